/**
 * What a callback says (tables 3-101, 3-106 and 3-110 of the reference): one status report as a form, up to
 * 50 as JSON, or an uplink message as a form. Values stay texts as they were sent; nothing is checked against
 * a list.
 */

import type { HttpRequest } from '../message/types.ts'
import { isObject, jsonText, readFormFields, utf8Text } from './send-body.ts'

const REPORT_FIELDS = [
  'smsMsgId',
  'total',
  'sequence',
  'status',
  'statusDesc',
  'source',
  'updateTime',
  'extend',
  'to',
] as const

const UPLINK_FIELDS = ['smsMsgId', 'from', 'to', 'body', 'createTime'] as const

/** The documented fields that were sent, and in `extra` every other one. */
type Fields<Names extends readonly string[]> = { readonly [Name in Names[number]]?: string } & {
  readonly extra: Readonly<Record<string, string>>
}

export type StatusReport = Fields<typeof REPORT_FIELDS>
export type Uplink = Fields<typeof UPLINK_FIELDS>

export type CallbackContent =
  | { readonly kind: 'status-report'; readonly reports: readonly StatusReport[] }
  | { readonly kind: 'batch-status-report'; readonly reports: readonly StatusReport[] }
  | { readonly kind: 'uplink'; readonly uplink: Uplink }

/**
 * Reads the body of a callback: JSON with a statusReportList (or the bare list) or a form, told by the text
 * itself, since proxies change Content-Type. Undefined where it is neither a report nor an uplink message.
 * Never throws.
 */
export function readCallbackContent(request: HttpRequest): CallbackContent | undefined {
  const text = utf8Text(request.body)
  if (text === undefined) return undefined
  return /^\s*[{[]/.test(text) ? readBatch(text) : readForm(text)
}

function readBatch(text: string): CallbackContent | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const list = isObject(value) ? value.statusReportList : value
  if (!Array.isArray(list)) return undefined
  const reports = list.filter(isObject).map((item) => pick(REPORT_FIELDS, Object.entries(item).map(asText)))
  return { kind: 'batch-status-report', reports }
}

function asText([name, value]: [string, unknown]): [string, string] {
  return [name, typeof value === 'string' ? value : (jsonText(value) ?? '')]
}

function readForm(text: string): CallbackContent | undefined {
  const entries = readFormFields(text).fields.map(({ name, value }): [string, string] => [name, value])
  const names = new Set(entries.map(([name]) => name))
  if (names.has('body') || names.has('from')) return { kind: 'uplink', uplink: pick(UPLINK_FIELDS, entries) }
  if (!names.has('smsMsgId') && !names.has('status')) return undefined
  return { kind: 'status-report', reports: [pick(REPORT_FIELDS, entries)] }
}

/** The first value of each name: a name twice has its second value in `extra`, so that nothing is lost. */
function pick<const Names extends readonly string[]>(
  names: Names,
  entries: readonly (readonly [string, string])[],
): Fields<Names> {
  const known = new Map<string, string>()
  const extra: Record<string, string> = Object.create(null)
  for (const [name, value] of entries) {
    if (names.includes(name) && !known.has(name)) known.set(name, value)
    else extra[name] = value
  }
  return { ...Object.fromEntries(known), extra } as Fields<Names>
}
