/**
 * String literals of the languages that people paste from: one reader, and a table of escapes for each
 * language.
 *
 * What an escape stands for keeps pointing to the whole escape. An escape that stands for a byte (`\xE4`)
 * is put together with its neighbours as UTF-8; a byte that fits nowhere becomes a lone surrogate, as in
 * `bytes.ts`.
 */

import { byteLength, decodeText } from './bytes.ts'
import { type Piece, type PieceBuilder, pieceBuilder } from './piece.ts'

export type Dialect = {
  /** What stands after the backslash → what it stands for. */
  readonly plain: Readonly<Record<string, string>>
  /**
   * Letters of numeric escapes, with the fewest and most hex digits, and whether they write a byte or a
   * code point.
   */
  readonly hex: Readonly<Record<string, readonly [fewest: number, most: number, unit: 'byte' | 'point']>>
  /** The most octal digits after a backslash, as a byte; 0 where there is no such escape. */
  readonly octal: number
  /** An escape that is not in the table: its backslash stays, or goes. */
  readonly unknown: 'keep' | 'drop'
}

const c = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '\\': '\\', "'": "'", '"': '"' }

export const dialects = {
  /** Bash manual, ANSI-C quoting. */
  bash: {
    plain: { ...c, e: '\x1B', E: '\x1B', '?': '?' },
    hex: { x: [1, 2, 'byte'], u: [1, 4, 'point'], U: [1, 8, 'point'] },
    octal: 3,
    unknown: 'keep',
  },
  /** RFC 8259 section 7. */
  json: {
    plain: { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' },
    hex: { u: [4, 4, 'point'] },
    octal: 0,
    unknown: 'drop',
  },
  /** ECMAScript, section String Literals. */
  javascript: {
    plain: { ...c, a: 'a', 0: '\0', '\n': '', '`': '`', $: '$' },
    hex: { x: [2, 2, 'point'], u: [4, 4, 'point'] },
    octal: 0,
    unknown: 'drop',
  },
  /** Python reference, bytes literals: no code points. */
  python: { plain: { ...c, '\n': '' }, hex: { x: [2, 2, 'byte'] }, octal: 3, unknown: 'keep' },
  /** Go specification, interpreted string literals. */
  go: {
    plain: c,
    hex: { x: [2, 2, 'byte'], u: [4, 4, 'point'], U: [8, 8, 'point'] },
    octal: 3,
    unknown: 'keep',
  },
} as const satisfies Record<string, Dialect>

export type Literal = {
  readonly piece: Piece
  /** Behind the closing quote. */
  readonly end: number
  readonly closed: boolean
}

export type Quote = '"' | "'" | '`'

/** A backslash or the closing quote, whichever comes first. */
const stops: Readonly<Record<Quote, RegExp>> = { '"': /[\\"]/g, "'": /[\\']/g, '`': /[\\`]/g }

/** Reads a literal from behind its opening quote to the closing one, or to the end of the text. */
export function readLiteral(source: Piece, from: number, close: Quote, dialect: Dialect): Literal {
  const { text } = source
  const builder = pieceBuilder(source, from)
  const pattern = stops[close]
  let at = from
  for (;;) {
    pattern.lastIndex = at
    const stop = pattern.exec(text)?.index ?? text.length
    builder.copy(at, stop)
    if (text[stop] !== '\\') {
      const closed = stop < text.length
      return { piece: builder.piece(), end: closed ? stop + 1 : stop, closed }
    }
    at = putEscapes(text, stop, dialect, builder)
  }
}

type Escape =
  | { readonly text: string; readonly end: number }
  | { readonly byte: number; readonly end: number }

/** Puts the escape at the offset, with the byte escapes that follow it, and tells where reading goes on. */
function putEscapes(text: string, start: number, dialect: Dialect, builder: PieceBuilder): number {
  const first = readEscape(text, start, dialect)
  if ('text' in first) {
    builder.put(first.text, start, first.end)
    return first.end
  }
  const bytes = [first.byte]
  const ends = [first.end]
  for (let at = first.end; text[at] === '\\'; ) {
    const next = readEscape(text, at, dialect)
    if ('text' in next) break
    bytes.push(next.byte)
    ends.push(next.end)
    at = next.end
  }
  putBytes(bytes, start, ends, builder)
  return ends.at(-1) ?? first.end
}

function putBytes(
  bytes: readonly number[],
  start: number,
  ends: readonly number[],
  builder: PieceBuilder,
): void {
  let used = 0
  let from = start
  for (const character of decodeText(Uint8Array.from(bytes))) {
    used += byteLength(character.codePointAt(0) ?? 0)
    const end = ends[used - 1] ?? from
    builder.put(character, from, end)
    from = end
  }
}

function readEscape(text: string, at: number, dialect: Dialect): Escape {
  const letter = text[at + 1]
  if (letter === undefined) return { text: '\\', end: at + 1 }
  const numeric = dialect.hex[letter]
  const number = numeric ? readHex(text, at + 2, numeric) : readOctal(text, at + 1, dialect.octal)
  if (number) return number
  if (dialect.hex[letter]?.[2] === 'point' && text[at + 2] === '{') {
    const braced = /^\{([0-9A-Fa-f]{1,6})\}/.exec(text.slice(at + 2, at + 10))
    if (braced?.[1])
      return { text: character(Number.parseInt(braced[1], 16)), end: at + 2 + braced[0].length }
  }
  const plain = dialect.plain[letter]
  if (plain !== undefined) return { text: plain, end: at + 2 }
  return dialect.unknown === 'keep' ? { text: `\\${letter}`, end: at + 2 } : { text: letter, end: at + 2 }
}

function readHex(text: string, at: number, [fewest, most, unit]: Dialect['hex'][string]): Escape | undefined {
  const digits = /^[0-9A-Fa-f]*/.exec(text.slice(at, at + most))?.[0] ?? ''
  if (digits.length < fewest) return undefined
  const value = Number.parseInt(digits, 16)
  const end = at + digits.length
  return unit === 'byte' ? { byte: value, end } : { text: character(value), end }
}

function readOctal(text: string, at: number, most: number): Escape | undefined {
  const digits = /^[0-7]*/.exec(text.slice(at, at + most))?.[0] ?? ''
  return digits === '' ? undefined : { byte: Number.parseInt(digits, 8) & 0xff, end: at + digits.length }
}

function character(point: number): string {
  return point > 0x10ffff ? '\uFFFD' : String.fromCodePoint(point)
}
