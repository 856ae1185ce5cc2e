/**
 * Splits a command line into words as bash does (Bash manual, section Quoting), every word tied to the
 * paste.
 */

import { straightQuote } from '../characters.ts'
import { type Piece, type PieceBuilder, pieceBuilder, spanOf } from '../piece.ts'
import type { Flaw, MessageProblemCode } from '../problems.ts'
import { dialects, readLiteral } from '../strings.ts'
import { closingParenthesis } from './brackets.ts'

export type Words = {
  readonly words: readonly Piece[]
  /** Where the command ends in the source. */
  readonly end: number
  readonly flaws: readonly Flaw[]
}

type Cursor = {
  readonly source: Piece
  readonly text: string
  at: number
  readonly flaws: Flaw[]
}

/** Reads the words of one command, from the offset to the line end, operator or end of text that ends it. */
export function splitBash(source: Piece, from: number): Words {
  const cursor: Cursor = { source, text: source.text, at: from, flaws: [] }
  const words: Piece[] = []
  while (skipBlanks(cursor)) words.push(readWord(cursor))
  return { words, end: cursor.at, flaws: cursor.flaws }
}

function report(cursor: Cursor, code: MessageProblemCode, start: number, end: number): void {
  cursor.flaws.push({
    code,
    at: spanOf(cursor.source, start, end),
    found: cursor.text.slice(start, end).slice(0, 80),
  })
}

/** Steps over blanks, comments and continued lines; false where the command ends. */
function skipBlanks(cursor: Cursor): boolean {
  for (;;) {
    const rest = blanks(cursor)
    if (rest === undefined || rest === '#') return rest === '#' ? skipComment(cursor) : false
    if (rest === '\n' || rest === '\r') {
      if (!goesOnBelow(cursor)) return false
    } else if (/[;&|<>()]/.test(rest)) {
      report(cursor, 'shell-operator', cursor.at, cursor.at + 1)
      return false
    } else return true
  }
}

const gap = /(?:[ \t]|\\\r?\n)*/y
const spoiltContinuation = /\\[ \t]+\r?\n/y
const optionBelow = /[ \t\r\n]*(?=-[A-Za-z-])/y

/**
 * The character behind blanks and continuations. A blank between backslash and line end spoils the
 * continuation.
 */
function blanks(cursor: Cursor): string | undefined {
  for (;;) {
    cursor.at += match(gap, cursor).length
    const spoilt = match(spoiltContinuation, cursor)
    if (spoilt === '') return cursor.text[cursor.at]
    report(cursor, 'line-continuation-missing', cursor.at, cursor.at + spoilt.length)
    cursor.at += spoilt.length
  }
}

function match(pattern: RegExp, cursor: Cursor): string {
  pattern.lastIndex = cursor.at
  return pattern.exec(cursor.text)?.[0] ?? ''
}

/**
 * An option on the next line belongs to the command, though its line end lacks the backslash: it is read,
 * and told.
 */
function goesOnBelow(cursor: Cursor): boolean {
  const below = match(optionBelow, cursor)
  if (below === '') return false
  report(cursor, 'line-continuation-missing', cursor.at, cursor.at)
  cursor.at += below.length
  return true
}

function skipComment(cursor: Cursor): boolean {
  const end = cursor.text.indexOf('\n', cursor.at)
  cursor.at = end < 0 ? cursor.text.length : end
  return skipBlanks(cursor)
}

