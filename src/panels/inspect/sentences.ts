/** Sentences that are put together from words and data in more than one place. */

import type { Replayed } from '../../diagnosis/types.ts'
import type { Check } from '../../platform/types.ts'
import type { LateWords } from './late-words.ts'

/** What one check has to say, by its outcome. */
export function sentenceOf(check: Check, { list, notReached }: LateWords['checkList']): string {
  const row = list[check.id]
  if (check.outcome === 'passed') return row.passed
  if (check.outcome === 'failed') return row.failed(check.detail)
  return check.outcome === 'cannot-tell' ? row.cannotTell(check.detail) : `${row.title}: ${notReached}`
}

/** The banner's sentence for a mistake, its parameter filled in; dots where that is left open. */
export function titleOf(id: Replayed['id'], { mistakes }: LateWords, parameter = '…'): string {
  return mistakes[id].title.replaceAll('{value}', parameter)
}
