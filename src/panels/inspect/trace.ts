/** Which part is being pointed at, from either side: a piece of a stage, or the caret in the paste. */

import { useState } from 'preact/hooks'
import type { Span } from '../../message/types.ts'
import type { Piece } from '../../signing/pieces.ts'
import type { Mark } from '../../widgets/paste-box.tsx'
import type { Case } from './case.ts'
import { spansOf } from './origins.ts'

export type StageId = 'canonicalRequest' | 'stringToSign' | 'hashInput'

type Pointed =
  | { readonly by: 'piece'; readonly stage: StageId; readonly index: number }
  | { readonly by: 'caret'; readonly offset: number }

export type Trace = {
  readonly pointed: Pointed | undefined
  readonly point: (pointed: Pointed | undefined) => void
  /** A place of the paste the user asked to see. */
  readonly revealed: Span | undefined
  readonly reveal: (span: Span) => void
}

export function useTrace(): Trace {
  const [pointed, point] = useState<Pointed>()
  const [revealed, setRevealed] = useState<Span>()
  return { pointed, point, revealed, reveal: (span) => setRevealed({ ...span }) }
}

/** The marks behind the paste: every stretch that a piece came from, the pointed one framed. */
export function marksOf(stage: StageId, pieces: readonly Piece[], found: Case, { pointed }: Trace): Mark[] {
  const marks = pieces.flatMap((piece, index) =>
    spansOf(piece, found).map((span) => ({
      ...span,
      tone: piece.part,
      traced: pointed?.by === 'piece' && pointed.stage === stage && pointed.index === index,
    })),
  )
  // A header's name stands in two parts; drawn last, the part that comes first in the canonical request wins.
  return marks.reverse()
}

export function problemMarks({ reading }: Case): Mark[] {
  return reading.problems.flatMap(({ place, severity }) =>
    place && severity === 'error' ? [{ start: place.start, end: place.end, tone: 'problem' }] : [],
  )
}
