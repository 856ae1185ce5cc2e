/** The operation's parameters as a form. */

import { Section } from '../../widgets/section.tsx'
import type { Fault } from './faults.ts'
import { FieldList } from './field-list.tsx'
import type { Operation } from './operations.ts'
import { usePanelWords } from './panel-words.ts'
import { entriesFor } from './typed.ts'
import type { BuildState } from './use-build.ts'

type ParametersProps = {
  readonly operation: Operation
  readonly state: BuildState
  readonly faults: readonly Fault[]
}

export function Parameters({ operation, state, faults }: ParametersProps) {
  const words = usePanelWords().build.form
  return (
    <Section title={words.title}>
      <FieldList
        operation={operation}
        fields={operation.fields}
        entries={entriesFor(state.typed, operation)}
        prefix=""
        faults={faults}
        onChange={(entries) => state.setEntries(operation, entries)}
      />
    </Section>
  )
}
