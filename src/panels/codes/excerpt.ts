/** The surroundings of a code in its line; a line of a JSON export can be megabytes long. */

export type Excerpt = { readonly before: string; readonly found: string; readonly after: string }

type Place = { readonly start: number; readonly end: number }

/** At most `reach` characters on either side, an ellipsis where something is left out. */
export function excerptOf(line: string, { start, end }: Place, reach: number): Excerpt {
  const from = Math.max(0, start - reach)
  const to = Math.min(line.length, end + reach)
  return {
    before: (from > 0 ? '…' : '') + line.slice(from, start),
    found: line.slice(start, end),
    after: line.slice(end, to) + (to < line.length ? '…' : ''),
  }
}
