/** For what the request does not say: the date, Created and nonce to sign with. Typed, they stay; or they are made anew. */

import { useWords } from '../../language/words.ts'
import { Field } from '../../widgets/field.tsx'
import { Section } from '../../widgets/section.tsx'
import type { Case, Scheme, Typed } from './case.ts'

type SignWithProps = {
  readonly found: Case
  readonly scheme: Scheme
  readonly onTyped: (change: Partial<Typed>) => void
  readonly onFresh: () => void
}

export function SignWith({ found, scheme, onTyped, onFresh }: SignWithProps) {
  const words = useWords().inspect.sign
  const { typed, request, xWsse } = found
  const dated = request?.headers.some(([name]) => name.toLowerCase() === 'x-sdk-date')
  const fields = {
    'sdk-hmac': dated ? [] : (['date'] as const),
    wsse: [...(xWsse?.created ? [] : (['created'] as const)), ...(xWsse?.nonce ? [] : (['nonce'] as const))],
  }[scheme]
  if (fields.length === 0) return null
  return (
    <Section
      title={words.title}
      actions={
        <button type="button" class="plain-button" onClick={onFresh}>
          {words.fresh}
        </button>
      }
    >
      <div class="two-fields">
        {fields.map((field) => (
          <Field
            key={field}
            label={words[field]}
            value={typed[field]}
            onInput={(value) => onTyped({ [field]: value })}
          />
        ))}
      </div>
      <p class="quiet">{words.hint}</p>
    </Section>
  )
}
