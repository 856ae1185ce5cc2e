/** What was typed → the request, signed, with every stage of its signature. */

import type { Header, HttpRequest } from '../../message/types.ts'
import type { Values } from '../../platform/parameter-rules/rule.ts'
import { originForm } from '../../platform/target.ts'
import type { ParameterPlace } from '../../reference/apis.ts'
import { percentEncode } from '../../signing/percent.ts'
import { DATE_HEADER, type SdkHmacSignature, signSdkHmac } from '../../signing/sdk-hmac.ts'
import { signWsse, type WsseSignature } from '../../signing/wsse.ts'
import { type Entries, isKept, valuesOfEntries } from './entries.ts'
import { hasBody, type Operation } from './operations.ts'
import { entriesFor, keyKindOf, type Moment, type Scheme, type Typed, untouched } from './typed.ts'
import { writeBody } from './write-body.ts'

export type Built = {
  readonly request: HttpRequest
  readonly scheme: Scheme
  /** Where it goes: what a client connects to. */
  readonly url: { readonly protocol: 'https' | 'http'; readonly authority: string }
  /** The parameters as they are sent, by name. */
  readonly values: Values
  readonly sdkHmac?: SdkHmacSignature
  readonly wsse?: WsseSignature
}

/** Builds and signs. Nothing is refused: what is missing is missing in the request too. */
export function buildRequest(typed: Typed, operation: Operation, moment: Moment): Built {
  const entries = entriesFor(typed, operation)
  const values = valuesOfEntries(operation.fields, entries)
  const unsigned = unsignedRequest(typed, operation, moment, values)
  const { endpoints, schemes, opened } = typed
  const { protocol, host } = endpoints[operation.family]
  const before = opened[operation.id]
  const isSameHost = before && hostIn(before.request.headers) === host
  const authority = (isSameHost && before.authority) || host
  const common = { scheme: schemes[operation.family], url: { protocol, authority }, values }
  return { ...common, ...sign(unsigned, typed, operation, moment) }
}

function hostIn(headers: readonly Header[]): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === 'host')?.[1]
}

function unsignedRequest(typed: Typed, operation: Operation, moment: Moment, values: Values): HttpRequest {
  const same = untouched(typed, operation)
  const boundary = `----signbench${moment.nonce}`
  const entries = entriesFor(typed, operation)
  const ofBody = Object.fromEntries(
    Object.entries(values).filter(([name]) => !['path', 'query'].includes(placeOf(name, operation, entries))),
  )
  const body =
    !hasBody(operation) && Object.keys(ofBody).length === 0
      ? new Uint8Array()
      : writeBody(operation.mediaType, { fields: operation.fields, values: ofBody, boundary })
  const written = { body: same?.request.body ?? body, isOpenedBody: same !== undefined }
  const given = typed.opened[operation.id]?.headers ?? []
  const computed = computedHeaders({ typed, operation, moment, boundary, given, ...written })
  return {
    method: operation.method,
    target: same ? originForm(same.request.target) : targetOf(typed, operation, values, entries),
    headers: inPlace(given, computed, written.body.length),
    body: written.body,
  }
}

function placeOf(name: string, { fields }: Operation, entries: Entries): ParameterPlace {
  const entry = entries[name]
  if (isKept(entry)) return entry.in
  return fields.find((field) => field.name === name)?.in ?? 'body'
}

