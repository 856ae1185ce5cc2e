/** Where the push is pasted: headers and body together or apart, and the address that the platform knows. */

import { useWords } from '../../language/words.ts'
import { headerOf } from '../../platform/headers.ts'
import { Field } from '../../widgets/field.tsx'
import { PasteBox } from '../../widgets/paste-box.tsx'
import { Section } from '../../widgets/section.tsx'
import { TextBox } from '../../widgets/text-box.tsx'
import type { Case } from './case.ts'
import { usePanelWords } from './panel-words.ts'
import type { TypedState } from './use-typed.ts'

type BoxProps = { readonly found: Case; readonly state: TypedState }

export function Box({ found, state }: BoxProps) {
  const words = usePanelWords().box
  const { typed, address } = found
  return (
    <Section title={words.title} fact={<BoxFact found={found} />} actions={<BoxAction state={state} />}>
      <PasteBox
        label={words.label}
        value={typed.text}
        placeholder={words.placeholder}
        onInput={(text) => state.change({ text })}
        onEscape={state.clear}
      />
      <TextBox
        label={words.body}
        value={typed.body}
        hint={<BodyHint found={found} />}
        onInput={(body) => state.change({ body })}
      />
      <Field
        label={words.address}
        value={typed.address}
        placeholder="https://cb.example.com/report"
        onInput={(given) => state.change({ address: given })}
        hint={words.addressHint}
        problem={typed.address.trim() !== '' && !address && words.addressProblem}
      />
    </Section>
  )
}

function BoxAction({ state }: { readonly state: TypedState }) {
  const words = usePanelWords().box
  const { typed, clear, undoClear } = state
  const isEmpty = typed.text === '' && typed.body === ''
  if (isEmpty && !undoClear) return null
  return (
    <button type="button" class="plain-button" onClick={isEmpty ? undoClear : clear}>
      {isEmpty ? words.undo : words.clear}
    </button>
  )
}

/** What the paste was taken for, and how long its body is. */
function BoxFact({ found: { request, framework } }: { readonly found: Case }) {
  const { box, frameworks } = usePanelWords()
  const { widgets } = useWords()
  if (!request) return null
  const written = request.headers.length > 0 ? box.raw : box.bodyOnly
  const form = framework ? box.dump(frameworks[framework]) : written
  return (
    <>
      {form} · {box.bytes(widgets.bytes(request.body.length))}
    </>
  )
}

/** A body of another length than was announced is not the body that was signed. */
function BodyHint({ found: { request } }: { readonly found: Case }) {
  const words = usePanelWords().box
  const told = request && headerOf(request, 'Content-Length')?.value
  const bytes = String(request?.body.length ?? 0)
  return told && told !== bytes ? (
    <span class="severity-warning">{words.length(told, bytes)}</span>
  ) : (
    words.bodyHint
  )
}
