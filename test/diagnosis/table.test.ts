/** The table of mistakes against the catalogue it was made from. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MISTAKES, mistakeOf } from '../../src/diagnosis/mistakes.ts'

type Entry = {
  readonly id: string
  readonly schemes: readonly string[]
  readonly stage: string
  readonly detect: 'replay' | 'inspect'
  readonly likelihood: number
  readonly evidence: string
  readonly platformCodes: readonly string[]
  readonly accepted?: true
  readonly contested?: string
  readonly idPattern?: string
}

const catalogue: readonly Entry[] = JSON.parse(
  readFileSync(new URL('../vectors/mistakes.json', import.meta.url), 'utf8'),
)

/** Told in words only: one message alone does not show them. */
const NOT_IN_ONE_MESSAGE = ['nonce-static', 'nonce-regenerated', 'created-reused-across-retries']

/** Read, and replayed as well where the user knows what was sent. */
const ALSO_REPLAYED = ['signed-header-altered']

const rowOf = (id: string) => MISTAKES.find((row) => row.id === id)

test('the table has every mistake of the catalogue, once', () => {
  expect(MISTAKES.map(({ id }) => id as string).sort()).toEqual(catalogue.map(({ id }) => id).sort())
})

test.each(catalogue)('$id: the row has the facts of the catalogue', (entry) => {
  const row = rowOf(entry.id)
  expect(row && { ...row, schemes: [...row.schemes].sort() }).toMatchObject({
    schemes: [...entry.schemes].sort(),
    stage: entry.stage,
    likelihood: entry.likelihood,
    evidence: entry.evidence,
    platformCodes: entry.platformCodes,
  })
  expect(row?.accepted === true).toBe(entry.accepted === true)
  expect(row?.contested === true).toBe(entry.contested !== undefined)
})

test.each(catalogue)('$id: the row is found in the way the catalogue says', ({ id, detect, accepted }) => {
  const row = rowOf(id)
  expect(row?.instances !== undefined).toBe(detect === 'replay' || ALSO_REPLAYED.includes(id))
  const readable = detect === 'inspect' && !accepted && !NOT_IN_ONE_MESSAGE.includes(id)
  expect(row?.find !== undefined).toBe(readable)
})

test.each(catalogue.filter(({ idPattern }) => idPattern))(
  '$id: every member is named by the pattern',
  (entry) => {
    const instances = rowOf(entry.id)?.instances?.map(({ instance }) => instance) ?? []
    expect(instances.length).toBeGreaterThan(9)
    expect(new Set(instances).size).toBe(instances.length)
    for (const instance of instances) expect(instance).toMatch(new RegExp(entry.idPattern ?? '^$'))
    for (const instance of instances) expect(mistakeOf(instance)).toBe(entry.id)
  },
)

test('a family holds every value of its parameter', () => {
  const count = (id: string) => rowOf(id)?.instances?.length
  expect(count('created-ms-in-hash')).toBe(1000)
  expect(count('created-off-by')).toBe(10)
  expect(count('sts-date')).toBe(10)
  expect(count('created-tz-shift')).toBe(54)
  expect(count('sts-date-tz-shift')).toBe(54)
  expect(count('date-changed-after-signing')).toBe(66)
})

test('what is no id belongs to no row', () => {
  expect(mistakeOf('sts-date-plus9s')).toBeUndefined()
  expect(mistakeOf('')).toBeUndefined()
})
