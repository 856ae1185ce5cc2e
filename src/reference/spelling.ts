/**
 * How alike two spellings of a code are. Two codes that differ are two codes: folding is for what a person types or
 * a log holds, never for what the tables print.
 */

/** Nearly every code is ASCII without spaces, and logs hold many. */
const isPlain = (code: string): boolean => /^[!-~]*$/.test(code)

/** Width, letter case and spaces put aside: what a person means when the keyboard is in another mode. */
export const foldCode = (code: string): string =>
  isPlain(code) ? code.toLowerCase() : code.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

/** Separators and signs put aside as well: `MK:0036`, `MK 0036` and `mk0036` meet. */
export const looseCode = (code: string): string => foldCode(code).replace(/[:.*_、-]/g, '')

/**
 * Number of single characters to insert, remove, replace or swap with their neighbour to come from `a` to `b`
 * (optimal string alignment), or `limit + 1` as soon as it is clear that more than `limit` are needed.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    if (Math.min(...row) > limit) return limit + 1
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
