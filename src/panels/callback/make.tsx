/** Make pushes for one's own receiver: one to look at and to verify, and the pack that tests a receiver. */

import { useState } from 'preact/hooks'
import { printRequest } from '../../message/print.ts'
import { bodyOf, signPush } from '../../snippets/delivery.ts'
import { Choice } from '../../widgets/choice.tsx'
import { CopyButton } from '../../widgets/copy-button.tsx'
import { Field } from '../../widgets/field.tsx'
import { Section } from '../../widgets/section.tsx'
import { TextBox } from '../../widgets/text-box.tsx'
import { beijingTime, isoTime } from '../time.ts'
import { addressOf } from './case.ts'
import { EXAMPLE_KEY } from './examples.ts'
import { Keys } from './keys.tsx'
import { contentOf, type Draft, KINDS } from './made.ts'
import { Pack } from './pack.tsx'
import { usePanelWords } from './panel-words.ts'
import type { TypedState } from './use-typed.ts'

type MakeProps = {
  readonly state: TypedState
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  readonly onVerify: (text: string) => void
}

export function Make({ state, draft, onDraft, onVerify }: MakeProps) {
  const words = usePanelWords().make
  const [now, setNow] = useState(() => new Date())
  const change = (part: Partial<Draft>) => {
    setNow(new Date())
    onDraft({ ...draft, ...part })
  }
  const [first, second] = state.typed.keys
  const address = addressOf(draft.address)
  const isReady = first.key !== '' && first.secret !== '' && address !== undefined
  return (
    <div class="callback-columns">
      <div class="stack">
        <DraftForm draft={draft} onDraft={change} />
        <Keys typed={state.typed} onTyped={state.change} />
      </div>
      <div class="stack">
        {isReady ? (
          <>
            <Made {...{ draft, address, now, onVerify }} signer={first} onAgain={() => setNow(new Date())} />
            <Pack
              plan={{
                url: address,
                content: contentOf(draft, now),
                key: first,
                ...(second.key !== '' && second.secret !== '' && { secondKey: second }),
                now,
                signsConnection: draft.signsConnection,
              }}
            />
          </>
        ) : (
          <p class="row" role="status">
            {address ? words.needsKey : words.addressProblem}
            <button
              type="button"
              class="button"
              onClick={() => state.change({ keys: [EXAMPLE_KEY, second] })}
            >
              {words.example}
            </button>
          </p>
        )}
      </div>
    </div>
  )
}

type DraftProps = { readonly draft: Draft; readonly onDraft: (part: Partial<Draft>) => void }

function DraftForm({ draft, onDraft }: DraftProps) {
  const { make: words, content } = usePanelWords()
  return (
    <Section title={words.title}>
      <Choice
        label={words.kind}
        options={KINDS.map((id) => ({ id, label: content.titles[id] }))}
        chosen={draft.kind}
        onChoose={(kind) => onDraft({ kind })}
      />
      <Field
        label={words.address}
        value={draft.address}
        onInput={(address) => onDraft({ address })}
        problem={!addressOf(draft.address) && words.addressProblem}
      />
      {draft.kind === 'uplink' ? (
        <UplinkFields draft={draft} onDraft={onDraft} />
      ) : (
        <ReportFields draft={draft} onDraft={onDraft} />
      )}
      <Tick
        label={words.connection}
        isOn={draft.signsConnection}
        onSwitch={(signsConnection) => onDraft({ signsConnection })}
      />
    </Section>
  )
}

function ReportFields({ draft, onDraft }: DraftProps) {
  const words = usePanelWords().make
  return (
    <>
      {draft.kind === 'batch-status-report' ? (
        <TextBox
          label={words.status}
          value={draft.statuses}
          hint={words.statusHint}
          rows={5}
          onInput={(statuses) => onDraft({ statuses })}
        />
      ) : (
        <Field label={words.status} value={draft.status} onInput={(status) => onDraft({ status })} />
      )}
      <div class="two-fields">
        <Field label={words.to} value={draft.to} onInput={(to) => onDraft({ to })} />
        <Field label={words.extend} value={draft.extend} onInput={(extend) => onDraft({ extend })} />
      </div>
      <Tick label={words.madeUp} isOn={draft.isMadeUp} onSwitch={(isMadeUp) => onDraft({ isMadeUp })} />
    </>
  )
}

function UplinkFields({ draft, onDraft }: DraftProps) {
  const { make: words, content } = usePanelWords()
  return (
    <>
      <div class="two-fields">
        <Field label={words.from} value={draft.from} onInput={(from) => onDraft({ from })} />
        <Field label={content.fields.number} value={draft.number} onInput={(number) => onDraft({ number })} />
      </div>
      <TextBox label={words.body} value={draft.body} onInput={(body) => onDraft({ body })} />
    </>
  )
}

type TickProps = {
  readonly label: string
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
}

function Tick({ label, isOn, onSwitch }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={isOn} onChange={(event) => onSwitch(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  )
}

type MadeProps = {
  readonly draft: Draft
  readonly address: URL
  readonly signer: { readonly key: string; readonly secret: string }
  readonly now: Date
  readonly onAgain: () => void
  readonly onVerify: (text: string) => void
}

function Made({ draft, address, signer, now, onAgain, onVerify }: MadeProps) {
  const words = usePanelWords().make
  const request = signPush({
    url: address,
    body: bodyOf(contentOf(draft, now)),
    key: signer,
    date: now,
    signsConnection: draft.signsConnection,
  })
  const text = printRequest(request)
  return (
    <Section title={words.request} actions={<CopyButton text={text} what={words.request} />}>
      <pre class="bytes well">{text.replaceAll('\r\n', '\n')}</pre>
      <p class="quiet">{words.signedFor(isoTime(now), beijingTime(now))}</p>
      <p class="row no-print">
        <button type="button" class="button" onClick={() => onVerify(text)}>
          {words.verify}
        </button>
        <button type="button" class="button" onClick={onAgain}>
          {words.again}
        </button>
      </p>
    </Section>
  )
}
