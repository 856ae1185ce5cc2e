/** Which pair of keys: kind, key, secret, and what can be said of the secret without showing it. */

import { useId } from 'preact/hooks'
import { useWords } from '../../language/words.ts'
import { fingerprint } from '../../signing/digests.ts'
import { trimValue } from '../../signing/sdk-hmac.ts'
import { Field } from '../../widgets/field.tsx'
import { SecretField } from '../../widgets/secret-field.tsx'
import { Section } from '../../widgets/section.tsx'
import type { Case, KeyKind, Typed } from './case.ts'

type KeysProps = { readonly found: Case; readonly onTyped: (change: Partial<Typed>) => void }

const KINDS: readonly KeyKind[] = ['app', 'iam', 'push']

export function Keys({ found, onTyped }: KeysProps) {
  const words = useWords().inspect.keys
  const { kind, typed } = found
  const id = useId()
  return (
    <Section
      title={words.title}
      actions={
        (typed.key || typed.secret) && (
          <button type="button" class="plain-button" onClick={() => onTyped({ key: '', secret: '' })}>
            {words.forget}
          </button>
        )
      }
    >
      <div class="field">
        <label for={id}>{words.kind}</label>
        <div class="field-frame">
          <select
            id={id}
            value={kind}
            onChange={(event) => onTyped({ kind: KINDS.find((one) => one === event.currentTarget.value) })}
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div class="two-fields">
        <Field
          label={words.key[kind]}
          value={typed.key}
          placeholder={found.key}
          onInput={(key) => onTyped({ key })}
          hint={typed.key === '' && words.fromRequest}
        />
        <Secret kind={kind} secret={typed.secret} onTyped={onTyped} />
      </div>
      <p class="quiet">
        <span aria-hidden="true">◆</span> {words.promise}
      </p>
    </Section>
  )
}

type SecretProps = Pick<KeysProps, 'onTyped'> & { readonly kind: KeyKind; readonly secret: string }

function Secret({ kind, secret, onTyped }: SecretProps) {
  const { inspect, widgets } = useWords()
  const words = inspect.keys
  const trimmed = trimValue(secret)
  const blanks = secret.length - trimmed.length
  return (
    <SecretField
      label={words.secret[kind]}
      value={secret}
      onInput={(typed) => onTyped({ secret: typed })}
      hint={secret && words.about(widgets.characters([...secret].length), fingerprint(secret))}
      problem={
        blanks > 0 && (
          <>
            {words.outerBlanks(blanks)}{' '}
            <button type="button" class="plain-button" onClick={() => onTyped({ secret: trimmed })}>
              {words.trim}
            </button>
          </>
        )
      }
    />
  )
}
