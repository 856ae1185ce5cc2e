/**
 * Category, actor and retry of a row, by the rules of `rules.ts`.
 */
import type { Condition } from './rule.ts'
import { rules } from './rules.ts'
import type { Classification, Retry, Row, Wait } from './types.ts'

type Said = { readonly row: Row; readonly says: string; readonly advises: string }

function holds({ tables, says, advises }: Condition, said: Said): boolean {
  return (
    (tables === undefined || tables.includes(said.row.table)) &&
    (says === undefined || says.test(said.says)) &&
    (advises === undefined || advises.test(said.advises))
  )
}

const unitSeconds: Readonly<Record<string, number>> = { 秒: 1, 分钟: 60, 小时: 3600, 天: 86_400 }
const numerals: Readonly<Record<string, number>> = { 一: 1, 半: 0.5 }

/** The waits that an advice can name, each with its reading. */
const waits: readonly { readonly pattern: RegExp; readonly read: (found: RegExpExecArray) => Wait }[] = [
  { pattern: /(\d+|一|半) ?(秒|分钟|小时|天)(左右）|后)?(再|自动|解除)/, read: toSeconds },
  { pattern: /次日|第二天|过了 0 点/, read: () => 'next-day' },
  { pattern: /次月/, read: () => 'next-month' },
]

function toSeconds([, amount = '', unit = '']: RegExpExecArray): Wait {
  return { seconds: (numerals[amount] ?? Number(amount)) * (unitSeconds[unit] ?? 0) }
}

function waitIn(advice: string): Wait | undefined {
  for (const { pattern, read } of waits) {
    const found = pattern.exec(advice)
    if (found) return read(found)
  }
  return undefined
}

/** A wait that the advice names makes 'unknown' and 'yes' a 'later'; what has to be mended first stays so. */
function retryWith(helps: Retry['helps'], wait: Wait | undefined): Retry {
  if (!wait || helps === 'no') return { helps }
  return { helps: helps === 'after-fix' ? helps : 'later', when: wait }
}

/**
 * What a row is about, who must act and whether sending again can help.
 *
 * @returns with the ids of the rules that decided, for a reader who asks why
 */
export function classify(row: Row): Classification {
  const says = [row.cause?.zh, row.description.zh].flatMap((text) => text ?? []).join('；')
  const advises = row.advice?.zh ?? ''
  const matching = rules.filter((rule) => holds(rule.when, { row, says, advises }))
  const byCategory = matching.find((rule) => rule.category !== undefined)
  const byActor = matching.find((rule) => rule.actor !== undefined)
  const byRetry = matching.find((rule) => rule.retry !== undefined)
  const deciding = matching.filter((rule) => rule === byCategory || rule === byActor || rule === byRetry)
  return {
    category: byCategory?.category ?? 'unclassified',
    actor: byActor?.actor ?? 'unknown',
    retry: retryWith(byRetry?.retry ?? 'unknown', waitIn(advises)),
    rules: deciding.map((rule) => rule.id),
  }
}
