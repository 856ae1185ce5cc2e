/**
 * Characters that look like nothing, or like another: they come in with a copy from a chat, a PDF or a
 * word processor.
 */

import { escapedByte } from './bytes.ts'
import { type Piece, spanOf } from './piece.ts'
import type { Flaw, MessageProblemCode } from './problems.ts'

type Oddity = {
  readonly code: MessageProblemCode
  readonly pattern: RegExp
  readonly expected?: (character: string) => string
}

const straightQuotes: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '＂': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '＇': "'",
}

/** The straight quote that a typographic one stands for. */
export function straightQuote(character: string): string | undefined {
  return straightQuotes[character]
}

const cjkMarks: Readonly<Record<string, string>> = {
  '、': ',',
  '。': '.',
  '【': '[',
  '】': ']',
  '「': '"',
  '」': '"',
}

/** In order: a character belongs to the first row whose pattern it matches. */
const oddities: readonly Oddity[] = [
  { code: 'byte-order-mark', pattern: /[\uFEFF]/u },
  { code: 'zero-width-character', pattern: /[\u00AD\u180E\u200B-\u200D\u2060-\u2064]/u },
  { code: 'bidi-control', pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u },
  { code: 'non-breaking-space', pattern: /[\u00A0\u2007\u202F]/u, expected: () => 'U+0020' },
  {
    code: 'unusual-space',
    pattern: /[\u0085\u1680\u2000-\u200A\u2028\u2029\u205F\u3000]/u,
    expected: () => 'U+0020',
  },
  {
    code: 'typographic-quote',
    pattern: /[“”„‟＂«»‘’‚‛＇]/u,
    expected: (character) => straightQuotes[character] ?? '"',
  },
  {
    code: 'full-width-punctuation',
    pattern: /[\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF5E、。【】「」]/u,
    expected: (character) => cjkMarks[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  },
  { code: 'line-feed-in-header', pattern: /[\r\n]/u },
  { code: 'control-character', pattern: /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/u },
  { code: 'replacement-character', pattern: /\uFFFD/u },
  { code: 'lone-surrogate', pattern: /[\uD800-\uDC7F\uDD00-\uDFFF]/u },
  { code: 'non-ascii-in-head', pattern: /[^\t\x20-\x7E]/u },
]

/**
 * Everything odd in a piece of a message's head, one flaw for each kind, with the first place and how
 * often.
 */
export function oddCharacters(piece: Piece): Flaw[] {
  const seen = new Map<MessageProblemCode, Flaw & { count: number }>()
  for (const match of piece.text.matchAll(/[^\t\x20-\x7E]/gu)) {
    const row = oddities.find(({ pattern }) => pattern.test(match[0]))
    if (row === undefined) continue
    const flaw = seen.get(row.code)
    if (flaw) flaw.count += 1
    else seen.set(row.code, { ...flawAt(row, match[0], piece, match.index), count: 1 })
  }
  return [...seen.values()].map(({ count, ...flaw }) => (count === 1 ? flaw : { ...flaw, count }))
}

function flawAt(row: Oddity, character: string, piece: Piece, at: number): Flaw {
  const expected = row.expected?.(character)
  return {
    code: row.code,
    at: spanOf(piece, at, at + character.length),
    found: codePointName(character),
    ...(expected === undefined ? {} : { expected }),
  }
}

/** `U+200B`; a lone surrogate that stands for a byte is written as that byte, `0xE4`. */
export function codePointName(character: string): string {
  const byte = escapedByte(character.codePointAt(0) ?? 0)
  if (byte !== undefined) return `0x${byte.toString(16).toUpperCase()}`
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** What is odd in a body is less: Chinese punctuation and wide spaces are at home there. */
export function oddInBody(body: Piece): Flaw[] {
  const flaws: Flaw[] = []
  const report = (code: MessageProblemCode, at: number, length = 1): void => {
    if (at < 0) return
    flaws.push({
      code,
      at: spanOf(body, at, at + length),
      found: codePointName(body.text.slice(at, at + length)),
    })
  }
  report('byte-order-mark', body.text.startsWith('\uFEFF') ? 0 : -1)
  report('replacement-character', body.text.indexOf('\uFFFD'))
  report('lone-surrogate', body.text.search(/[\uD800-\uDC7F\uDD00-\uDFFF]/u))
  report('binary-content', body.text.search(/[\0\uDC80-\uDCFF]/u))
  return flaws
}
