/** The rules over several parameters of one request, most of them known from the codes that answer them (4.2.2). */

import { isFileValue } from './multipart.ts'
import type { RecordRule, RuleFacts, Values } from './rule.ts'

type Found = (RuleFacts & { readonly at: string }) | undefined

const TIMES = ['start_time', 'end_time'] as const

export const RECORD_RULES: readonly RecordRule[] = [
  { id: 'variable-index', severity: 'error', about: ['variable_attributes'], find: variableIndex },
  {
    id: 'variables-differ',
    severity: 'error',
    about: ['variable_attributes', 'template_content'],
    find: variablesDiffer,
  },
  { id: 'sort-alone', severity: 'warning', about: ['sort_dir', 'sort_key'], find: sortAlone },
  { id: 'time-format', severity: 'warning', about: TIMES, find: timeFormat },
  { id: 'time-order', severity: 'warning', about: TIMES, find: timeOrder },
  { id: 'over-31-days', severity: 'warning', about: TIMES, find: (values) => over(values, 31, 3468) },
  { id: 'over-a-day', severity: 'warning', about: TIMES, find: (values) => over(values, 1, 3435, 31) },
  {
    id: 'file-name-empty',
    severity: 'error',
    about: ['file'],
    find: (values) => fileName(values, /^$/, 3472),
  },
  {
    id: 'file-name-blank',
    severity: 'error',
    about: ['file'],
    find: (values) => fileName(values, /\s/g, 3472),
  },
  {
    id: 'file-name-characters',
    severity: 'error',
    about: ['file'],
    find: (values) => fileName(values, /[#'$%&*/<>{}[\];?!^\\]/g, 3475),
  },
]

/** The indexes of the described variables, in order; undefined where there is nothing to compare. */
function describedIndexes({ variable_attributes: list }: Values): number[] | undefined {
  if (!Array.isArray(list)) return undefined
  const indexes = list.map((item: unknown) => {
    const index: unknown =
      typeof item === 'object' && item !== null && 'variable_index' in item && item.variable_index
    return Number(index)
  })
  return indexes.every((index) => Number.isInteger(index)) ? indexes.sort((a, b) => a - b) : undefined
}

/** Line 3420: 1, 2, 3 … without a gap. */
function variableIndex(values: Values): Found {
  const indexes = describedIndexes(values)
  if (!indexes || indexes.every((index, place) => index === place + 1)) return undefined
  return { at: 'variable_attributes', found: indexes.join(', '), line: 3420 }
}

/** The numbers of the placeholders `${1}` of a template's text, each once, in order. */
export function placeholdersOf(template: string): number[] {
  const numbers = [...template.matchAll(/\$\{(\d{1,4})\}/g)].map((match) => Number(match[1]))
  return [...new Set(numbers)].sort((a, b) => a - b)
}

/** Line 3419: every placeholder described, and nothing else. */
function variablesDiffer(values: Values): Found {
  const { template_content: content } = values
  if (typeof content !== 'string') return undefined
  const written = placeholdersOf(content).join(', ')
  const list = values.variable_attributes === undefined ? [] : describedIndexes(values)
  const described = list && [...new Set(list)].join(', ')
  if (described === undefined || described === written) return undefined
  return { at: 'variable_attributes', expected: written, found: described, line: 3419 }
}

/** Line 688: the two go together. */
function sortAlone({ sort_dir, sort_key }: Values): Found {
  if ((sort_dir === undefined) === (sort_key === undefined)) return undefined
  return sort_dir === undefined
    ? { at: 'sort_key', expected: 'sort_dir' }
    : { at: 'sort_dir', expected: 'sort_key' }
}

/** The format that answers have; that of the parameters is not printed. */
const TIME = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(Z?)$/

function momentOf(value: unknown): number | undefined {
  const match = typeof value === 'string' ? TIME.exec(value) : null
  const moment = match ? Date.parse(`${match[1]}T${match[2]}Z`) : Number.NaN
  return Number.isNaN(moment) ? undefined : moment
}

function timeFormat(values: Values): Found {
  const at = TIMES.find((name) => values[name] !== undefined && momentOf(values[name]) === undefined)
  return at && { at, found: String(values[at]), line: 3436 }
}

function milliseconds({ start_time, end_time }: Values): number | undefined {
  const [start, end] = [momentOf(start_time), momentOf(end_time)]
  return start === undefined || end === undefined ? undefined : end - start
}

function timeOrder(values: Values): Found {
  return (milliseconds(values) ?? 0) < 0 ? { at: 'end_time' } : undefined
}

const DAY = 24 * 3600 * 1000

/** Which operations the two limits hold for is not printed. */
function over(values: Values, days: number, line: number, most = Number.POSITIVE_INFINITY): Found {
  const length = milliseconds(values) ?? 0
  return length > days * DAY && length <= most * DAY ? { at: 'end_time', limit: days, line } : undefined
}

/** Lines 3472 and 3475. */
function fileName({ file }: Values, wrong: RegExp, line: number): Found {
  if (!isFileValue(file)) return undefined
  const found = file.name.match(wrong)
  return found ? { at: 'file', found: [...new Set(found)].join(' '), line } : undefined
}
