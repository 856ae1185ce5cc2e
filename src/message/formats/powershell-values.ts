/** Literals of PowerShell (about_Quoting_Rules, about_Hash_Tables), every text tied to the paste. */

import { join, type Piece, pieceBuilder, slice, spanOf } from '../piece.ts'
import { closingParenthesis } from './brackets.ts'
import {
  putBacktick,
  readDouble,
  readExpandable,
  readSingle,
  report,
  type Scanner,
  take,
  variableName,
} from './powershell-strings.ts'

export type Value =
  | { readonly kind: 'text'; readonly piece: Piece }
  | { readonly kind: 'table'; readonly entries: readonly Entry[]; readonly at: number }
  | { readonly kind: 'unknown'; readonly piece: Piece }

export type Entry = { readonly name: Piece; readonly value: Value }

const gap = /(?:[ \t]|`\r?\n)*/y
const wideGap = /(?:\s|`\r?\n|;)*/y
const cast = /\[[\w.]{1,60}\](?=[ \t]*['"@$(])/y
const getBytes = /\[(?:System\.)?Text\.Encoding\]::UTF8\.GetBytes\(/iy

/** One argument or right-hand side; texts joined with `+` are one text. Deep nesting is not read. */
export function readValue(scanner: Scanner, depth = 0): Value {
  const first = readOperand(scanner, depth)
  const parts = [first]
  for (;;) {
    const back = scanner.at
    take(scanner, gap)
    if (scanner.text[scanner.at] !== '+' || /[\w-]/.test(scanner.text[scanner.at + 1] ?? '')) {
      scanner.at = back
      break
    }
    scanner.at += 1
    take(scanner, wideGap)
    parts.push(readOperand(scanner, depth))
  }
  const pieces = parts.flatMap((part) => (part.kind === 'text' ? [part.piece] : []))
  return parts.length > 1 && pieces.length === parts.length ? { kind: 'text', piece: join(pieces) } : first
}

function readOperand(scanner: Scanner, depth: number): Value {
  take(scanner, gap)
  take(scanner, cast)
  const { text, at } = scanner
  if (text.startsWith("@'", at) || text.startsWith('@"', at)) return hereString(scanner, text[at + 1] ?? "'")
  if (text.startsWith('@{', at)) return depth < 20 ? readTable(scanner, depth) : unknown(scanner)
  if (text[at] === "'") return { kind: 'text', piece: readSingle(scanner) }
  if (text[at] === '"') return { kind: 'text', piece: readDouble(scanner) }
  if (text[at] === '(' || take(scanner, getBytes))
    return depth < 20 ? parenthesised(scanner, depth) : unknown(scanner)
  if (text[at] === '$') return readVariable(scanner)
  return { kind: 'text', piece: readBare(scanner) }
}

function parenthesised(scanner: Scanner, depth: number): Value {
  const start = scanner.at
  if (scanner.text[start] === '(') scanner.at += 1
  const value = readValue(scanner, depth + 1)
  take(scanner, wideGap)
  if (scanner.text[scanner.at] !== ')') return unknown(scanner, start)
  scanner.at += 1
  return value
}

const untilLineEnd = /[^\r\n;]*/y

/**
 * What has to be run to be known: told, and stepped over, a bracketed one to its bracket, any other to its
 * line's end.
 */
function unknown(scanner: Scanner, start: number = scanner.at): Value {
  const close = scanner.text[start] === '(' ? closingParenthesis(scanner.text, start) : undefined
  if (close === undefined) take(scanner, untilLineEnd)
  else scanner.at = close
  report(scanner, 'expression-not-read', start, scanner.at)
  return { kind: 'unknown', piece: slice(scanner.source, start, scanner.at) }
}

function readVariable(scanner: Scanner): Value {
  const start = scanner.at
  const name = take(scanner, variableName).slice(1).replace(/[{}]/g, '').toLowerCase()
  const value = scanner.variables.get(name)
  if (value) return value
  if (name === '') return unknown(scanner, start)
  const piece = slice(scanner.source, start, scanner.at)
  if (!/^(?:true|false|null|session)$/.test(name)) report(scanner, 'shell-variable', start, scanner.at)
  return { kind: 'unknown', piece }
}

const plainBare = /[^\s'"`;,(){}|]+/y

function readBare(scanner: Scanner): Piece {
  const builder = pieceBuilder(scanner.source, scanner.at)
  for (;;) {
    const from = scanner.at
    take(scanner, plainBare)
    builder.copy(from, scanner.at)
    const character = scanner.text[scanner.at]
    if (character === "'") builder.add(readSingle(scanner))
    else if (character === '"') builder.add(readDouble(scanner))
    else if (character === '`' && /[^\r\n]/.test(scanner.text[scanner.at + 1] ?? '\n'))
      putBacktick(scanner, builder)
    else return builder.piece()
  }
}

const tableKey = /[\w.-]{1,200}/y

function readTable(scanner: Scanner, depth: number): Value {
  const start = scanner.at
  scanner.at += 2
  const entries: Entry[] = []
  for (;;) {
    take(scanner, wideGap)
    const character = scanner.text[scanner.at]
    if (character === '}' || character === undefined) break
    const name = readKey(scanner, character)
    take(scanner, gap)
    if (name.text === '' || scanner.text[scanner.at] !== '=') {
      unknown(scanner)
      if (scanner.text[scanner.at] === undefined) break
      continue
    }
    scanner.at += 1
    entries.push({ name, value: readValue(scanner, depth + 1) })
  }
  if (scanner.text[scanner.at] === undefined) report(scanner, 'paste-truncated-quote', start, start + 2)
  scanner.at = Math.min(scanner.at + 1, scanner.text.length)
  return { kind: 'table', entries, at: spanOf(scanner.source, start, start).start }
}

function readKey(scanner: Scanner, first: string): Piece {
  if (first === "'") return readSingle(scanner)
  if (first === '"') return readDouble(scanner)
  const from = scanner.at
  take(scanner, tableKey)
  return slice(scanner.source, from, scanner.at)
}

/** A here-string: from the next line on, up to the line that starts with the closing mark. */
function hereString(scanner: Scanner, quote: string): Value {
  const start = scanner.at
  const open = scanner.text.indexOf('\n', start)
  const from = open < 0 ? scanner.text.length : open + 1
  const close = scanner.text.indexOf(`\n${quote}@`, from - 1)
  if (close < 0) report(scanner, 'paste-truncated-quote', start, start + 2)
  const stop =
    close < 0 ? scanner.text.length : Math.max(from, scanner.text[close - 1] === '\r' ? close - 1 : close)
  scanner.at = from
  const piece = quote === '"' ? readExpandable(scanner, stop) : slice(scanner.source, from, stop)
  scanner.at = close < 0 ? scanner.text.length : close + 3
  return { kind: 'text', piece }
}
