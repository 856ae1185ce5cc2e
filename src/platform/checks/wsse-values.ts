/** What the attributes of X-WSSE are worth: key, time, nonce and digest (2494–2496; E000101–E000111). */

import type { Attribute } from '../../signing/authorization.ts'
import { type DigestOf, signWsse } from '../../signing/wsse.ts'
import { attributeIn } from '../attribute.ts'
import type { Context } from '../context.ts'
import { type Found, findCredential } from '../credentials.ts'
import { equalInConstantTime } from '../equal.ts'
import { valuePlace } from '../headers.ts'
import { cannotTell, failed, notReached, passed, type Result } from '../outcome.ts'
import type { Settings } from '../settings.ts'
import { readCreated, secondsAhead } from '../time.ts'
import { type CheckRow, withWsse } from './row.ts'

export const WSSE_VALUE_CHECKS: readonly CheckRow[] = [
  {
    id: 'wsse-key',
    group: 'authentication',
    applies: withWsse,
    run: (context) => keyOf(context)?.result ?? notReached(),
    codes: { send: ['E000102', 'E000111'] },
  },
  {
    id: 'wsse-created-window',
    group: 'authentication',
    applies: withWsse,
    run: checkWindow,
    codes: { send: ['E000110', 'E000001', 'E000101'] },
    assumption: 'createdToleranceHours',
  },
  {
    id: 'wsse-nonce-rule',
    group: 'authentication',
    applies: withWsse,
    run: checkNonce,
    codes: { send: ['E000101', 'E000022'] },
    assumption: 'nonceRule',
  },
  {
    id: 'wsse-digest',
    group: 'authentication',
    applies: withWsse,
    run: checkDigest,
    codes: { send: ['E000105', 'E000101', 'E000104', 'E000001'] },
    assumption: 'digestForms',
    decisive: true,
  },
]

function attributeOf({ xWsse, settings }: Context, name: string): Attribute | undefined {
  if (!xWsse) return undefined
  const { attribute, reason } = attributeIn(xWsse, name, settings)
  return reason ? undefined : attribute
}

function placeOf({ xWsse }: Context, attribute: Attribute) {
  return xWsse && valuePlace(xWsse, attribute)
}

function keyOf(context: Context): Found | undefined {
  const username = attributeOf(context, 'Username')
  return username && findCredential(username.value, 'app', context.credentials, placeOf(context, username))
}

const MS_PER_HOUR = 3_600_000

/**
 * Line 3311 asks for less than 24 hours from UTC, line 3344 for about 8, line 2700 to ask the administrator.
 */
function checkWindow(context: Context): Result {
  const attribute = attributeOf(context, 'Created')
  const created = attribute && readCreated(attribute.value)
  if (!created) return notReached()
  const hours = context.settings.createdToleranceHours
  const seconds = secondsAhead(created, context.now)
  const detail = { seconds, limit: hours * 3600, found: attribute.value }
  const away = Math.abs(created.getTime() - context.now.getTime())
  const place = placeOf(context, attribute)
  if (away < hours * MS_PER_HOUR) return passed(detail, place)
  return failed({ reason: seconds > 0 ? 'ahead' : 'expired', ...detail }, place)
}

const NONCE = /^[A-Za-z0-9]{1,128}$/
const MAX_NONCE = 128

/**
 * The rule is printed (line 2495); that the platform holds to it is not, and nonces outside it are seen to
 * work.
 */
function checkNonce(context: Context): Result {
  const attribute = attributeOf(context, 'Nonce')
  if (!attribute) return notReached()
  const count = attribute.value.length
  const detail = { count, limit: MAX_NONCE, found: attribute.value }
  const place = placeOf(context, attribute)
  if (NONCE.test(attribute.value)) return passed(detail, place)
  if (context.settings.nonceRule === 'not-enforced')
    return cannotTell({ reason: 'outside-rule', ...detail }, place)
  return failed({ reason: count > MAX_NONCE ? 'too-long' : 'characters', ...detail }, place)
}

const FORMS: Readonly<Record<Settings['digestForms'], readonly DigestOf[]>> = {
  'all-official': ['bytes', 'hex', 'upper-hex'],
  bytes: ['bytes'],
  hex: ['hex'],
}

function checkDigest(context: Context): Result {
  const digest = attributeOf(context, 'PasswordDigest')
  const nonce = attributeOf(context, 'Nonce')
  const created = attributeOf(context, 'Created')
  const key = keyOf(context)
  if (!digest || !nonce || !created || !key) return notReached()
  const place = placeOf(context, digest)
  const appSecret = key.credential?.secret ?? ''
  if (appSecret === '') return cannotTell({ reason: 'no-credential', found: digest.value }, place)
  const input = {
    appKey: '',
    appSecret,
    nonce: nonce.value,
    created: created.value,
    digestOf: 'bytes',
  } as const
  const { digests } = signWsse(input)
  const form = FORMS[context.settings.digestForms].find((of) =>
    equalInConstantTime(digests[of], digest.value),
  )
  if (form) return passed({ name: form, found: digest.value }, place)
  return failed({ reason: 'value-differs', expected: digests.bytes, found: digest.value }, place)
}
