/**
 * Reads JSON and the literals of JavaScript where they stand, one level at a time: nothing is built for
 * what nobody asks about, so a file of many megabytes costs a walk over its text.
 */

import { type Piece, slice } from '../piece.ts'
import { type Dialect, type Literal, type Quote, readLiteral } from '../strings.ts'

export type Kind = 'object' | 'array' | 'string' | 'other'

/** A value: from its first character to behind its last. */
export type Node = { readonly kind: Kind; readonly start: number; readonly end: number }
export type Member = { readonly key: Piece; readonly value: Node }

/** The source, and how its strings escape. */
export type LiteralText = { readonly source: Piece; readonly dialect: Dialect }

const gap = /(?:\s|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)*/y
const identifier = /[\w$]+/y

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return at + (pattern.exec(text)?.[0].length ?? 0)
}

/** Where blanks and comments end. */
export function skipGap(text: string, at: number): number {
  return match(gap, text, at)
}

const marks = /["'`()[\]{},;/]/g
const kinds: Readonly<Record<string, Kind>> = {
  '{': 'object',
  '[': 'array',
  '"': 'string',
  "'": 'string',
  '`': 'string',
}

/** The expression at the offset, up to the comma, semicolon or closing bracket that ends it. */
export function nodeAt(text: string, from: number): Node {
  const start = skipGap(text, from)
  const kind = kinds[text[start] ?? '']
  /** Where the string or bracket that starts the expression ends. */
  let closed = -1
  let depth = 0
  let at = start
  for (;;) {
    marks.lastIndex = at
    at = marks.test(text) ? marks.lastIndex - 1 : text.length
    const mark = text[at]
    if (mark === undefined || (depth === 0 && isEnd(mark))) break
    if (isOpening(mark)) depth++
    else if (isClosing(mark)) depth--
    at = tokenEnd(text, at, mark)
    if (depth === 0 && closed < 0) closed = at
  }
  const end = withoutEndBlanks(text, start, at)
  const isWhole = kind !== undefined && (closed === end || (depth > 0 && closed < 0))
  return { kind: isWhole ? kind : 'other', start, end }
}

const isOpening = (mark: string): boolean => mark === '{' || mark === '[' || mark === '('
const isClosing = (mark: string): boolean => mark === '}' || mark === ']' || mark === ')'
const isEnd = (mark: string): boolean => isClosing(mark) || mark === ',' || mark === ';'

function withoutEndBlanks(text: string, start: number, end: number): number {
  let at = end
  while (at > start && /\s/.test(text[at - 1] ?? '')) at--
  return at
}

/** Behind a string, a comment, or a single mark. */
function tokenEnd(text: string, at: number, mark: string): number {
  if (mark === '"' || mark === "'" || mark === '`') return stringEnd(text, at)
  return mark === '/' ? Math.max(skipGap(text, at), at + 1) : at + 1
}

function stringEnd(text: string, start: number): number {
  const quote = text[start] ?? '"'
  let at = start + 1
  for (;;) {
    const end = text.indexOf(quote, at)
    if (end < 0) return text.length
    let slashes = 0
    while (end - 1 - slashes > start && text[end - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return end + 1
    at = end + 1
  }
}

function quoteAt(text: string, at: number): Quote {
  const character = text[at]
  return character === "'" || character === '`' ? character : '"'
}

/** The decoded text of a string. */
export function stringOf({ source, dialect }: LiteralText, node: Node): Literal {
  return readLiteral(source, node.start + 1, quoteAt(source.text, node.start), dialect)
}

/** The values of an array, in order. */
export function* items({ source: { text } }: LiteralText, array: Node): Generator<Node> {
  let at = array.start + 1
  while (at < array.end) {
    const node = nodeAt(text, at)
    if (node.end > node.start) yield node
    at = skipGap(text, node.end)
    if (text[at] !== ',') return
    at += 1
  }
}

/** The members of an object, in order, duplicates too. What is not `key: value` is left out. */
export function* members(literal: LiteralText, object: Node): Generator<Member> {
  const { text } = literal.source
  let at = object.start + 1
  while (at < object.end) {
    const key = keyAt(literal, skipGap(text, at))
    const colon = skipGap(text, key.end)
    const value = nodeAt(text, text[colon] === ':' ? colon + 1 : colon)
    if (text[colon] === ':') yield { key: key.piece, value }
    at = skipGap(text, value.end)
    if (text[at] !== ',') return
    at += 1
  }
}

function keyAt(literal: LiteralText, at: number): { piece: Piece; end: number } {
  const { source } = literal
  if (/["'`]/.test(source.text[at] ?? '')) return stringOf(literal, { kind: 'string', start: at, end: at })
  const end = match(identifier, source.text, at)
  return { piece: slice(source, at, end), end }
}

/** The first member of that name, of an object; `undefined` of anything else. */
export function member(literal: LiteralText, node: Node | undefined, name: string): Node | undefined {
  return fieldsOf(literal, node).get(name)
}

/** The members of an object by name, the first of each; none of anything else. */
export function fieldsOf(literal: LiteralText, node: Node | undefined): ReadonlyMap<string, Node> {
  const fields = new Map<string, Node>()
  if (node?.kind !== 'object') return fields
  for (const { key, value } of members(literal, node)) if (!fields.has(key.text)) fields.set(key.text, value)
  return fields
}