const plainCharacters = /[^\s'"\\$`;&|<>()“”„‟＂‘’＇]+/y

function readWord(cursor: Cursor): Piece {
  const builder = pieceBuilder(cursor.source, cursor.at)
  const start = cursor.at
  for (;;) {
    const plain = match(plainCharacters, cursor)
    builder.copy(cursor.at, cursor.at + plain.length)
    cursor.at += plain.length
    const character = cursor.text[cursor.at]
    if (character === undefined || /[ \t\r\n;&|<>()]/.test(character)) return builder.piece()
    if (
      !readQuoted(cursor, builder, character) &&
      !readTypographic(cursor, builder, character, cursor.at === start)
    ) {
      builder.copy(cursor.at, cursor.at + 1)
      cursor.at += 1
    }
  }
}

/** A quoted part, an escape or an expansion; false where the character is none of these. */
function readQuoted(cursor: Cursor, builder: PieceBuilder, character: string): boolean {
  const two = cursor.text.slice(cursor.at, cursor.at + 2)
  if (character === "'") readSingle(cursor, builder)
  else if (two === "$'") readAnsiC(cursor, builder)
  else if (character === '"' || two === '$"') readDouble(cursor, builder, two === '$"' ? 2 : 1)
  else if (character === '\\') readBackslash(cursor, builder)
  else return readExpansion(cursor, builder)
  return true
}

function readSingle(cursor: Cursor, builder: PieceBuilder): void {
  const end = cursor.text.indexOf("'", cursor.at + 1)
  if (end < 0) report(cursor, 'paste-truncated-quote', cursor.at, cursor.at + 1)
  const stop = end < 0 ? cursor.text.length : end
  builder.copy(cursor.at + 1, stop)
  cursor.at = end < 0 ? stop : stop + 1
}

function readAnsiC(cursor: Cursor, builder: PieceBuilder): void {
  const literal = readLiteral(cursor.source, cursor.at + 2, "'", dialects.bash)
  if (!literal.closed) report(cursor, 'paste-truncated-quote', cursor.at, cursor.at + 2)
  builder.add(literal.piece)
  cursor.at = literal.end
}

const plainInDouble = /[^"\\$`]+/y

function readDouble(cursor: Cursor, builder: PieceBuilder, open: number): void {
  const start = cursor.at
  cursor.at += open
  for (;;) {
    const plain = match(plainInDouble, cursor)
    builder.copy(cursor.at, cursor.at + plain.length)
    cursor.at += plain.length
    const character = cursor.text[cursor.at]
    if (character === undefined || character === '"') break
    if (character === '\\') readEscapeInDouble(cursor, builder)
    else if (!readExpansion(cursor, builder)) {
      builder.copy(cursor.at, cursor.at + 1)
      cursor.at += 1
    }
  }
  if (cursor.at === cursor.text.length) report(cursor, 'paste-truncated-quote', start, start + open)
  else cursor.at += 1
}

/** In double quotes a backslash only escapes `$`, `` ` ``, `"`, `\` and the line end. */
function readEscapeInDouble(cursor: Cursor, builder: PieceBuilder): void {
  const next = cursor.text[cursor.at + 1]
  if (next === '\n') builder.put('', cursor.at, cursor.at + 2)
  else if (next !== undefined && /[$`"\\]/.test(next)) builder.put(next, cursor.at, cursor.at + 2)
  else builder.copy(cursor.at, cursor.at + (next === undefined ? 1 : 2))
  cursor.at = Math.min(cursor.at + 2, cursor.text.length)
}

function readBackslash(cursor: Cursor, builder: PieceBuilder): void {
  const next =
    /^\\(?:\r?\n|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S])/.exec(
      cursor.text.slice(cursor.at, cursor.at + 3),
    )?.[0] ?? '\\'
  if (next.endsWith('\n')) builder.put('', cursor.at, cursor.at + next.length)
  else if (next.length > 1) builder.put(next.slice(1), cursor.at, cursor.at + next.length)
  else builder.copy(cursor.at, cursor.at + 1)
  cursor.at += next.length
}

const variable = /\$(?:[A-Za-z_][A-Za-z_0-9]*|[0-9@*#?!$-]|\{[^}]*\}?)/y

/** What the shell would put here is not in the paste: the text stays as it is, and is told. */
function readExpansion(cursor: Cursor, builder: PieceBuilder): boolean {
  const end = expansionEnd(cursor)
  if (end === cursor.at) return false
  report(cursor, 'shell-variable', cursor.at, end)
  builder.copy(cursor.at, end)
  cursor.at = end
  return true
}

function expansionEnd(cursor: Cursor): number {
  const { text, at } = cursor
  if (text[at] === '`') {
    const end = text.indexOf('`', at + 1)
    return end < 0 ? at : end + 1
  }
  return text.startsWith('$(', at) ? closingParenthesis(text, at + 1) : at + match(variable, cursor).length
}

const closers: Readonly<Record<string, RegExp>> = { '"': /[“”„‟＂]/g, "'": /[‘’＇]/g }

/** Quotes that a word processor or a chat made round: read as the straight ones that were meant, and told. */
function readTypographic(
  cursor: Cursor,
  builder: PieceBuilder,
  character: string,
  atStart: boolean,
): boolean {
  const straight = straightQuote(character)
  if (straight === undefined) return false
  report(cursor, 'typographic-quote', cursor.at, cursor.at + 1)
  const closer = closers[straight]
  const end = closer && atStart ? search(closer, cursor.text, cursor.at + 1) : -1
  if (end < 0) return false
  report(cursor, 'typographic-quote', end, end + 1)
  builder.copy(cursor.at + 1, end)
  cursor.at = end + 1
  return true
}

function search(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? -1
}
