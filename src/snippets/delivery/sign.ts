/** A push as the platform would send it: the headers of its documented examples, signed with push AK/SK. */

import type { Header, HttpRequest } from '../../message/types.ts'
import { signSdkHmac } from '../../signing/sdk-hmac.ts'
import type { PushBody } from './content.ts'

export type PushKey = { readonly key: string; readonly secret: string }

export type Push = {
  /** Absolute, http or https. */
  readonly url: URL
  readonly body: PushBody
  readonly key: PushKey
  /** The moment of X-Sdk-Date. */
  readonly date: Date
  /** The documented examples sign `connection` too, which no proxy hands on. */
  readonly signsConnection: boolean
  /** Names that are listed and signed as empty, but never sent. */
  readonly unsent?: readonly string[]
}

/** `yyyyMMddTHHmmssZ` */
export function sdkDate(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/g, '')
}

/** The signed request. The commas of Authorization stand without blanks, as in the documented pushes. */
export function signPush({ url, body, key, date, signsConnection, unsent = [] }: Push): HttpRequest {
  const bytes = new TextEncoder().encode(body.text)
  const headers: Header[] = [
    ['Connection', 'close'],
    ['Content-Length', String(bytes.length)],
    ['Content-Type', body.contentType],
    ['Host', url.host],
    ['X-Sdk-Date', sdkDate(date)],
  ]
  const request = { method: 'POST', target: url.pathname + url.search, headers, body: bytes }
  const names = [...headers.map(([name]) => name), ...unsent]
  const signedHeaders = signsConnection ? names : names.filter((name) => name !== 'Connection')
  const keys = { accessKey: key.key, secretKey: key.secret }
  const { authorization } = signSdkHmac(request, keys, { date: sdkDate(date), signedHeaders })
  return { ...request, headers: [...headers, ['Authorization', authorization.replaceAll(', ', ',')]] }
}
