/** One case: what the user typed, and everything that follows from it. The typed values are the only state. */

import { readMessage } from '../../message/read.ts'
import type { HttpRequest } from '../../message/types.ts'
import {
  namesOf,
  readSdkHmacAuthorization,
  readXWsse,
  type SdkHmacAuthorization,
  type XWsse,
} from '../../signing/authorization.ts'
import { type SdkHmacSignature, signSdkHmac } from '../../signing/sdk-hmac.ts'
import { type DigestOf, signWsse, type WsseSignature } from '../../signing/wsse.ts'

export type KeyKind = 'app' | 'iam' | 'push'
export type Scheme = 'wsse' | 'sdk-hmac'

/** What the user typed or chose; nothing in it is computed. */
export type Typed = {
  readonly text: string
  /** Chosen by hand; undefined: told from the request. */
  readonly kind: KeyKind | undefined
  readonly key: string
  readonly secret: string
  readonly method: string
  readonly url: string
  readonly answer: string
  /** Header values as they were sent, `Name: value` a line. */
  readonly original: string
  readonly theirs: string
  /** The moment judged by, `yyyy-MM-ddTHH:mm:ssZ`; empty: the clock's. */
  readonly moment: string
  /** What to sign with where the request does not say. */
  readonly nonce: string
  readonly created: string
  readonly date: string
  /** Sign with the values above even where the request says its own. */
  readonly anew: boolean
  /** Names to sign; undefined: as the request has it. */
  readonly signedHeaders: readonly string[] | undefined
}

export type Case = {
  readonly typed: Typed
  readonly reading: ReturnType<typeof readMessage>
  readonly request: HttpRequest | undefined
  /** The scheme of the request's own headers; undefined where it carries no signature. */
  readonly scheme: Scheme | undefined
  readonly kind: KeyKind
  readonly key: string
  readonly xWsse: (XWsse & { readonly index: number }) | undefined
  readonly authorization: (SdkHmacAuthorization & { readonly index: number }) | undefined
}

/** What was typed → what it says. */
export function caseOf(typed: Typed): Case {
  const reading = readMessage(typed.text)
  const request = reading.request && withTarget(reading.request, typed)
  const xWsse = request && headerAs(request, 'x-wsse', readXWsse)
  const authorization = request && headerAs(request, 'authorization', readSdkHmacAuthorization)
  const scheme = authorization ? 'sdk-hmac' : xWsse ? 'wsse' : undefined
  const key = typed.key || (authorization?.access?.value ?? xWsse?.username?.value ?? '')
  return {
    typed,
    reading,
    request,
    scheme,
    kind: typed.kind ?? kindOf(request),
    key,
    xWsse,
    authorization,
  }
}

/** A block of headers does not say where it goes; the user does. */
function withTarget(request: HttpRequest, { method, url }: Typed): HttpRequest {
  if (request.method !== '' || (method === '' && url === '')) return request
  const path = url.replace(/^[a-z]+:\/\/[^/?]*/i, '')
  return { ...request, method: method || 'POST', target: path.startsWith('/') ? path : `/${path}` }
}

function headerAs<Read extends object>(
  request: HttpRequest,
  name: string,
  read: (value: string) => Read | undefined,
): (Read & { readonly index: number }) | undefined {
  const index = request.headers.findIndex(([given]) => given.toLowerCase() === name)
  const found = read(request.headers[index]?.[1] ?? '')
  return index >= 0 && found ? { ...found, index } : undefined
}

/** msgsms.* takes IAM keys, smsapi.* application keys; what is pushed comes to one's own host. */
function kindOf(request: HttpRequest | undefined): KeyKind {
  const host = request?.headers.find(([name]) => name.toLowerCase() === 'host')?.[1] ?? ''
  if (/^\s*msgsms\./i.test(host)) return 'iam'
  const body = request ? new TextDecoder().decode(request.body.subarray(0, 4096)) : ''
  const isPushed = /(^|[&"{\s])(smsMsgId|statusReportList)\b/.test(body)
  return isPushed && !/\.myhuaweicloud\.com/i.test(host) ? 'push' : 'app'
}

/** The case as it is signed: without the request's own date, Nonce and Created where the user wants new ones. */
export function toSign(found: Case): Case {
  const { typed, request, reading } = found
  if (!typed.anew || !request) return found
  const isKept = (index: number) => request.headers[index]?.[0].toLowerCase() !== 'x-sdk-date'
  const headers = request.headers.filter((_, index) => isKept(index))
  const { origins } = reading
  const kept = origins && { ...origins, headers: origins.headers.filter((_, index) => isKept(index)) }
  return {
    ...found,
    request: { ...request, headers },
    reading: { ...reading, ...(kept && { origins: kept }) },
    xWsse: undefined,
  }
}

/** Signs the case's request with AK/SK: with the header list it came with, unless another was ticked. */
export function sdkHmacOf({ request, typed, key, authorization }: Case): SdkHmacSignature | undefined {
  if (!request) return undefined
  const asSent = authorization?.signedHeaders && namesOf(authorization.signedHeaders)
  const signedHeaders = typed.signedHeaders ?? asSent
  return signSdkHmac(
    request,
    { accessKey: key, secretKey: typed.secret },
    { date: typed.date, ...(signedHeaders && { signedHeaders }) },
  )
}

/** Signs the case's request with WSSE: with the Nonce and Created it came with, else with the given ones. */
export function wsseOf({
  typed,
  key,
  xWsse,
}: Case): WsseSignature & { readonly nonce: string; readonly created: string } {
  const nonce = xWsse?.nonce?.value ?? typed.nonce
  const created = xWsse?.created?.value ?? typed.created
  const signature = signWsse({ appKey: key, appSecret: typed.secret, nonce, created, digestOf: 'bytes' })
  return { ...signature, nonce, created }
}

/** Which of the three official digests the request carries. */
export function digestSent({ xWsse }: Case, { digests }: WsseSignature): DigestOf | undefined {
  const sent = xWsse?.passwordDigest?.value
  const forms = Object.keys(digests) as DigestOf[]
  return forms.find((form) => digests[form] === sent)
}

const CODE_IN_JSON = /"(?:code|error_code)"\s*:\s*"([^"]{1,40})"/

/** The code in the platform's answer, typed or pasted with the request. */
export function answeredCode({ typed, reading }: Case): string | undefined {
  const answer = typed.answer || new TextDecoder().decode(reading.response?.body.subarray(0, 65_536))
  return CODE_IN_JSON.exec(answer)?.[1]
}
