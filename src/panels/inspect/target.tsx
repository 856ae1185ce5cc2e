/** For a block of headers: the method and the address that it lacks. */

import { useWords } from '../../language/words.ts'
import { Field } from '../../widgets/field.tsx'
import { Section } from '../../widgets/section.tsx'
import type { Case, Typed } from './case.ts'

type TargetProps = { readonly found: Case; readonly onTyped: (change: Partial<Typed>) => void }

export function Target({ found, onTyped }: TargetProps) {
  const words = useWords().inspect.target
  return (
    <Section title={words.title}>
      <div class="two-fields">
        <Field
          label={words.method}
          value={found.typed.method}
          placeholder="POST"
          onInput={(method) => onTyped({ method })}
        />
        <Field
          label={words.url}
          value={found.typed.url}
          placeholder="/sms/batchSendSms/v1"
          onInput={(url) => onTyped({ url })}
          hint={words.hint}
        />
      </div>
    </Section>
  )
}
