/**
 * The two time formats the platform reads, strictly: every field two digits, UTC marked by Z, a date that
 * exists.
 */

const CREATED = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z$/
const SDK_DATE = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/

/** `yyyy-MM-ddTHH:mm:ssZ` (Created of X-WSSE, line 2496) → the instant; undefined for anything else. */
export function readCreated(text: string): Date | undefined {
  return instantOf(CREATED.exec(text))
}

/** `yyyyMMddTHHmmssZ` (X-Sdk-Date, line 2588) → the instant; undefined for anything else. */
export function readSdkDate(text: string): Date | undefined {
  return instantOf(SDK_DATE.exec(text))
}

function instantOf(match: RegExpExecArray | null): Date | undefined {
  if (!match) return undefined
  const [, year, month, day, hour, minute, second] = match
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`
  const date = new Date(iso)
  // The engine takes 30 February for 1 March: only a date that prints as it was written exists.
  return Number.isNaN(date.getTime()) || date.toISOString() !== iso ? undefined : date
}

/** How far `date` lies ahead of `now`, in seconds with fractions dropped; negative when behind. */
export function secondsAhead(date: Date, now: Date): number {
  return Math.trunc((date.getTime() - now.getTime()) / 1000)
}
