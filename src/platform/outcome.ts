/** The four outcomes of a check, as short calls: a row of the table reads as what it finds. */

import type { SettingId } from './settings.ts'
import type { CheckPlace, Detail, Outcome } from './types.ts'

/** What running a check gives; `codes` and `assumption` where they differ from those of its row. */
export type Result = {
  readonly outcome: Outcome
  readonly detail: Detail
  readonly place?: CheckPlace
  readonly codes?: readonly string[]
  readonly assumption?: SettingId
}

export function passed(detail: Detail = {}, place?: CheckPlace): Result {
  return { outcome: 'passed', detail, ...(place && { place }) }
}

export function failed(detail: Detail, place?: CheckPlace): Result {
  return { outcome: 'failed', detail, ...(place && { place }) }
}

export function cannotTell(detail: Detail, place?: CheckPlace): Result {
  return { outcome: 'cannot-tell', detail, ...(place && { place }) }
}

export function notReached(): Result {
  return { outcome: 'not-reached', detail: {} }
}
