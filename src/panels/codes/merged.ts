/** Readings that say the same, said once: E000105 stands in three tables with one meaning. */

import type { Reading } from '../../reference/types.ts'

/** What one row of the table shows: a reading, and everywhere the reference says it. */
export type MergedReading = { readonly reading: Reading; readonly places: readonly Reading[] }

/** Each distinct reading once, in the order given. */
export function mergedReadings(readings: readonly Reading[]): MergedReading[] {
  const merged = new Map<string, Reading[]>()
  for (const reading of readings) {
    const key = saidBy(reading)
    merged.set(key, [...(merged.get(key) ?? []), reading])
  }
  return [...merged.values()].flatMap((places) => (places[0] ? [{ reading: places[0], places }] : []))
}

function saidBy({ description, cause, advice, category, actor, retry }: Reading): string {
  return JSON.stringify([description.zh, cause?.zh, advice?.zh, category, actor, retry])
}

/**
 * Whether the readings see different things, so that each has to be classified by itself. One that gives neither
 * cause nor advice says less than the others, not something else.
 */
export function isMixed(readings: readonly Reading[]): boolean {
  const seen = readings
    .filter(({ cause, advice }) => cause ?? advice)
    .map(({ category, actor, retry }) => JSON.stringify([category, actor, retry]))
  return new Set(seen).size > 1
}

/** What all the readings say has happened, where each also gives a cause of its own. */
export function commonOutcome(readings: readonly Reading[]): Reading['description'] | undefined {
  const [first] = readings
  const isCommon = readings.every(
    ({ cause, description }) => cause && description.zh === first?.description.zh,
  )
  return isCommon ? first?.description : undefined
}
