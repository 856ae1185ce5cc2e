/** What the panel shows before anything is asked: how to ask. */

import { Section } from '../../widgets/section.tsx'
import { hashOf, type View } from './view.ts'
import { useCodesWords } from './words.ts'

export function Start({ view }: { readonly view: View }) {
  const words = useCodesWords().start
  return (
    <Section title={words.title}>
      <p>{words.text}</p>
      <ul class="examples">
        {words.examples.map(([query, about]) => (
          <li key={query}>
            <a class="code" href={hashOf({ ...view, code: '', query })} data-stop>
              {query}
            </a>{' '}
            <span class="quiet">{about}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
