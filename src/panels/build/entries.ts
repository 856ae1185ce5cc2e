/**
 * What stands in a form, and the values it means. An entry is what was typed: texts as texts, a list of numbers as its
 * lines. A value that a form cannot hold is kept as it came and sent as it came.
 */

import { type FileValue, isFileValue } from '../../platform/parameter-rules/multipart.ts'
import type { Parameter } from '../../platform/parameter-rules/read-parameters.ts'
import { isObject } from '../../platform/send-body.ts'
import { type ApiField, fieldsWithin, type ParameterPlace, type ParameterType } from '../../reference/apis.ts'

export type Kept = { readonly kept: unknown; readonly in: ParameterPlace }
export type Entry = string | readonly string[] | readonly Entries[] | FileValue | Kept
export interface Entries {
  readonly [name: string]: Entry | undefined
}

/** Beside `templateParas`: the template's text, for the preview. It is no parameter and is not sent. */
export const TEMPLATE_TEXT = '#template'

export function isKept(entry: Entry | undefined): entry is Kept {
  return typeof entry === 'object' && 'kept' in entry
}

export function textOf(entry: Entry | undefined): string {
  return typeof entry === 'string' ? entry : ''
}

export function textsOf(entry: Entry | undefined): readonly string[] {
  return Array.isArray(entry) ? entry.filter((item) => typeof item === 'string') : []
}

export function recordsOf(entry: Entry | undefined): readonly Entries[] {
  return Array.isArray(entry) ? entry.filter((item) => typeof item === 'object') : []
}

/** Line feeds and commas of either width part the words of a list; blanks inside a word are its own. */
export function tokensOf(text: string): string[] {
  return text
    .split(/[\n,，;；、]/)
    .map((token) => token.trim())
    .filter((token) => token !== '')
}

const INTEGER = /^-?\d{1,15}$/

function numberOf(text: string, field: ApiField): unknown {
  return field.in === 'body' && INTEGER.test(text) ? Number(text) : text
}

/** How each type turns what was typed into a value; undefined: nothing to send. What does not fit stays a text. */
const VALUES: Readonly<Record<ParameterType, (entry: Entry, field: ApiField) => unknown>> = {
  string: (entry) => textOf(entry) || undefined,
  secret: (entry) => textOf(entry) || undefined,
  integer: (entry, field) => (textOf(entry) ? numberOf(textOf(entry).trim(), field) : undefined),
  boolean: (entry) => (entry === 'true' || entry === 'false' ? entry === 'true' : undefined),
  tokens: (entry) => unlessEmpty(tokensOf(textOf(entry))),
  integers: (entry, field) => unlessEmpty(tokensOf(textOf(entry)).map((token) => numberOf(token, field))),
  texts: (entry) => unlessEmpty(textsOf(entry)),
  objects: (entry, field) =>
    unlessEmpty(recordsOf(entry).map((record) => valuesOfEntries(fieldsWithin(field), record))),
  file: (entry) => (isFileValue(entry) ? entry : undefined),
}

function unlessEmpty(list: readonly unknown[]): readonly unknown[] | undefined {
  return list.length > 0 ? list : undefined
}

/** Entries → values by name, in the order of the fields; values kept from elsewhere come last. */
export function valuesOfEntries(fields: readonly ApiField[], entries: Entries): Record<string, unknown> {
  const values: Record<string, unknown> = Object.create(null)
  for (const field of fields) {
    const entry = entries[field.name]
    const value = field.fixed ?? (isKept(entry) ? entry.kept : entry && VALUES[field.type](entry, field))
    if (value !== undefined) values[field.name] = value
  }
  for (const [name, entry] of Object.entries(entries)) {
    if (isKept(entry) && !(name in values)) values[name] = entry.kept
  }
  return values
}

type Reader = (value: unknown, field: ApiField) => Entry | undefined

const isText = (value: unknown): value is string => typeof value === 'string'
const filledText: Reader = (value) => (isText(value) && value !== '' ? value : undefined)

/** How each type is typed; undefined where the form cannot hold the value. */
const READERS: Readonly<Record<ParameterType, Reader>> = {
  string: filledText,
  secret: filledText,
  integer: (value, field) => {
    const text = field.in === 'body' ? (Number.isInteger(value) ? String(value) : '') : value
    return isText(text) && INTEGER.test(text) ? text : undefined
  },
  boolean: (value) => (typeof value === 'boolean' ? String(value) : undefined),
  tokens: (value, field) =>
    linesOf(field.written === 'commas' && isText(value) ? value.split(',') : value, isText),
  integers: (value) => linesOf(value, Number.isInteger),
  texts: (value, field) => {
    const list = field.written === 'json' && isText(value) ? parsed(value) : value
    return Array.isArray(list) && list.length > 0 && list.every(isText) ? list : undefined
  },
  objects: (value, field) =>
    Array.isArray(value) && value.length > 0 && value.every(isObject)
      ? value.map((item) => entriesOfValues(fieldsWithin(field), item))
      : undefined,
  file: (value) => (isFileValue(value) ? value : undefined),
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A list as lines, if its lines give the list back. */
function linesOf(list: unknown, fits: (item: unknown) => boolean): string | undefined {
  if (!Array.isArray(list) || list.length === 0 || !list.every(fits)) return undefined
  const tokens = list.map(String)
  const lines = tokens.join('\n')
  return tokensOf(lines).join('\n') === lines && tokensOf(lines).length === tokens.length ? lines : undefined
}

/** A value → what stands in the form for it. */
export function entryOf(field: ApiField | undefined, value: unknown, place: ParameterPlace): Entry {
  return (field && READERS[field.type](value, field)) ?? { kept: value, in: place }
}

function entriesOfValues(fields: readonly ApiField[], values: Readonly<Record<string, unknown>>): Entries {
  const parameters = Object.entries(values).map(([name, value]) => ({ in: 'body', name, value }) as const)
  return entriesOf(fields, parameters)
}

/** What a request says → the form; of two parameters with one name the first. */
export function entriesOf(fields: readonly ApiField[], parameters: readonly Parameter[]): Entries {
  const entries: Record<string, Entry> = Object.create(null)
  for (const { name, value, in: place } of parameters) {
    const field = fields.find((candidate) => candidate.name === name && candidate.in === place)
    const isSame = field?.fixed && JSON.stringify(field.fixed) === JSON.stringify(value)
    if (!isSame && !(name in entries)) entries[name] = entryOf(field, value, place)
  }
  return entries
}
