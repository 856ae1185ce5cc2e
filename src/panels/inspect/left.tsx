/** Where nothing explains the value: what was ruled out, what no replay can find, and what would settle it. */

import type { Diagnosis } from '../../diagnosis/types.ts'
import { Section } from '../../widgets/section.tsx'
import { useLateWords } from './late-words.ts'

export function Left({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const words = useLateWords().left
  const { verdict, ruledOut, cannotBeFound, askFor } = diagnosis
  if (verdict !== 'unexplained' || askFor.length + cannotBeFound.length === 0) return null
  const lists = [
    [words.ask, askFor.map((id) => words.askFor[id])],
    [words.cannot, cannotBeFound.map((id) => words.cannotBeFound[id])],
    [words.ruledOut, ruledOut.map(({ stage, tried }) => words.tried(words.stages[stage], tried))],
  ] as const
  return (
    <Section title={words.title}>
      {lists.map(
        ([title, lines]) =>
          lines.length > 0 && (
            <div key={title}>
              <h3>{title}</h3>
              <ul class="bullets">
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          ),
      )}
    </Section>
  )
}
