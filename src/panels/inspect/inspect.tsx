/** The home panel: paste a request and its secret, see every stage of its signature and where theirs parts from it. */

import { useMemo } from 'preact/hooks'
import { useWide } from '../../widgets/use-wide.ts'
import type { PanelProps } from '../panel.ts'
import { answeredCode, caseOf } from './case.ts'
import { Keys } from './keys.tsx'
import { Paste } from './paste.tsx'
import { Start } from './start.tsx'
import { Target } from './target.tsx'
import { useTrace } from './trace.ts'
import { useDiagnosis } from './use-diagnosis.ts'
import { useLate } from './use-late.ts'
import { useStages } from './use-stages.ts'
import { useTyped } from './use-typed.ts'

export function Inspect({ carried, carry }: PanelProps) {
  const wide = useWide()
  const late = useLate()
  const trace = useTrace()
  const state = useTyped(carried)
  const { typed, now, change } = state
  const found = useMemo(() => caseOf(typed), [typed])
  const diagnosed = useDiagnosis(found, now, late)
  const stages = useStages(found, diagnosed, trace)
  const isEmpty = typed.text.trim() === ''

  const box = <Paste key="box" found={found} state={state} marks={stages.marks} trace={trace} />
  const banner = late && <late.VerdictBanner key="verdict" {...{ found, diagnosed, carry }} />
  const inputs = (
    <>
      {late && <late.Problems found={found} onReveal={trace.reveal} />}
      {found.reading.request?.method === '' && <Target found={found} onTyped={change} />}
      <Keys found={found} onTyped={change} />
      {late && found.request && <late.Clock found={found} now={now} onTyped={change} />}
      {late && found.request && (
        <late.Answer found={found} gateway={diagnosed?.diagnosis.gateway} own={stages.own} onTyped={change} />
      )}
      {diagnosed && late && <late.Checks judgement={diagnosed.judgement} answered={answeredCode(found)} />}
    </>
  )
  const results = (
    <>
      {isEmpty && <Start onExample={state.loadExample} />}
      {diagnosed && late && <late.Fix diagnosis={diagnosed.diagnosis} />}
      {diagnosed && late && !diagnosed.progress && <late.Left diagnosis={diagnosed.diagnosis} />}
      {late && found.request && <late.Stages {...{ found, stages, trace, state }} />}
    </>
  )
  if (!wide) {
    return (
      <div class="inspect narrow stack">
        {box}
        {banner}
        {inputs}
        {results}
      </div>
    )
  }
  return (
    <div class="inspect">
      <div class="stack">
        {box}
        {inputs}
      </div>
      <div class="stack">
        {banner}
        {results}
      </div>
    </div>
  )
}
