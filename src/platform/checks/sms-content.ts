/**
 * smsContent, which only the API for different contents has (table 3-95, line 2759; "smsContent invalid" of
 * 3347).
 */

import type { Context } from '../context.ts'
import { cannotTell, failed, notReached, passed, type Result } from '../outcome.ts'
import { isObject, jsonText } from '../send-body.ts'
import type { CheckRow } from './row.ts'

const inBatches = ({ api }: Context) => api?.id === 'batchSendDiffSms'
const codes = { send: ['E000503', 'E000027'] } as const

export const SMS_CONTENT_CHECKS: readonly CheckRow[] = [
  { id: 'sms-content', group: 'parameters', applies: inBatches, run: checkList, codes },
  { id: 'content-size', group: 'parameters', applies: inBatches, run: checkSize, codes },
]

function checkList({ body }: Context): Result {
  if (!body || body.broken) return notReached()
  const list = body.fields.smsContent
  const at = (path: string) => ({ from: 'body', path }) as const
  if (list === undefined || list === null) return failed({ reason: 'missing' }, at('smsContent'))
  if (!Array.isArray(list)) return failed({ reason: 'not-an-array' }, at('smsContent'))
  if (list.length === 0) return failed({ reason: 'empty' }, at('smsContent'))
  const wrong = list.findIndex((item) => !isObject(item))
  return wrong < 0
    ? passed({ count: list.length })
    : failed({ reason: 'not-an-object' }, at(`smsContent[${wrong}]`))
}

const MAX_BYTES = 64 * 1024

/** 64 KB, counted here in bytes of UTF-8 as compact JSON: the reference does not say of what. */
function checkSize({ body }: Context): Result {
  const list = body?.fields.smsContent
  if (!Array.isArray(list)) return notReached()
  const text = jsonText(list)
  if (text === undefined) return cannotTell({ reason: 'too-deep' }, { from: 'body', path: 'smsContent' })
  const count = new TextEncoder().encode(text).length
  const detail = { count, limit: MAX_BYTES }
  if (count <= MAX_BYTES) return passed(detail)
  return failed({ reason: 'too-long', ...detail }, { from: 'body', path: 'smsContent' })
}
