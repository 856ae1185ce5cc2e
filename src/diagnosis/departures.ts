/** Where an official signer computes something else than the reference does: one change each. */

import type { HttpRequest } from '../message/types.ts'
import { sha256Hex } from '../signing/digests.ts'
import { compareCodePoints } from '../signing/order.ts'
import { percentDecode } from '../signing/percent.ts'
import { CONTENT_HASH_HEADER, trimValue } from '../signing/sdk-hmac.ts'
import { bytesOf } from './replay/data.ts'
import {
  type EncodedPair,
  encodeSegments,
  type Pair,
  type SdkHmacAt,
  type SdkHmacChange,
  type SdkHmacFacts,
} from './replay/sdk-hmac.ts'

/**
 * Parameters as the URL holds them, keys not encoded: where the encoded key is another text, that signer keeps both. Its
 * URL ends at a `#`, and a pair counts only with one `=` and a value behind it.
 */
function pairsOfUrl(pairs: readonly EncodedPair[]): EncodedPair[] {
  const url = pairs.map(({ key, encodedValue }) => `${key}=${encodedValue}`).join('&')
  const written = (url.split('#', 1)[0] ?? '').split('&').map((pair) => pair.replace(/=+$/, '').split('='))
  return written.flatMap(([key, value, more]) => {
    const known =
      value === undefined || more !== undefined || pairs.some(({ encodedKey }) => encodedKey === key)
    return known || key === undefined ? [] : [{ key, value, encodedKey: key, encodedValue: value }]
  })
}

const METHODS_WITH_BODY = ['POST', 'PUT', 'PATCH']

/** Escapes of reserved characters stay as they are; undefined where the signer throws. */
function decodeReservedKept(text: string): string | undefined {
  try {
    return decodeURI(text)
  } catch {
    return undefined
  }
}

/** `.` and `..` taken out, as .NET's Uri does. */
function withoutDots(path: string): string {
  const kept: string[] = []
  for (const segment of path.split('/').slice(1)) {
    if (segment === '..') kept.pop()
    if (segment !== '.' && segment !== '..') kept.push(segment)
  }
  if (/\/\.{1,2}$/.test(path)) kept.push('')
  return `/${kept.join('/')}`
}

