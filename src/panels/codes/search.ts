/** What the search box and the filters find, and how much each filter would leave. */

import type { CodeMatch, Reading } from '../../reference/types.ts'
import type { Reference } from './use-reference.ts'
import type { View } from './view.ts'

export type Filter = Pick<View, 'table' | 'source' | 'category'>
export type Facet = keyof Filter

export type Found = {
  readonly matches: readonly CodeMatch[]
  /** How many codes each value of a filter would leave, the other filters as they are. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>
}

const FACETS: readonly Facet[] = ['table', 'source', 'category']

/** Nothing is found for nothing: without words and filters the list is empty, and the counts are those of the whole table. */
export function search(reference: Reference, { query, ...filter }: Filter & Pick<View, 'query'>): Found {
  const all = query.trim() === '' ? reference.allCodes() : reference.findCodes(query)
  const counts = (facet: Facet) => countBy(all, facet, { ...filter, [facet]: undefined })
  return {
    matches: reference.findCodes(query, filter),
    counts: { table: counts('table'), source: counts('source'), category: counts('category') },
  }
}

function countBy(matches: readonly CodeMatch[], facet: Facet, filter: Filter): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { readings } of matches) {
    const values = new Set(
      readings.filter((reading) => passes(reading, filter)).map((reading) => reading[facet]),
    )
    for (const value of values) {
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  }
  return counts
}

function passes(reading: Reading, filter: Filter): boolean {
  return FACETS.every((facet) => filter[facet] === undefined || filter[facet] === reading[facet])
}

/**
 * The code that is explained without being opened: what is typed, when that is a code. A word that merely begins like
 * a class of codes ("mi…") is not taken for one.
 */
export function codeTyped(reference: Reference, query: string): string {
  const typed = query.trim()
  if (typed === '' || typed.length > LONGEST_CODE) return ''
  const [first] = reference.explainCode(typed)
  if (!first) return ''
  if (first.kind === 'exact') return first.code
  return /\d/.test(typed) ? typed : ''
}

/** Longer than any code, however it is written. */
export const LONGEST_CODE = 64

/** What a row says first of all: its cause where it has one. */
export const meaningOf = ({ cause, description }: Reading) => cause ?? description
