import type { Draft } from '../draft.ts'
import { readHead } from '../head.ts'
import { type Line, linesOf } from '../lines.ts'
import { type Piece, slice } from '../piece.ts'
import { withoutPrefix } from '../wrapping.ts'
import { bodyMissing, merged } from './log.ts'
import { readResponseText } from './response.ts'
import { webUrl, withHost } from './web-url.ts'

const okHttp =
  /^([^\n]{0,200}?)--> ([A-Z]+) (https?:\/\/\S+)(?: (?:http\/|h2|h3)\S*)?(?: \((\S+)-byte body\))?\r?$/m
const okHttpEnd = /^--> END [A-Z]+(?: \(([^)\n]*)\))?/

export function detectOkHttp(text: string): boolean {
  return okHttp.test(text)
}

export function readOkHttp(paste: Piece): Draft {
  const start = okHttp.exec(paste.text)
  const { piece, flaws } = withoutPrefix(slice(paste, start?.index ?? 0), start?.[1] ?? '')
  const lines = [...linesOf(piece.text)]
  const endAt = lines.findIndex((line) => okHttpEnd.test(piece.text.slice(line.start, line.start + 200)))
  const sentLines = lines.slice(1, endAt < 0 ? lines.length : endAt)
  const request = okHttpRequest(piece, sentLines)
  const end = lines[endAt]
  const omitted = end ? /omitted/.test(piece.text.slice(end.start, end.end)) : false
  const missing = omitted || endAt < 0 ? bodyMissing(request.request) : []
  return merged(request, okHttpAnswer(piece, lines.slice(Math.max(endAt, 0))), {
    flaws: [...flaws, ...missing],
  })
}

/**
 * The first line holds method and URL, the rest reads as headers and body. OkHttp adds Host below its
 * interceptors.
 */
function okHttpRequest(source: Piece, lines: readonly Line[]): Draft {
  const first = okHttp.exec(source.text)
  const methodAt = '--> '.length
  const urlAt = methodAt + (first?.[2]?.length ?? 0) + 1
  const method = slice(source, methodAt, urlAt - 1)
  const url = webUrl(slice(source, urlAt, urlAt + (first?.[3]?.length ?? 0)))
  const from = lines[0]?.start ?? source.text.length
  const last = lines.at(-1)
  const message = slice(source, from, Math.max(from, last?.end ?? from))
  const { headers, bodyAt, flaws } = readHead(message, 0)
  const { scheme, authority } = url
  const known = scheme && authority !== undefined ? { scheme, authority } : {}
  return {
    request: { method, target: url.target, headers: withHost(headers, url), body: slice(message, bodyAt) },
    ...known,
    flaws: [...flaws, ...url.flaws],
  }
}

function okHttpAnswer(source: Piece, lines: readonly Line[]): Pick<Draft, 'response' | 'flaws'> {
  const start = lines.findIndex((line) => /^<-- \d{3}/.test(source.text.slice(line.start, line.start + 8)))
  const first = lines[start]
  if (first === undefined) return { flaws: [] }
  const end = lines.findIndex((line) => source.text.startsWith('<-- END HTTP', line.start))
  const last = lines[end < 0 ? lines.length - 1 : Math.max(end - 1, start)]
  const { response, flaws } = readResponseText(slice(source, first.start, last?.end ?? first.end))
  return { response, flaws }
}
