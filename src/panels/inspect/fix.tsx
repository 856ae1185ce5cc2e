/** What to change: the cause, the cure in words, and the lines of code in the reader's language. */

import { useState } from 'preact/hooks'
import { type MistakeId, mistakeOf } from '../../diagnosis/mistakes.ts'
import type { Alternative, Diagnosis } from '../../diagnosis/types.ts'
import { PROGRAM_LANGUAGES, type ProgramLanguage } from '../../snippets/languages.ts'
import { type Recipe, recipeFor } from '../../snippets/recipes.ts'
import { CopyButton } from '../../widgets/copy-button.tsx'
import { Section } from '../../widgets/section.tsx'
import { Tabs } from '../../widgets/tabs.tsx'
import { type LateWords, useLateWords } from './late-words.ts'
import { titleOf } from './sentences.ts'

type FixProps = { readonly diagnosis: Diagnosis }

export function Fix({ diagnosis }: FixProps) {
  const words = useLateWords()
  const { explanations, findings, replayed } = diagnosis
  const [explanation] = explanations
  const ids = explanation ? explanation.parameters.map(({ id }) => id) : findings.map(({ code }) => code)
  const departures = explanation?.departures ?? []
  if (ids.length + departures.length === 0) return null
  return (
    <Section
      title={words.fix.title}
      fact={replayed > 0 && words.verdict.tried(replayed.toLocaleString('en'))}
    >
      {[...new Set(ids)].map((id) => (
        <Mistake key={id} id={id} alone={ids.length === 1} />
      ))}
      {departures.map((departure) => (
        <p key={departure}>{words.departures[departure]}</p>
      ))}
      <Alternatives diagnosis={diagnosis} />
    </Section>
  )
}

type MistakeProps = {
  readonly id: MistakeId
  /** The banner says its title already. */
  readonly alone: boolean
}

function Mistake({ id, alone }: MistakeProps) {
  const words = useLateWords()
  const { cause, fix } = words.mistakes[id]
  const recipe = recipeFor(id)
  return (
    <div class="stack">
      {!alone && <h3>{titleOf(id, words)}</h3>}
      <p>{fix}</p>
      {recipe && <Code recipe={recipe} />}
      <p class="quiet">
        {words.fix.cause}: {cause}
      </p>
    </div>
  )
}

function Code({ recipe }: { readonly recipe: Recipe }) {
  const words = useLateWords().fix
  const [chosen, setChosen] = useState<ProgramLanguage>('java')
  const { wrong, right } = recipe.code[chosen]
  return (
    <Tabs
      label={words.languages}
      tabs={PROGRAM_LANGUAGES.map(({ id, label }) => ({ id, label }))}
      selected={chosen}
      onSelect={setChosen}
    >
      <div class="code-change bytes byte-text">
        <del class="code-wrong">
          <span class="hidden-visually">{words.before}: </span>
          {wrong}
        </del>
        <ins class="code-right">
          <span class="hidden-visually">{words.after}: </span>
          {right}
        </ins>
      </div>
      <CopyButton text={right} what={words.right} />
    </Tabs>
  )
}

/** What computes the same value here; none of it can be told apart by the value. */
function Alternatives({ diagnosis }: FixProps) {
  const words = useLateWords()
  const equivalent = diagnosis.explanations[0]?.equivalent ?? []
  if (equivalent.length === 0) return null
  return (
    <div>
      <p class="quiet">{words.verdict.also}</p>
      <ul class="bullets quiet">
        {equivalent.map((alternative) => {
          const sentences = alternativeSentences(alternative, words)
          return <li key={sentences.join()}>{sentences.join(words.verdict.and)}</li>
        })}
      </ul>
    </div>
  )
}

function alternativeSentences({ mistakes, dialects = [] }: Alternative, words: LateWords): string[] {
  const titles = mistakes.flatMap((instance) => {
    const id = mistakeOf(instance)
    return id ? [titleOf(id, words)] : []
  })
  return [...titles, ...dialects.map((dialect) => words.dialects[dialect])]
}
