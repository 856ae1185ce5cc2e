/** What loggers, documents and chats put around a message: taken away where it stands, and told once. */

import { lineAt, linesOf } from './lines.ts'
import { type Piece, pieceBuilder, slice, spanOf, verbatim } from './piece.ts'
import type { Flaw } from './problems.ts'

export type Unwrapped = { readonly piece: Piece; readonly flaws: readonly Flaw[] }

/**
 * The paste from its first visible character on, without the indentation or the Markdown fence around the
 * whole of it.
 */
export function unwrap(text: string, lead: number): Unwrapped {
  const lineStart = text.lastIndexOf('\n', lead - 1) + 1
  const indent = text.slice(lineStart, lead)
  const isIndented = /^[ \t]+$/.test(indent) && everyLineStarts(text, lineStart, indent)
  const { piece, flaws } = isIndented
    ? withoutPrefix(verbatim(text, lineStart), indent)
    : { piece: verbatim(text, lead), flaws: [] }
  const inner = withoutFence(piece)
  return { piece: inner.piece, flaws: [...flaws, ...inner.flaws] }
}

/** Of one line alone the indentation says nothing. */
function everyLineStarts(text: string, from: number, indent: string): boolean {
  let count = 0
  for (const line of linesOf(text, from)) {
    const isBlank = !/\S/.test(text.slice(line.start, line.end))
    if (!isBlank && !text.startsWith(indent, line.start)) return false
    if (!isBlank) count++
  }
  return count > 1
}

/**
 * Three backticks and perhaps a word on the first line; what stands behind the closing ones is told, not
 * read.
 */
function withoutFence(source: Piece): Unwrapped {
  const fence = /^```[\w-]*[ \t]*\r?\n/.exec(source.text)?.[0]
  if (fence === undefined) return { piece: source, flaws: [] }
  const close = source.text.indexOf('\n```', fence.length - 1)
  const end = close < 0 ? source.text.length : Math.max(fence.length, close)
  const trimmed = source.text[end - 1] === '\r' ? end - 1 : end
  const flaws: Flaw[] = [{ code: 'code-fence-removed', at: spanOf(source, 0, 3), found: '```' }]
  const behind = close < 0 ? source.text.length : lineAt(source.text, close + 1).next
  const after = source.text.slice(behind).trim()
  if (after) flaws.push({ code: 'text-ignored', at: spanOf(source, behind), found: after.slice(0, 80) })
  return { piece: slice(source, fence.length, Math.max(trimmed, fence.length)), flaws }
}

/**
 * The text without the prefix; digits of it may differ from line to line. A line that does not have it
 * stays as it is.
 */
export function withoutPrefix(
  source: Piece,
  prefix: string,
): { readonly piece: Piece; readonly flaws: readonly Flaw[] } {
  if (prefix === '') return { piece: source, flaws: [] }
  const pattern = new RegExp(shapeOf(prefix), 'y')
  const bare = new RegExp(shapeOf(prefix.trimEnd()), 'y')
  const builder = pieceBuilder(source, 0)
  for (const line of linesOf(source.text)) {
    const length = matched(pattern, source.text, line.start) || matched(bare, source.text, line.start)
    const isWithin = line.start + length <= line.end
    builder.copy(line.start + (isWithin ? length : 0), line.next)
  }
  const flaws: Flaw[] = [{ code: 'line-prefix-removed', at: spanOf(source, 0, prefix.length), found: prefix }]
  return { piece: builder.piece(), flaws }
}

function matched(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

function shapeOf(prefix: string): string {
  return prefix.replace(/\d+|[^\w\s]/g, (part) => (/\d/.test(part) ? '\\d+' : `\\u${hex(part)}`))
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0')
}
