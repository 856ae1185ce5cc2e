/**
 * A piece: decoded text together with where each part of it stands in the paste.
 *
 * Readers cut, join and decode pieces, never bare strings, so that whatever comes out can be traced back.
 */

import { hull, isVerbatim, runAt } from './locate.ts'
import type { Mapping, Run, Span } from './types.ts'

export type Piece = { readonly text: string; readonly map: Mapping }

/** The paste itself, or a stretch of it, as it stands. */
export function verbatim(paste: string, start = 0, end = paste.length): Piece {
  return { text: paste.slice(start, end), map: [{ at: 0, length: end - start, start, end }] }
}

/** Text that the format adds, at the place that made it so. */
export function added(text: string, at: number): Piece {
  return { text, map: [{ at: 0, length: text.length, start: at, end: at }] }
}

/** The part of a piece from `start` to `end` (exclusive). */
export function slice(piece: Piece, start: number, end: number = piece.text.length): Piece {
  const text = piece.text.slice(start, end)
  const offset = plainOffset(piece)
  if (offset !== undefined) {
    const from = offset + Math.min(start, piece.text.length)
    return { text, map: [{ at: 0, length: text.length, start: from, end: from + text.length }] }
  }
  const map: Run[] = []
  for (let index = runAt(piece.map, start); index < piece.map.length; index++) {
    const run = piece.map[index]
    if (run === undefined || (run.at >= end && map.length > 0)) break
    const cut = cutRun(run, start, end)
    if (cut.length > 0 || start === end) map.push(cut)
  }
  return { text, map }
}

/** Where the piece starts in the paste, if it is one stretch of it as it stands: then offsets only shift. */
function plainOffset({ map }: Piece): number | undefined {
  const run = map[0]
  return map.length === 1 && run !== undefined && isVerbatim(run) ? run.start : undefined
}

function cutRun(run: Run, start: number, end: number): Run {
  const from = Math.min(Math.max(start, run.at), run.at + run.length)
  const to = Math.min(Math.max(end, from), run.at + run.length)
  const at = Math.max(from - start, 0)
  if (!isVerbatim(run)) return { at, length: to - from, start: run.start, end: run.end }
  const shift = run.start - run.at
  return { at, length: to - from, start: from + shift, end: to + shift }
}

/** Pieces one after the other. */
export function join(pieces: readonly Piece[]): Piece {
  const only = pieces.length === 1 ? pieces[0] : undefined
  if (only) return only
  const runs: Run[] = []
  let length = 0
  for (const piece of pieces) {
    for (const run of piece.map) pushRun(runs, { ...run, at: run.at + length })
    length += piece.text.length
  }
  return { text: pieces.map((piece) => piece.text).join(''), map: runs }
}

/** Lengthens the last run where the new one goes on from it, on both sides. */
function pushRun(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  const goesOn =
    last !== undefined &&
    last.length > 0 &&
    isVerbatim(last) &&
    isVerbatim(run) &&
    last.end === run.start &&
    last.at + last.length === run.at
  if (goesOn)
    runs[runs.length - 1] = { at: last.at, length: last.length + run.length, start: last.start, end: run.end }
  else if (last?.length === 0) runs[runs.length - 1] = run
  else if (run.length > 0 || last === undefined) runs.push(run)
}

/** Where a part of a piece stands in the paste, as one span. */
export function spanOf(piece: Piece, start = 0, end: number = piece.text.length): Span {
  const offset = plainOffset(piece)
  if (offset === undefined) return hull(piece.map, start, end)
  const last = piece.text.length
  return { start: offset + Math.min(start, last), end: offset + Math.min(end, last) }
}

export type PieceBuilder = {
  /** Takes over `[start, end)` of the source as it stands. */
  readonly copy: (start: number, end: number) => void
  /** Puts decoded text in the place of `[start, end)` of the source. */
  readonly put: (text: string, start: number, end: number) => void
  /** Adds what another reader has decoded. */
  readonly add: (piece: Piece) => void
  readonly piece: () => Piece
}

/** Builds a piece from left to right out of stretches of a source piece and of what its escapes stand for. */
export function pieceBuilder(source: Piece, origin: number): PieceBuilder {
  const offset = plainOffset(source)
  const runs: Run[] = []
  let text = ''
  const add = (part: Piece): void => {
    for (const run of part.map) pushRun(runs, { ...run, at: run.at + text.length })
    text += part.text
  }
  return {
    add,
    copy: (start, end) => {
      if (start >= end) return
      if (offset === undefined) return add(slice(source, start, end))
      const length = Math.min(end, source.text.length) - start
      pushRun(runs, { at: text.length, length, start: offset + start, end: offset + start + length })
      text += source.text.slice(start, end)
    },
    put: (decoded, start, end) => {
      pushRun(runs, { at: text.length, length: decoded.length, ...spanOf(source, start, end) })
      text += decoded
    },
    piece: () => {
      if (text !== '') return { text, map: runs }
      const { start } = spanOf(source, origin, origin)
      return { text, map: [{ at: 0, length: 0, start, end: start }] }
    },
  }
}
