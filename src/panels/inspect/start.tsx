/** The empty state: what this panel does, and three examples to see it do it. */

import { useWords } from '../../language/words.ts'
import { Examples } from '../../widgets/examples.tsx'
import { EXAMPLES, type ExampleId } from './examples.ts'

export function Start({ onExample }: { readonly onExample: (id: ExampleId) => void }) {
  const words = useWords().inspect.start
  const examples = EXAMPLES.map(({ id }) => {
    const [label, about] = words.examples[id]
    return { id, label, about }
  })
  return <Examples title={words.title} lead={words.lead} examples={examples} onExample={onExample} />
}
