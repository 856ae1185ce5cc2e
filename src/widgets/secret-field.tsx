/** A field for a secret: masked, can be shown, with facts about it that do not give it away. */

import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useWords } from '../language/words.ts'
import { Field } from './field.tsx'

type SecretFieldProps = {
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  readonly hint?: ComponentChildren
  readonly problem?: ComponentChildren
}

export function SecretField(props: SecretFieldProps) {
  const words = useWords().widgets
  const [shown, setShown] = useState(false)
  return (
    <div class="secret">
      <Field
        {...props}
        type={shown ? 'text' : 'password'}
        after={
          <button type="button" class="plain-button" aria-pressed={shown} onClick={() => setShown(!shown)}>
            {words.show}
          </button>
        }
      />
    </div>
  )
}
