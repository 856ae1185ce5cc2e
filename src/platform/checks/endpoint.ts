/**
 * Where the request goes: path, method and host of a documented API (2.3, 3.1, 3.2.1; 404 in 4.2.1 and
 * 4.2.2).
 */

import { bareHost, readHost } from '../apis.ts'
import type { Context } from '../context.ts'
import { headerOf, valuePlace } from '../headers.ts'
import { cannotTell, failed, notReached, passed, type Result } from '../outcome.ts'
import type { CheckPlace } from '../types.ts'
import { always, type CheckRow, toManagement } from './row.ts'

const NOT_FOUND = { send: ['404'], management: ['404', 'APIGW.0101'], iam: ['404'] } as const

export const ENDPOINT_CHECKS: readonly CheckRow[] = [
  {
    id: 'uri',
    group: 'endpoint',
    applies: always,
    run: checkUri,
    codes: NOT_FOUND,
    decisive: true,
  },
  {
    id: 'method',
    group: 'endpoint',
    applies: always,
    run: checkMethod,
    codes: NOT_FOUND,
    assumption: 'wrongMethodStatus',
  },
  { id: 'host', group: 'endpoint', applies: always, run: checkHost, codes: NOT_FOUND },
  {
    id: 'url-length',
    group: 'endpoint',
    applies: toManagement,
    run: checkUrlLength,
    codes: { management: ['MSGSMS.0145'] },
  },
]

function pathPlace({ path }: Context): CheckPlace {
  return { from: 'target', start: path.start, end: path.start + path.text.length }
}

function checkUri(context: Context): Result {
  const { path, apis, settings, request } = context
  if (request.target === '') return cannotTell({ reason: 'no-target' })
  const place = pathPlace(context)
  if (apis.length === 0) return failed({ reason: 'other-path', found: path.text }, place)
  if (!path.text.endsWith('/')) return passed({ name: context.api?.id ?? '' }, place)
  const result = settings.trailingSlash === 'accepted' ? passed : failed
  return { ...result({ reason: 'trailing-slash', found: path.text }, place), assumption: 'trailingSlash' }
}

function checkMethod({ request, apis, settings }: Context): Result {
  if (apis.length === 0) return notReached()
  if (request.method === '') return cannotTell({ reason: 'no-method' })
  const methods = [...new Set(apis.map(({ method }) => method))]
  if (methods.includes(request.method.toUpperCase())) return passed({ found: request.method })
  const detail = { reason: 'other-method', expected: methods.join(', '), found: request.method } as const
  return { ...failed(detail, { from: 'method' }), codes: [String(settings.wrongMethodStatus)] }
}

/**
 * A host that is none of the documented ones may be a proxy's, or a region's that the reference does not
 * list.
 */
function checkHost(context: Context): Result {
  const { host, family } = context
  const header = headerOf(context.request, 'Host')
  const place = header ? valuePlace(header) : undefined
  if (!host) return cannotTell({ reason: 'missing' })
  const known = readHost(host)
  const found = host
  if (/^[\d.]+$|^\[/.test(bareHost(host))) return cannotTell({ reason: 'address', found }, place)
  if (!known) return cannotTell({ reason: 'other-host', found }, place)
  if (known.family !== family) return failed({ reason: 'other-family', found, expected: family }, place)
  return known.listed ? passed({ found }, place) : cannotTell({ reason: 'other-region', found }, place)
}

const MAX_PATH_BYTES = 3000

/** Line 3478. */
function checkUrlLength(context: Context): Result {
  if (context.request.target === '') return cannotTell({ reason: 'no-target' })
  const count = new TextEncoder().encode(context.path.text).length
  const detail = { count, limit: MAX_PATH_BYTES }
  return count > MAX_PATH_BYTES
    ? failed({ reason: 'too-long', ...detail }, pathPlace(context))
    : passed(detail)
}
