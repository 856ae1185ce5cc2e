/** Every rule, by a value that breaks it. What is expected stands in the reference, at the line that is named. */

import { expect, test } from 'vitest'
import { checkParameters, unknownParameters } from '../../../src/platform/parameter-rules/check-parameters.ts'
import { FIELD_RULES } from '../../../src/platform/parameter-rules/field-rules.ts'
import { RECORD_RULES } from '../../../src/platform/parameter-rules/record-rules.ts'
import type { Values } from '../../../src/platform/parameter-rules/rule.ts'
import { type ApiRow, apiRows } from '../../../src/reference/apis.ts'

function rowOf(id: string): ApiRow {
  const row = apiRows.find((candidate) => candidate.id === id)
  if (!row) throw new Error(`no row ${id}`)
  return row
}

const file = (name: string) => ({ name, type: 'image/png', bytes: new Uint8Array() })
const variables = (...indexes: number[]) =>
  indexes.map((variable_index) => ({ variable_index, variable_type: 'MONEY' }))

type Case = readonly [
  rule: string,
  api: string,
  /** Replaces values of the documented example; undefined takes one away. */
  bad: Values,
  fault: { readonly path: string; readonly severity: 'error' | 'warning'; readonly line: number },
]

const error = (path: string, line: number) => ({ path, line, severity: 'error' }) as const
const warning = (path: string, line: number) => ({ path, line, severity: 'warning' }) as const

const CASES: readonly Case[] = [
  ['missing', 'CreateApp', { app_name: undefined }, error('app_name', 501)],
  ['missing', 'ShowTemplate', { project_id: undefined }, error('project_id', 2176)],
  ['missing', 'AuthTokens', { 'auth.scope.project.name': undefined }, error('auth.scope.project.name', 265)],
  ['missing', 'UploadSignatureFile', { file: undefined }, error('file', 1692)],
  [
    'missing',
    'CreateTemplate',
    {
      template_content: `\${1}`,
      variable_attributes: [{ variable_index: 1, variable_type: 'TEXT' }],
    },
    error('variable_attributes[0].variable_desc', 1797),
  ],
  ['wanted', 'CreateTemplate', { sign_id: undefined }, warning('sign_id', 1785)],
  ['wanted', 'CreateSignature', { signature_source: 5 }, warning('registration_number', 1021)],
  ['wanted', 'CreateSignature', { signature_source: 5 }, warning('signature_related_file_id', 1020)],
  ['wanted', 'UpdateSignature', { signature_source: 2 }, warning('license_number', 1174)],
  ['without-effect', 'CreateTemplate', { universal_template: 1 }, warning('sign_id', 1785)],
  ['without-effect', 'CreateTemplate', { send_country: [1] }, warning('send_country', 1784)],
  [
    'without-effect',
    'CreateApp',
    { region: 'intl', up_link_addr: 'https://a.cn' },
    warning('up_link_addr', 508),
  ],
  ['without-effect', 'CreateSignature', { registration_number: '1' }, warning('registration_number', 1021)],
  ['withdrawn', 'CreateSignature', { source_title_content: 'x' }, warning('source_title_content', 1016)],
  ['not-usable-yet', 'ListSignatureDetails', { site: 'cn' }, warning('site', 1263)],
  ['not-a-text', 'CreateApp', { app_name: 5 }, error('app_name', 501)],
  ['not-an-integer', 'ListAppDetails', { limit: 'ten' }, error('limit', 685)],
  ['not-an-integer', 'CreateTemplate', { universal_template: 0.5 }, error('universal_template', 1790)],
  ['integer-as-text', 'CreateSignature', { signature_source: '0' }, warning('signature_source', 1014)],
  ['not-a-boolean', 'CreateApp', { show_secret: 'on' }, error('show_secret', 509)],
  [
    'boolean-as-number',
    'CreateApp',
    { create_sign_and_template: 0 },
    warning('create_sign_and_template', 502),
  ],
  ['not-a-list', 'DeleteTemplates', { ids: 'one' }, error('ids', 2387)],
  ['not-a-record', 'CreateTemplate', { variable_attributes: [1] }, error('variable_attributes[0]', 1791)],
  ['not-listed', 'CreateApp', { region: 'hk' }, error('region', 507)],
  ['not-listed', 'CreateSignature', { signature_source: 3 }, error('signature_source', 1014)],
  [
    'not-listed',
    'CreateTemplate',
    { template_content: `\${1}`, variable_attributes: [{ variable_index: 1, variable_type: 'URL' }] },
    error('variable_attributes[0].variable_type', 1799),
  ],
  ['counts-as', 'CreateTemplate', { brackets: 'EN' }, warning('brackets', 1780)],
  ['too-few', 'DeleteTemplates', { ids: [] }, error('ids', 2387)],
  ['too-many', 'DeleteTemplates', { ids: Array.from({ length: 51 }, String) }, error('ids', 2387)],
  ['item-not-a-text', 'DeleteTemplates', { ids: ['a', 7] }, error('ids[1]', 2387)],
  [
    'item-not-an-integer',
    'CreateTemplate',
    { region: 'intl', send_country: [1, 'x'] },
    error('send_country[1]', 1784),
  ],
  ['item-length', 'DeleteTemplates', { ids: ['a', 'b'.repeat(65)] }, error('ids[1]', 2387)],
  ['file-name-empty', 'UploadSignatureFile', { file: file('') }, error('file', 3472)],
  ['file-name-blank', 'UploadSignatureFile', { file: file('my file.png') }, error('file', 3472)],
  ['file-name-characters', 'UploadSignatureFile', { file: file('a&b.png') }, error('file', 3475)],
  [
    'variable-index',
    'CreateTemplate',
    { template_content: `\${1}\${3}`, variable_attributes: variables(1, 3) },
    error('variable_attributes', 3420),
  ],
  [
    'variables-differ',
    'UpdateTemplate',
    { template_content: `\${1}\${2}`, variable_attributes: variables(1) },
    error('variable_attributes', 3419),
  ],
  ['variables-differ', 'CreateTemplate', { template_content: `\${1}` }, error('variable_attributes', 3419)],
  ['sort-alone', 'ListAppDetails', { sort_dir: 'asc' }, warning('sort_dir', 688)],
  ['sort-alone', 'ListTemplateDetails', { sort_key: 'create_time' }, warning('sort_key', 2044)],
  ['time-format', 'ListAppDetails', { start_time: 'yesterday' }, warning('start_time', 3436)],
  [
    'time-order',
    'ListAppDetails',
    { start_time: '2026-01-02 00:00:00', end_time: '2026-01-01 00:00:00' },
    warning('end_time', 684),
  ],
  [
    'over-a-day',
    'ListAppDetails',
    { start_time: '2026-01-01 00:00:00', end_time: '2026-01-02 00:00:01' },
    warning('end_time', 3435),
  ],
  [
    'over-31-days',
    'ListSignatureDetails',
    { start_time: '2026-01-01 00:00:00', end_time: '2026-02-01 00:00:01' },
    warning('end_time', 3468),
  ],
]

