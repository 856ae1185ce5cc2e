/** Moments, as the two schemes write them and as a person reads them. */

/** `yyyy-MM-ddTHH:mm:ssZ`, the form of Created. */
export function isoTime(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`
}

/** `yyyyMMddTHHmmssZ`, the form of X-Sdk-Date. */
export function compactTime(moment: Date): string {
  return isoTime(moment).replace(/[-:]/g, '')
}

const EITHER_FORM = /^\s*(\d{4})-?(\d\d)-?(\d\d)[T ](\d\d):?(\d\d):?(\d\d)(?:\.\d+)?Z?\s*$/i

/** Either form → the moment; undefined for what is no date. */
export function momentOf(text: string): Date | undefined {
  const match = EITHER_FORM.exec(text)
  if (!match) return undefined
  const [, year, month, day, hour, minute, second] = match
  const written = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
  const moment = new Date(written)
  // A day that does not exist, 30 February, would be read as one in March.
  return Number.isNaN(moment.getTime()) || isoTime(moment) !== written ? undefined : moment
}

const BEIJING_AHEAD_MS = 8 * 3600 * 1000

/** `14:42:10`, UTC. */
export function clockTime(moment: Date): string {
  return moment.toISOString().slice(11, 19)
}

/** `2026-11-23 14:42:10`, in Beijing. */
export function beijingTime(moment: Date): string {
  return new Date(moment.getTime() + BEIJING_AHEAD_MS).toISOString().slice(0, 19).replace('T', ' ')
}

/** Whole days, hours, minutes and seconds of a span in milliseconds. */
export function spanParts(
  milliseconds: number,
): [days: number, hours: number, minutes: number, seconds: number] {
  const seconds = Math.round(Math.abs(milliseconds) / 1000)
  return [
    Math.floor(seconds / 86400),
    Math.floor(seconds / 3600) % 24,
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ]
}
