/** A moment that follows the clock until one is typed, and can be handed back to the clock. */

import { Field } from './field.tsx'

type MomentFieldProps = {
  readonly label: string
  /** What was typed; empty while the clock is followed. */
  readonly typed: string
  /** The clock's moment, written. */
  readonly clock: string
  /** Said where the typed text is no moment. */
  readonly problem: string | false
  readonly useNow: string
  readonly onInput: (typed: string) => void
}

export function MomentField({ label, typed, clock, problem, useNow, onInput }: MomentFieldProps) {
  const isFrozen = typed !== ''
  return (
    <Field
      label={label}
      value={isFrozen ? typed : clock}
      onInput={onInput}
      problem={isFrozen && problem}
      after={
        isFrozen && (
          <button type="button" class="plain-button" onClick={() => onInput('')}>
            {useNow}
          </button>
        )
      }
    />
  )
}
