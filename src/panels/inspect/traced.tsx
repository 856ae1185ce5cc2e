/** The text of a stage, each part of which leads to the paste and back. */

import { useWords } from '../../language/words.ts'
import type { Difference } from '../../signing/difference.ts'
import type { Piece } from '../../signing/pieces.ts'
import { TracedText } from '../../widgets/traced-text.tsx'
import type { Case } from './case.ts'
import { useLateWords } from './late-words.ts'
import { spansOf } from './origins.ts'
import { rowsOf } from './rows.ts'
import type { StageId, Trace } from './trace.ts'

type TracedProps = {
  readonly found: Case
  readonly trace: Trace
  readonly stage: StageId
  readonly pieces: readonly Piece[]
  readonly fault?: Difference | undefined
}

/** A stage's text, each part of which leads to the paste. */
export function Traced({ stage, pieces, found, trace, fault }: TracedProps) {
  const { bytes } = useWords().widgets
  const words = useLateWords()
  const [title = ''] = words.stages[stage] ?? []
  const follow = (index: number) => {
    const piece = pieces[index]
    const span = piece && spansOf(piece, found)[0]
    if (span) trace.reveal(span)
  }
  return (
    <TracedText
      label={title}
      rows={rowsOf({ stage, pieces, found, trace, fault, words: { ...words, bytes } })}
      onTrace={(index) => trace.point(index === undefined ? undefined : { by: 'piece', stage, index })}
      onFollow={follow}
    />
  )
}
