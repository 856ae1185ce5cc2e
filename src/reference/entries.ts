/**
 * Entries as they are shown: one for each distinct code, with a reading for each of its rows.
 */
import { classify } from './classify.ts'
import { rowsOf } from './code-list.ts'
import { alikeCodes } from './see-also.ts'
import type { CodeMatch, Reading, Row } from './types.ts'

/** What one row says about its code, with its classification. */
function toReading(row: Row): Reading {
  const { code: _code, kind: _kind, pattern: _pattern, ...said } = row
  return { ...said, ...classify(row) }
}

function toMatch(code: string, own: readonly Row[]): CodeMatch | undefined {
  const readings = own.map(toReading)
  const [row] = own
  const [first] = readings
  if (!row || !first) return undefined
  const { category, actor, retry } = first
  return { code, kind: row.kind, category, actor, retry, readings, seeAlso: alikeCodes(code) }
}

/** Made when first asked for: classifying every row takes longer than a keystroke may. */
const entries = new Map<string, CodeMatch | undefined>()

/** The entry of a code exactly as the tables print it, or undefined. */
export function entryOf(code: string): CodeMatch | undefined {
  if (!entries.has(code)) {
    const own = rowsOf.get(code)
    if (!own) return undefined
    entries.set(code, toMatch(code, own))
  }
  return entries.get(code)
}

/** The same entry with its readings in another order: lowest rank first, equal ranks as they were. */
export function withReadingsBy(
  entry: CodeMatch,
  rank: (reading: Reading, index: number) => number,
): CodeMatch {
  const readings = entry.readings
    .map((reading, index) => ({ reading, rank: rank(reading, index) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ reading }) => reading)
  const [first] = readings
  if (!first || first === entry.readings[0]) return { ...entry, readings }
  const { category, actor, retry } = first
  return { ...entry, category, actor, retry, readings }
}

/** Every distinct code once, in the reference's order. */
export const allCodes = (): CodeMatch[] => [...rowsOf.keys()].flatMap((code) => entryOf(code) ?? [])
