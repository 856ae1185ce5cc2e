/**
 * The two parts of a canonical request that come from the request target: canonical URI and canonical query string
 * (API signing guide, api-sign-algorithm-002; where signers differ, as apig_sdk/signer.py has it).
 */

import { compareCodePoints } from './order.ts'
import { percentDecode, percentEncode } from './percent.ts'
import { byRule, type Piece } from './pieces.ts'

/** The path as sent: the target up to the first `?`. */
export function pathOf(target: string): string {
  const question = target.indexOf('?')
  return question < 0 ? target : target.slice(0, question)
}

/**
 * Each segment of the path decoded once, then encoded; a `/` at the end added where there is none. An escaped slash
 * counts as a slash, since the reference signer decodes before it splits.
 */
export function canonicalUri(target: string): Piece[] {
  const path = pathOf(target)
  const pieces: Piece[] = []
  const add = (text: string, start: number, end: number) => {
    if (text) pieces.push({ text, part: 'canonicalUri', origin: { from: 'target', start, end } })
  }
  let start = 0
  for (const slash of path.matchAll(/\/|%2f/gi)) {
    add(percentEncode(percentDecode(path.slice(start, slash.index))), start, slash.index)
    start = slash.index + slash[0].length
    add('/', slash.index, start)
  }
  add(percentEncode(percentDecode(path.slice(start))), start, path.length)
  if (start < path.length || path === '') pieces.push(byRule('canonicalUri', 'final-slash', '/'))
  return pieces
}

/** A parameter of the query, decoded once, and where it stands in the target. */
export type QueryPair = {
  readonly key: string
  readonly value: string
  readonly start: number
  /** Where the `=` stands, or -1. */
  readonly equals: number
  readonly end: number
}

/** Pairs sorted by decoded key, then decoded value, in code point order; `k` becomes `k=`, a pair without key goes. */
export function canonicalQuery(target: string): Piece[] {
  const pieces: Piece[] = []
  const add = (text: string, start: number, end: number) => {
    if (text) pieces.push({ text, part: 'canonicalQuery', origin: { from: 'target', start, end } })
  }
  for (const pair of queryPairs(target).sort(comparePairs)) {
    if (pieces.length > 0) pieces.push(byRule('canonicalQuery', 'pair-separator', '&'))
    const keyEnd = pair.equals < 0 ? pair.end : pair.equals
    add(percentEncode(pair.key), pair.start, keyEnd)
    if (pair.equals < 0) pieces.push(byRule('canonicalQuery', 'equals-added', '='))
    else add('=', pair.equals, pair.equals + 1)
    add(percentEncode(pair.value), keyEnd + 1, pair.end)
  }
  return pieces
}

/** The parameters of a target in the order of the wire, decoded; a pair without key is left out. */
export function queryPairs(target: string): QueryPair[] {
  const question = target.indexOf('?')
  if (question < 0) return []
  const pairs: QueryPair[] = []
  let start = question + 1
  for (const text of target.slice(start).split('&')) {
    const end = start + text.length
    const sign = text.indexOf('=')
    const key = percentDecode(sign < 0 ? text : text.slice(0, sign))
    const value = sign < 0 ? '' : percentDecode(text.slice(sign + 1))
    if (text !== '' && sign !== 0)
      pairs.push({ key, value, start, equals: sign < 0 ? -1 : start + sign, end })
    start = end + 1
  }
  return pairs
}

function comparePairs(a: QueryPair, b: QueryPair): number {
  return compareCodePoints(a.key, b.key) || compareCodePoints(a.value, b.value)
}
