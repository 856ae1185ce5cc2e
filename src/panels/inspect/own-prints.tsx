/** Bring your own intermediates: what a program printed, compared step by step, and the lines that make it print them. */

import { useState } from 'preact/hooks'
import { PROGRAM_LANGUAGES, type ProgramLanguage } from '../../snippets/languages.ts'
import { printSnippet } from '../../snippets/prints.ts'
import type { StagesReading } from '../../snippets/stages.ts'
import { CopyButton } from '../../widgets/copy-button.tsx'
import { Tabs } from '../../widgets/tabs.tsx'
import type { Scheme } from './case.ts'
import { compareSteps, compareTheirs, type OwnStage, type OwnValues } from './compare.ts'
import { ComparisonResult } from './comparison.tsx'
import { useLateWords } from './late-words.ts'

type StepsProps = {
  readonly reading: StagesReading
  readonly values: OwnValues
  readonly stages: readonly OwnStage[]
}

export function Steps({ reading, values, stages }: StepsProps) {
  const words = useLateWords().prints
  const steps = compareSteps(reading.stages, values)
  const wrong = steps.find(({ isSame }) => !isSame)
  return (
    <div class="stack">
      {reading.problems.map(({ code }) => (
        <p key={code} class="severity-warning">
          {words.stepProblems[code]}
        </p>
      ))}
      <ol class="checks" aria-label={words.steps}>
        {steps.map(({ name, isSame }) => (
          <li key={name}>
            <span class={isSame ? 'outcome-passed' : 'outcome-failed'} aria-hidden="true">
              {isSame ? '✓' : '✗'}
            </span>
            <span>{words.stepNames[name] ?? name}</span>
            <span class="fact">{isSame ? words.stepSame : words.stepDiffers}</span>
          </li>
        ))}
      </ol>
      {steps.length > 0 && !wrong && <p class="same-mark">{words.allSame}</p>}
      {wrong && (
        <strong class="severity-error">{words.firstStep(words.stepNames[wrong.name] ?? wrong.name)}</strong>
      )}
      {wrong?.theirs.includes('\n') && <ComparisonResult comparison={compareTheirs(wrong.theirs, stages)} />}
    </div>
  )
}

/** The lines to add, a tab for each language. */
export function Prints({ scheme }: { readonly scheme: Scheme }) {
  const { fix, prints } = useLateWords()
  const [chosen, setChosen] = useState<ProgramLanguage>('java')
  const { imports, code } = printSnippet(chosen, scheme)
  return (
    <details class="no-print">
      <summary>{prints.print}</summary>
      <div class="stack">
        <p class="quiet">{prints.printAbout}</p>
        <Tabs
          label={fix.languages}
          tabs={PROGRAM_LANGUAGES.map(({ id, label }) => ({ id, label }))}
          selected={chosen}
          onSelect={setChosen}
        >
          {imports && (
            <>
              <p class="label">{prints.imports}</p>
              <pre class="bytes well">{imports}</pre>
            </>
          )}
          <pre class="bytes well">{code}</pre>
          <CopyButton text={[imports, code].filter(Boolean).join('\n\n')} what={prints.print} />
        </Tabs>
      </div>
    </details>
  )
}
