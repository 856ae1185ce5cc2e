import { describe, expect, test } from 'vitest'
import { parameters as en } from '../../src/language/en/parameters.ts'
import { parameters as zh } from '../../src/language/zh/parameters.ts'
import { APIS } from '../../src/platform/apis.ts'
import { type ApiField, apiRows, fieldsWithin, valueLists } from '../../src/reference/apis.ts'

const deep = (field: ApiField): ApiField[] => [field, ...fieldsWithin(field)]
const ROWS = apiRows.flatMap((row) =>
  row.fields.flatMap(deep).map((field) => ({ id: `${row.id} ${field.name}`, row, field })),
)

/** Counted in the reference: 3.1.3–3.1.5 (20 operations), 3.2.3, 3.2.4 and the token call of 2.3. */
test('23 operations, each once, each with a path of the platform', () => {
  expect(apiRows).toHaveLength(23)
  expect(new Set(apiRows.map(({ id }) => id))).toEqual(new Set(APIS.map(({ id }) => id)))
})

/** Counted in the tables of the reference, project_id and Content-Type aside. */
test.each([
  ['batchSendSms', 7, 3],
  ['batchSendDiffSms', 4, 2],
  ['CreateApp', 7, 2],
  ['UpdateApp', 7, 3],
  ['ListAppDetails', 9, 0],
  ['CreateSignature', 13, 6],
  ['UpdateSignature', 14, 7],
  ['ListSignatureDetails', 12, 0],
  ['CreateTemplate', 12, 5],
  ['UpdateTemplate', 13, 6],
  ['ListTemplateDetails', 15, 0],
  ['DeleteTemplates', 1, 1],
])('%s has %i parameters, %i of them required', (id, all, required) => {
  const fields =
    apiRows.find((row) => row.id === id)?.fields.filter(({ name }) => name !== 'project_id') ?? []
  expect([fields.length, fields.filter((field) => field.required).length]).toEqual([all, required])
})

describe('every parameter', () => {
  test('stands in a line of the reference behind its operation’s', () => {
    for (const { row, field } of ROWS) expect(field.line).toBeGreaterThan(row.line)
  })

  test('names only lists, records and conditions that exist', () => {
    for (const { id, row, field } of ROWS) {
      if (field.values) expect(valueLists, id).toHaveProperty(field.values)
      if (field.type === 'objects') expect(fieldsWithin(field), id).not.toEqual([])
      const beside = row.fields.includes(field) ? row.fields : row.fields.flatMap(fieldsWithin)
      for (const condition of [...(field.when ?? []), ...(field.requiredWhen ?? [])]) {
        expect(
          beside.map(({ name }) => name),
          id,
        ).toContain(condition.field)
      }
    }
  })

  test('stands in its path where the path names it, and nowhere else', () => {
    for (const row of apiRows) {
      const path = APIS.find(({ id }) => id === row.id)?.path ?? ''
      const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
      expect(row.fields.filter((field) => field.in === 'path').map(({ name }) => name)).toEqual(named)
    }
  })
})

test.each(apiRows.map((row) => [row.id, row] as const))(
  '%s: the example gives every required parameter',
  (_, row) => {
    const required = row.fields.filter((field) => field.required).map(({ name }) => name)
    expect(Object.keys(row.example)).toEqual(expect.arrayContaining(required))
  },
)

describe.each([
  ['zh', zh],
  ['en', en],
])('words in %s', (_, words) => {
  test('for every operation, parameter, value and contradiction', () => {
    for (const { id, row, field } of ROWS) {
      expect(words.apis, id).toHaveProperty(row.id)
      const named: Readonly<Record<string, unknown>> = words.fields
      if (!field.fixed) expect(named[`${row.group}.${field.name}`] ?? named[field.name], id).toBeDefined()
      for (const note of [field.note, ...(row.notes ?? [])]) {
        if (note) expect(Object.keys(words.notes), id).toContain(note)
      }
    }
    for (const [list, values] of Object.entries(valueLists)) {
      expect(Object.keys(words.values[list] ?? {}).sort()).toEqual([...values].sort())
    }
  })

  test('no word is left over', () => {
    const names = new Set(ROWS.flatMap(({ row, field }) => [field.name, `${row.group}.${field.name}`]))
    expect(Object.keys(words.fields).filter((name) => !names.has(name))).toEqual([])
    const used = new Set(ROWS.flatMap(({ row, field }) => [field.note, ...(row.notes ?? [])]))
    const ofThePanel = ['digest', 'created-window']
    expect(Object.keys(words.notes).filter((id) => !used.has(id) && !ofThePanel.includes(id))).toEqual([])
  })
})
