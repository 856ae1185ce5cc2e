/** The push to be made, as it was typed, and the content it stands for. */

import type { PushContent } from '../../snippets/delivery.ts'
import { isoTime } from '../time.ts'

export const KINDS = ['status-report', 'batch-status-report', 'uplink'] as const

export type Draft = {
  readonly kind: (typeof KINDS)[number]
  readonly address: string
  readonly status: string
  /** A status a line. */
  readonly statuses: string
  readonly to: string
  readonly extend: string
  /** By the platform itself, which sends no updateTime then. */
  readonly isMadeUp: boolean
  readonly from: string
  readonly number: string
  readonly body: string
  readonly signsConnection: boolean
}

export const NEW_DRAFT: Draft = {
  kind: 'status-report',
  address: 'http://127.0.0.1:8080/report',
  status: 'DELIVRD',
  statuses: 'DELIVRD\nMK:0001\nSGIP:130',
  to: '+8613800138000',
  extend: 'order-7',
  isMadeUp: false,
  from: '+8613800138000',
  number: '1069012345678',
  body: '退订 1+1=2 👍',
  signsConnection: true,
}

/** The reference allows so many reports in one push (line 3109). */
const MOST_REPORTS = 50

const MESSAGE_ID = 'b9d9b4fe-ad0e-4a2a-a2c7-445505b674ac'

export function contentOf(draft: Draft, now: Date): PushContent {
  const { kind, from, number, body } = draft
  if (kind === 'uplink') {
    const createTime = isoTime(now)
    return { kind, uplink: { smsMsgId: `${MESSAGE_ID}_1`, from, to: number, body, createTime } }
  }
  if (kind === 'status-report') return { kind, report: reportOf(draft, draft.status.trim(), 1, now) }
  const statuses = draft.statuses.split(/\s+/).filter((status) => status !== '')
  const reports = statuses
    .slice(0, MOST_REPORTS)
    .map((status, index) => reportOf(draft, status, index + 1, now))
  return { kind, reports }
}

function reportOf({ isMadeUp, extend, to }: Draft, status: string, number: number, now: Date) {
  return {
    smsMsgId: `${MESSAGE_ID}_${number}`,
    total: '1',
    sequence: '1',
    status,
    source: isMadeUp ? '1' : '2',
    updateTime: isMadeUp ? '' : isoTime(now),
    extend,
    to,
  }
}