function faultsOf(api: string, bad: Values) {
  const row = rowOf(api)
  const { file: named, ...example } = row.example
  const given = { ...example, ...(named !== undefined && { file: file('test.PNG') }), ...bad }
  const values = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return checkParameters(row, values)
}

test.each(CASES)('%s: %s %j', (rule, api, bad, fault) => {
  expect(faultsOf(api, bad)).toContainEqual(expect.objectContaining({ rule, ...fault }))
})

/** Rules about lengths, which only the send APIs print; theirs are checked with the codes that answer them. */
const ELSEWHERE = ['too-short', 'too-long']

test('every rule has a bad input above', () => {
  const tested = new Set(CASES.map(([rule]) => rule))
  const rules = [...FIELD_RULES, ...RECORD_RULES].map(({ id }) => id)
  expect(rules.filter((id) => !tested.has(id) && !ELSEWHERE.includes(id))).toEqual([])
})

test('too short and too long, by a row that prints a length', () => {
  const row = rowOf('batchSendDiffSms')
  const rulesFor = (extend: string) =>
    checkParameters(row, { ...row.example, extend }).map(({ rule }) => rule)
  expect(rulesFor('')).toEqual(['too-short'])
  expect(rulesFor('x'.repeat(129))).toEqual(['too-long'])
  expect(rulesFor('x'.repeat(128))).toEqual([])
})

test.each(apiRows.map(({ id }) => [id]))('%s: the documented example breaks no rule', (id) => {
  expect(faultsOf(id, {})).toEqual([])
})

test('exactly at a limit nothing is told', () => {
  expect(faultsOf('DeleteTemplates', { ids: Array.from({ length: 50 }, () => 'b'.repeat(64)) })).toEqual([])
  const day = { start_time: '2026-01-01 00:00:00', end_time: '2026-01-02 00:00:00' }
  expect(faultsOf('ListAppDetails', day)).toEqual([])
})

test('a parameter that the operation does not have', () => {
  const row = rowOf('ShowAppCount')
  expect(unknownParameters(row, [{ in: 'query', name: 'colour', value: 'red' }])).toEqual([
    { rule: 'unknown', severity: 'warning', path: 'colour', found: 'colour', line: 797 },
  ])
})
