/** The empty state: what this panel does, and three examples to see it do it. */

import { useWords } from '../../language/words.ts'
import { Section } from '../../widgets/section.tsx'
import { EXAMPLES, type ExampleId } from './examples.ts'

export function Start({ onExample }: { readonly onExample: (id: ExampleId) => void }) {
  const words = useWords().inspect.start
  return (
    <Section title={words.title}>
      <p class="prose">{words.lead}</p>
      <ul class="stack">
        {EXAMPLES.map(({ id }) => {
          const [label, about] = words.examples[id]
          return (
            <li key={id} class="row">
              <button type="button" class="button" onClick={() => onExample(id)}>
                {label}
              </button>
              <span class="quiet">{about}</span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
