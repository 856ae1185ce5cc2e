/**
 * The parameters of the send APIs (tables 3-88, 3-95 and 3-96; the cases of E000503 and E000000 in 4.2.1).
 * Each row finds the first fault among all contents of the request and says where it stands.
 */

import type { AnswerCode } from '../answers.ts'
import type { CheckId } from '../check-ids.ts'
import type { Context } from '../context.ts'
import { cannotTell, failed, notReached, passed, type Result } from '../outcome.ts'
import { type Content, jsonText, type SendBody } from '../send-body.ts'
import type { Detail } from '../types.ts'
import { type CheckRow, toSend } from './row.ts'

type Run = (body: SendBody, context: Context) => Result

function row(id: CheckId, run: Run, codes: readonly AnswerCode[] = ['E000503', 'E000027']): CheckRow {
  return {
    id,
    group: 'parameters',
    applies: toSend,
    run: (context) => (context.body && !context.body.broken ? run(context.body, context) : notReached()),
    codes: { send: codes },
  }
}

export const PARAMETER_CHECKS: readonly CheckRow[] = [
  row('from', ({ fields }) => text('from', fields.from, { from: 1, to: 21, required: true })),
  row('to', (body) => each(body, checkTo)),
  { ...row('to-count', checkCount), assumption: 'numberLimit' },
  row('to-format', (body) => each(body, checkNumbers)),
  row('template-id', (body) =>
    each(body, ({ path, templateId }) =>
      text(`${path}templateId`, templateId, { from: 1, to: 32, required: true }),
    ),
  ),
  row('template-paras', (body) => each(body, (content) => checkParas(content, body.form)), [
    'E000000',
    'E000503',
  ]),
  row('template-paras-characters', (body) => each(body, (content) => checkCharacters(content, body.form))),
  row('status-callback', ({ fields }) => checkCallback(fields.statusCallback)),
  { ...row('extend', checkExtend), assumption: 'extendUnit' },
  row('signature-name', (body) =>
    each(body, ({ path, signature }) => text(`${path}signature`, signature, { from: 0, to: 32 })),
  ),
]

/** The first content's result that is not passed; not reached where there is no content. */
function each(body: SendBody, check: (content: Content) => Result): Result {
  const results = body.contents.map(check)
  const rank = (outcome: Result['outcome']) => results.find((result) => result.outcome === outcome)
  return rank('failed') ?? rank('cannot-tell') ?? rank('passed') ?? notReached()
}

function at(result: typeof failed, detail: Detail, path: string): Result {
  return result(detail, { from: 'body', path })
}

type Bounds = { readonly from: number; readonly to: number; readonly required?: true }

/** A text whose length, in characters, lies between two bounds. */
function text(path: string, value: unknown, { from, to, required }: Bounds): Result {
  if (value === undefined || value === null)
    return required ? at(failed, { reason: 'missing' }, path) : passed()
  if (typeof value !== 'string') return at(failed, { reason: 'not-a-string' }, path)
  const count = [...value].length
  if (count < from) return at(failed, { reason: 'empty', count, limit: from }, path)
  return count > to
    ? at(failed, { reason: 'too-long', count, limit: to, found: value }, path)
    : passed({ count, limit: to })
}

function checkTo({ path, to }: Content): Result {
  const place = `${path}to`
  if (to === undefined || to === null) return at(failed, { reason: 'missing' }, place)
  if (!Array.isArray(to)) return at(failed, { reason: 'not-an-array' }, place)
  return to.length === 0 ? at(failed, { reason: 'empty' }, place) : passed({ count: to.length })
}

const MAX_NUMBERS = 500

/**
 * 500 in one request by lines 2607 and 3347; the JSON's own row (2765) can be read as 500 in each element.
 */
function checkCount(body: SendBody, { settings }: Context): Result {
  const lists = body.contents.flatMap(({ path, to }) =>
    Array.isArray(to) ? [{ path, count: to.length }] : [],
  )
  const longest = lists.reduce((most, list) => (list.count > most.count ? list : most), {
    path: '',
    count: 0,
  })
  const total = lists.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return notReached()
  const count = settings.numberLimit === 'request' ? total : longest.count
  const detail = { count, limit: MAX_NUMBERS }
  return count > MAX_NUMBERS
    ? at(failed, { reason: 'too-many', ...detail }, `${longest.path}to`)
    : passed(detail)
}

const MAX_NUMBER = 21

