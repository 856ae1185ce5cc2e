/** The body as a whole: media type, size, encoding, and whether it can be read (2583, 2738, 3308, 3329). */

import type { Context } from '../context.ts'
import { headerOf, valuePlace } from '../headers.ts'
import { cannotTell, failed, notReached, passed, type Result } from '../outcome.ts'
import { type CheckRow, toSend } from './row.ts'

export const CONTENT_CHECKS: readonly CheckRow[] = [
  {
    id: 'content-type',
    group: 'content',
    applies: ({ family, api }) => family === 'send' || (api !== undefined && api.method !== 'GET'),
    run: checkContentType,
    codes: { send: ['E000040'] },
    assumption: 'contentTypeParameters',
  },
  {
    id: 'body-size',
    group: 'content',
    applies: ({ scheme }) => scheme === 'sdk-hmac',
    run: checkSize,
    codes: { send: ['413'], management: ['413'] },
  },
  { id: 'body-parse', group: 'content', applies: toSend, run: checkParse, codes: { send: ['E000000'] } },
  {
    id: 'duplicate-fields',
    group: 'content',
    applies: toSend,
    run: checkDuplicates,
    codes: { send: ['E000503', 'E000027'] },
  },
]

function checkContentType(context: Context): Result {
  const { api, family, settings } = context
  if (!api) return notReached()
  const header = headerOf(context.request, 'Content-Type')
  const expected = api.mediaType
  // Only the send APIs have a code for it; what the others answer is not written.
  const refuse = family === 'send' ? failed : cannotTell
  if (!header) return refuse({ reason: 'missing', expected })
  const place = valuePlace(header)
  const detail = { expected, found: header.value }
  const [type = '', ...parameters] = header.value.split(';').map((part) => part.trim().toLowerCase())
  if (type !== expected) return refuse({ reason: 'value-differs', ...detail }, place)
  if (parameters.length === 0) return passed(detail, place)
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length)
  if (charset && !/^"?utf-?8"?$/.test(charset)) return cannotTell({ reason: 'charset', ...detail }, place)
  if (settings.contentTypeParameters === 'accepted') return passed(detail, place)
  return refuse({ reason: 'value-differs', ...detail }, place)
}

const MAX_SIGNED_BODY = 12 * 1024 * 1024

/** Lines 343 and 2473. The answer to a longer one is not printed: HTTP's own stands in. */
function checkSize({ request }: Context): Result {
  const count = request.body.length
  const detail = { count, limit: MAX_SIGNED_BODY }
  const place = { from: 'body', path: '' } as const
  return count > MAX_SIGNED_BODY ? failed({ reason: 'too-long', ...detail }, place) : passed(detail)
}

function checkParse({ body }: Context): Result {
  if (!body) return notReached()
  return body.broken ? failed(body.broken, { from: 'body', path: '' }) : passed()
}

/** Which of two values is taken is not written. */
function checkDuplicates({ body }: Context): Result {
  if (!body || body.broken) return notReached()
  const [first] = body.duplicates
  if (first === undefined) return passed()
  return cannotTell({ reason: 'duplicate', names: body.duplicates }, { from: 'body', path: first })
}
