/** The date, Created and nonce to sign with, where the request does not say them or new ones are wanted. Typed, they stay. */

import { Field } from '../../widgets/field.tsx'
import { Section } from '../../widgets/section.tsx'
import type { Case, Scheme, Typed } from './case.ts'
import { useLateWords } from './late-words.ts'

type SignWithProps = {
  readonly found: Case
  readonly scheme: Scheme
  readonly onTyped: (change: Partial<Typed>) => void
  readonly onFresh: () => void
}

type Name = 'date' | 'created' | 'nonce'

const NAMES: Readonly<Record<Scheme, readonly Name[]>> = { 'sdk-hmac': ['date'], wsse: ['created', 'nonce'] }

export function SignWith({ found, scheme, onTyped, onFresh }: SignWithProps) {
  const words = useLateWords().sign
  const { typed } = found
  const own = NAMES[scheme].filter((name) => saysItself(found, name))
  const fields = typed.anew ? NAMES[scheme] : NAMES[scheme].filter((name) => !own.includes(name))
  return (
    <Section
      title={words.title}
      actions={
        fields.length > 0 && (
          <button type="button" class="plain-button" onClick={onFresh}>
            {words.fresh}
          </button>
        )
      }
    >
      {own.length > 0 && (
        <label class="row">
          <input
            type="checkbox"
            checked={typed.anew}
            onChange={(event) => onTyped({ anew: event.currentTarget.checked })}
          />
          {words.anew}
        </label>
      )}
      {fields.length > 0 && (
        <div class="two-fields">
          {fields.map((name) => (
            <Field
              key={name}
              label={words[name]}
              value={typed[name]}
              onInput={(value) => onTyped({ [name]: value })}
            />
          ))}
        </div>
      )}
      <p class="quiet">{fields.length > 0 ? words.hint : words.ownHint}</p>
    </Section>
  )
}

function saysItself({ request, xWsse }: Case, name: Name): boolean {
  if (name !== 'date') return xWsse?.[name] !== undefined
  return request?.headers.some(([header]) => header.toLowerCase() === 'x-sdk-date') ?? false
}
