/** Faults in time that a clock beside the message shows. */

import { readCreated } from '../../platform/time.ts'
import type { Mistake } from '../mistakes/row.ts'
import { SIGNED, WSSE_ONLY } from '../mistakes/row.ts'
import { type Checked, refusedBy, type Seen, secondsOf, wsseAttribute } from './message.ts'

const HALF_HOUR = 1800
const DAY = 86_400
/** The clocks of client and reader, and the time until a paste, make this much difference. */
const CLOCK_SLACK = 120
const WIDEST_ZONE = 14 * 3600 + CLOCK_SLACK

/** Whether a difference is that of a time zone: whole or half hours, none of them nought. */
function isZone(seconds: number): boolean {
  const away = Math.abs(seconds)
  const rest = away % HALF_HOUR
  return (
    away >= HALF_HOUR - CLOCK_SLACK && away <= WIDEST_ZONE && Math.min(rest, HALF_HOUR - rest) <= CLOCK_SLACK
  )
}

/** Of X-WSSE a day of difference is taken, so a time zone does no harm; of X-Sdk-Date a quarter of an hour. */
function localTime(severity: 'error' | 'warning') {
  return (message: Checked): Seen | undefined => {
    const seconds = secondsOf(message)
    return seconds !== undefined && isZone(seconds) ? { severity, seconds } : undefined
  }
}

const CREATED = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/
const NUMERIC_OFFSET = /[+-]\d\d:?\d\d$/

function unreadable(message: Checked, numericOffset: boolean): Seen | undefined {
  const created = wsseAttribute(message, 'Created')
  if (!created || created.value === '') return undefined
  const { value, header } = created
  const shaped = CREATED.test(value) && readCreated(value.replace(/\.\d+Z$/, 'Z')) !== undefined
  if (shaped || NUMERIC_OFFSET.test(value) !== numericOffset) return undefined
  return { header, expected: 'yyyy-MM-ddTHH:mm:ssZ', found: value }
}

/** One year ahead in the last week of December: Java's `YYYY`, the year of the week. */
function weekYear(message: Checked): Seen | undefined {
  const created = wsseAttribute(message, 'Created')
  const time = created && readCreated(created.value)
  if (!created || !time || message.now.getUTCMonth() !== 11 || message.now.getUTCDate() < 24) return undefined
  const year = time.getUTCFullYear()
  const meant = Date.UTC(
    year - 1,
    time.getUTCMonth(),
    time.getUTCDate(),
    time.getUTCHours(),
    time.getUTCMinutes(),
  )
  if (Math.abs(meant - message.now.getTime()) > 1000 * DAY) return undefined
  const seconds = Math.trunc((time.getTime() - message.now.getTime()) / 1000)
  return { header: created.header, expected: String(year - 1), found: String(year), seconds }
}

const outside = refusedBy(['wsse-created-window', 'sdk-date-window', 'date-window'])

const inWsse = { schemes: WSSE_ONLY, stage: 'time' } as const
const inSigned = { schemes: SIGNED, stage: 'time' } as const

export const TIME_ROWS = [
  {
    ...inWsse,
    id: 'created-local-time-as-utc',
    likelihood: 4,
    evidence: 'S8',
    platformCodes: ['E000110', 'E000001'],
    find: localTime('warning'),
  },
  {
    ...inWsse,
    id: 'created-week-year',
    likelihood: 2,
    evidence: 'S3',
    platformCodes: ['E000110'],
    find: weekYear,
  },
  {
    ...inWsse,
    id: 'created-numeric-offset',
    likelihood: 2,
    evidence: 'M3',
    platformCodes: ['E000025', 'E000110', 'E000101'],
    find: (message: Checked) => unreadable(message, true),
  },
  {
    ...inWsse,
    id: 'created-format-invalid',
    likelihood: 2,
    evidence: 'M3',
    platformCodes: ['E000025', 'E000110', 'E000101'],
    find: (message: Checked) => unreadable(message, false),
  },
  {
    ...inWsse,
    id: 'created-stale-replayed',
    likelihood: 3,
    evidence: 'M3',
    platformCodes: ['E000110', 'E000001'],
    find: (message: Checked) => (weekYear(message) ? undefined : outside(message)),
  },
  {
    ...inSigned,
    id: 'date-local-time-as-utc',
    likelihood: 4,
    evidence: 'S5',
    platformCodes: ['APIG.0303', 'E000045'],
    find: localTime('error'),
  },
  {
    ...inSigned,
    id: 'date-stale-replayed',
    likelihood: 3,
    evidence: 'M3',
    platformCodes: ['APIG.0303', 'E000045'],
    find: (message: Checked) => (isZone(secondsOf(message) ?? 0) ? undefined : outside(message)),
  },
  {
    ...inSigned,
    id: 'date-format-invalid',
    likelihood: 2,
    evidence: 'S1',
    platformCodes: ['E000045', 'APIGW.0301'],
    find: refusedBy(['sdk-date-format', 'date-format']),
  },
] as const satisfies readonly Mistake[]
