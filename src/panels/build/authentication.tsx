/** How the request is authenticated: the scheme, the keys, which digest, and the moment it is signed with. */

import type { ComponentChildren } from 'preact'
import { useWords } from '../../language/words.ts'
import { fingerprint } from '../../signing/digests.ts'
import { DIGEST_FORMS } from '../../signing/wsse.ts'
import { Choice } from '../../widgets/choice.tsx'
import { Field } from '../../widgets/field.tsx'
import { SecretField } from '../../widgets/secret-field.tsx'
import { Section } from '../../widgets/section.tsx'
import { FaultList } from './fault-list.tsx'
import { type Fault, type FormPlace, faultsAt, isMissing } from './faults.ts'
import type { Operation } from './operations.ts'
import { noteWords, usePanelWords } from './panel-words.ts'
import { keyKindOf, type Moment, type Pair, SCHEMES } from './typed.ts'
import type { BuildState } from './use-build.ts'

type AuthenticationProps = {
  readonly operation: Operation
  readonly state: BuildState
  readonly faults: readonly Fault[]
}

export function Authentication(props: AuthenticationProps) {
  const { operation, state } = props
  const words = usePanelWords().build.authentication
  const { family } = operation
  const { typed, change } = state
  const schemes = SCHEMES[family]
  const scheme = typed.schemes[family]
  return (
    <Section title={words.title}>
      {schemes.length > 1 && (
        <Choice
          label={words.scheme}
          options={schemes.map((id) => ({ id, label: words.schemes[id] }))}
          chosen={scheme}
          onChoose={(chosen) => change({ schemes: { ...typed.schemes, [family]: chosen } })}
        />
      )}
      {scheme === 'none' && <p>{words.none}</p>}
      {scheme === 'token' && <Token {...props} />}
      {(scheme === 'wsse' || scheme === 'sdk-hmac') && <Keys {...props} />}
      {scheme === 'wsse' && <Digest {...props} />}
      {(scheme === 'wsse' || scheme === 'sdk-hmac') && <SignedAt {...props} />}
    </Section>
  )
}

/** Faults beside a field of the widgets, which takes them as its hint; what is only missing is told in the verdict. */
function told(faults: readonly Fault[], place: FormPlace): ComponentChildren {
  const found = faultsAt(faults, place).filter((fault) => !isMissing(fault))
  return found.length > 0 && <FaultList faults={found} />
}

function Token({ state, faults }: AuthenticationProps) {
  const words = usePanelWords().build.authentication
  return (
    <div data-path="token" tabIndex={-1}>
      <SecretField
        label={words.token}
        value={state.typed.token}
        onInput={(token) => state.change({ token })}
        hint={told(faults, 'token') || words.tokenHint}
      />
    </div>
  )
}

function Keys({ operation, state, faults }: AuthenticationProps) {
  const { inspect, widgets } = useWords()
  const words = inspect.keys
  const kind = keyKindOf(operation)
  const { key, secret } = state.typed.keys[kind]
  const set = (part: Partial<Pair>) =>
    state.change({ keys: { ...state.typed.keys, [kind]: { key, secret, ...part } } })
  const about = secret && words.about(widgets.characters([...secret].length), fingerprint(secret))
  return (
    <>
      <div class="two-fields">
        <div data-path="key" tabIndex={-1}>
          <Field
            label={words.key[kind]}
            value={key}
            onInput={(typed) => set({ key: typed })}
            hint={told(faults, 'key')}
          />
        </div>
        <div data-path="secret" tabIndex={-1}>
          <SecretField
            label={words.secret[kind]}
            value={secret}
            onInput={(typed) => set({ secret: typed })}
            hint={told(faults, 'secret') || about}
          />
        </div>
      </div>
      <p class="quiet">
        <span aria-hidden="true">◆</span> {words.promise}
      </p>
    </>
  )
}

function Digest({ state }: AuthenticationProps) {
  const words = usePanelWords()
  return (
    <div class="field">
      <span class="label">{words.build.authentication.digest}</span>
      <Choice
        label={words.build.authentication.digest}
        options={DIGEST_FORMS.map(({ of }) => ({ id: of, label: words.stages.digests[of] }))}
        chosen={state.typed.digestOf}
        onChoose={(digestOf) => state.change({ digestOf })}
      />
      <p class="contradiction">
        {words.build.form.contradiction}
        {noteWords(words, 'digest')}
      </p>
    </div>
  )
}

/** What of the moment each scheme signs. */
const SIGNED_AT = { wsse: ['nonce', 'created'], 'sdk-hmac': ['date'], token: [], none: [] } as const

function SignedAt({ operation, state, faults }: AuthenticationProps) {
  const words = usePanelWords()
  const { authentication: own, form } = words.build
  const { sign } = words.stages
  const { typed, moment, change } = state
  const scheme = typed.schemes[operation.family]
  const set = (part: Partial<Moment>) => change({ frozen: { ...moment, ...part } })
  return (
    <div class="field">
      <div class="row">
        <span class="label">{own.clock}</span>
        <Choice
          label={own.clock}
          options={(['now', 'frozen'] as const).map((id) => ({ id, label: own.clocks[id] }))}
          chosen={typed.frozen ? 'frozen' : 'now'}
          onChoose={(chosen) => change({ frozen: chosen === 'frozen' ? moment : undefined })}
        />
      </div>
      {!typed.frozen && <p class="quiet">{own.running}</p>}
      <div class="two-fields">
        {SIGNED_AT[scheme].map((name) => (
          <div key={name} data-path={name} tabIndex={-1}>
            <Field
              label={sign[name]}
              value={moment[name]}
              onInput={(text) => set({ [name]: text })}
              hint={told(faults, name)}
            />
          </div>
        ))}
      </div>
      {scheme === 'wsse' && (
        <p class="contradiction">
          {form.contradiction}
          {noteWords(words, 'created-window')}
        </p>
      )}
    </div>
  )
}
