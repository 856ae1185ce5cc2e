/**
 * Strings of PowerShell: single quotes, double quotes with backtick escapes and variables
 * (about_Quoting_Rules).
 */

import { type Piece, type PieceBuilder, pieceBuilder, spanOf } from '../piece.ts'
import type { Flaw, MessageProblemCode } from '../problems.ts'
import type { Value } from './powershell-values.ts'

export type Scanner = {
  readonly source: Piece
  readonly text: string
  at: number
  readonly variables: Map<string, Value>
  readonly flaws: Flaw[]
}

export function report(scanner: Scanner, code: MessageProblemCode, start: number, end: number): void {
  scanner.flaws.push({
    code,
    at: spanOf(scanner.source, start, end),
    found: scanner.text.slice(start, Math.min(end, start + 80)),
  })
}

/** Matches a sticky pattern where the scanner stands and steps behind it. */
export function take(scanner: Scanner, pattern: RegExp): string {
  pattern.lastIndex = scanner.at
  const found = pattern.exec(scanner.text)?.[0] ?? ''
  scanner.at += found.length
  return found
}

/** In single quotes only a doubled quote means anything. */
export function readSingle(scanner: Scanner): Piece {
  const start = scanner.at
  const builder = pieceBuilder(scanner.source, start + 1)
  for (let from = start + 1; ; ) {
    const end = scanner.text.indexOf("'", from)
    if (end < 0) {
      report(scanner, 'paste-truncated-quote', start, start + 1)
      builder.copy(from, scanner.text.length)
      scanner.at = scanner.text.length
      return builder.piece()
    }
    builder.copy(from, end)
    scanner.at = end + 1
    if (scanner.text[end + 1] !== "'") return builder.piece()
    builder.put("'", end, end + 2)
    from = end + 2
  }
}

export const variableName = /\$(?:\{[^}\r\n]{1,80}\}|[\w:]{1,80}(?:\.\w{1,80})*)/y

export function readDouble(scanner: Scanner): Piece {
  const start = scanner.at
  scanner.at += 1
  const piece = readExpandable(scanner, undefined)
  if (scanner.text[scanner.at] !== '"') report(scanner, 'paste-truncated-quote', start, start + 1)
  scanner.at = Math.min(scanner.at + 1, scanner.text.length)
  return piece
}

const plainExpandable = /[^"`$]+/y

/** Text with backtick escapes and variables, up to the closing quote or, in a here-string, up to `stop`. */
export function readExpandable(scanner: Scanner, stop: number | undefined): Piece {
  const builder = pieceBuilder(scanner.source, scanner.at)
  const limit = stop ?? scanner.text.length
  while (scanner.at < limit) {
    const from = scanner.at
    take(scanner, plainExpandable)
    scanner.at = Math.min(scanner.at, limit)
    builder.copy(from, scanner.at)
    const character = scanner.text[scanner.at]
    if (scanner.at >= limit) break
    if (character === '`') putBacktick(scanner, builder)
    else if (character === '$') putExpansion(scanner, builder)
    else if (stop !== undefined) builder.copy(scanner.at, ++scanner.at)
    else if (scanner.text[scanner.at + 1] === '"') {
      builder.put('"', scanner.at, scanner.at + 2)
      scanner.at += 2
    } else break
  }
  return builder.piece()
}

/** about_Special_Characters. */
const backtick: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1B',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}
const codePoint = /`u\{([0-9A-Fa-f]{1,6})\}/y

export function putBacktick(scanner: Scanner, builder: PieceBuilder): void {
  const from = scanner.at
  const written = take(scanner, codePoint)
  const point = written ? Number.parseInt(written.slice(3), 16) : -1
  const next = scanner.text[from + 1]
  if (!written) scanner.at = from + (next === undefined ? 1 : 2)
  if (point >= 0 && point <= 0x10ffff) builder.put(String.fromCodePoint(point), from, scanner.at)
  else if (next === undefined || written) builder.copy(from, scanner.at)
  else builder.put(backtick[next] ?? next, from, scanner.at)
}

const character = /\$\(\[char\]\s*(0x[0-9A-Fa-f]{1,6}|\d{1,7})\)/iy
const subexpression = /\$\([^)\r\n]*\)?/y

/**
 * `$([char]20320)` is how browsers write a character; a variable of the paste is put in; anything else is
 * told.
 */
function putExpansion(scanner: Scanner, builder: PieceBuilder): void {
  const from = scanner.at
  const written = take(scanner, character)
  const unit = Number(/0x[0-9A-Fa-f]+|\d+/.exec(written)?.[0] ?? Number.NaN)
  if (written && unit <= 0xffff) builder.put(String.fromCharCode(unit), from, scanner.at)
  else putVariable(scanner, from, builder)
}

function putVariable(scanner: Scanner, from: number, builder: PieceBuilder): void {
  scanner.at = from
  const name = take(scanner, subexpression) || take(scanner, variableName)
  const value = scanner.variables.get(name.slice(1).toLowerCase())
  if (name === '') scanner.at += 1
  else if (value?.kind !== 'text') report(scanner, 'shell-variable', from, scanner.at)
  if (value?.kind === 'text') builder.add(value.piece)
  else builder.copy(from, scanner.at)
}
