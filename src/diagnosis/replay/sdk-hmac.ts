/**
 * SDK-HMAC-SHA256 as a graph of steps. Without a change it computes what `signing/sdk-hmac.ts` computes (a test holds
 * the two together); it is cut finer, so that every known mistake is a change to one step.
 */

import type { Header, HttpRequest } from '../../message/types.ts'
import { pathOf, queryPairs } from '../../signing/canonical-target.ts'
import { sha256Hex } from '../../signing/digests.ts'
import { compareCodePoints } from '../../signing/order.ts'
import { percentDecode, percentEncode } from '../../signing/percent.ts'
import { ALGORITHM, CONTENT_HASH_HEADER, DATE_HEADER, trimValue } from '../../signing/sdk-hmac.ts'
import { bytesOf, type Data, keyedHmac } from './data.ts'
import type { At, Change, Graph } from './graph.ts'

/** What the message and the user say; no step changes it. */
export type SdkHmacFacts = {
  readonly request: HttpRequest
  /** The access key that the request names. */
  readonly key: string
  readonly secret: string
  /** As in the SignedHeaders attribute. */
  readonly names: readonly string[]
  /** By lower-case name: what the user knows was sent. */
  readonly original: ReadonlyMap<string, string>
}

export type Pair = { readonly key: string; readonly value: string }
export type EncodedPair = Pair & { readonly encodedKey: string; readonly encodedValue: string }

export type SdkHmacValues = {
  secret: Data
  method: string
  /** As on the wire. */
  path: string
  encodedPath: string
  slashedPath: string
  canonicalUri: string
  /** Of the query, decoded. */
  pairs: readonly Pair[]
  encode: (text: string) => string
  order: (pairs: readonly EncodedPair[]) => readonly EncodedPair[]
  joinPair: (pair: EncodedPair) => string
  canonicalQuery: string
  /** As on the wire, by lower-case name; of a name sent twice the last. */
  headerValues: ReadonlyMap<string, string>
  trim: (value: string) => string
  /** Lower-case, in the order in which they are signed. */
  names: readonly string[]
  /** The order of the header lines. */
  lineNames: readonly string[]
  /** How a name is written in a header line. */
  writeName: (name: string) => string
  headerLines: readonly string[]
  signedHeaders: string
  body: Data
  payloadHash: string
  /** The lines between the header lines and the payload hash. */
  emptyLines: readonly string[]
  signedLine: readonly string[]
  requestEnd: string
  canonicalRequest: string
  /** The last line of the string to sign. */
  canonicalRequestHash: string
  algorithm: string
  date: string
  stringLines: readonly string[]
  stringEnd: string
  stringToSign: string
  key: Data
  mac: (message: string) => Uint8Array
  digest: Uint8Array
}

export type SdkHmacAt = At<SdkHmacValues>
export type SdkHmacChange = Change<SdkHmacValues, SdkHmacFacts>

/** The value of a header, of a name sent twice the last; undefined where it was not sent. `name` in lower case. */
export function sentValue(request: HttpRequest, name: string): string | undefined {
  return request.headers.findLast(([given]) => given.toLowerCase() === name)?.[1]
}

