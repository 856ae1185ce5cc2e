/** What a status report says once its fields are understood: who, what became of it, when, and what is remarkable. */

import type { StatusReport, Uplink } from '../../platform/callback-content.ts'
import { readCreated } from '../../platform/time.ts'
import { carrierOfNumber, type NumberOrigin } from '../../reference/carriers.ts'
import type { Carrier, CodeMatch } from '../../reference/types.ts'

/** What there is to say besides the fields: ids of sentences; `names` for those about fields. */
export type Note = {
  readonly id: 'madeUp' | 'noNumber' | 'orgCode' | 'extra' | 'badTime' | 'twiceEscaped'
  readonly names?: readonly string[]
}

/** A time as sent; `moment` where it could be read. */
export type ReportTime = { readonly text: string; readonly moment?: Date; readonly isTwiceEscaped?: true }

export type Explain = (code: string, options: { carrier?: Carrier }) => CodeMatch[]

export type ReportView = {
  readonly report: StatusReport
  readonly carrier: NumberOrigin['carrier']
  /** The reference's word on the status; undefined where it has none. */
  readonly match: CodeMatch | undefined
  /** Whether the reference was asked. */
  readonly isLookedUp: boolean
  readonly time: ReportTime | undefined
  readonly notes: readonly Note[]
}

/** Without `explain` the statuses stay unexplained. */
export function viewReport(report: StatusReport, explain: Explain | undefined): ReportView {
  const carrier = report.to === undefined ? undefined : carrierOfNumber(report.to).carrier
  const known = carrier === '移动' || carrier === '联通' || carrier === '电信' ? { carrier } : {}
  const time = timeOf(report.updateTime)
  const match = report.status === undefined ? undefined : explain?.(report.status, known)[0]
  return { report, carrier, match, isLookedUp: explain !== undefined, time, notes: notesOn(report, time) }
}

/** The documented format; a time that was escaped twice is unescaped once more. */
export function timeOf(text: string | undefined): ReportTime | undefined {
  if (text === undefined || text === '') return undefined
  const moment = readCreated(text)
  if (moment) return { text, moment }
  const unescaped = text.replaceAll(/%3a/gi, ':')
  const second = readCreated(unescaped)
  return second ? { text: unescaped, moment: second, isTwiceEscaped: true } : { text }
}

/** Lines 2937–2947 of the reference; orgCode was merged into status in 2019. */
function notesOn({ updateTime, to, extra }: StatusReport, time: ReportTime | undefined): Note[] {
  const names = Object.keys(extra).filter((name) => name !== 'orgCode')
  const notes: (Note | false)[] = [
    updateTime === undefined && { id: 'madeUp' },
    to === undefined && { id: 'noNumber' },
    ...timeNotes(time),
    'orgCode' in extra && { id: 'orgCode' },
    names.length > 0 && { id: 'extra', names },
  ]
  return notes.filter((note) => note !== false)
}

function timeNotes(time: ReportTime | undefined): Note[] {
  if (!time) return []
  if (time.isTwiceEscaped) return [{ id: 'twiceEscaped' }]
  return time.moment ? [] : [{ id: 'badTime' }]
}

/** The same for an uplink message, which has fewer fields. */
export function notesOnUplink({ extra, createTime }: Uplink): Note[] {
  const names = Object.keys(extra)
  const own: Note[] = names.length > 0 ? [{ id: 'extra', names }] : []
  return [...timeNotes(timeOf(createTime)), ...own]
}

export type StatusCount = { readonly status: string; readonly count: number }

/** How often each status comes, the most frequent first. */
export function countStatuses(reports: readonly StatusReport[]): StatusCount[] {
  const counts = new Map<string, number>()
  for (const { status = '' } of reports) counts.set(status, (counts.get(status) ?? 0) + 1)
  return [...counts].map(([status, count]) => ({ status, count })).sort((a, b) => b.count - a.count)
}
