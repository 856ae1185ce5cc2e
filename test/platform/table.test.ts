import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ANSWERS } from '../../src/platform/answers.ts'
import { CHECK_IDS } from '../../src/platform/check-ids.ts'
import { checksInOrder } from '../../src/platform/checks/table.ts'
import { DEFAULT_SETTINGS } from '../../src/platform/settings.ts'

test('what is known from elsewhere than the reference is marked', () => {
  const outside = Object.entries(ANSWERS).flatMap(([code, answer]) => ('outside' in answer ? [code] : []))
  expect(outside.sort()).toEqual(['405', '413', 'APIGW.0101', 'APIGW.0301', 'APIGW.0302', 'APIGW.0303'])
  for (const code of outside)
    expect(Object.entries(ANSWERS)).toContainEqual([code, expect.objectContaining({ outside: true })])
})

test('every check is in the table once, in the order of the names', () => {
  expect(checksInOrder(DEFAULT_SETTINGS).map(({ id }) => id)).toEqual([...CHECK_IDS])
  const turned = checksInOrder({ ...DEFAULT_SETTINGS, checkOrder: 'body-first' }).map(({ id }) => id)
  expect([...turned].sort()).toEqual([...CHECK_IDS].sort())
})

test('status and description are those of the code table', () => {
  type Row = readonly [code: string, ...unknown[]]
  type Printed = { readonly httpStatus?: number; readonly message?: string }
  const file = new URL('../../src/reference/codes.json', import.meta.url)
  const { blocks }: { blocks: { rows: Row[] }[] } = JSON.parse(readFileSync(file, 'utf8'))
  const rows = blocks.flatMap((block) => block.rows)
  const listed = Object.entries(ANSWERS).filter(([code]) => /^E0|^0|^MSGSMS/.test(code))
  expect(listed.length).toBeGreaterThan(40)
  for (const [code, { status, description }] of listed) {
    const printed = rows.filter((row) => row[0] === code).map((row) => row[5] as Printed | undefined)
    expect(
      printed.map((row) => row?.message),
      code,
    ).toContain(description)
    const statuses = printed.flatMap((row) => row?.httpStatus ?? [])
    if (statuses.length > 0) expect(statuses, code).toContain(status)
  }
})
