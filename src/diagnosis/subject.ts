/** What is to be diagnosed: the request, its scheme, the value that was sent, and whose secret it should be made with. */

import { decodeText } from '../message/bytes.ts'
import type { HttpRequest, Reading } from '../message/types.ts'
import { originForm } from '../platform/target.ts'
import type { Credential } from '../platform/types.ts'
import { attributeOf, readSchemeHeader } from '../signing/authorization.ts'
import { type Computation, sdkHmacComputation, wsseComputation } from './computations.ts'
import type { Spoken } from './reading/message.ts'
import { sentValue } from './replay/sdk-hmac.ts'
import type { Options, Scheme, Sent } from './types.ts'

export type Subject = {
  readonly request: HttpRequest
  readonly scheme: Scheme
  readonly authorization?: Spoken
  readonly xWsse?: Spoken
  /** The key that the message names; empty where it names none. */
  readonly key: string
  /** Lower-case names of the SignedHeaders attribute. */
  readonly names: readonly string[]
  /** Absent where an attribute is missing without which nothing can be computed. */
  readonly sent?: Sent
  /** The text of the answer; empty where there is none. */
  readonly response: string
  /** The computation with this secret: what the client did, or should have done. */
  readonly computation: (secret: string) => Computation
  /** The right one: as above, save that an Authorization header is never signed itself. */
  readonly reference: (secret: string) => Computation
}

/** Undefined where there is no request in the input. */
export function subjectOf(
  input: Reading | HttpRequest,
  credentials: readonly Credential[],
  options: Options,
): Subject | undefined {
  const read = 'form' in input ? input.request : input
  if (!read) return undefined
  const aimed = options.target ? withTarget(read, options.target) : read
  const request = { ...aimed, target: aimed.target && originForm(aimed.target) }
  const answered = 'form' in input && input.response ? decodeText(input.response.body) : ''
  const authorization = spoken(request, 'authorization')
  const xWsse = spoken(request, 'x-wsse')
  const scheme = schemeOf(authorization, xWsse, credentials, request)
  const common = {
    request,
    scheme,
    ...(authorization && { authorization }),
    ...(xWsse && { xWsse }),
    response: options.response ?? answered,
  }
  return { ...common, ...(scheme === 'wsse' ? wsseParts(xWsse) : signedParts(common, options)) }
}

/** The request line of a paste without one. */
function withTarget(
  request: HttpRequest,
  { method, url }: { readonly method: string; readonly url: string },
): HttpRequest {
  const [, authority, rest = ''] = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/([^/?#]*)([^#]*)/.exec(url) ?? [
    url,
    undefined,
    url,
  ]
  const target = rest.startsWith('/') ? rest : `/${rest}`
  const hosted = authority === undefined || sentValue(request, 'host') !== undefined
  const headers = hosted ? request.headers : [...request.headers, ['Host', authority] as const]
  return { ...request, method, target, headers }
}

function spoken(request: HttpRequest, name: string): Spoken | undefined {
  const header = request.headers.findIndex(([given]) => given.toLowerCase() === name)
  const value = request.headers[header]?.[1]
  return value === undefined ? undefined : { ...readSchemeHeader(value), value, header }
}

/** By what the headers carry; a signed request is a callback where a push credential is given. */
function schemeOf(
  authorization: Spoken | undefined,
  xWsse: Spoken | undefined,
  credentials: readonly Credential[],
  request: HttpRequest,
): Scheme {
  const signed = /SDK-HMAC|AWS4-HMAC|\bSignature\s*=/i.test(authorization?.value ?? '')
  const dated = sentValue(request, 'x-sdk-date') !== undefined && !xWsse
  const pushed = credentials.some(({ kind }) => kind === 'push')
  if (!signed && !dated && !(pushed && !xWsse && !authorization)) return 'wsse'
  return pushed ? 'callback' : 'sdk-hmac'
}

type SchemeParts = Pick<Subject, 'key' | 'names' | 'sent' | 'computation' | 'reference'>

function wsseParts(xWsse: Spoken | undefined): SchemeParts {
  const value = (name: string) => xWsse && attributeOf(xWsse, name)?.value
  const [key = '', digest, nonce, created] = ['Username', 'PasswordDigest', 'Nonce', 'Created'].map(value)
  const complete = digest !== undefined && nonce !== undefined && created !== undefined
  const computation = (secret: string) =>
    wsseComputation({ key, secret, nonce: nonce ?? '', created: created ?? '' })
  const sent = complete ? ({ kind: 'PasswordDigest', value: digest } as const) : undefined
  return { key, names: [], ...(sent && { sent }), computation, reference: computation }
}

function signedParts(
  { request, scheme, authorization }: Pick<Subject, 'request' | 'scheme' | 'authorization'>,
  { original = {}, computed }: Options,
): SchemeParts {
  const attribute = (...names: readonly string[]) =>
    names
      .map((name) => authorization && attributeOf(authorization, name))
      .find((found) => found !== undefined)
  const key = attribute('Access', 'Credential')?.value ?? ''
  const signature = attribute('Signature')?.value
  const names = listedNames(authorization)
  const known = new Map(Object.entries(original).map(([name, value]) => [name.toLowerCase(), value]))
  const sent =
    computed === undefined
      ? signature && ({ kind: 'Signature', value: signature } as const)
      : received(computed)
  const over = (listed: readonly string[]) => (secret: string) =>
    sdkHmacComputation(
      { request, key, secret, names: listed, original: known },
      scheme === 'callback' ? 'callback' : 'sdk-hmac',
    )
  const right = names.filter((name) => name.toLowerCase() !== 'authorization')
  const lower = names.map((name) => name.toLowerCase())
  return { key, names: lower, ...(sent && { sent }), computation: over(names), reference: over(right) }
}

/** The names as listed; commas are read as well, so that what was signed can be replayed all the same. */
function listedNames(authorization: Spoken | undefined): string[] {
  const list = /SignedHeaders\s*=\s*"?(.*?)"?\s*(?:,\s*(?:Signature|Access|Credential)\s*=|$)/i.exec(
    authorization?.value ?? '',
  )
  return (list?.[1] ?? '').split(/[;,\s]+/).filter((name) => name !== '')
}

/** A receiver may have logged the whole header that it computed. */
function received(computed: string): Sent {
  const value = /Signature\s*=\s*"?([^",\s]+)/i.exec(computed)?.[1] ?? computed.trim()
  return { kind: 'computed', value }
}
