/** What the user's own receiver computed, and the step in which it went wrong. */

import type { Diagnosis } from '../../diagnosis/types.ts'
import { Field } from '../../widgets/field.tsx'
import { Section } from '../../widgets/section.tsx'
import type { Typed } from './case.ts'
import { usePanelWords } from './panel-words.ts'
import { explainedBy } from './verdict.ts'

type ComputedProps = {
  readonly typed: Typed
  readonly diagnosis: Diagnosis | undefined
  readonly onTyped: (part: Partial<Typed>) => void
}

export function Computed({ typed, diagnosis, onTyped }: ComputedProps) {
  const words = usePanelWords().computed
  return (
    <Section title={words.title}>
      <Field
        label={words.label}
        value={typed.computed}
        onInput={(computed) => onTyped({ computed })}
        hint={words.hint}
      />
      <div aria-live="polite">{diagnosis && <Explained diagnosis={diagnosis} />}</div>
    </Section>
  )
}

function Explained({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const words = usePanelWords()
  const { sent, expected, explanations } = diagnosis
  // Where the computed value is the right one, the diagnosis goes on to the signature of the push itself.
  if (sent?.kind !== 'computed' || sent.value === expected?.value) {
    return <p class="outcome-passed">{words.computed.same}</p>
  }
  const explained = explanations.length > 0 ? explainedBy(diagnosis, words) : undefined
  if (!explained) return <p class="quiet">{words.computed.unexplained}</p>
  return (
    <div class="prose">
      <p>
        {words.computed.explained} <strong class="outcome-failed">{explained.title}</strong>
      </p>
      {explained.cures.map(({ title, fix }) => (
        <p key={title}>{fix}</p>
      ))}
    </div>
  )
}
