/** The empty state of a panel: what it does, and examples to see it do it, each one click away. */

import { Section } from './section.tsx'

type ExamplesProps<Id extends string> = {
  readonly title: string
  readonly lead: string
  readonly examples: readonly { readonly id: Id; readonly label: string; readonly about: string }[]
  readonly onExample: (id: Id) => void
}

export function Examples<Id extends string>({ title, lead, examples, onExample }: ExamplesProps<Id>) {
  return (
    <Section title={title}>
      <p class="prose">{lead}</p>
      <ul class="stack">
        {examples.map(({ id, label, about }) => (
          <li key={id} class="row">
            <button type="button" class="button" onClick={() => onExample(id)}>
              {label}
            </button>
            <span class="quiet">{about}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
