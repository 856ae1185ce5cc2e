/**
 * The header block of a message: one `Name: value` a line, up to the first blank line (RFC 9112 section
 * 5).
 */

import { type HeaderDraft, token } from './draft.ts'
import { type Line, lineAt } from './lines.ts'
import { join, type Piece, pieceBuilder, slice, spanOf } from './piece.ts'
import type { Flaw, MessageProblemCode } from './problems.ts'

export type Head = {
  readonly headers: readonly HeaderDraft[]
  /** Where the body starts, after the blank line; the end of the text where there is no blank line. */
  readonly bodyAt: number
  readonly flaws: readonly Flaw[]
}

type OpenHeader = { readonly name: Piece; readonly value: Piece[]; quotes: number }

/** Reads header lines from the offset on. Nothing is left out without a flaw that says so. */
export function readHead(source: Piece, from: number): Head {
  const headers: OpenHeader[] = []
  const flaws: Flaw[] = []
  const { text } = source
  let at = from
  while (at < text.length) {
    const line = lineAt(text, at)
    at = line.next
    if (line.start === line.end) break
    const outcome = readLine(source, line, headers)
    if (outcome === undefined) continue
    flaws.push({
      code: outcome,
      at: spanOf(source, line.start, line.end),
      found: text.slice(line.start, line.end).slice(0, 80),
    })
    if (outcome !== 'missing-blank-line') continue
    at = line.start
    break
  }
  return { headers: headers.map(({ name, value }) => ({ name, value: join(value) })), bodyAt: at, flaws }
}

/** Adds what the line says to the headers; the code tells what was out of the ordinary, if anything was. */
function readLine(source: Piece, line: Line, headers: OpenHeader[]): MessageProblemCode | undefined {
  const content = source.text.slice(line.start, line.end)
  const last = headers.at(-1)
  if (/^[ \t]/.test(content)) return last ? fold(source, line, last) : 'header-without-colon'
  const colon = content.indexOf(':', 1)
  if (colon > 0 && token.test(content.slice(content.startsWith(':') ? 1 : 0, colon))) {
    headers.push(headerAt(source, line, line.start + colon))
    return undefined
  }
  const wide = content.indexOf('：')
  if (wide > 0 && token.test(content.slice(0, wide))) {
    headers.push(headerAt(source, line, line.start + wide))
    return 'full-width-colon'
  }
  if (last && last.quotes % 2 === 1) return continueBroken(source, line, last)
  if (looksLikeBody(content)) return 'missing-blank-line'
  if (colon < 0) return 'header-without-colon'
  headers.push(headerAt(source, line, line.start + colon))
  return undefined
}

/**
 * Exactly one blank after the colon is syntax; any more belong to the value, since a blank can be the
 * fault.
 */
function headerAt(source: Piece, line: Line, colon: number): OpenHeader {
  const valueAt = source.text[colon + 1] === ' ' && colon + 1 < line.end ? colon + 2 : colon + 1
  const value = slice(source, valueAt, line.end)
  return { name: slice(source, line.start, colon), value: [value], quotes: quotesIn(value.text) }
}

/**
 * An indented line goes on with the value before it; RFC 9112 section 5.2 reads the break and its blanks
 * as one space.
 */
function fold(source: Piece, line: Line, last: OpenHeader): MessageProblemCode {
  const indent = source.text.slice(line.start, line.end).search(/[^ \t]/)
  const from = indent < 0 ? line.end : line.start + indent
  const space = pieceBuilder(source, line.start)
  space.put(' ', line.start, from)
  extend(last, [space.piece(), slice(source, from, line.end)])
  return 'header-wrapped'
}

function continueBroken(source: Piece, line: Line, last: OpenHeader): MessageProblemCode {
  extend(last, [slice(source, line.start, line.end)])
  return 'header-broken'
}

function extend(header: OpenHeader, parts: readonly Piece[]): void {
  header.value.push(...parts)
  for (const part of parts) header.quotes += quotesIn(part.text)
}

function quotesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count++
  return count
}

/** JSON, XML or a form where a header was due: the blank line before the body got lost. */
function looksLikeBody(line: string): boolean {
  return /^[{[<]/.test(line) || /^[\w.-]+=[^=\s][^\s]*&[\w.-]+=/.test(line)
}
