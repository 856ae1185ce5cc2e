/** `fetch(url, { … })`, as browsers copy it and as people write it; the literal is read, never run. */

import { type Draft, type HeaderDraft, headerValue } from '../draft.ts'
import { added, type Piece, slice, spanOf } from '../piece.ts'
import type { Flaw } from '../problems.ts'
import { dialects } from '../strings.ts'
import {
  fieldsOf,
  items,
  type LiteralText,
  members,
  type Node,
  nodeAt,
  skipGap,
  stringOf,
} from './literals.ts'
import { afterCommand } from './trailing.ts'
import { upperMethod, webUrl, withHost } from './web-url.ts'

const call = /(?:^|[\s=(;.])fetch\(\s*(?=["'`])/

export function detectFetch(text: string): boolean {
  return call.test(text)
}

export function readFetch(paste: Piece): Draft {
  const start = call.exec(paste.text)
  const from = (start?.index ?? 0) + (start?.[0].length ?? 0)
  const literal: LiteralText = { source: paste, dialect: dialects.javascript }
  const flaws: Flaw[] = []
  const read = textReader(literal, flaws)
  const address = nodeAt(paste.text, from)
  const comma = skipGap(paste.text, address.end)
  const options = paste.text[comma] === ',' ? nodeAt(paste.text, comma + 1) : undefined
  const end = skipGap(paste.text, options?.end ?? address.end)
  if (paste.text[end] !== ')')
    flaws.push({ code: 'paste-truncated-quote', at: spanOf(paste, from - 1, from), found: '(' })
  const after = afterCommand(slice(paste, behindCall(paste.text, end)), call)
  const at = spanOf(paste, from, from).start
  const url = webUrl(read(address) ?? added('', at))
  const fields = fieldsOf(literal, options)
  const body = read(fields.get('body'))
  const method = read(fields.get('method'))
  const own = headersOf(literal, fields.get('headers'), read)
  const request = {
    method: method ? upperMethod(method) : added('GET', at),
    target: url.target,
    headers: withHost([...own, ...typeOf(own, body)], url),
    body: body ?? added('', at),
  }
  const { scheme, authority } = url
  const known = scheme && authority !== undefined ? { scheme, authority } : {}
  return { request, ...known, ...after, flaws: [...flaws, ...url.flaws, ...after.flaws] }
}

/** Behind the closing bracket, and the semicolon or the chained calls that follow it on the line. */
function behindCall(text: string, end: number): number {
  const tail = /^\)?[^\S\n]*(?:;|\.[^\n]*)?/.exec(text.slice(end))?.[0].length ?? 0
  return end + tail
}

type TextReader = (node: Node | undefined) => Piece | undefined

/** Reads string values. What has to be run to be known is told, and its text stands for it. */
function textReader(literal: LiteralText, flaws: Flaw[]): TextReader {
  const { source } = literal
  return (node) => {
    if (node === undefined) return undefined
    const written = slice(source, node.start, node.end)
    const report = (code: Flaw['code'], found = written.text): void =>
      void flaws.push({ code, at: spanOf(written), found: found.slice(0, 80) })
    if (node.kind === 'string') {
      if (written.text.startsWith('`') && written.text.includes('${')) report('expression-not-read')
      const { piece, closed } = stringOf(literal, node)
      if (!closed) report('paste-truncated-quote', written.text.slice(0, 1))
      return piece
    }
    if (/^(?:null|undefined)?$/.test(written.text)) return undefined
    if (!/^-?[\d.]+$/.test(written.text)) report('expression-not-read')
    return written
  }
}

/** An object, a list of pairs, or either of them inside `new Headers(…)`. */
function headersOf(literal: LiteralText, node: Node | undefined, read: TextReader): HeaderDraft[] {
  if (node === undefined) return []
  const { text } = literal.source
  const wrapped = /^new\s+Headers\(\s*(?=[{[])/.exec(text.slice(node.start, node.start + 60))
  if (wrapped) return headersOf(literal, nodeAt(text, node.start + wrapped[0].length), read)
  if (node.kind === 'array') return pairs(literal, node, read)
  if (node.kind !== 'object') {
    read(node)
    return []
  }
  return [...members(literal, node)].flatMap(({ key, value }) => {
    const decoded = read(value)
    return decoded ? [{ name: key, value: decoded }] : []
  })
}

function pairs(literal: LiteralText, array: Node, read: TextReader): HeaderDraft[] {
  return [...items(literal, array)].flatMap((pair) => {
    const [name, value] = pair.kind === 'array' ? [...items(literal, pair)].map(read) : []
    return name && value ? [{ name, value }] : []
  })
}

/** fetch says text/plain of a string body that has no type (Fetch standard, "extract a body"). */
function typeOf(own: readonly HeaderDraft[], body: Piece | undefined): HeaderDraft[] {
  if (body === undefined || headerValue(own, 'content-type')) return []
  const at = spanOf(body).start
  return [{ name: added('Content-Type', at), value: added('text/plain;charset=UTF-8', at) }]
}
