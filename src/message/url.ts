/** Takes an absolute URL apart without changing a character of it (RFC 3986 section 3). */

import { added, join, type Piece, slice, spanOf } from './piece.ts'

export type UrlParts = {
  readonly scheme?: string
  /** `user:password` where the URL holds it. */
  readonly userInfo?: Piece
  /** Host and port as written. */
  readonly authority: Piece
  /** Path and query; an absent path is `/`. */
  readonly target: Piece
  /** With its `#`. */
  readonly fragment?: Piece
}

const schemePattern = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//

export function isAbsoluteUrl(text: string): boolean {
  return schemePattern.test(text)
}

/** Parts of a URL; one without a scheme is taken to start with its host. */
export function splitUrl(url: Piece): UrlParts {
  const scheme = schemePattern.exec(url.text)
  const authorityAt = scheme ? scheme[0].length : 0
  const tail = url.text.slice(authorityAt).search(/[/?#\\]/)
  const pathAt = tail < 0 ? url.text.length : authorityAt + tail
  const hash = url.text.indexOf('#', pathAt)
  const targetEnd = hash < 0 ? url.text.length : hash
  const at = url.text.lastIndexOf('@', pathAt - 1)
  const hostAt = at >= authorityAt ? at + 1 : authorityAt
  return {
    ...(scheme?.[1] ? { scheme: scheme[1].toLowerCase() } : {}),
    ...(hostAt > authorityAt ? { userInfo: slice(url, authorityAt, hostAt - 1) } : {}),
    authority: slice(url, hostAt, pathAt),
    target: targetFrom(slice(url, pathAt, targetEnd)),
    ...(hash < 0 ? {} : { fragment: slice(url, hash) }),
  }
}

function targetFrom(tail: Piece): Piece {
  if (tail.text.startsWith('/')) return tail
  return join([added('/', spanOf(tail, 0, 0).start), tail])
}

const defaultPorts: Readonly<Record<string, string>> = { http: ':80', https: ':443' }

/** The Host that clients send for a URL: the authority, without the port that its scheme has anyway. */
export function hostOf(authority: Piece, scheme: string): Piece {
  const port = defaultPorts[scheme]
  return port && authority.text.endsWith(port)
    ? slice(authority, 0, authority.text.length - port.length)
    : authority
}

export function knownScheme(scheme: string | undefined): 'http' | 'https' | undefined {
  return scheme === 'http' || scheme === 'https' ? scheme : undefined
}

/** The target with `.` and `..` taken out of its path, as RFC 3986 section 5.2.4 does it. */
export function removeDotSegments(target: Piece): Piece {
  const query = target.text.indexOf('?')
  const pathEnd = query < 0 ? target.text.length : query
  if (!/\/\.{1,2}(?:\/|$)/.test(target.text.slice(0, pathEnd))) return target
  const kept: Piece[] = []
  for (let at = 0; at < pathEnd; ) {
    const next = target.text.indexOf('/', at + 1)
    const end = next < 0 || next > pathEnd ? pathEnd : next
    const segment = target.text.slice(at + 1, end)
    if (segment === '..') kept.pop()
    if (segment !== '.' && segment !== '..') kept.push(slice(target, at, end))
    else if (end === pathEnd) kept.push(slice(target, at, at + 1))
    at = end
  }
  return join([...kept, slice(target, pathEnd)])
}
