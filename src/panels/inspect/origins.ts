/** From a piece of a computed text to the paste, and from the caret in the paste to the pieces. */

import { locate } from '../../message/locate.ts'
import type { Mapping, RequestOrigins, Span } from '../../message/types.ts'
import type { Origin, Piece } from '../../signing/pieces.ts'
import type { Case } from './case.ts'

/** Where a piece stands in the paste; an empty list for what nobody pasted. */
export function spansOf(piece: Piece, found: Case): Span[] {
  const origins = found.reading.origins
  return origins ? located(inRequest(piece.origin, found), origins) : []
}

/** Nonce and Created of a digest stand in the X-WSSE header, if the request has one. */
function inRequest(origin: Origin, { xWsse }: Case): Origin {
  if (origin.from !== 'input' || !xWsse) return origin
  const attribute =
    origin.name === 'nonce' ? xWsse.nonce : origin.name === 'created' ? xWsse.created : undefined
  if (!attribute) return origin
  return { from: 'header', index: xWsse.index, field: 'value', start: attribute.start, end: attribute.end }
}

function located(origin: Origin, origins: RequestOrigins): Span[] {
  if (origin.from === 'method') return whole(origins.method)
  if (origin.from === 'body') return whole(origins.body)
  if (origin.from === 'target') return locate(origins.target, origin.start, origin.end)
  if (origin.from !== 'header') return []
  const header = origins.headers[origin.index]
  return header ? locate(header[origin.field], origin.start, origin.end) : []
}

function whole(mapping: Mapping): Span[] {
  const last = mapping.at(-1)
  return last ? locate(mapping, 0, last.at + last.length) : []
}

/** The header a piece came from, by name, for words about it. */
export function headerOf(piece: Piece, found: Case): string | undefined {
  const origin = inRequest(piece.origin, found)
  return origin.from === 'header' ? found.request?.headers[origin.index]?.[0] : undefined
}
