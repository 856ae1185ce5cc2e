/** Shifts in time that clients make: clocks read twice, and time zones. Shared by Created and X-Sdk-Date. */

export type Shift = { readonly text: string; readonly seconds: number }

/** `+1s` … `+5s`, `-1s` … `-5s`: the clock was read twice. */
export const SECOND_SHIFTS: readonly Shift[] = [1, 2, 3, 4, 5].flatMap((n) => [
  { text: `+${n}s`, seconds: n },
  { text: `-${n}s`, seconds: -n },
])

const HALF_HOURS = Array.from({ length: 28 }, (_, i) => i + 1)

/** `+00:30` … `+14:00` and the same with `-`: half-hour steps, as the time zones of the world need them. */
export const ZONE_SHIFTS: readonly Shift[] = HALF_HOURS.flatMap((n) =>
  [1, -1].map((sign) => ({ text: zoneText(sign * n), seconds: sign * n * 1800 })),
)

/** Beijing time has ids of its own. */
export const OTHER_ZONE_SHIFTS = ZONE_SHIFTS.filter(({ seconds }) => Math.abs(seconds) !== 8 * 3600)

function zoneText(halfHours: number): string {
  const hours = String(Math.floor(Math.abs(halfHours) / 2)).padStart(2, '0')
  return `${halfHours < 0 ? '-' : '+'}${hours}:${halfHours % 2 === 0 ? '00' : '30'}`
}

/** `created-off-by` and `+3s` → `created-off-by-plus3s` */
export function secondsInstance(id: string, { text }: Shift): string {
  return `${id}-${text.startsWith('+') ? 'plus' : 'minus'}${text.slice(1)}`
}

const CREATED = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,9})?Z$/
const SDK_DATE = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/

/** `yyyy-MM-ddTHH:mm:ssZ`, with or without a fraction, moved and written the same way; undefined for another text. */
export function shiftCreated(created: string, seconds: number): string | undefined {
  const [, stem, fraction = ''] = CREATED.exec(created) ?? []
  const moved = stem && movedStem(`${stem}Z`, seconds)
  return moved && `${moved}${fraction}Z`
}

/** `yyyyMMddTHHmmssZ` moved; undefined for another text. */
export function shiftSdkDate(date: string, seconds: number): string | undefined {
  if (!SDK_DATE.test(date)) return undefined
  const stem = movedStem(date.replace(SDK_DATE, '$1-$2-$3T$4:$5:$6Z'), seconds)
  return stem && `${stem.replace(/[-:]/g, '')}Z`
}

/** The seconds since 1970 of a Created; undefined for another text. */
export function epochSeconds(created: string): number | undefined {
  const time = CREATED.test(created) ? Date.parse(created) : Number.NaN
  return Number.isNaN(time) ? undefined : Math.floor(time / 1000)
}

function movedStem(iso: string, seconds: number): string | undefined {
  const moved = new Date(Date.parse(iso) + seconds * 1000)
  const year = moved.getUTCFullYear()
  // Four digits of a year are all that either format can write.
  return year >= 0 && year <= 9999 ? moved.toISOString().slice(0, 19) : undefined
}
