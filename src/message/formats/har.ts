/** HTTP Archive (HAR 1.2): a whole file, one entry, or one request object. */

import { encodeText } from '../bytes.ts'
import type { Draft, HeaderDraft } from '../draft.ts'
import { added, type Piece, spanOf } from '../piece.ts'
import type { Flaw } from '../problems.ts'
import { dialects } from '../strings.ts'
import type { Header, HttpResponse } from '../types.ts'
import { splitUrl } from '../url.ts'
import { jsonErrorAt } from './json-errors.ts'
import { fieldsOf, items, type LiteralText, member, type Node, nodeAt, stringOf } from './literals.ts'
import { liftPseudoHeaders } from './raw.ts'
import { webUrl, withHost } from './web-url.ts'

/**
 * A look at the names is enough: a bare request object has `method` and `url`, everything else holds a
 * `request`.
 */
export function detectHar(text: string): boolean {
  if (!/^[[{]/.test(text)) return false
  return /"request"\s*:\s*\{/.test(text) || (/"method"\s*:\s*"/.test(text) && /"url"\s*:\s*"/.test(text))
}

export function readHar(paste: Piece): Draft {
  const literal: LiteralText = { source: paste, dialect: dialects.json }
  const flaws: Flaw[] = []
  const error = jsonErrorAt(paste.text)
  if (error !== undefined) {
    flaws.push({
      code: 'json-invalid',
      at: spanOf(paste, error, error + 1),
      found: paste.text.slice(error, error + 1),
    })
  }
  const entry = entryOf(literal, flaws)
  const fields = fieldsOf(literal, entry)
  const request = fields.get('request') ?? entry
  const draft = readRequest(literal, request, spanOf(paste, 0, 0).start)
  const response = readResponse(literal, fields.get('response'))
  return { ...draft, ...(response ? { response } : {}), flaws: [...flaws, ...draft.flaws] }
}

/** The first entry of a file or of a list; what else there is, is told. */
function entryOf(literal: LiteralText, flaws: Flaw[]): Node | undefined {
  const root = nodeAt(literal.source.text, 0)
  const list = root.kind === 'array' ? root : member(literal, member(literal, root, 'log'), 'entries')
  if (list?.kind !== 'array') return root
  const [first, ...others] = items(literal, list)
  const second = others[0]
  if (second)
    flaws.push({
      code: 'several-entries',
      at: spanOf(literal.source, second.start, second.start),
      found: String(others.length + 1),
    })
  return first
}

function textOf(literal: LiteralText, node: Node | undefined): Piece | undefined {
  return node?.kind === 'string' ? stringOf(literal, node).piece : undefined
}

function readRequest(literal: LiteralText, node: Node | undefined, at: number): Draft {
  const fields = fieldsOf(literal, node)
  const text = (name: string): Piece | undefined => textOf(literal, fields.get(name))
  const address = text('url')
  const flaws: Flaw[] = address ? [] : [{ code: 'url-missing', at: { start: at, end: at } }]
  if (text('method') === undefined) flaws.push({ code: 'missing-request-line', at: { start: at, end: at } })
  const lifted = liftPseudoHeaders(headersOf(literal, fields.get('headers')), at)
  const url = webUrl(address ?? added('', at))
  const posted = fields.get('postData')
  const body = textOf(literal, member(literal, posted, 'text'))
  if (posted?.kind === 'object' && body === undefined) {
    flaws.push({ code: 'body-not-in-paste', at: spanOf(literal.source, posted.start, posted.start) })
  }
  const request = {
    method: text('method') ?? added('', at),
    /** A HAR holds the URL as it was sent, encoded: it stays as it is. */
    target: url.scheme && address ? splitUrl(address).target : (address ?? added('/', at)),
    headers: withHost(lifted.request.headers, url),
    body: body ?? added('', at),
  }
  const { scheme, authority } = url
  const known = scheme && authority !== undefined ? { scheme, authority } : {}
  const told = lifted.flaws.filter(({ code }) => code === 'pseudo-header')
  const ofUrl = address
    ? url.flaws.filter(({ code }) => code === 'fragment-in-target' || code === 'url-not-absolute')
    : []
  return { request, ...known, flaws: [...flaws, ...told, ...ofUrl] }
}

function headersOf(literal: LiteralText, list: Node | undefined): HeaderDraft[] {
  if (list?.kind !== 'array') return []
  return [...items(literal, list)].flatMap((item) => {
    const fields = fieldsOf(literal, item)
    const name = textOf(literal, fields.get('name'))
    const value = textOf(literal, fields.get('value'))
    return name && value ? [{ name, value }] : []
  })
}

/** A status of 0 is how browsers write that no answer came. */
function readResponse(literal: LiteralText, node: Node | undefined): HttpResponse | undefined {
  const fields = fieldsOf(literal, node)
  const written = fields.get('status')
  const status = written ? Number(literal.source.text.slice(written.start, written.end)) : 0
  if (!Number.isInteger(status) || status === 0) return undefined
  const content = fieldsOf(literal, fields.get('content'))
  const body = textOf(literal, content.get('text'))?.text ?? ''
  const isBase64 = textOf(literal, content.get('encoding'))?.text === 'base64'
  const headers = headersOf(literal, fields.get('headers')).map(
    ({ name, value }): Header => [name.text, value.text],
  )
  return { status, headers, body: (isBase64 ? fromBase64(body) : undefined) ?? encodeText(body) }
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
