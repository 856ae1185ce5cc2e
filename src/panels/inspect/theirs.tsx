/** Theirs beside ours: the user's own canonical request, string to sign or hash, and the first byte that differs. */

import { readStages } from '../../snippets/stages.ts'
import { Section } from '../../widgets/section.tsx'
import { TextBox } from '../../widgets/text-box.tsx'
import type { Scheme } from './case.ts'
import { compareTheirs, type OwnStage, type OwnValues } from './compare.ts'
import { ComparisonResult } from './comparison.tsx'
import { useLateWords } from './late-words.ts'
import { Prints, Steps } from './own-prints.tsx'

type TheirsProps = {
  readonly typed: string
  readonly scheme: Scheme
  readonly stages: readonly OwnStage[]
  readonly values: OwnValues
  readonly onInput: (text: string) => void
}

export function Theirs({ typed, scheme, stages, values, onInput }: TheirsProps) {
  const words = useLateWords().theirs
  const printed = readStages(typed)
  return (
    <Section title={words.title}>
      <TextBox label={words.label} value={typed} rows={4} placeholder={words.placeholder} onInput={onInput} />
      <div aria-live="polite">
        {printed ? (
          <Steps reading={printed} values={values} stages={stages} />
        ) : (
          typed.trim() !== '' && <ComparisonResult comparison={compareTheirs(typed, stages)} />
        )}
      </div>
      <Prints scheme={scheme} />
    </Section>
  )
}
