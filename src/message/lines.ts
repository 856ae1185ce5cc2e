/** Lines of a text by offset, so that nothing is copied while walking: a line ends at CR LF or LF. */

export type Line = { readonly start: number; readonly end: number; readonly next: number }

/**
 * The line that starts at the offset; `end` leaves the line end out, `next` is where the following line
 * starts.
 */
export function lineAt(text: string, start: number): Line {
  const feed = text.indexOf('\n', start)
  if (feed < 0) return { start, end: text.length, next: text.length }
  const end = feed > start && text[feed - 1] === '\r' ? feed - 1 : feed
  return { start, end, next: feed + 1 }
}

/** The first line, without its end. */
export function firstLine(text: string): string {
  return text.slice(0, lineAt(text, 0).end)
}

export function* linesOf(text: string, from = 0): Generator<Line> {
  for (let at = from; at < text.length; ) {
    const line = lineAt(text, at)
    yield line
    at = line.next
  }
}
