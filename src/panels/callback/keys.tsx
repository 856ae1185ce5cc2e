/** One or two pairs of push keys, and what can be said of a secret without showing it. */

import { useWords } from '../../language/words.ts'
import { fingerprint } from '../../signing/digests.ts'
import { trimValue } from '../../signing/sdk-hmac.ts'
import type { PushKey } from '../../snippets/delivery.ts'
import { Field } from '../../widgets/field.tsx'
import { SecretField } from '../../widgets/secret-field.tsx'
import { Section } from '../../widgets/section.tsx'
import type { Typed } from './case.ts'
import { usePanelWords } from './panel-words.ts'

type KeysProps = { readonly typed: Typed; readonly onTyped: (part: Partial<Typed>) => void }

const NO_KEY: PushKey = { key: '', secret: '' }

export function Keys({ typed, onTyped }: KeysProps) {
  const words = usePanelWords().keys
  const [first, second] = typed.keys
  const isEmpty = [first, second].every(({ key, secret }) => key === '' && secret === '')
  return (
    <Section
      title={words.title}
      actions={
        !isEmpty && (
          <button type="button" class="plain-button" onClick={() => onTyped({ keys: [NO_KEY, NO_KEY] })}>
            {words.forget}
          </button>
        )
      }
    >
      <Pair
        pair={first}
        labels={{ key: words.key, secret: words.secret }}
        onPair={(pair) => onTyped({ keys: [pair, second] })}
      />
      <details open={second.key !== '' || second.secret !== ''}>
        <summary>{words.second}</summary>
        <Pair
          pair={second}
          labels={{ key: words.secondKey, secret: words.secondSecret }}
          onPair={(pair) => onTyped({ keys: [first, pair] })}
        />
      </details>
      <p class="quiet">
        <span aria-hidden="true">◆</span> {words.promise}
      </p>
    </Section>
  )
}

type PairProps = {
  readonly pair: PushKey
  readonly labels: { readonly key: string; readonly secret: string }
  readonly onPair: (pair: PushKey) => void
}

function Pair({ pair, labels, onPair }: PairProps) {
  const words = usePanelWords().keys
  const { widgets } = useWords()
  const { key, secret } = pair
  const isPadded = secret !== trimValue(secret)
  return (
    <div class="two-fields">
      <Field
        label={labels.key}
        value={key}
        onInput={(typed) => onPair({ ...pair, key: typed })}
        hint={key === '' && words.fromPush}
      />
      <SecretField
        label={labels.secret}
        value={secret}
        onInput={(typed) => onPair({ ...pair, secret: typed })}
        hint={secret && words.about(widgets.characters([...secret].length), fingerprint(secret))}
        problem={isPadded && words.blanks}
      />
    </div>
  )
}
