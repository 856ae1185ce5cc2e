/** The platform's checks in its order: what passed, what did not, what a request cannot show, and the codes they answer. */

import { useState } from 'preact/hooks'
import type { CheckId } from '../../platform/check-ids.ts'
import type { Check, Judgement } from '../../platform/types.ts'
import { Section } from '../../widgets/section.tsx'
import { useLateWords } from './late-words.ts'
import { sentenceOf } from './sentences.ts'

const MARKS: Readonly<Record<Check['outcome'], string>> = {
  passed: '✓',
  failed: '✗',
  'not-reached': '·',
  'cannot-tell': '–',
}

type ChecksProps = {
  readonly judgement: Judgement
  /** The code that the platform really answered, if the user gave its answer. */
  readonly answered: string | undefined
}

export function Checks({ judgement, answered }: ChecksProps) {
  const words = useLateWords().checks
  const [all, setAll] = useState(false)
  const { checks } = judgement
  const count = (outcome: Check['outcome']) => checks.filter((check) => check.outcome === outcome).length
  const shown = all ? checks : checks.filter((check) => isTelling(check) || isAnswered(check, answered))
  return (
    <Section
      title={words.title}
      fact={words.fact(checks.length, count('failed'), count('cannot-tell'))}
      actions={
        <button type="button" class="plain-button" aria-pressed={all} onClick={() => setAll(!all)}>
          {words.all}
        </button>
      }
    >
      <ul class="checks">
        {shown.map((check) => (
          <CheckLine key={check.id} check={check} answered={answered} />
        ))}
      </ul>
    </Section>
  )
}

/** What is worth a line even when it passed: how a reader would tell the story of this request. */
const STORY: ReadonlySet<string> = new Set([
  'wsse-scheme',
  'x-wsse',
  'wsse-created-window',
  'wsse-digest',
  'sdk-authorization',
  'sdk-date-window',
  'sdk-signature',
  'token',
  'content-type',
  'app-status',
  'ip-whitelist',
] satisfies CheckId[])

function isTelling({ outcome, id }: Check): boolean {
  return outcome === 'failed' || STORY.has(id)
}

/** A check that answers the code the platform gave; a passed one is ruled out by the request itself. */
function isAnswered({ codes, outcome }: Check, answered: string | undefined): boolean {
  return answered !== undefined && outcome !== 'passed' && codes.includes(answered)
}

type CheckLineProps = Pick<ChecksProps, 'answered'> & { readonly check: Check }

function CheckLine({ check, answered }: CheckLineProps) {
  const { checks: words, checkList } = useLateWords()
  const { assumption, codes, outcome } = check
  return (
    <li>
      <span class={`outcome-${outcome}`} title={words.outcomes[outcome]}>
        <span aria-hidden="true">{MARKS[outcome]}</span>
        <span class="hidden-visually">{words.outcomes[outcome]}</span>
      </span>
      <span class={outcome === 'failed' ? 'outcome-failed' : undefined}>{sentenceOf(check, checkList)}</span>
      <span class="fact">
        {codes.map((code) => (
          <a key={code} class="bytes" href={`#/codes/${encodeURIComponent(code)}`}>
            {code}
          </a>
        ))}
      </span>
      {isAnswered(check, answered) && <strong class="wide">{words.answered}</strong>}
      {assumption && outcome !== 'passed' && (
        <span class="quiet">
          {words.assumption}
          {checkList.settings[assumption].title}
        </span>
      )}
    </li>
  )
}
