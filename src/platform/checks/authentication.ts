/**
 * Whether there is a way of authenticating at all, and only one (2.2, 3.2.1), and the token of the management
 * API.
 */

import type { Context } from '../context.ts'
import { headerOf, valuePlace } from '../headers.ts'
import { cannotTell, failed, notReached, passed, type Result } from '../outcome.ts'
import { type CheckRow, toManagement } from './row.ts'

export const AUTHENTICATION_CHECKS: readonly CheckRow[] = [
  {
    id: 'authorization',
    group: 'authentication',
    applies: ({ family }) => family !== 'iam',
    run: checkAuthorization,
    codes: { send: ['E000001'], management: ['APIGW.0301', 'MSGSMS.0003'] },
  },
  {
    id: 'single-scheme',
    group: 'authentication',
    applies: ({ family, scheme }) => family !== 'iam' && scheme !== 'none',
    run: checkSingleScheme,
    codes: { send: ['E000008', 'E000045'], management: ['APIGW.0301'] },
  },
]

export const TOKEN_CHECKS: readonly CheckRow[] = [
  {
    id: 'token',
    group: 'authentication',
    applies: (context) => toManagement(context) && context.scheme === 'token',
    run: checkToken,
    codes: { management: ['MSGSMS.0049', 'APIGW.0301', 'MSGSMS.0003'] },
    decisive: true,
  },
]

function checkAuthorization({ authorization, family, scheme }: Context): Result {
  if (family === 'management' && scheme === 'token') return passed({ name: 'X-Auth-Token' })
  if (!authorization) return failed({ reason: 'missing' })
  const place = valuePlace(authorization)
  if (authorization.value === '') return failed({ reason: 'empty' }, place)
  if (family === 'management' && scheme !== 'sdk-hmac') return failed({ reason: 'other-scheme' }, place)
  return passed({ name: 'Authorization' }, place)
}

/**
 * What the platform does with the headers of two schemes is not written: Authorization is taken to decide.
 */
function checkSingleScheme(context: Context): Result {
  const { scheme, xWsse, authorization, request } = context
  const other =
    scheme === 'sdk-hmac' ? xWsse : scheme === 'token' ? authorization : headerOf(request, 'X-Auth-Token')
  if (!other) return passed({ name: scheme })
  return cannotTell(
    { reason: 'two-schemes', name: request.headers[other.index]?.[0] ?? '' },
    valuePlace(other),
  )
}

/** Longest token (line 2381). Whether it is valid, unexpired and of project level only IAM knows. */
const MAX_TOKEN = 32768

function checkToken({ request }: Context): Result {
  const token = headerOf(request, 'X-Auth-Token')
  if (!token) return notReached()
  const place = valuePlace(token)
  if (token.value === '') return failed({ reason: 'empty' }, place)
  const count = token.value.length
  if (count > MAX_TOKEN) return failed({ reason: 'too-long', limit: MAX_TOKEN, count }, place)
  return cannotTell({ reason: 'not-in-request' }, place)
}