function checkNumbers({ path, to }: Content): Result {
  if (!Array.isArray(to) || to.length === 0) return notReached()
  const faults = to.flatMap((number: unknown, index) => {
    const detail = faultOfNumber(number)
    return detail
      ? [at(detail.reason === 'plus-as-space' ? cannotTell : failed, detail, `${path}to[${index}]`)]
      : []
  })
  return faults.find(({ outcome }) => outcome === 'failed') ?? faults[0] ?? passed({ count: to.length })
}

/** `+{country}{area}{number}`, at most 21 characters; the `+` may be left out for numbers of 86. */
function faultOfNumber(number: unknown): Detail | undefined {
  if (typeof number !== 'string') return { reason: 'not-a-string' }
  if (number === '') return { reason: 'empty' }
  if (number.length > MAX_NUMBER)
    return { reason: 'too-long', count: number.length, limit: MAX_NUMBER, found: number }
  if (/^\+?\d+$/.test(number)) return undefined
  return { reason: /^ \d+$/.test(number) ? 'plus-as-space' : 'characters', found: number }
}

/**
 * The values of templateParas, or why they cannot be had. A form carries them as the text of a JSON array.
 */
function parasOf(
  { templateParas }: Content,
  form: boolean,
): { values: readonly unknown[] } | { fault: Detail } {
  if (templateParas === undefined || templateParas === null || templateParas === '') return { values: [] }
  if (!form)
    return Array.isArray(templateParas) ? { values: templateParas } : { fault: { reason: 'not-an-array' } }
  const written = String(templateParas)
  try {
    const values: unknown = JSON.parse(written)
    return Array.isArray(values) ? { values } : { fault: { reason: 'not-an-array', found: written } }
  } catch {
    return { fault: { reason: written.includes("'") ? 'single-quotes' : 'not-json', found: written } }
  }
}

function checkParas(content: Content, form: boolean): Result {
  const place = `${content.path}templateParas`
  const paras = parasOf(content, form)
  if ('fault' in paras) return at(failed, paras.fault, place)
  const wrong = paras.values.findIndex((value) => typeof value !== 'string')
  if (wrong < 0) return passed({ count: paras.values.length })
  const found = jsonText(paras.values[wrong]) ?? ''
  return at(failed, { reason: 'not-a-string', found }, `${place}[${wrong}]`)
}

/**
 * Line 3357: variables of the kind "other" do not take these; which kind a variable is only the template
 * says.
 */
const SPECIAL = /[.。，<>{}]/g

function checkCharacters(content: Content, form: boolean): Result {
  const paras = parasOf(content, form)
  if ('fault' in paras) return notReached()
  const texts = paras.values.map((value) => (typeof value === 'string' ? value : ''))
  const index = texts.findIndex((text) => text.search(SPECIAL) >= 0)
  if (index < 0) return passed()
  const found = [...new Set(texts[index]?.match(SPECIAL))].join(' ')
  return at(cannotTell, { reason: 'characters', found }, `${content.path}templateParas[${index}]`)
}

const MAX_CALLBACK = 1024

/**
 * Official samples send an empty one for "no reports", although the table asks for at least one character.
 */
function checkCallback(value: unknown): Result {
  const path = 'statusCallback'
  if (value === '') return at(cannotTell, { reason: 'empty' }, path)
  const result = text(path, value, { from: 1, to: MAX_CALLBACK })
  if (result.outcome !== 'passed' || typeof value !== 'string') return result
  return /^https?:\/\/[^/]/i.test(value) ? result : at(cannotTell, { reason: 'format', found: value }, path)
}

const MAX_EXTEND = 128

/** 128 characters in the table (2613), 128 bytes under E000503 (3347). */
function checkExtend({ fields }: SendBody, { settings }: Context): Result {
  const path = 'extend'
  const value = fields.extend
  if (value === undefined || value === null) return passed()
  if (typeof value !== 'string') return at(failed, { reason: 'not-a-string' }, path)
  if (value === '') return at(failed, { reason: 'empty' }, path)
  if (/[{}]/.test(value)) return at(failed, { reason: 'braces', found: value }, path)
  const count = settings.extendUnit === 'bytes' ? new TextEncoder().encode(value).length : [...value].length
  const detail = { count, limit: MAX_EXTEND }
  return count > MAX_EXTEND ? at(failed, { reason: 'too-long', ...detail }, path) : passed(detail)
}
