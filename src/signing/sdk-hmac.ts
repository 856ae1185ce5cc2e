/**
 * SDK-HMAC-SHA256: canonical request → string to sign → signature, one small function per part, in the order of the
 * specification (API signing guide, api-sign-algorithm-002 to -005).
 *
 * Where the official signers disagree the Python signer (apig_sdk/signer.py) is the reference: the path and the query
 * are decoded once and encoded again, `+` stays a plus, every given header is signed, the method is upper-cased.
 */

import type { Header, HttpRequest } from '../message/types.ts'
import { canonicalQuery, canonicalUri } from './canonical-target.ts'
import { hmacSha256Hex, sha256Hex } from './digests.ts'
import { compareCodePoints } from './order.ts'
import { byRule, type Part, type Piece, textOf } from './pieces.ts'

export const ALGORITHM = 'SDK-HMAC-SHA256'
export const DATE_HEADER = 'X-Sdk-Date'
export const CONTENT_HASH_HEADER = 'X-Sdk-Content-Sha256'

export type SdkHmacKeys = { readonly accessKey: string; readonly secretKey: string }

export type SdkHmacOptions = {
  /** `yyyyMMddTHHmmssZ`, UTC; used when the request carries no X-Sdk-Date. */
  readonly date: string
  /** Names to sign, in any order and letter case. Without it: every header but Authorization, and x-sdk-date. */
  readonly signedHeaders?: readonly string[]
}

export type SdkHmacSignature = {
  readonly canonicalUri: string
  readonly canonicalQuery: string
  /** One `name:value` line for each signed header, each ended by a line feed. */
  readonly canonicalHeaders: string
  /** `a;b;c` */
  readonly signedHeaders: string
  readonly payloadHash: string
  readonly canonicalRequest: string
  readonly canonicalRequestPieces: readonly Piece[]
  readonly canonicalRequestHash: string
  readonly stringToSign: string
  readonly stringToSignPieces: readonly Piece[]
  readonly signature: string
  readonly authorization: string
}

/**
 * Signs a request. Body bytes are hashed as they are; every text counts as UTF-8. Host is a header like any other and
 * is not added. A listed header that the request lacks is signed with an empty value.
 */
export function signSdkHmac(
  request: HttpRequest,
  keys: SdkHmacKeys,
  options: SdkHmacOptions,
): SdkHmacSignature {
  const headers = headersToSign(request.headers, options)
  const uri = canonicalUri(request.target)
  const query = canonicalQuery(request.target)
  const lines = canonicalHeaders(headers)
  const names = signedHeaders(headers)
  const payload = payloadHash(request)
  const canonicalRequestPieces = canonicalRequest(request.method, uri, query, lines, names, payload)
  const canonicalText = textOf(canonicalRequestPieces)
  const canonicalRequestHash = sha256Hex(canonicalText)
  const stringToSignPieces = stringToSign(dateOf(request.headers, options.date), canonicalRequestHash)
  const stringText = textOf(stringToSignPieces)
  const signature = hmacSha256Hex(keys.secretKey, stringText)
  const signedNames = textOf(names)
  return {
    canonicalUri: textOf(uri),
    canonicalQuery: textOf(query),
    canonicalHeaders: textOf(lines),
    signedHeaders: signedNames,
    payloadHash: payload.text,
    canonicalRequest: canonicalText,
    canonicalRequestPieces,
    canonicalRequestHash,
    stringToSign: stringText,
    stringToSignPieces,
    signature,
    authorization: authorizationOf(keys.accessKey, signedNames, signature),
  }
}

/** `SDK-HMAC-SHA256 Access=…, SignedHeaders=…, Signature=…` */
export function authorizationOf(accessKey: string, signedNames: string, signature: string): string {
  return `${ALGORITHM} Access=${accessKey}, SignedHeaders=${signedNames}, Signature=${signature}`
}

/** A header on its way into the signature: the lower-case name to list, and which header gives its value. */
type SignedHeader = {
  readonly name: string
  /** Index of the header whose value is used; -1 where the request has none of that name. */
  readonly index: number
  readonly value: string
  /** Offset of the trimmed value in the value as written. */
  readonly offset: number
  readonly nameIndex: number
}

/**
 * Which headers are signed, sorted by lower-case name. Names that differ in letter case only are listed once each, all
 * with the value of the last of them; the same name twice is one header with its last value, as in a Python dict.
 */
function headersToSign(headers: readonly Header[], options: SdkHmacOptions): SignedHeader[] {
  const lastIndex = new Map(headers.map(([name], index) => [name.toLowerCase(), index]))
  const firstIndex = new Map<string, number>()
  headers.forEach(([name], index) => {
    if (!firstIndex.has(name)) firstIndex.set(name, index)
  })
  const names = options.signedHeaders ?? namesByDefault([...firstIndex.keys()])
  return names
    .map((name) => {
      const lower = name.toLowerCase()
      const index = lastIndex.get(lower) ?? -1
      const raw = headers[index]?.[1] ?? (lower === DATE_HEADER.toLowerCase() ? options.date : '')
      const value = trimValue(raw)
      return {
        name: lower,
        index,
        value,
        offset: raw.indexOf(value),
        nameIndex: firstIndex.get(name) ?? index,
      }
    })
    .sort((a, b) => compareCodePoints(a.name, b.name))
}

