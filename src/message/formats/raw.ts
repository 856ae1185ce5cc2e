/** Raw HTTP/1.x, with a request line or as a block of headers alone, and HTTP/2 as tools print it. */

import { contentLength, followingMessage } from '../body.ts'
import { type Draft, type HeaderDraft, headerValue, type RequestDraft } from '../draft.ts'
import { readHead } from '../head.ts'
import { lineAt } from '../lines.ts'
import { added, type Piece, slice, spanOf } from '../piece.ts'
import type { Flaw } from '../problems.ts'
import { isRequestLine, isStatusLine, readRequestLine } from '../start-line.ts'
import type { HttpResponse } from '../types.ts'
import { isAbsoluteUrl, knownScheme, splitUrl } from '../url.ts'
import { readResponseText } from './response.ts'

export function detectRaw(text: string): boolean {
  const line = text.slice(0, lineAt(text, 0).end)
  return isRequestLine(line) && !isStatusLine(line)
}

const headerLine = /^:?[!#$%&'*+\-.^_`|~0-9A-Za-z]+[:：]/

export function detectHeaders(text: string): boolean {
  return headerLine.test(text)
}

export function detectHttp2(text: string): boolean {
  return /^:(?:method|path|authority|scheme):/.test(text)
}

/** A request that starts with its request line. */
export function readRaw(paste: Piece): Draft {
  const first = lineAt(paste.text, 0)
  const line = readRequestLine(slice(paste, 0, first.end))
  const head = readHead(paste, first.next)
  const { request, flaws, ...url } = absoluteForm({
    method: line.method,
    target: line.target,
    headers: head.headers,
    body: slice(paste, head.bodyAt),
  })
  const whole = { request, flaws: [...line.flaws, ...head.flaws, ...flaws], ...url }
  return line.version === 'HTTP/1.0' ? whole : cutAtContentLength(whole)
}

/** Headers without a request line, with their body where a blank line follows. */
export function readHeaders(paste: Piece): Draft {
  const head = readHead(paste, 0)
  const start = spanOf(paste, 0, 0)
  const nothing = added('', start.start)
  const request = { method: nothing, target: nothing, headers: head.headers, body: slice(paste, head.bodyAt) }
  return cutAtContentLength({ request, flaws: [...head.flaws, { code: 'missing-request-line', at: start }] })
}

/**
 * HTTP/2 pseudo-headers (RFC 9113 section 8.3.1): `:method` and `:path` make the request line,
 * `:authority` is Host.
 */
export function readHttp2(paste: Piece): Draft {
  const head = readHead(paste, 0)
  const body = slice(paste, head.bodyAt)
  const lifted = liftPseudoHeaders(head.headers, spanOf(paste, 0, 0).start)
  const draft = cutAtContentLength({ ...lifted, request: { ...lifted.request, body } })
  return { ...draft, flaws: [...head.flaws, ...draft.flaws] }
}

/** Turns pseudo-headers into method, target and Host; `at` is the place of what is not given. */
export function liftPseudoHeaders(
  headers: readonly HeaderDraft[],
  at: number,
): Omit<Draft, 'request'> & { readonly request: Omit<RequestDraft, 'body'> } {
  const pseudo = headers.filter(({ name }) => name.text.startsWith(':'))
  const given = (name: string): Piece => headerValue(pseudo, name) ?? added('', at)
  const scheme = knownScheme(given(':scheme').text)
  const authority = headerValue(pseudo, ':authority')
  const isMissing = headerValue(pseudo, ':method') === undefined || headerValue(pseudo, ':path') === undefined
  const flaws: Flaw[] = pseudo.map(({ name }) => ({
    code: 'pseudo-header',
    at: spanOf(name),
    found: name.text,
  }))
  if (isMissing) flaws.push({ code: 'missing-request-line', at: { start: at, end: at } })
  return {
    request: { method: given(':method'), target: given(':path'), headers: headers.flatMap(withoutPseudo) },
    flaws,
    ...(scheme ? { scheme } : {}),
    ...(authority ? { authority: authority.text } : {}),
  }
}

function withoutPseudo(header: HeaderDraft): HeaderDraft[] {
  if (header.name.text === ':authority') {
    return [{ name: added('Host', spanOf(header.name).start), value: header.value }]
  }
  return header.name.text.startsWith(':') ? [] : [header]
}

/**
 * A target written as a whole URL: path and query are the target, the authority is told but not made a
 * Host header.
 */
function absoluteForm(request: RequestDraft): Draft & { readonly request: RequestDraft } {
  if (!isAbsoluteUrl(request.target.text)) return { request, flaws: [] }
  const { scheme, authority, target, fragment } = splitUrl(request.target)
  const known = knownScheme(scheme)
  if (!known) return { request, flaws: [] }
  return {
    request: { ...request, target },
    flaws: fragment ? [{ code: 'fragment-in-target', at: spanOf(fragment), found: fragment.text }] : [],
    scheme: known,
    authority: authority.text,
  }
}

/** Content-Length may end the body before the paste ends: what follows is the answer, or another request. */
export function cutAtContentLength(draft: Draft & { readonly request: RequestDraft }): Draft {
  const { request } = draft
  const { body } = request
  const length = contentLength(headerValue(request.headers, 'content-length')?.text)
  const next = followingMessage(length, body.text)
  if (next === undefined) return draft
  const rest = slice(body, next.at)
  const cut = { ...draft, request: { ...request, body: slice(body, 0, next.bodyEnd) } }
  if (next.kind === 'response') return withResponse(cut, rest)
  const at = spanOf(rest)
  const found = rest.text.slice(0, lineAt(rest.text, 0).end)
  return { ...cut, rest: at, flaws: [...cut.flaws, { code: 'second-request', at, found }] }
}

function withResponse(draft: Draft, text: Piece): Draft {
  const { response, flaws }: { response: HttpResponse; flaws: readonly Flaw[] } = readResponseText(text)
  return { ...draft, response, flaws: [...draft.flaws, ...flaws] }
}