const ILLEGAL_IN_URI = /[^A-Za-z0-9\-_.~!*'();:@&=+$,/%\u{a0}-\u{10ffff}]|\p{Zs}|%(?![0-9A-Fa-f]{2})/u
const ESCAPED_BY_URL_PARSE = /[\t\n\r "'<>\\^`{|}]/g
const escapeOf = (character: string) =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

const PHP_NUMBER = /^[ \t\n\r\v\f]*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?[ \t\n\r\v\f]*$/

/** PHP's `sort`: two numeric strings compare as numbers. */
function comparePhp(a: string, b: string): number {
  if (PHP_NUMBER.test(a) && PHP_NUMBER.test(b)) return Number(a) - Number(b)
  return compareCodePoints(a, b)
}

const compareUnits = (a: string, b: string) => (a < b ? -1 : Number(a > b))

type Compare = (a: EncodedPair, b: EncodedPair) => number
const sortedBy = (compare: Compare): SdkHmacChange => ({ order: () => (pairs) => pairs.toSorted(compare) })

/** The raw texts of the pairs on the wire, with their `=` or without. */
function rawPairs(target: string): string[] {
  const question = target.indexOf('?')
  return question < 0 ? [] : target.slice(question + 1).split('&')
}

/** Pairs as another decoder reads them; one without a key goes. */
function decodedPairs(target: string, decode: (text: string) => string | undefined): Pair[] | undefined {
  const pairs: Pair[] = []
  for (const raw of rawPairs(target)) {
    const sign = raw.indexOf('=')
    const key = decode(sign < 0 ? raw : raw.slice(0, sign))
    const value = decode(sign < 0 ? '' : raw.slice(sign + 1))
    if (key === undefined || value === undefined) return undefined
    if (key !== '') pairs.push({ key, value })
  }
  return pairs
}

/** Pairs left out by a rule on their raw text. Decoding is left to the other departures. */
const dropped = (drops: (raw: string) => boolean): SdkHmacChange => ({
  pairs: (pairs, _, { request }) => {
    const raw = rawPairs(request.target).filter((text) => text !== '' && !text.startsWith('='))
    return raw.length === pairs.length ? pairs.filter((_pair, index) => !drops(raw[index] ?? '')) : pairs
  },
})

function contentHashOf(request: HttpRequest) {
  return request.headers.find(([name]) => name.toLowerCase() === CONTENT_HASH_HEADER.toLowerCase())
}

/** X-Sdk-Content-Sha256 counts under a condition only; else the body is hashed. */
const contentHashWhen = (
  counts: (name: string, value: string, request: HttpRequest) => boolean,
): SdkHmacChange => ({
  payloadHash: (hash, at: SdkHmacAt, { request }: SdkHmacFacts) => {
    const header = contentHashOf(request)
    if (!header || counts(header[0], trimValue(header[1]), request)) return hash
    return sha256Hex(bytesOf(at('body')))
  },
})

const host = (change: (host: string) => string): SdkHmacChange => ({
  headerValues: (values) => {
    const value = values.get('host')
    return value === undefined ? values : new Map(values).set('host', change(value.trim()))
  },
})

const CHANGES = {
  'method-as-is': { method: (_, _at, { request }) => request.method },
  'path-first-segment-lost': { path: (path) => path.replace(/^\/\/[^/]*(?=\/|$)/, '') },
  'path-illegal-left-alone': {
    slashedPath: (slashed, at) => (ILLEGAL_IN_URI.test(at('encodedPath')) ? at('encodedPath') : slashed),
    encodedPath: (encoded, at) => (ILLEGAL_IN_URI.test(at('path')) ? at('path') : encoded),
  },
  'path-escaped-by-url-parse': {
    path: (path) => path.replaceAll('\\', '/').replace(ESCAPED_BY_URL_PARSE, escapeOf),
  },
  'path-backslash-as-slash': { path: (path) => path.replaceAll('\\', '/') },
  'path-dot-segments-removed': { path: withoutDots },
  'path-trailing-slashes-lost': {
    slashedPath: (slashed, at) => (/^\/\/+$/.test(at('encodedPath')) ? '' : slashed.replace(/\/+$/, '/')),
  },
  'path-not-decoded': { encodedPath: (_, at) => encodeSegments(at('path')) },
  'path-decode-uri': {
    encodedPath: (_, at) => {
      const decoded = decodeReservedKept(at('path'))
      return decoded === undefined ? undefined : encodeSegments(decoded)
    },
  },
  'path-plus-as-space': {
    encodedPath: (_, at) => encodeSegments(percentDecode(at('path').replaceAll('+', '%20'))),
  },
  'query-decode-uri': { pairs: (_, _at, { request }) => decodedPairs(request.target, decodeReservedKept) },
  'query-plus-as-space': {
    pairs: (_, _at, { request }) =>
      decodedPairs(request.target, (text) => percentDecode(text.replaceAll('+', '%20'))),
  },
  'query-semicolon-dropped': dropped((raw) => raw.includes(';')),
  'query-bad-escape-dropped': dropped((raw) => /%(?![0-9A-Fa-f]{2})/.test(raw)),
  'query-empty-key-kept': {
    pairs: (pairs, _, { request }) => {
      const values = rawPairs(request.target).filter((raw) => raw.startsWith('='))
      return [...pairs, ...values.map((raw) => ({ key: '', value: percentDecode(raw.slice(1)) }))]
    },
  },
  'query-empty-pair-kept': {
    pairs: (pairs, _, { request }) => {
      const empty = rawPairs(request.target).filter((raw) => raw === '')
      return [...pairs, ...empty.map(() => ({ key: '', value: '' }))]
    },
  },
  'query-sorted-by-utf16': sortedBy((a, b) => compareUnits(a.key, b.key) || compareUnits(a.value, b.value)),
  'query-sorted-by-encoded': sortedBy(
    (a, b) => compareUnits(a.encodedKey, b.encodedKey) || compareUnits(a.encodedValue, b.encodedValue),
  ),
  'query-sorted-by-encoded-key': sortedBy((a, b) => compareUnits(a.encodedKey, b.encodedKey)),
  'query-pair-doubled': { order: (order) => (pairs) => order([...pairs, ...pairsOfUrl(pairs)]) },
  'query-sorted-numerically': sortedBy((a, b) => comparePhp(a.key, b.key) || comparePhp(a.value, b.value)),
  'fragment-cut': {
    path: (path) => path.split('#', 1)[0] ?? '',
    pairs: (pairs) =>
      pairs.map(({ key, value }) => ({
        key: key.split('#', 1)[0] ?? '',
        value: value.split('#', 1)[0] ?? '',
      })),
  },
  'header-untrimmed': { trim: () => (value) => value },
  'header-lines-by-locale': {
    lineNames: (names) => names.toSorted((a, b) => a.localeCompare(b, 'en')),
  },
  'host-lower-cased': host((value) => value.toLowerCase()),
  'host-default-port-dropped': host((value) => value.toLowerCase().replace(/:(?:443|80)$/, '')),
  'host-port-dropped': host((value) => value.toLowerCase().replace(/:\d+$/, '')),
  'body-of-post-put-patch': {
    body: (body, _, { request }) => (METHODS_WITH_BODY.includes(request.method) ? body : ''),
  },
  'body-as-text': { body: (body) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(body)) },
  'content-hash-needs-body': contentHashWhen((_name, value, { body }) => value !== '' && body.length > 0),
  'content-hash-exact-name': contentHashWhen((name, value) => name === CONTENT_HASH_HEADER && value !== ''),
  'content-hash-not-empty': contentHashWhen((_name, value) => value !== ''),
  'content-hash-unsigned-only': contentHashWhen((_name, value) => value === 'UNSIGNED-PAYLOAD'),
} as const satisfies Readonly<Record<string, SdkHmacChange>>

export type Departure = keyof typeof CHANGES
export const DEPARTURES: Readonly<Record<Departure, SdkHmacChange>> = CHANGES
