/** The pieces of a stage as rows of a traced text, with words about where each came from. */

import { placeOf } from '../../message/locate.ts'
import { printRequest } from '../../message/print.ts'
import type { HttpRequest, Span } from '../../message/types.ts'
import { readXWsse } from '../../signing/authorization.ts'
import type { Origin, Piece } from '../../signing/pieces.ts'
import type { TextPart, TextRow } from '../../widgets/traced-text.tsx'
import type { PanelWords } from './panel-words.ts'
import { printedPlace } from './print-places.ts'

export type RowWords = PanelWords['stages'] & { readonly bytes: (count: number) => string }

/** Where a piece stands in the printed request; undefined for what is not in it. */
export function spanOf(request: HttpRequest, { origin }: Piece): Span | undefined {
  return printedPlace(request, inRequest(request, origin))
}

/** Nonce and Created of a digest stand in the X-WSSE header. */
function inRequest({ headers }: HttpRequest, origin: Origin): Origin {
  if (origin.from !== 'input' || (origin.name !== 'nonce' && origin.name !== 'created')) return origin
  const index = headers.findIndex(([name]) => name.toLowerCase() === 'x-wsse')
  const attribute = readXWsse(headers[index]?.[1] ?? '')[origin.name]
  if (!attribute) return origin
  return { from: 'header', index, field: 'value', start: attribute.start, end: attribute.end }
}

/** One row for each part of the stage. */
export function rowsOf(request: HttpRequest, pieces: readonly Piece[], words: RowWords): TextRow[] {
  const printed = printRequest(request)
  const rows = new Map<Piece['part'], TextPart[]>()
  for (const piece of pieces) {
    const parts = rows.get(piece.part) ?? []
    rows.set(piece.part, parts)
    const about = aboutOrigin(request, printed, piece, words)
    parts.push({ text: piece.text, tone: piece.part, about, traced: false })
  }
  return [...rows].map(([part, parts]) => ({ name: words.parts[part], tone: part, parts }))
}

function aboutOrigin(request: HttpRequest, printed: string, piece: Piece, words: RowWords): string {
  const { origins, line } = words
  const origin = inRequest(request, piece.origin)
  if (origin.from === 'rule') return origins.rules[origin.rule]
  if (origin.from === 'method') return origins.method
  if (origin.from === 'body') return origins.body(words.bytes(request.body.length))
  if (origin.from === 'stage') return origins.canonicalRequest
  if (origin.from === 'input') return origin.name === 'secret' ? origins.secret : origins.given
  const span = printedPlace(request, origin)
  const place = span && placeOf(printed, span)
  const where = place ? line(place.line, place.column) : origins.notInPaste
  return origin.from === 'target'
    ? origins.target(where)
    : origins.header(request.headers[origin.index]?.[0] ?? '', where)
}
