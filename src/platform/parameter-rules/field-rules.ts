/** The rules about one parameter, a row for each: presence, kind, list of values, lengths (the tables of 3.1.3–3.1.5). */

import type { ParameterType } from '../../reference/apis.ts'
import { valuesOf } from '../../reference/apis.ts'
import { isEffective, isRequired, isWanted } from './conditions.ts'
import { type FieldRule, isGiven, type RuleFacts, type Subject } from './rule.ts'

type Check = (value: unknown, subject: Subject) => RuleFacts | undefined

/** A check of the value, where there is one. */
function given(check: Check): FieldRule['find'] {
  return (subject) => (isGiven(subject.value) ? check(subject.value, subject) : undefined)
}

/** A check of the value, where there is one and the parameter is of one of these types. */
function ofType(types: readonly ParameterType[], check: Check): FieldRule['find'] {
  return given((value, subject) => (types.includes(subject.field.type) ? check(value, subject) : undefined))
}

const absent = (needed: (subject: Subject) => boolean) => (subject: Subject) =>
  !isGiven(subject.value) && needed(subject) ? {} : undefined

const LISTS: readonly ParameterType[] = ['tokens', 'texts', 'integers', 'objects']
const INTEGER = /^-?\d+$/
const BOOLEANS: readonly unknown[] = [true, false, 'true', 'false']
const BOOLEAN_NUMBERS: readonly unknown[] = [0, 1, '0', '1']

const isText = (value: unknown): value is string => typeof value === 'string'
const isInteger = (value: unknown) => Number.isInteger(value) || (isText(value) && INTEGER.test(value))
const shown = (value: unknown) => (isText(value) ? value : (JSON.stringify(value) ?? ''))

export const FIELD_RULES: readonly FieldRule[] = [
  { id: 'missing', severity: 'error', find: absent(({ field, record }) => isRequired(field, record)) },
  { id: 'wanted', severity: 'warning', find: absent(({ field, record }) => isWanted(field, record)) },
  {
    id: 'without-effect',
    severity: 'warning',
    find: given((_, { field, record }) =>
      isEffective(field, record) ? undefined : { names: (field.when ?? []).map((one) => one.field) },
    ),
  },
  {
    id: 'withdrawn',
    severity: 'warning',
    find: given((_, { field }) => (field.withdrawn ? {} : undefined)),
  },
  {
    id: 'not-usable-yet',
    severity: 'warning',
    find: given((_, { field }) => (field.notUsableYet ? {} : undefined)),
  },
  {
    id: 'not-a-text',
    severity: 'error',
    find: ofType(['string', 'secret'], (value) => (isText(value) ? undefined : { found: shown(value) })),
  },
  {
    id: 'not-an-integer',
    severity: 'error',
    find: ofType(['integer'], (value) => (isInteger(value) ? undefined : { found: shown(value) })),
  },
  { id: 'integer-as-text', severity: 'warning', find: ofType(['integer'], integerAsText) },
  {
    id: 'not-a-boolean',
    severity: 'error',
    find: ofType(['boolean'], (value) =>
      [...BOOLEANS, ...BOOLEAN_NUMBERS].includes(value) ? undefined : { found: shown(value) },
    ),
  },
  {
    id: 'boolean-as-number',
    severity: 'warning',
    find: ofType(['boolean'], (value) =>
      BOOLEAN_NUMBERS.includes(value) ? { found: shown(value) } : undefined,
    ),
  },
  {
    id: 'not-a-list',
    severity: 'error',
    find: ofType(LISTS, (value) => (Array.isArray(value) ? undefined : { found: shown(value) })),
  },
  { id: 'not-listed', severity: 'error', find: given((value, subject) => unlisted(value, subject, false)) },
  { id: 'counts-as', severity: 'warning', find: given((value, subject) => unlisted(value, subject, true)) },
  { id: 'too-short', severity: 'error', find: ofType(['string'], tooShort) },
  { id: 'too-long', severity: 'error', find: ofType(['string'], tooLong) },
  { id: 'too-few', severity: 'error', find: ofType(LISTS, tooFew) },
  { id: 'too-many', severity: 'error', find: ofType(LISTS, tooMany) },
  {
    id: 'item-not-a-text',
    severity: 'error',
    find: ofType(['tokens', 'texts'], (value) => firstItem(value, (item) => !isText(item))),
  },
  {
    id: 'item-not-an-integer',
    severity: 'error',
    find: ofType(['integers'], (value) => firstItem(value, (item) => !Number.isInteger(item))),
  },
  { id: 'item-length', severity: 'error', find: ofType(['tokens'], itemLength) },
]

/** In a JSON body only: in a query every number is a text. */
function integerAsText(value: unknown, { field }: Subject): RuleFacts | undefined {
  return field.in === 'body' && isText(value) && INTEGER.test(value) ? { found: value } : undefined
}

function unlisted(value: unknown, { field }: Subject, counts: boolean): RuleFacts | undefined {
  const values = valuesOf(field)
  if (values.length === 0 || values.includes(String(value))) return undefined
  if ((field.unlisted !== undefined) !== counts) return undefined
  return { found: shown(value), names: values, ...(field.unlisted && { expected: field.unlisted }) }
}

function tooShort(value: unknown, { field }: Subject): RuleFacts | undefined {
  const [limit = 0] = field.length ?? []
  const count = [...shown(value)].length
  return count < limit ? { count, limit } : undefined
}

function tooLong(value: unknown, { field }: Subject): RuleFacts | undefined {
  const [, limit = Number.POSITIVE_INFINITY] = field.length ?? []
  const count = [...shown(value)].length
  return count > limit ? { count, limit } : undefined
}

function tooFew(value: unknown, { field }: Subject): RuleFacts | undefined {
  const [limit = 0] = field.items ?? []
  return Array.isArray(value) && value.length < limit ? { count: value.length, limit } : undefined
}

function tooMany(value: unknown, { field }: Subject): RuleFacts | undefined {
  const [, limit = Number.POSITIVE_INFINITY] = field.items ?? []
  return Array.isArray(value) && value.length > limit ? { count: value.length, limit } : undefined
}

function firstItem(value: unknown, isWrong: (item: unknown) => boolean): RuleFacts | undefined {
  if (!Array.isArray(value)) return undefined
  const item = value.findIndex(isWrong)
  return item < 0 ? undefined : { item, found: shown(value[item]) }
}

function itemLength(value: unknown, { field }: Subject): RuleFacts | undefined {
  const [least, most] = field.itemLength ?? [0, Number.POSITIVE_INFINITY]
  const length = (item: unknown) => [...shown(item)].length
  const facts = firstItem(value, (item) => length(item) < least || length(item) > most)
  return facts && { ...facts, count: length(facts.found), limit: most }
}
