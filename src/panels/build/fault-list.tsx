/** Faults beside what they are about: what is, what to do, and the line of the reference. */

import type { Check } from '../../platform/types.ts'
import { type Fault, itemOf } from './faults.ts'
import { type PanelWords, usePanelWords } from './panel-words.ts'

/** What one fault says. */
export function sentenceOf({ why }: Fault, { build, checks, parameters }: PanelWords): string {
  if (why.by === 'form') return build.verdict.noKeys[why.missing]
  return why.by === 'rule' ? parameters.rules[why.fault.rule](why.fault) : checkSentence(why.check, checks)
}

function checkSentence({ id, outcome, detail }: Check, { list }: PanelWords['checks']): string {
  return outcome === 'failed' ? list[id].failed(detail) : list[id].cannotTell(detail)
}

const TONES = { error: 'field-problem', warning: 'field-warning' } as const
const SIGNS = { error: '✗', warning: '!' } as const

type FaultListProps = {
  readonly faults: readonly Fault[]
  /** The line of the parameter itself, which stands with it already. */
  readonly besides?: number | undefined
}

export function FaultList({ faults, besides }: FaultListProps) {
  const words = usePanelWords()
  return (
    <>
      {faults.map((fault) => (
        <p key={`${fault.at} ${sentenceOf(fault, words)}`} class={TONES[fault.severity]}>
          <Told fault={fault} />
          {fault.line !== undefined && fault.line !== besides && (
            <span class="quiet"> {words.build.form.line(fault.line)}</span>
          )}
        </p>
      ))}
    </>
  )
}

/** The sentence, after a sign of how grave it is and the number of the item it is about. */
export function Told({ fault }: { readonly fault: Fault }) {
  const words = usePanelWords()
  const item = itemOf(fault)
  return (
    <>
      <span aria-hidden="true">{SIGNS[fault.severity]}</span>{' '}
      {item !== undefined && words.build.form.item(item)}
      {sentenceOf(fault, words)}
    </>
  )
}