/** Every header given, but not Authorization, which is the result; X-Sdk-Date in any case. */
function namesByDefault(given: readonly string[]): string[] {
  const names = given.filter((name) => name.toLowerCase() !== 'authorization')
  const dated = names.some((name) => name.toLowerCase() === DATE_HEADER.toLowerCase())
  return dated ? names : [...names, DATE_HEADER]
}

// Python's str.strip: Unicode white space and U+001C–U+001F, but not U+FEFF, which JavaScript's trim would take.
const BLANK = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/

/** A header's value without its outer blanks; inner ones stay. */
export function trimValue(value: string): string {
  let start = 0
  let end = value.length
  while (start < end && BLANK.test(value.charAt(start))) start++
  while (end > start && BLANK.test(value.charAt(end - 1))) end--
  return value.slice(start, end)
}

/** `name:value` and a line feed for each signed header. */
function canonicalHeaders(headers: readonly SignedHeader[]): Piece[] {
  return headers.flatMap((header) => {
    const line = [namePiece(header, 'canonicalHeaders'), byRule('canonicalHeaders', 'header-colon', ':')]
    if (header.value !== '') line.push(valuePiece(header))
    return [...line, byRule('canonicalHeaders', 'line-feed', '\n')]
  })
}

/** The names, joined with `;`. */
function signedHeaders(headers: readonly SignedHeader[]): Piece[] {
  return headers.flatMap((header, index) => {
    const name = namePiece(header, 'signedHeaders')
    return index === 0 ? [name] : [byRule('signedHeaders', 'name-separator', ';'), name]
  })
}

function namePiece(header: SignedHeader, part: Part): Piece {
  if (header.nameIndex < 0) return byRule(part, 'date-signed', header.name)
  const origin = {
    from: 'header',
    index: header.nameIndex,
    field: 'name',
    start: 0,
    end: header.name.length,
  } as const
  return { text: header.name, part, origin }
}

function valuePiece({ index, value, offset }: SignedHeader): Piece {
  if (index < 0) return { text: value, part: 'canonicalHeaders', origin: { from: 'input', name: 'date' } }
  const origin = { from: 'header', index, field: 'value', start: offset, end: offset + value.length } as const
  return { text: value, part: 'canonicalHeaders', origin }
}

/** SHA-256 of the body in lower-case hex, or what an X-Sdk-Content-Sha256 header says instead, whatever it says. */
export function payloadHash(request: HttpRequest): Piece {
  const index = request.headers.findIndex(
    ([name]) => name.toLowerCase() === CONTENT_HASH_HEADER.toLowerCase(),
  )
  const given = request.headers[index]
  if (!given) return { text: sha256Hex(request.body), part: 'payloadHash', origin: { from: 'body' } }
  const text = trimValue(given[1])
  const start = given[1].indexOf(text)
  const origin = { from: 'header', index, field: 'value', start, end: start + text.length } as const
  return { text, part: 'payloadHash', origin }
}

/** The six parts, a line feed between each; the header block ends with its own, hence the empty line after it. */
function canonicalRequest(
  method: string,
  uri: readonly Piece[],
  query: readonly Piece[],
  headers: readonly Piece[],
  names: readonly Piece[],
  payload: Piece,
): Piece[] {
  return [
    { text: method.toUpperCase(), part: 'method', origin: { from: 'method' } },
    byRule('method', 'line-feed', '\n'),
    ...uri,
    byRule('canonicalUri', 'line-feed', '\n'),
    ...query,
    byRule('canonicalQuery', 'line-feed', '\n'),
    ...headers,
    byRule('canonicalHeaders', 'empty-line', '\n'),
    ...names,
    byRule('signedHeaders', 'line-feed', '\n'),
    payload,
  ]
}

type DateSource = { readonly text: string; readonly index: number; readonly offset: number }

/** The X-Sdk-Date of the request, trimmed; the date given where it has none. */
function dateOf(headers: readonly Header[], given: string): DateSource {
  const index = headers.findIndex(([name]) => name.toLowerCase() === DATE_HEADER.toLowerCase())
  const raw = headers[index]?.[1]
  if (raw === undefined) return { text: given, index, offset: 0 }
  const text = trimValue(raw)
  return { text, index, offset: raw.indexOf(text) }
}

/** Algorithm, date, hash of the canonical request: three lines, no line feed at the end. */
function stringToSign(date: DateSource, hash: string): Piece[] {
  const { text, index, offset: start } = date
  return [
    byRule('algorithm', 'algorithm-name', ALGORITHM),
    byRule('algorithm', 'line-feed', '\n'),
    index < 0
      ? { text, part: 'date', origin: { from: 'input', name: 'date' } }
      : {
          text,
          part: 'date',
          origin: { from: 'header', index, field: 'value', start, end: start + text.length },
        },
    byRule('date', 'line-feed', '\n'),
    { text: hash, part: 'canonicalRequestHash', origin: { from: 'stage', stage: 'canonicalRequest' } },
  ]
}
