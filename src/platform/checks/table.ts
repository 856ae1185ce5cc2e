/**
 * Every check, in order. The reference does not print the order: it is that of the codes' numbers within a
 * scheme (a scheme's word before its attributes), authentication before the body. `checkOrder` turns the last
 * point round.
 */

import type { Settings } from '../settings.ts'
import { AUTHENTICATION_CHECKS, TOKEN_CHECKS } from './authentication.ts'
import { CONTENT_CHECKS } from './content.ts'
import { ENDPOINT_CHECKS } from './endpoint.ts'
import { PARAMETER_CHECKS } from './parameters.ts'
import type { CheckRow } from './row.ts'
import { SDK_CHECKS } from './sdk-hmac.ts'
import { SMS_CONTENT_CHECKS } from './sms-content.ts'
import { UNKNOWABLE_CHECKS } from './unknowable.ts'
import { WSSE_SYNTAX_CHECKS } from './wsse-syntax.ts'
import { WSSE_VALUE_CHECKS } from './wsse-values.ts'

const AUTHENTICATION: readonly CheckRow[] = [
  ...AUTHENTICATION_CHECKS,
  ...WSSE_SYNTAX_CHECKS,
  ...WSSE_VALUE_CHECKS,
  ...SDK_CHECKS,
  ...TOKEN_CHECKS,
]

const BODY: readonly CheckRow[] = [...CONTENT_CHECKS, ...SMS_CONTENT_CHECKS, ...PARAMETER_CHECKS]

const ORDERS: Readonly<Record<Settings['checkOrder'], readonly CheckRow[]>> = {
  'authentication-first': [...ENDPOINT_CHECKS, ...AUTHENTICATION, ...BODY, ...UNKNOWABLE_CHECKS],
  'body-first': [...ENDPOINT_CHECKS, ...BODY, ...AUTHENTICATION, ...UNKNOWABLE_CHECKS],
}

export function checksInOrder({ checkOrder }: Settings): readonly CheckRow[] {
  return ORDERS[checkOrder]
}
