/**
 * The two headers of X-WSSE, attribute by attribute (2490–2496, 2584–2585; E000002–E000008, E000020–E000026).
 */

import type { AnswerCode } from '../answers.ts'
import { attributeIn } from '../attribute.ts'
import type { CheckId } from '../check-ids.ts'
import type { Context } from '../context.ts'
import { type HeaderValue, valuePlace } from '../headers.ts'
import { failed, notReached, passed, type Result } from '../outcome.ts'
import type { SettingId } from '../settings.ts'
import { readCreated } from '../time.ts'
import { type CheckRow, withWsse } from './row.ts'

function row(
  id: CheckId,
  code: AnswerCode,
  run: (context: Context) => Result,
  assumption?: SettingId,
): CheckRow {
  const base = { id, group: 'authentication', applies: withWsse, run, codes: { send: [code] } } as const
  return assumption ? { ...base, assumption } : base
}

export const WSSE_SYNTAX_CHECKS: readonly CheckRow[] = [
  row('wsse-scheme', 'E000008', ({ authorization }) => word(authorization, 'WSSE')),
  row('wsse-realm', 'E000002', (context) => present(context, context.authorization, 'realm')),
  row('wsse-profile', 'E000003', (context) => present(context, context.authorization, 'profile')),
  row('wsse-realm-value', 'E000004', (context) => value(context, 'realm', 'SDP'), 'attributeValueCase'),
  row(
    'wsse-profile-value',
    'E000005',
    (context) => value(context, 'profile', 'UsernameToken'),
    'attributeValueCase',
  ),
  row('wsse-type', 'E000007', (context) => present(context, context.authorization, 'type')),
  row('wsse-type-value', 'E000006', (context) => value(context, 'type', 'Appkey'), 'attributeValueCase'),
  row('x-wsse', 'E000020', checkHeader),
  row('x-wsse-token', 'E000026', ({ xWsse }) => word(xWsse, 'UsernameToken')),
  row('x-wsse-username', 'E000021', (context) => present(context, context.xWsse, 'Username')),
  row('x-wsse-nonce', 'E000022', (context) => present(context, context.xWsse, 'Nonce')),
  row('x-wsse-created', 'E000023', (context) => present(context, context.xWsse, 'Created')),
  row('x-wsse-digest', 'E000024', (context) => present(context, context.xWsse, 'PasswordDigest')),
  row('x-wsse-created-format', 'E000025', checkCreatedFormat),
]

function checkHeader({ xWsse }: Context): Result {
  if (!xWsse) return failed({ reason: 'missing' })
  if (xWsse.value === '') return failed({ reason: 'empty' }, valuePlace(xWsse))
  return passed({}, valuePlace(xWsse))
}

/**
 * The scheme's word somewhere in the header: the reference asks that it be contained, not that it come first.
 */
function word(header: HeaderValue | undefined, expected: string): Result {
  if (!header || header.value === '') return notReached()
  const place = valuePlace(header)
  return new RegExp(`\\b${expected}\\b`).test(header.value)
    ? passed({ expected }, place)
    : failed({ reason: 'missing', expected }, place)
}

/** Which setting decided, for each reason why an attribute counts as missing although something is there. */
const DECIDED_BY = { unquoted: 'unquotedAttribute', empty: 'emptyAttribute' } as const

function present({ settings }: Context, header: HeaderValue | undefined, name: string): Result {
  if (!header || header.value === '') return notReached()
  const { attribute, reason } = attributeIn(header, name, settings)
  const place = valuePlace(header, attribute)
  if (reason === undefined) return { ...passed({ name }, place), ...nameCase(attribute?.name, name) }
  const result = failed({ reason, name }, place)
  return reason === 'missing' ? result : { ...result, assumption: DECIDED_BY[reason] }
}

function nameCase(sent: string | undefined, name: string): { assumption?: SettingId } {
  return sent === name ? {} : { assumption: 'attributeNameCase' }
}

function value({ authorization, settings }: Context, name: string, expected: string): Result {
  if (!authorization) return notReached()
  const { attribute, reason } = attributeIn(authorization, name, settings)
  if (!attribute || reason) return notReached()
  const exact = settings.attributeValueCase === 'exact'
  const same = exact ? attribute.value === expected : attribute.value.toLowerCase() === expected.toLowerCase()
  const detail = { name, expected, found: attribute.value }
  const place = valuePlace(authorization, attribute)
  return same ? passed(detail, place) : failed({ reason: 'value-differs', ...detail }, place)
}

const CREATED_SHAPE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/

function checkCreatedFormat({ xWsse, settings }: Context): Result {
  const { attribute, reason } = xWsse ? attributeIn(xWsse, 'Created', settings) : {}
  if (!xWsse || !attribute || reason) return notReached()
  const place = valuePlace(xWsse, attribute)
  const detail = { expected: 'yyyy-MM-ddTHH:mm:ssZ', found: attribute.value }
  if (readCreated(attribute.value)) return passed(detail, place)
  const shaped = CREATED_SHAPE.test(attribute.value)
  return failed({ reason: shaped ? 'not-a-date' : 'format', ...detail }, place)
}