/** A part of the path that is missing stays as its name in braces: it is seen at once. */
function targetOf(typed: Typed, operation: Operation, values: Values, entries: Entries): string {
  const pattern = typed.paths[operation.id] ?? operation.paths[0]
  const path = pattern.replace(/\{(\w+)\}/g, (whole, name: string) =>
    values[name] === undefined ? whole : percentEncode(String(values[name])),
  )
  const query = Object.entries(values)
    .filter(([name]) => placeOf(name, operation, entries) === 'query')
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(String(value))}`)
  return query.length > 0 ? `${path}?${query.join('&')}` : path
}

type HeaderParts = {
  readonly typed: Typed
  readonly operation: Operation
  readonly moment: Moment
  readonly boundary: string
  readonly given: readonly Header[]
  readonly isOpenedBody: boolean
}

/** Headers that carry a signature have their place here and get their value once it is computed. */
function computedHeaders(parts: HeaderParts): Header[] {
  const { typed, operation, moment } = parts
  return [
    ['Host', typed.endpoints[operation.family].host],
    ['Content-Type', contentTypeOf(parts)],
    ...AUTHENTICATION[typed.schemes[operation.family]](typed, moment),
  ]
}

const AUTHENTICATION: Readonly<Record<Scheme, (typed: Typed, moment: Moment) => Header[]>> = {
  'sdk-hmac': (_, { date }) => [
    [DATE_HEADER, date],
    ['Authorization', ''],
  ],
  wsse: () => [
    ['Authorization', ''],
    ['X-WSSE', ''],
  ],
  token: ({ token }) => [['X-Auth-Token', token]],
  none: () => [],
}

/** The one the request came with stays where it names the same type: its charset is part of what was signed. */
function contentTypeOf({ operation, boundary, given, isOpenedBody }: HeaderParts): string {
  const before = given.find(([name]) => name.toLowerCase() === 'content-type')?.[1]
  const type = before?.split(';')[0]?.trim().toLowerCase()
  const isMultipart = operation.mediaType === 'multipart/form-data'
  if (before !== undefined && type === operation.mediaType && (!isMultipart || isOpenedBody)) return before
  return isMultipart ? `${operation.mediaType}; boundary=${boundary}` : operation.mediaType
}

/** Every header that the form makes; one of another scheme than the chosen is left out. */
const MADE = ['host', 'content-type', 'x-sdk-date', 'authorization', 'x-wsse', 'x-auth-token']

/** Whether the form writes this header; Content-Length follows the body. */
export function isMadeByForm(name: string): boolean {
  return [...MADE, 'content-length'].includes(name.toLowerCase())
}

/** The headers a request came with, in their order, with what the form makes in its place; what is new comes last. */
function inPlace(given: readonly Header[], computed: readonly Header[], bodyLength: number): Header[] {
  const left = new Map(computed.map(([name, value]) => [name.toLowerCase(), [name, value]] as const))
  const kept = given.flatMap(([name, value]): Header[] => {
    const key = name.toLowerCase()
    if (key === 'content-length') return [[name, String(bodyLength)]]
    if (!MADE.includes(key)) return [[name, value]]
    const made = left.get(key)
    left.delete(key)
    return made ? [[name, made[1] ?? '']] : []
  })
  return [...kept, ...[...left.values()].map(([name = '', value = '']): Header => [name, value])]
}

type Signed = Pick<Built, 'request' | 'sdkHmac' | 'wsse'>

function sign(request: HttpRequest, typed: Typed, operation: Operation, moment: Moment): Signed {
  const { key, secret } = typed.keys[keyKindOf(operation)]
  const scheme = typed.schemes[operation.family]
  if (scheme === 'wsse') {
    const input = { appKey: key, appSecret: secret, nonce: moment.nonce, created: moment.created }
    const wsse = signWsse({ ...input, digestOf: typed.digestOf })
    return { request: withValues(request, { authorization: wsse.authorization, 'x-wsse': wsse.xWsse }), wsse }
  }
  if (scheme !== 'sdk-hmac') return { request }
  const names = signedNames(request, typed.opened[operation.id]?.signedHeaders)
  const keys = { accessKey: key, secretKey: secret }
  const sdkHmac = signSdkHmac(request, keys, { date: moment.date, signedHeaders: names })
  return { request: withValues(request, { authorization: sdkHmac.authorization }), sdkHmac }
}

/** What nothing on the way rewrites, and what the reference's own examples sign (line 2813). */
const SIGNED = ['content-type', 'host', 'x-sdk-date']

function signedNames({ headers }: HttpRequest, asOpened: readonly string[] | undefined): string[] {
  const sent = headers.map(([name]) => name.toLowerCase())
  return (asOpened ?? SIGNED).filter((name) => sent.includes(name.toLowerCase()))
}

function withValues(request: HttpRequest, values: Readonly<Record<string, string>>): HttpRequest {
  const headers = request.headers.map(([name, value]): Header => [name, values[name.toLowerCase()] ?? value])
  return { ...request, headers }
}
