/** JSON as the serialisers of other languages write it. */

import { compareCodePoints } from '../../signing/order.ts'

export type Layout = {
  readonly comma: string
  readonly colon: string
  readonly keys: (keys: string[]) => string[]
}

const asGiven = (keys: string[]) => keys
export const sortedKeys = (keys: string[]) => keys.toSorted(compareCodePoints)
export const COMPACT: Layout = { comma: ',', colon: ':', keys: asGiven }
/** As Python's json.dumps lays it out. */
export const SPACED: Layout = { comma: ', ', colon: ': ', keys: asGiven }

/** An object or a list; undefined for a text that is no JSON, or is a bare value. */
export function parsed(text: string): object | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

/** A parsed value as text in another layout. */
export function serialise(value: unknown, layout: Layout): string {
  if (Array.isArray(value)) return `[${value.map((item) => serialise(item, layout)).join(layout.comma)}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = new Map<string, unknown>(Object.entries(value))
  const members = layout
    .keys([...entries.keys()])
    .map((key) => `${JSON.stringify(key)}${layout.colon}${serialise(entries.get(key), layout)}`)
  return `{${members.join(layout.comma)}}`
}

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** What is not ASCII as `\uXXXX` in lower case; outside its strings JSON is ASCII anyway. */
export function ascii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, escaped)
}

/** As Python does it, which escapes U+007F as well. */
export function pythonAscii(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, escaped)
}