export const SDK_HMAC: Graph<SdkHmacValues, SdkHmacFacts> = {
  secret: { inputs: [], run: (_, { secret }) => secret },
  method: { inputs: [], run: (_, { request }) => request.method.toUpperCase() },
  path: { inputs: [], run: (_, { request }) => pathOf(request.target) },
  encodedPath: { inputs: ['path'], run: (at) => encodeSegments(percentDecode(at('path'))) },
  slashedPath: { inputs: ['encodedPath'], run: (at) => at('encodedPath').replace(/\/?$/, '/') },
  canonicalUri: { inputs: ['slashedPath'], run: (at) => at('slashedPath') },
  pairs: { inputs: [], run: (_, { request }) => queryPairs(request.target) },
  encode: { inputs: [], run: () => percentEncode },
  order: { inputs: [], run: () => (pairs) => pairs.toSorted(comparePairs) },
  joinPair: {
    inputs: [],
    run:
      () =>
      ({ encodedKey, encodedValue }) =>
        `${encodedKey}=${encodedValue}`,
  },
  canonicalQuery: { inputs: ['pairs', 'encode', 'order', 'joinPair'], run: joinQuery },
  headerValues: { inputs: [], run: (_, { request }) => valuesByName(request) },
  trim: { inputs: [], run: () => trimValue },
  names: {
    inputs: [],
    run: (_, { names }) => names.map((name) => name.toLowerCase()).sort(compareCodePoints),
  },
  lineNames: { inputs: ['names'], run: (at) => at('names') },
  writeName: { inputs: [], run: () => (name) => name },
  headerLines: { inputs: ['headerValues', 'trim', 'lineNames', 'writeName'], run: headerLines },
  signedHeaders: { inputs: ['names'], run: (at) => at('names').join(';') },
  body: { inputs: [], run: (_, { request }) => request.body },
  payloadHash: { inputs: ['body'], run: payloadHash },
  emptyLines: { inputs: [], run: () => [''] },
  signedLine: { inputs: ['signedHeaders'], run: (at) => [at('signedHeaders')] },
  requestEnd: { inputs: [], run: () => '\n' },
  canonicalRequest: {
    inputs: [
      'method',
      'canonicalUri',
      'canonicalQuery',
      'headerLines',
      'emptyLines',
      'signedLine',
      'payloadHash',
      'requestEnd',
    ],
    run: canonicalRequest,
  },
  canonicalRequestHash: { inputs: ['canonicalRequest'], run: (at) => sha256Hex(at('canonicalRequest')) },
  algorithm: { inputs: [], run: () => ALGORITHM },
  date: {
    inputs: [],
    // Of two, the first: as the reference signer looks it up.
    run: (_, { request }) => trimValue(request.headers.find(isDate)?.[1] ?? ''),
  },
  stringLines: {
    inputs: ['algorithm', 'date', 'canonicalRequestHash'],
    run: (at) => [at('algorithm'), at('date'), at('canonicalRequestHash')],
  },
  stringEnd: { inputs: [], run: () => '\n' },
  stringToSign: {
    inputs: ['stringLines', 'stringEnd'],
    run: (at) => at('stringLines').join(at('stringEnd')),
  },
  key: { inputs: ['secret', 'date'], run: (at) => at('secret') },
  mac: { inputs: ['key'], run: (at) => keyedHmac(at('key')) },
  digest: { inputs: ['mac', 'stringToSign'], run: (at) => at('mac')(at('stringToSign')) },
}

const isDate = ([name]: Header) => name.toLowerCase() === DATE_HEADER.toLowerCase()

/** Encodes what stands between the slashes. */
export function encodeSegments(path: string): string {
  return path.split('/').map(percentEncode).join('/')
}

/** Order by decoded key, then decoded value, in code points. */
export function comparePairs(a: Pair, b: Pair): number {
  return compareCodePoints(a.key, b.key) || compareCodePoints(a.value, b.value)
}

function joinQuery(at: SdkHmacAt): string {
  const encode = at('encode')
  const encoded = at('pairs').map((pair) => ({
    key: pair.key,
    value: pair.value,
    encodedKey: encode(pair.key),
    encodedValue: encode(pair.value),
  }))
  return at('order')(encoded).map(at('joinPair')).join('&')
}

function valuesByName(request: HttpRequest): Map<string, string> {
  return new Map(request.headers.map(([name, value]) => [name.toLowerCase(), value]))
}

function headerLines(at: SdkHmacAt): string[] {
  const values = at('headerValues')
  const trim = at('trim')
  const writeName = at('writeName')
  return at('lineNames').map((name) => `${writeName(name)}:${trim(values.get(name) ?? '')}`)
}

function payloadHash(at: SdkHmacAt, { request }: SdkHmacFacts): string {
  const given = request.headers.find(([name]) => name.toLowerCase() === CONTENT_HASH_HEADER.toLowerCase())
  return given ? trimValue(given[1]) : sha256Hex(bytesOf(at('body')))
}

function canonicalRequest(at: SdkHmacAt): string {
  return [
    at('method'),
    at('canonicalUri'),
    at('canonicalQuery'),
    ...at('headerLines'),
    ...at('emptyLines'),
    ...at('signedLine'),
    at('payloadHash'),
  ].join(at('requestEnd'))
}
