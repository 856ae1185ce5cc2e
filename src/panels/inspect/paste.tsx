/** The box, and what it was taken for. */

import { useWords } from '../../language/words.ts'
import { type Mark, PasteBox } from '../../widgets/paste-box.tsx'
import { Section } from '../../widgets/section.tsx'
import type { Case } from './case.ts'
import type { Trace } from './trace.ts'
import type { TypedState } from './use-typed.ts'

type PasteProps = {
  readonly found: Case
  readonly state: TypedState
  readonly marks: readonly Mark[]
  readonly trace: Trace
}

export function Paste({ found, state, marks, trace }: PasteProps) {
  const { inspect, widgets } = useWords()
  const { reading, request } = found
  const isEmpty = found.typed.text === ''
  const body = request && inspect.body(widgets.bytes(request.body.length))
  return (
    <Section
      title={inspect.box.title}
      fact={!isEmpty && [inspect.forms[reading.form], body].filter(Boolean).join(' · ')}
      actions={
        isEmpty ? (
          state.undoClear && (
            <button type="button" class="plain-button" onClick={state.undoClear}>
              {inspect.box.undo}
            </button>
          )
        ) : (
          <button type="button" class="plain-button" onClick={state.clear}>
            {inspect.box.clear}
          </button>
        )
      }
    >
      <PasteBox
        label={inspect.box.label}
        value={found.typed.text}
        placeholder={inspect.box.placeholder}
        marks={marks}
        reveal={trace.revealed}
        onInput={(text) => state.change({ text, signedHeaders: undefined })}
        onCaret={(offset) => trace.point(offset === undefined ? undefined : { by: 'caret', offset })}
        onEscape={state.clear}
      />
    </Section>
  )
}
