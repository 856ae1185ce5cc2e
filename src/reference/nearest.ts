/**
 * The known codes that a mistyped or damaged one may have been.
 */
import { rowsOf } from './code-list.ts'
import { editDistance, looseCode } from './spelling.ts'

/** More than two slips in a code of seven characters is another code. */
const mostSlips = 2

/** O for 0, I or l for 1: read aloud or scanned, these are no slips at all. */
const misread = (loose: string): string => loose.replace(/o/g, '0').replace(/[il]/g, '1')

const known = [...rowsOf.keys()].map((code) => ({ code, loose: looseCode(code) }))

/**
 * Codes of the tables written most like `written`: separators, width and case do not count, then up to two slips.
 *
 * @param limit how many at most
 * @returns nearest first; a bare number gets none, since every number is near to others
 */
export function nearestCodes(written: string, limit = 3): string[] {
  const loose = looseCode(written)
  if (/^-?\d*$/.test(loose) || loose.length > 24) return []
  const slips = loose.length < 5 ? 1 : mostSlips
  return known
    .map(({ code, loose: other }) => ({
      code,
      distance: misread(loose) === misread(other) ? 0 : editDistance(loose, other, slips),
    }))
    .filter(({ distance }) => distance <= slips)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ code }) => code)
}
