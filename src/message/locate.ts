/** From a part of a decoded text to where it stands in the paste, and from there to line and column. */

import type { Mapping, Place, Run, Span } from './types.ts'

/**
 * Where a part of a decoded text stands in the paste.
 *
 * `start` and `end` (exclusive) are UTF-16 offsets in the decoded text. The spans come in order; those
 * that touch are merged. A part of an escape gives the whole escape, an empty part one empty span.
 */
export function locate(mapping: Mapping, start: number, end: number): Span[] {
  const spans: Span[] = []
  for (let index = runAt(mapping, start); index < mapping.length; index++) {
    const run = mapping[index]
    if (run === undefined || (run.at >= end && spans.length > 0)) break
    if (run.at > end) break
    const span = within(run, start, end)
    const last = spans.at(-1)
    if (last !== undefined && last.end === span.start)
      spans[spans.length - 1] = { start: last.start, end: span.end }
    else spans.push(span)
  }
  return spans
}

/** One span around everything the mapping points to between the two offsets. */
export function hull(mapping: Mapping, start: number, end: number): Span {
  const spans = locate(mapping, start, end)
  const first = spans[0]
  const last = spans.at(-1)
  return first && last ? { start: first.start, end: Math.max(first.start, last.end) } : { start: 0, end: 0 }
}

/** A run is character by character when it is as long in the paste as in the decoded text. */
export function isVerbatim(run: Run): boolean {
  return run.length === run.end - run.start
}

/** The index of the run that holds the offset: the last that starts at or before it. */
export function runAt(mapping: Mapping, offset: number): number {
  let low = 0
  let high = mapping.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((mapping[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function within(run: Run, start: number, end: number): Span {
  if (!isVerbatim(run)) return { start: run.start, end: run.end }
  const from = Math.min(Math.max(start - run.at, 0), run.length)
  const to = Math.min(Math.max(end - run.at, from), run.length)
  return { start: run.start + from, end: run.start + to }
}

/**
 * The span with line and column of its start, both from 1; a column is one character (code point), not a
 * code unit.
 */
export function placeOf(text: string, span: Span): Place {
  return placesOf(text, [span])[0] ?? { ...span, line: 1, column: 1 }
}

/** As `placeOf`, for spans ordered by their start: the text is walked once, however many there are. */
export function placesOf(text: string, spans: readonly Span[]): Place[] {
  let line = 1
  let lineStart = 0
  let counted = 0
  let column = 1
  return spans.map((span) => {
    for (
      let next = text.indexOf('\n', lineStart);
      next >= 0 && next < span.start;
      next = text.indexOf('\n', lineStart)
    ) {
      line++
      lineStart = next + 1
    }
    if (counted < lineStart) {
      counted = lineStart
      column = 1
    }
    column += codePoints(text, counted, span.start)
    counted = Math.max(counted, span.start)
    return { ...span, line, column }
  })
}

function codePoints(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const isLow = unit >= 0xdc00 && unit <= 0xdfff
    const afterHigh = at > 0 && text.charCodeAt(at - 1) >= 0xd800 && text.charCodeAt(at - 1) <= 0xdbff
    if (!(isLow && afterHigh)) count++
  }
  return count
}
