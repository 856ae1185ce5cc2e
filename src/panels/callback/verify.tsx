/** Verify and read: the push and its keys on one side, the verdict and what it says on the other. */

import { useMemo } from 'preact/hooks'
import { printRequest } from '../../message/print.ts'
import { useWide } from '../../widgets/use-wide.ts'
import { Banner, Cures } from './banner.tsx'
import { Box } from './box.tsx'
import { caseOf } from './case.ts'
import { Checks, Missing, missingNames } from './checks.tsx'
import { Clock } from './clock.tsx'
import { Computed } from './computed.tsx'
import { Content } from './content.tsx'
import { Keys } from './keys.tsx'
import { usePanelWords } from './panel-words.ts'
import { Start } from './start.tsx'
import { useDiagnosis } from './use-diagnosis.ts'
import type { TypedState } from './use-typed.ts'
import { verdictOf } from './verdict.ts'

type VerifyProps = {
  readonly state: TypedState
  readonly carry: (panel: string, text: string) => void
}

export function Verify({ state, carry }: VerifyProps) {
  const words = usePanelWords()
  const wide = useWide()
  const { typed, now, change } = state
  const found = useMemo(() => caseOf(typed), [typed])
  const diagnosed = useDiagnosis(found, now)
  const verdict = verdictOf(found, diagnosed, words)
  const { request } = found
  const isPush = request !== undefined && request.headers.length > 0

  const banner = verdict ? (
    <Banner key="verdict" verdict={verdict}>
      {isPush && (
        <button type="button" class="button" onClick={() => carry('inspect', printRequest(request))}>
          {words.verdict.inspect}
        </button>
      )}
    </Banner>
  ) : (
    <Start key="start" onExample={state.loadExample} />
  )
  const box = <Box key="box" found={found} state={state} />
  const inputs = (
    <>
      <Keys typed={typed} onTyped={change} />
      <Clock typed={typed} now={now} verdict={diagnosed?.verdict} onTyped={change} />
      <Computed typed={typed} diagnosis={diagnosed?.receiver} onTyped={change} />
    </>
  )
  const results = (
    <>
      {verdict && <Cures verdict={verdict} />}
      {isPush && diagnosed && (
        <>
          <Missing names={missingNames(diagnosed.verdict)} framework={found.framework} />
          <Checks verdict={diagnosed.verdict} />
        </>
      )}
    </>
  )
  const content = found.content && <Content content={found.content} />
  const isBatch = found.content?.kind === 'batch-status-report'
  return wide ? (
    <div class="callback-columns">
      <div class="stack">
        {box}
        {inputs}
      </div>
      <div class="stack">
        {banner}
        {results}
        {!isBatch && content}
      </div>
      {isBatch && content}
    </div>
  ) : (
    <div class="stack">
      {box}
      {banner}
      {inputs}
      {results}
      {content}
    </div>
  )
}
