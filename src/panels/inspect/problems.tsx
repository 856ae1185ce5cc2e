/** What was noticed while reading the paste: sentence, place, cure; a click goes to the place. */

import type { Place } from '../../message/types.ts'
import { Section } from '../../widgets/section.tsx'
import type { Case } from './case.ts'
import { useLateWords } from './late-words.ts'

type ProblemsProps = {
  readonly found: Case
  readonly onReveal: (place: Place) => void
}

/** As many are listed; a binary paste has thousands. */
const MOST_SHOWN = 20

const MARKS = { error: '✗', warning: '!', note: 'i' } as const

export function Problems({ found, onReveal }: ProblemsProps) {
  const { problems: words, problemList, line } = useLateWords()
  const { problems } = found.reading
  if (problems.length === 0 || found.typed.text === '') return null
  return (
    <Section title={words.title} fact={words.fact(problems.length)}>
      <ul class="findings">
        {problems.slice(0, MOST_SHOWN).map((problem, index) => {
          const { says, fix } = problemList[problem.code](problem)
          const { place } = problem
          return (
            <li key={`${problem.code}-${index}`}>
              <span class={`severity-${problem.severity}`} aria-hidden="true">
                {MARKS[problem.severity]}
              </span>
              <span>{says}</span>
              {place && (
                <button type="button" class="plain-button" onClick={() => onReveal(place)}>
                  {line(place.line, place.column)}
                </button>
              )}
              <span class="quiet">{fix}</span>
            </li>
          )
        })}
      </ul>
      {problems.length > MOST_SHOWN && <p class="quiet">{words.notes(problems.length - MOST_SHOWN)}</p>}
    </Section>
  )
}
