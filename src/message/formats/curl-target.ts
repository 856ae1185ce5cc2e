/** Path and query as curl sends them for a URL; measured on curl 7.88. */

import { added, join, type Piece, slice, spanOf } from '../piece.ts'
import type { Flaw } from '../problems.ts'
import { removeDotSegments, type UrlParts } from '../url.ts'
import type { CurlCommand } from './curl-command.ts'
import { urlEncoded } from './curl-data.ts'
import { percentEncode } from './percent-encode.ts'

/** The target, with what -G and --url-query add to its query. */
export function curlTarget(command: CurlCommand, { target }: UrlParts, body: Piece, flaws: Flaw[]): Piece {
  const given = command.single.get('request-target')
  if (given) return given
  if (!command.flags.has('globoff')) tellGlob(target, flaws)
  const squashed = command.flags.has('path-as-is') ? target : removeDotSegments(target)
  if (squashed !== target)
    flaws.push({ code: 'dot-segments-removed', at: spanOf(target), found: target.text })
  const queries = command.query.map((value) =>
    value.text.startsWith('+') ? slice(value, 1) : urlEncoded(value, flaws),
  )
  if (command.flags.has('get') && body.text !== '') queries.unshift(body)
  return queries.map(lowerEscapes).reduce(appendQuery, encodePath(squashed, flaws))
}

/** curl makes several URLs of braces and brackets. */
function tellGlob(target: Piece, flaws: Flaw[]): void {
  const at = target.text.search(/[{}[\]]/)
  if (at >= 0) flaws.push({ code: 'url-glob', at: spanOf(target, at, at + 1), found: target.text[at] ?? '' })
}

const ascii = /[\0-\x7F]*/y

/** Beyond ASCII curl encodes the path, but leaves the query as it is. */
function encodePath(target: Piece, flaws: Flaw[]): Piece {
  const query = target.text.indexOf('?')
  const end = query < 0 ? target.text.length : query
  const path = slice(target, 0, end)
  const odd = path.text.search(/[^\0-\x7F]/)
  if (odd < 0) return target
  flaws.push({ code: 'target-encoded', at: spanOf(target, odd, end), found: path.text.slice(odd) })
  return join([percentEncode(path, ascii, { digits: 'lower' }), slice(target, end)])
}

/** In what it appends to a query curl writes hex digits small. */
function lowerEscapes(query: Piece): Piece {
  return { text: query.text.replace(/%[0-9A-Fa-f]{2}/g, (written) => written.toLowerCase()), map: query.map }
}

function appendQuery(target: Piece, query: Piece): Piece {
  const separator = !target.text.includes('?') ? '?' : /[?&]$/.test(target.text) ? '' : '&'
  return join([target, ...(separator ? [added(separator, spanOf(query).start)] : []), query])
}
