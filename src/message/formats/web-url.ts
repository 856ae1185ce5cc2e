/** Target and Host that browsers and .NET make of a URL (WHATWG URL standard, path and query state). */

import type { HeaderDraft } from '../draft.ts'
import { added, join, type Piece, slice, spanOf } from '../piece.ts'
import type { Flaw } from '../problems.ts'
import { hostOf, knownScheme, removeDotSegments, splitUrl } from '../url.ts'
import { percentEncode } from './percent-encode.ts'

export type WebUrl = {
  readonly target: Piece
  readonly host: HeaderDraft
  readonly scheme?: 'http' | 'https'
  readonly authority?: string
  readonly flaws: readonly Flaw[]
}

const kept = /[!#$%&()*+,\-./0-9:;=?@A-Z[\\\]^_a-z|~'`{}]*/y

/** Encodes what a client encodes, drops what it drops, and says so. */
export function webUrl(url: Piece): WebUrl {
  const parts = splitUrl(url)
  const scheme = knownScheme(parts.scheme)
  const flaws: Flaw[] = []
  if (scheme === undefined)
    flaws.push({ code: 'url-not-absolute', at: spanOf(url), found: url.text.slice(0, 80) })
  if (parts.fragment)
    flaws.push({ code: 'fragment-in-target', at: spanOf(parts.fragment), found: parts.fragment.text })
  const own = scheme ? parts.target : slice(url, 0, url.text.length - (parts.fragment?.text.length ?? 0))
  const squashed = removeDotSegments(own)
  if (squashed !== own) flaws.push({ code: 'dot-segments-removed', at: spanOf(own), found: own.text })
  const target = percentEncode(squashed, kept, { digits: 'upper' })
  if (target.text !== squashed.text)
    flaws.push({ code: 'target-encoded', at: spanOf(squashed), found: squashed.text.slice(0, 80) })
  const host = hostOf(scheme ? parts.authority : added('', spanOf(url).start), scheme ?? '')
  return {
    target,
    host: { name: added('Host', spanOf(host).start), value: host },
    ...(scheme ? { scheme, authority: parts.authority.text } : {}),
    flaws,
  }
}

/** The headers with the Host that the client adds, where they have none. */
export function withHost(headers: readonly HeaderDraft[], { host, scheme }: WebUrl): readonly HeaderDraft[] {
  const isGiven = headers.some(({ name }) => name.text.toLowerCase() === 'host')
  return isGiven || scheme === undefined ? headers : [host, ...headers]
}

/** Standard methods are sent in capitals however they are written. */
export function upperMethod(method: Piece): Piece {
  return /^(?:get|post|put|patch|delete|head|options)$/i.test(method.text)
    ? { text: method.text.toUpperCase(), map: method.map }
    : method
}

/** Pieces with a separator that the client puts between them. */
export function joinWith(separator: string, pieces: readonly Piece[]): Piece | undefined {
  if (pieces.length === 0) return undefined
  return join(
    pieces.flatMap((piece, index) =>
      index === 0 ? [piece] : [added(separator, spanOf(piece).start), piece],
    ),
  )
}
