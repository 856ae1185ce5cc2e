/**
 * Splits a command line as Windows does it, in two steps: cmd.exe takes away its carets, then the
 * program's C run-time takes quotes and backslashes apart (Microsoft, "Parsing C++ command-line
 * arguments").
 */

import { type Piece, pieceBuilder, spanOf } from '../piece.ts'
import type { Flaw, MessageProblemCode } from '../problems.ts'
import type { Words } from './bash-words.ts'

export function splitCmd(source: Piece, from: number): Words {
  const flaws: Flaw[] = []
  const { line, end } = readCmdLine(source, from, flaws)
  return { words: splitArguments(line, flaws), end, flaws }
}

const plainOutside = /[^^"&|<>%\r\n]+/y
const plainInside = /[^"%]+/y
const lineEnd = /\r?\n/y
const optionBelow = /\r?\n[ \t\r\n]*(?=-[A-Za-z-])/y
const variable = /%(?![0-9A-Fa-f]{2}%)[A-Za-z_][A-Za-z_0-9]*%/y

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

/**
 * What cmd.exe hands to the program: carets taken away, the line ended by its end or an operator outside
 * quotes.
 */
function readCmdLine(source: Piece, from: number, flaws: Flaw[]): { line: Piece; end: number } {
  const { text } = source
  const builder = pieceBuilder(source, from)
  const report = (code: MessageProblemCode, start: number, end: number): void =>
    void flaws.push({ code, at: spanOf(source, start, end), found: text.slice(start, end).slice(0, 80) })
  let isQuoted = false
  let at = from
  while (at < text.length) {
    const plain = match(isQuoted ? plainInside : plainOutside, text, at)
    builder.copy(at, at + plain.length)
    at += plain.length
    const character = text[at]
    if (character === undefined) break
    if (character === '^') at = readCaret(text, at, builder.copy, builder.put)
    else if (character === '%') {
      const name = match(variable, text, at)
      if (name) report('shell-variable', at, at + name.length)
      builder.copy(at, at + (name.length || 1))
      at += name.length || 1
    } else if (character === '"') {
      isQuoted = !isQuoted
      builder.copy(at, ++at)
    } else {
      const below = match(optionBelow, text, at)
      if (below === '' && /[&|<>]/.test(character)) report('shell-operator', at, at + 1)
      if (below === '') break
      report('line-continuation-missing', at, at)
      builder.put(' ', at, at + below.length)
      at += below.length
    }
  }
  return { line: builder.piece(), end: at }
}

/**
 * A caret makes the next character plain; before a line end it goes on below, and a second line end is
 * then data.
 */
function readCaret(
  text: string,
  caret: number,
  copy: (start: number, end: number) => void,
  put: (text: string, start: number, end: number) => void,
): number {
  const broken = match(lineEnd, text, caret + 1)
  const at = caret + 1 + broken.length
  const second = broken ? match(lineEnd, text, at) : ''
  if (second) put('\n', caret, at + second.length)
  else copy(at, at + 1)
  return Math.min(at + (second.length || 1), text.length)
}

function splitArguments(line: Piece, flaws: Flaw[]): Piece[] {
  const words: Piece[] = []
  for (let at = skipBlanks(line.text, 0); at < line.text.length; at = skipBlanks(line.text, at)) {
    const { word, end } = readArgument(line, at, flaws)
    words.push(word)
    at = end
  }
  return words
}

const blanks = /[ \t\n]*/y

function skipBlanks(text: string, at: number): number {
  return at + match(blanks, text, at).length
}

const plainArgument = /[^\\" \t\n]+/y
const plainQuoted = /[^\\"]+/y
const backslashes = /\\+/y

function readArgument(line: Piece, from: number, flaws: Flaw[]): { word: Piece; end: number } {
  const { text } = line
  const builder = pieceBuilder(line, from)
  let opened = -1
  let at = from
  while (at < text.length) {
    const plain = match(opened < 0 ? plainArgument : plainQuoted, text, at)
    builder.copy(at, at + plain.length)
    at += plain.length
    const slashes = match(backslashes, text, at).length
    const isBeforeQuote = text[at + slashes] === '"'
    if (slashes > 0) {
      const isEscaped = isBeforeQuote && slashes % 2 === 1
      if (isBeforeQuote) builder.put('\\'.repeat(slashes >> 1), at, at + (slashes - (slashes % 2)))
      else builder.copy(at, at + slashes)
      at += slashes
      if (isEscaped) builder.put('"', at - 1, ++at)
    } else if (isBeforeQuote && opened >= 0 && text[at + 1] === '"') {
      builder.put('"', at, at + 2)
      at += 2
    } else if (isBeforeQuote) {
      opened = opened < 0 ? at : -1
      at += 1
    } else if (at < text.length) break
  }
  if (opened >= 0)
    flaws.push({ code: 'paste-truncated-quote', at: spanOf(line, opened, opened + 1), found: '"' })
  return { word: builder.piece(), end: at }
}
