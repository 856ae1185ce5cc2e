/** The empty state: what can be done here, and examples to see it done. */

import { Examples } from '../../widgets/examples.tsx'
import type { ExampleId } from './examples.ts'
import { usePanelWords } from './panel-words.ts'

const IDS: readonly ExampleId[] = ['valid', 'proxied', 'batch']

export function Start({ onExample }: { readonly onExample: (id: ExampleId) => void }) {
  const words = usePanelWords().start
  const examples = IDS.map((id) => {
    const [label, about] = words.examples[id]
    return { id, label, about }
  })
  return <Examples title={words.title} lead={words.lead} examples={examples} onExample={onExample} />
}
