/** What a program has to do: the request and the options, worked out once for all six languages. */

import { decodeText } from '../../message/bytes.ts'
import type { Header, HttpRequest } from '../../message/types.ts'
import { canonicalQuery, canonicalUri, pathOf, queryPairs } from '../../signing/canonical-target.ts'
import { percentEncode } from '../../signing/percent.ts'
import { textOf } from '../../signing/pieces.ts'
import { trimValue } from '../../signing/sdk-hmac.ts'
import type { DigestOf } from '../../signing/wsse.ts'
import { headerValue, hostSent, isCopied, TOKEN_VARIABLE } from './headers.ts'
import type { RequestComments, RequestOptions, RequestScheme } from './options.ts'

type Pair = readonly [name: string, value: string]

/** A form as its fields where encoding them by RFC 3986 gives the very bytes, else as the text it is. */
export type Text =
  | { readonly kind: 'none' }
  | { readonly kind: 'form'; readonly pairs: readonly Pair[] }
  | { readonly kind: 'text'; readonly text: string }

export type Body = Text | { readonly kind: 'bytes'; readonly base64: string }

/** One constant of the program: its name, and where its value comes from. */
export type Constant = {
  readonly name: string
  readonly source: 'environment' | 'text'
  readonly value: string
}

export type Plan = {
  readonly scheme: RequestScheme
  readonly digestOf: DigestOf
  /** The key and the secret, or the token; none without a scheme. */
  readonly constants: readonly Constant[]
  readonly method: string
  readonly protocol: 'http' | 'https'
  /** In lower case and without the scheme's default port: what every client sends for it is exactly this. */
  readonly host: string
  /** As sent: in canonical form but for the slash at the end, so that no client encodes it another way. */
  readonly path: string
  /** Sorted. */
  readonly query: Text
  /** Without those that the program makes itself. */
  readonly headers: readonly Header[]
  readonly body: Body
  readonly comments: RequestComments
  /** The comment about the constants. */
  readonly origin: string
}

export function planOf(request: HttpRequest, options: RequestOptions): Plan {
  const { scheme, digestOf, protocol, secrets, comments } = options
  return {
    scheme,
    digestOf,
    constants: constantsOf(options),
    method: request.method,
    protocol,
    host: hostSent(options).toLowerCase(),
    path: sentPath(request.target),
    query: queryOf(request.target),
    headers: sentHeaders(request.headers),
    body: bodyOf(request),
    comments,
    origin: comments[secrets],
  }
}

function sentPath(target: string): string {
  const path = textOf(canonicalUri(target))
  return /(?:^|\/|%2f)$/i.test(pathOf(target)) ? path : path.slice(0, -1)
}

function queryOf(target: string): Text {
  const text = textOf(canonicalQuery(target))
  return text === '' ? { kind: 'none' } : formOf(text)
}

const FORM_TYPE = /^application\/x-www-form-urlencoded(?:[;\s]|$)/i

function bodyOf({ headers, body }: HttpRequest): Body {
  if (body.length === 0) return { kind: 'none' }
  const text = decodeText(body)
  // What is not UTF-8 is decoded as lone surrogates.
  if (/\p{Surrogate}/u.test(text)) return { kind: 'bytes', base64: base64Of(body) }
  return FORM_TYPE.test(headerValue(headers, 'content-type') ?? '') ? formOf(text) : { kind: 'text', text }
}

/** Names that are keys in every language's literals, in the order they were written. */
const PLAIN_NAME = /^[A-Za-z]\w*$/

function formOf(text: string): Text {
  const pairs = queryPairs(`?${text}`).map(({ key, value }): Pair => [key, value])
  const written = pairs.map((pair) => pair.map(percentEncode).join('=')).join('&')
  const names = new Set(pairs.map(([name]) => name))
  const isPlain = names.size === pairs.length && pairs.every(([name]) => PLAIN_NAME.test(name))
  return isPlain && written === text ? { kind: 'form', pairs } : { kind: 'text', text }
}

export function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** Of headers of the same name the last, which is the one that the signature would take. */
function sentHeaders(headers: readonly Header[]): Header[] {
  const byName = new Map<string, Header>()
  for (const [name, value] of headers.filter(isCopied)) {
    byName.set(name.toLowerCase(), [name, trimValue(value)])
  }
  return [...byName.values()]
}

const VARIABLES = {
  app: ['SMS_APP_KEY', 'SMS_APP_SECRET'],
  iam: ['HUAWEI_AK', 'HUAWEI_SK'],
} as const

function constantsOf(options: RequestOptions): Constant[] {
  const { credential, secrets } = options
  const constant = (name: string, variable: string, text: string): Constant =>
    secrets === 'inline'
      ? { name, source: 'text', value: text }
      : { name, source: 'environment', value: variable }
  const pair = (names: Pair, [key, secret]: Pair): Constant[] => [
    constant(names[0], key, credential.key),
    constant(names[1], secret, credential.secret),
  ]
  const schemes: Readonly<Record<RequestScheme, () => Constant[]>> = {
    wsse: () => pair(['appKey', 'appSecret'], VARIABLES.app),
    'sdk-hmac': () => pair(['accessKey', 'secretKey'], VARIABLES[credential.kind ?? 'iam']),
    token: () => [constant('token', TOKEN_VARIABLE, credential.secret)],
    none: () => [],
  }
  return schemes[options.scheme]()
}
