/** The moment judged by, and where X-Sdk-Date lies in the window around it. */

import type { CallbackVerdict } from '../../platform/verify-callback.ts'
import { Gauge } from '../../widgets/gauge.tsx'
import { MomentField } from '../../widgets/moment-field.tsx'
import { Section } from '../../widgets/section.tsx'
import { beijingTime, isoTime, momentOf } from '../time.ts'
import type { Typed } from './case.ts'
import { usePanelWords } from './panel-words.ts'
import { checkOf } from './verdict.ts'

type ClockProps = {
  readonly typed: Typed
  readonly now: Date
  readonly verdict: CallbackVerdict | undefined
  readonly onTyped: (part: Partial<Typed>) => void
}

export function Clock({ typed, now, verdict, onTyped }: ClockProps) {
  const words = usePanelWords().clock
  return (
    <Section title={words.title} fact={typed.moment === '' ? words.running : words.frozen}>
      {verdict && <PushTime verdict={verdict} />}
      <MomentField
        label={words.now}
        typed={typed.moment}
        clock={isoTime(now)}
        problem={!momentOf(typed.moment) && words.unreadable}
        useNow={words.useNow}
        onInput={(moment) => onTyped({ moment })}
      />
    </Section>
  )
}

function PushTime({ verdict }: { readonly verdict: CallbackVerdict }) {
  const words = usePanelWords().clock
  const { seconds, limit, found = '' } = checkOf(verdict, 'date-window')?.detail ?? {}
  const sent = momentOf(found)
  if (seconds === undefined || limit === undefined || !sent) return null
  const away = Math.abs(seconds)
  const relation = words.span(Math.floor(away / 60), away % 60, seconds > 0)
  return (
    <div class="stack">
      <div class="row">
        <span class="label">X-Sdk-Date</span>
        <span class="fact">{relation}</span>
      </div>
      <Gauge share={seconds / limit} label={`X-Sdk-Date: ${relation}`} />
      <div class="row bytes">
        <span>
          {isoTime(sent)} {words.utc}
        </span>
        <span>
          {beijingTime(sent)} {words.beijing}
        </span>
      </div>
      <p class="quiet">{words.window}</p>
    </div>
  )
}
