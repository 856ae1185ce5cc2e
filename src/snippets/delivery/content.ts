/** What a push says, and its body as the platform writes it (tables 3-101, 3-106 and 3-110 of the reference). */

import { percentEncode } from '../../signing/percent.ts'

/** The fields of a status report by their documented names; one that is undefined or empty is not sent. */
export type PushedReport = {
  readonly smsMsgId: string
  readonly total: string
  readonly sequence: string
  readonly status: string
  readonly source: string
  /** `yyyy-MM-ddTHH:mm:ssZ`; a report that the platform made up itself has none. */
  readonly updateTime: string
  /** `to` is sent together with `extend` only. */
  readonly extend: string
  readonly to: string
}

export type PushedUplink = {
  readonly smsMsgId: string
  readonly from: string
  readonly to: string
  readonly body: string
  readonly createTime: string
}

export type PushContent =
  | { readonly kind: 'status-report'; readonly report: PushedReport }
  | { readonly kind: 'batch-status-report'; readonly reports: readonly PushedReport[] }
  | { readonly kind: 'uplink'; readonly uplink: PushedUplink }

export type PushBody = { readonly contentType: string; readonly text: string }

/** A form for one report or an uplink message, JSON for a batch. */
export function bodyOf(content: PushContent): PushBody {
  if (content.kind === 'batch-status-report') {
    const list = content.reports.map((report) => Object.fromEntries(fieldsOf(report)))
    return { contentType: 'application/json;charset=UTF-8', text: JSON.stringify({ statusReportList: list }) }
  }
  const fields = content.kind === 'uplink' ? sent(content.uplink) : fieldsOf(content.report)
  const text = fields.map(([name, value]) => `${name}=${percentEncode(value)}`).join('&')
  return { contentType: 'application/x-www-form-urlencoded', text }
}

function fieldsOf({ extend, to, ...always }: PushedReport): [string, string][] {
  return sent(extend === '' ? always : { ...always, extend, to })
}

function sent(fields: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(fields).filter(([, value]) => value !== '')
}

/** The same content about another message: a body of the same length that says something else. */
export function aboutAnother(content: PushContent): PushContent {
  switch (content.kind) {
    case 'status-report':
      return { ...content, report: another(content.report) }
    case 'uplink':
      return { ...content, uplink: another(content.uplink) }
    case 'batch-status-report':
      return { ...content, reports: content.reports.map(another) }
  }
}

function another<Fields extends { readonly smsMsgId: string }>(fields: Fields): Fields {
  const { smsMsgId } = fields
  return { ...fields, smsMsgId: smsMsgId.slice(0, -1) + (smsMsgId.endsWith('0') ? '1' : '0') }
}
