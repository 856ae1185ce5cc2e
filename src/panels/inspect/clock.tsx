/** The moment judged by, and where the request's own time lies in the window around it. */

import { Gauge } from '../../widgets/gauge.tsx'
import { MomentField } from '../../widgets/moment-field.tsx'
import { Section } from '../../widgets/section.tsx'
import { beijingTime, clockTime, isoTime, momentOf, spanParts } from '../time.ts'
import type { Case, Typed } from './case.ts'
import { useLateWords } from './late-words.ts'

type ClockProps = {
  readonly found: Case
  readonly now: Date
  readonly onTyped: (change: Partial<Typed>) => void
}

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** The windows of the two schemes; Created's is what one entry of the code table says, the other is printed as a rule. */
const WINDOWS = { wsse: 24 * HOUR, 'sdk-hmac': 15 * MINUTE } as const

export function Clock({ found, now, onTyped }: ClockProps) {
  const words = useLateWords().clock
  const { typed } = found
  return (
    <Section title={words.title} fact={typed.moment === '' ? words.running : words.frozen}>
      <RequestTime found={found} now={now} />
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

function RequestTime({ found, now }: { readonly found: Case; readonly now: Date }) {
  const words = useLateWords().clock
  const time = timeOf(found)
  const moment = time && momentOf(time.text)
  if (!moment) return null
  const tolerance = WINDOWS[time.scheme]
  const away = moment.getTime() - now.getTime()
  const parts = words.span(...spanParts(away))
  const relation = away === 0 ? words.same : away < 0 ? words.before(parts) : words.after(parts)
  const limit = tolerance < HOUR ? words.minutes(tolerance / MINUTE) : words.hours(tolerance / HOUR)
  const hours = wholeHours(away)
  return (
    <div class="stack">
      <div class="row">
        <span class="label">{time.name}</span>
        <span class="fact">{relation}</span>
      </div>
      <Gauge
        share={away / tolerance}
        label={`${time.name}: ${relation}. ${words.window(time.name, limit)}`}
      />
      <div class="row bytes">
        <span>
          {clockTime(moment)} {words.utc}
        </span>
        <span>
          {beijingTime(moment)} {words.beijing}
        </span>
      </div>
      <p class="quiet">{words.window(time.name, limit)}</p>
      {hours !== 0 && <p class="severity-warning">{words.localTime(hours)}</p>}
    </div>
  )
}

function timeOf({ scheme, xWsse, request }: Case) {
  if (scheme === 'wsse') return xWsse?.created && { name: 'Created', text: xWsse.created.value, scheme }
  const date = request?.headers.find(([name]) => name.toLowerCase() === 'x-sdk-date')
  return date && { name: 'X-Sdk-Date', text: date[1], scheme: 'sdk-hmac' as const }
}

/** A clock in another zone is off by whole hours, give or take the few minutes since the request was made. */
function wholeHours(away: number): number {
  const hours = Math.round(away / HOUR)
  return Math.abs(hours) <= 14 && Math.abs(away - hours * HOUR) < 5 * MINUTE ? Math.abs(hours) : 0
}
