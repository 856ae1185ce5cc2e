/**
 * The body of the two send APIs, read into one shape: the common fields, and one content for each message
 * text (3.2.3: a form with a single content; 3.2.4: JSON whose smsContent lists them).
 */

import type { Api } from './apis.ts'
import type { Reason } from './types.ts'

export type Content = {
  /** Where it stands: '' or `smsContent[0].`, to be followed by the field's name. */
  readonly path: string
  readonly to: unknown
  readonly templateId: unknown
  readonly templateParas: unknown
  readonly signature: unknown
}

export type SendBody = {
  readonly form: boolean
  /** Why the body cannot be read at all; the fields are then empty. */
  readonly broken?: { readonly reason: Reason; readonly found?: string }
  /** Names that occur more than once in the form, or in one object of the JSON. */
  readonly duplicates: readonly string[]
  readonly fields: Readonly<Record<string, unknown>>
  readonly contents: readonly Content[]
}

/** Reads the body as the API's media type has it. Never throws. */
export function readSendBody(api: Api, bytes: Uint8Array): SendBody {
  const form = api.mediaType !== 'application/json'
  const text = utf8Text(bytes)
  if (text === undefined) return brokenBody(form, 'not-utf8')
  return form ? readForm(text) : readJson(text)
}

function brokenBody(form: boolean, reason: Reason, found?: string): SendBody {
  const broken = found === undefined ? { reason } : { reason, found }
  return { form, broken, duplicates: [], fields: {}, contents: [] }
}

/** The text of UTF-8 bytes; undefined where they are not UTF-8. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

export type FormField = { readonly name: string; readonly value: string }

/**
 * `application/x-www-form-urlencoded` → fields in order, duplicates kept: `+` is a blank, `%XY` a byte of
 * UTF-8. Where an escape is none, `broken` is the first such piece of text and stands in its field as
 * written.
 */
export function readFormFields(text: string): { readonly fields: FormField[]; readonly broken?: string } {
  let broken: string | undefined
  const decode = (part: string) => {
    const spaced = part.replaceAll('+', ' ')
    try {
      return decodeURIComponent(spaced)
    } catch {
      broken ??= part
      return spaced
    }
  }
  const pairs = text.split('&').filter((pair) => pair !== '')
  const fields = pairs.map((pair) => {
    const equals = pair.indexOf('=')
    const name = equals < 0 ? pair : pair.slice(0, equals)
    return { name: decode(name), value: equals < 0 ? '' : decode(pair.slice(equals + 1)) }
  })
  return broken === undefined ? { fields } : { fields, broken }
}

function readForm(text: string): SendBody {
  if (/^\s*[{[]/.test(text)) return brokenBody(true, 'json-as-form')
  const { fields: list, broken } = readFormFields(text)
  if (broken !== undefined) return brokenBody(true, 'percent', broken.slice(0, 40))
  const fields: Record<string, string> = Object.create(null)
  const duplicates = new Set<string>()
  for (const { name, value } of list) {
    if (name in fields) duplicates.add(name)
    else fields[name] = value
  }
  const { to, templateId, templateParas, signature } = fields
  const numbers = to === undefined || to === '' ? undefined : to.split(',')
  const contents = [{ path: '', to: numbers, templateId, templateParas, signature }]
  return { form: true, duplicates: [...duplicates], fields, contents }
}

function readJson(text: string): SendBody {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return brokenBody(false, /^\s*\w+=/.test(text) ? 'form-as-json' : 'not-json')
  }
  if (!isObject(value)) return brokenBody(false, 'not-an-object')
  const list = Array.isArray(value.smsContent) ? value.smsContent : []
  const contents = list.flatMap((item: unknown, index) =>
    isObject(item) ? [contentOf(item, `smsContent[${index}].`)] : [],
  )
  return { form: false, duplicates: duplicateKeys(text), fields: value, contents }
}

function contentOf(item: Readonly<Record<string, unknown>>, path: string): Content {
  const { to, templateId, templateParas, signature } = item
  return { path, to, templateId, templateParas, signature }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * A value of a JSON text as compact JSON; undefined where it is nested deeper than can be written out again.
 */
export function jsonText(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}

const JSON_TOKEN = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}]/g

/** The keys that occur twice in one object of a JSON text: `JSON.parse` keeps the last without a word. */
function duplicateKeys(text: string): string[] {
  const open: Set<string>[] = []
  const duplicates = new Set<string>()
  for (const [token, string, colon] of text.matchAll(JSON_TOKEN)) {
    if (token === '{') open.push(new Set())
    else if (token === '}') open.pop()
    else if (string && colon) {
      const keys = open.at(-1)
      const key = String(JSON.parse(string))
      if (keys?.has(key)) duplicates.add(key)
      keys?.add(key)
    }
  }
  return [...duplicates]
}
