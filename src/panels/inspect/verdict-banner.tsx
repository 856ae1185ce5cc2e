/** The banner with what can be done from it: search deeper, stop, take the codes to their panel, copy a report. */

import { CopyButton } from '../../widgets/copy-button.tsx'
import { Banner } from './banner.tsx'
import { useLateWords } from './late-words.ts'
import { reportOf } from './report.ts'
import { type VerdictInput, verdictOf } from './verdict.ts'

type VerdictBannerProps = Omit<VerdictInput, 'words'> & {
  readonly carry: (panel: string, text: string) => void
}

export function VerdictBanner({ found, diagnosed, carry }: VerdictBannerProps) {
  const words = useLateWords()
  const says = words.verdict
  const verdict = verdictOf({ found, diagnosed, words })
  if (!verdict) return null
  return (
    <Banner verdict={verdict}>
      {found.reading.codes && (
        <button type="button" class="button" onClick={() => carry('codes', found.typed.text)}>
          {says.openCodes}
        </button>
      )}
      {found.request && (
        <button
          type="button"
          class="button"
          onClick={() => carry(found.kind === 'push' ? 'callback' : 'build', found.typed.text)}
        >
          {found.kind === 'push' ? says.openCallback : says.openBuild}
        </button>
      )}
      {diagnosed?.progress && (
        <button type="button" class="button" onClick={diagnosed.cancel}>
          {says.cancel}
        </button>
      )}
      {diagnosed?.deeper && (
        <button type="button" class="button" onClick={diagnosed.deeper}>
          {says.deeper}
        </button>
      )}
      {diagnosed && (
        <CopyButton text={reportOf(verdict, { found, diagnosed, words })} what="" label={says.report} />
      )}
    </Banner>
  )
}
