/** What the rules say about every row. Expectations were written by hand, reading the rows as support would. */

import { expect, test } from 'vitest'
import { classify } from '../../src/reference/classify.ts'
import { rules } from '../../src/reference/rules.ts'
import { rows } from '../../src/reference/table.ts'
import type { Row } from '../../src/reference/types.ts'

const classified = rows.map((row) => ({ row, ...classify(row) }))

function shares<Id extends string>(ids: readonly Id[]): Map<Id, number> {
  const counts = new Map<Id, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return new Map([...counts].toSorted(([, a], [, b]) => b - a))
}

test('fewer than 5 % of the rows are left without a category, fewer than 1 % without an actor', () => {
  const categories = shares(classified.map((it) => it.category))
  const actors = shares(classified.map((it) => it.actor))
  console.log('categories', Object.fromEntries(categories))
  console.log('actors', Object.fromEntries(actors))
  console.log('sending again', Object.fromEntries(shares(classified.map((it) => it.retry.helps))))
  const percent = ((categories.get('unclassified') ?? 0) / rows.length) * 100
  console.log(`not classified: ${percent.toFixed(1)} %`)
  expect(percent).toBeLessThan(5)
  expect(((actors.get('unknown') ?? 0) / rows.length) * 100).toBeLessThan(1)
})

test('every rule has its own name and decides about some row', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
  const deciding = new Set(classified.flatMap((it) => it.rules))
  expect(rules.map((rule) => rule.id).filter((id) => !deciding.has(id))).toEqual([])
})

const hour = 3600
const [nextDay, nextMonth] = ['next-day', 'next-month'] as const

/** Line of the reference, code, category, who acts, whether sending again helps, and after how long. */
const expected = [
  [2697, 'E000105', 'authentication', 'developer', 'after-fix'],
  [2688, 'E000045', 'authentication', 'developer', 'after-fix'],
  [2687, 'E000044', 'authentication', 'developer', 'after-fix'],
  [2698, 'E000106', 'permission', 'huawei-support', 'after-fix'],
  [2703, 'E000620', 'permission', 'customer', 'after-fix'],
  [2706, 'E000623', 'frequency', 'customer', 'after-fix'],
  [2843, 'E000000', 'parameters', 'developer', 'after-fix'],
  [2840, '000000', 'success', 'nobody', 'no'],
  [2690, 'E000510', 'unclassified', 'developer', 'after-fix'],
  [3356, 'E200015', 'frequency', 'nobody', 'later', 600],
  [3363, 'E200033', 'template', 'developer', 'after-fix', 600],
  [3364, 'E200041', 'parameters', 'developer', 'no'],
  [3445, 'MSGSMS.0049', 'authentication', 'developer', 'after-fix'],
  [3397, 'MSGSMS.0001', 'platform', 'huawei-support', 'unknown'],
  [3405, 'MSGSMS.0009', 'template', 'developer', 'after-fix'],
  [3401, 'MSGSMS.0005', 'signature', 'developer', 'after-fix'],
  [3515, 'MILIMIT', 'frequency', 'customer', 'later', 60],
  [3516, 'LIMIT', 'frequency', 'customer', 'later', nextDay],
  [3559, 'SC:0010', 'frequency', 'customer', 'later', 24 * hour],
  [4526, 'HD:29', 'frequency', 'customer', 'later', 48 * hour],
  [3518, 'KEYWORD', 'content', 'customer', 'after-fix'],
  [3519, 'BLACK', 'blacklist', 'huawei-support', 'after-fix'],
  [3570, 'DELIVRD', 'success', 'nobody', 'no'],
  [3574, 'ACCEPTED', 'accepted', 'nobody', 'no'],
  [4827, '1', 'number', 'end-user', 'no'],
  [4984, 'SGIP:125-SGIP:255', 'network', 'carrier', 'later'],
  [4987, 'CU开头的', 'number', 'end-user', 'after-fix'],
] as const

const rowAt = (line: number): Row | undefined => rows.find((row) => row.line === line)

test.each(expected)(
  'line %i, %s: %s, %s, %s',
  (line, code, category, actor, helps, ...wait: readonly unknown[]) => {
    const row = rowAt(line)
    expect(row?.code).toBe(code)
    if (!row) return
    const [when] = wait
    const retry =
      when === undefined ? { helps } : { helps, when: typeof when === 'number' ? { seconds: when } : when }
    expect(classify(row)).toMatchObject({ category, actor, retry })
    expect(classify(row).retry).toEqual(retry)
  },
)

/** What a cause that says nothing else must lead to, whichever row prints it. */
const plainCauses = [
  [/^(号码是|手机终端为)空号$/, 'number', 'no'],
  [/^(手机|用户已)关机$/, 'handset', 'later'],
  [/^(号码|用户)在黑名单里$/, 'blacklist', 'after-fix'],
  [/^被关键[字词]拦截$/, 'content', 'after-fix'],
  [/^(手机)?内存(已)?满$/, 'handset', 'after-fix'],
  [/^发送超频$/, 'frequency', 'later'],
  [/携号转网$/, 'ported', 'after-fix'],
  [/^没有签名/, 'signature', 'after-fix'],
  [/^受通道限制$/, 'channel', 'after-fix'],
  [/没有应答$/, 'network', 'later'],
  [/^运营商内部出错$/, 'platform', 'unknown'],
  [/^该业务用户(没有|已暂停)订购$/, 'subscription', 'after-fix'],
  [/^(用户已欠费|号码欠费停机)$/, 'billing', 'after-fix'],
] as const

test.each(plainCauses)('a cause that is only %s is %s', (cause, category, helps) => {
  const such = classified.filter(
    ({ row }) => row.description.zh === '没有发到手机' && cause.test(row.cause?.zh ?? ''),
  )
  expect(such.length).toBeGreaterThan(0)
  expect(such.filter((it) => it.category !== category).map(({ row }) => [row.line, row.code])).toEqual([])
  expect(
    such.filter((it) => it.retry.helps !== helps && it.retry.when === undefined).map(({ row }) => row.line),
  ).toEqual([])
})

test('a wait that an advice names is read', () => {
  const waits = classified.flatMap(({ row, retry }) =>
    retry.when ? [[row.advice?.zh ?? '', retry.when] as const] : [],
  )
  const waitOf = (advice: RegExp) => waits.find(([text]) => advice.test(text))?.[1]
  expect(waitOf(/^过 10 秒/)).toEqual({ seconds: 10 })
  expect(waitOf(/^过半小时/)).toEqual({ seconds: hour / 2 })
  expect(waitOf(/^过 72 小时/)).toEqual({ seconds: 72 * hour })
  expect(waitOf(/^到次月/)).toBe(nextMonth)
  expect(waitOf(/0 点/)).toBe(nextDay)
})
