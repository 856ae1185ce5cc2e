/**
 * Every E000xxx row of the send APIs' code tables: either a request that answers it, made from a valid one by
 * one change, or the reason why no request can show it. The table is typed by the list of codes, so that none
 * is left out.
 */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { HttpRequest } from '../../src/message/types.ts'
import type { CheckId } from '../../src/platform/check-ids.ts'
import { APP, checkOf, edit, FORM_BODY, judged, SDK_DATE, sdkSend, wsse, xWsse } from './requests.ts'

const CODES = [
  'E000000',
  'E000001',
  'E000002',
  'E000003',
  'E000004',
  'E000005',
  'E000006',
  'E000007',
  'E000008',
  'E000020',
  'E000021',
  'E000022',
  'E000023',
  'E000024',
  'E000025',
  'E000026',
  'E000027',
  'E000040',
  'E000041',
  'E000042',
  'E000043',
  'E000044',
  'E000045',
  'E000101',
  'E000102',
  'E000103',
  'E000104',
  'E000105',
  'E000106',
  'E000109',
  'E000110',
  'E000111',
  'E000112',
  'E000503',
  'E000510',
  'E000620',
  'E000623',
  'E000630',
] as const

type Code = (typeof CODES)[number]

type Shown = { readonly check: CheckId; readonly requests: Readonly<Record<string, HttpRequest>> }
/**
 * `check`: the one that names the code among those it can answer, without ever choosing it from a request
 * alone.
 */
type Hidden = { readonly why: string; readonly check: CheckId }

/** The valid WSSE request with a piece of one header replaced. */
function spoil(header: 'Authorization' | 'X-WSSE', piece: string | RegExp, replacement: string): HttpRequest {
  return edit(wsse(), header, (value) => {
    const changed = value.replace(piece, replacement)
    if (changed === value) throw new Error(`${piece} is not in ${value}`)
    return changed
  })
}

const without = (request: HttpRequest, header: string) => edit(request, header, () => undefined)
const empty = (request: HttpRequest, header: string) => edit(request, header, () => '')

const TABLE: Readonly<Record<Code, Shown | Hidden>> = {
  E000000: {
    check: 'template-paras',
    requests: {
      'single quotes': wsse({ body: FORM_BODY.replace('%5B%22369751%22%5D', "%5B'369751'%5D") }),
      'values without quotes': wsse({ body: FORM_BODY.replace('%5B%22369751%22%5D', '%5B369751%5D') }),
      'no array': wsse({ body: FORM_BODY.replace('%5B%22369751%22%5D', '369751') }),
    },
  },
  E000001: {
    check: 'authorization',
    requests: { removed: without(wsse(), 'Authorization'), empty: empty(wsse(), 'Authorization') },
  },
  E000002: {
    check: 'wsse-realm',
    requests: {
      removed: spoil('Authorization', 'realm="SDP",', ''),
      empty: spoil('Authorization', 'SDP', ''),
      unquoted: spoil('Authorization', '"SDP"', 'SDP'),
    },
  },
  E000003: {
    check: 'wsse-profile',
    requests: {
      removed: spoil('Authorization', 'profile="UsernameToken",', ''),
      empty: spoil('Authorization', 'UsernameToken', ''),
    },
  },
  E000004: { check: 'wsse-realm-value', requests: { wrong: spoil('Authorization', 'SDP', 'sdp') } },
  E000005: {
    check: 'wsse-profile-value',
    requests: { wrong: spoil('Authorization', 'UsernameToken', 'Usernametoken') },
  },
  E000006: { check: 'wsse-type-value', requests: { wrong: spoil('Authorization', 'Appkey', 'app_key') } },
  E000007: {
    check: 'wsse-type',
    requests: {
      removed: spoil('Authorization', ',type="Appkey"', ''),
      empty: spoil('Authorization', 'Appkey', ''),
    },
  },
  E000008: {
    check: 'wsse-scheme',
    requests: {
      removed: spoil('Authorization', 'WSSE ', ''),
      wrong: spoil('Authorization', 'WSSE', 'Basic'),
    },
  },
  E000020: {
    check: 'x-wsse',
    requests: { removed: without(wsse(), 'X-WSSE'), empty: empty(wsse(), 'X-WSSE') },
  },
  E000021: {
    check: 'x-wsse-username',
    requests: {
      removed: spoil('X-WSSE', /Username="[^"]*",/, ''),
      empty: spoil('X-WSSE', /Username="[^"]*"/, 'Username=""'),
    },
  },
  E000022: {
    check: 'x-wsse-nonce',
    requests: {
      removed: spoil('X-WSSE', /Nonce="[^"]*",/, ''),
      empty: spoil('X-WSSE', /Nonce="[^"]*"/, 'Nonce=""'),
    },
  },
  E000023: {
    check: 'x-wsse-created',
    requests: {
      removed: spoil('X-WSSE', /,Created="[^"]*"/, ''),
      empty: spoil('X-WSSE', /Created="[^"]*"/, 'Created=""'),
    },
  },
  E000024: {
    check: 'x-wsse-digest',
    requests: {
      removed: spoil('X-WSSE', /PasswordDigest="[^"]*",/, ''),
      empty: spoil('X-WSSE', /PasswordDigest="[^"]*"/, 'PasswordDigest=""'),
    },
  },
  E000025: {
    check: 'x-wsse-created-format',
    requests: {
      milliseconds: wsse({}, xWsse({ created: '2026-02-06T07:59:00.000Z' })),
      'numeric offset': wsse({}, xWsse({ created: '2026-02-06T15:59:00+08:00' })),
      'no such day': wsse({}, xWsse({ created: '2026-02-30T07:59:00Z' })),
      'basic format': wsse({}, xWsse({ created: '20260206T075900Z' })),
    },
  },
  E000026: {
    check: 'x-wsse-token',
    requests: {
      removed: spoil('X-WSSE', 'UsernameToken ', ''),
      wrong: spoil('X-WSSE', 'UsernameToken', 'UserNameToken'),
    },
  },
  E000027: {
    why: 'says "invalid request" and no more: for a parameter that breaks a rule E000503 is closer',
    check: 'from',
  },
  E000040: {
    check: 'content-type',
    requests: {
      removed: without(wsse(), 'Content-Type'),
      wrong: edit(wsse(), 'Content-Type', () => 'application/json'),
      'wrong, JSON': edit(
        wsse({ body: '{"from":"1","smsContent":[]}' }),
        'Content-Type',
        () => 'application/x-www-form-urlencoded',
      ),
    },
  },
  E000041: {
    check: 'sdk-date',
    requests: { removed: without(sdkSend(), 'X-Sdk-Date'), empty: empty(sdkSend(), 'X-Sdk-Date') },
  },
  E000042: {
    check: 'sdk-date-format',
    requests: {
      'extended format': sdkSend({}, '2026-02-06T07:59:00Z'),
      'no zone': sdkSend({}, '20260206T075900'),
      'no such month': sdkSend({}, '20261306T075900Z'),
    },
  },
  E000043: {
    check: 'sdk-authorization',
    requests: {
      'no Access': edit(sdkSend(), 'Authorization', (value) => value.replace(/Access=[^,]+, /, '')),
      'no SignedHeaders': edit(sdkSend(), 'Authorization', (value) =>
        value.replace(/SignedHeaders=[^,]+, /, ''),
      ),
      'no Signature': edit(sdkSend(), 'Authorization', (value) => value.replace(/, Signature=\w+/, '')),
      'a comma after the algorithm': edit(sdkSend(), 'Authorization', (value) =>
        value.replace('256 ', '256, '),
      ),
      'another algorithm': edit(sdkSend(), 'Authorization', (value) => value.replace('SDK', 'AWS4')),
      'Credential for Access': edit(sdkSend(), 'Authorization', (value) =>
        value.replace('Access', 'Credential'),
      ),
      'names joined with commas': edit(sdkSend(), 'Authorization', (value) => value.replace(';', ',')),
    },
  },
  E000044: {
    check: 'sdk-date-window',
    requests: {
      'local time stamped Z': sdkSend({}, '20260206T160000Z'),
      'sent again': sdkSend({}, '20260205T075900Z'),
    },
  },
  E000045: {
    check: 'sdk-signature',
    requests: {
      'another secret': sdkSend({}, SDK_DATE, 'otherSecret'),
      'another body': { ...sdkSend(), body: new TextEncoder().encode(`${FORM_BODY}&extend=1`) },
      'another host': edit(sdkSend(), 'Host', () => 'smsapi.cn-north-4.myhuaweicloud.com'),
      'signature in upper case': edit(sdkSend(), 'Authorization', (value) =>
        value.replace(/Signature=(\w+)/, (_, hex: string) => `Signature=${hex.toUpperCase()}`),
      ),
    },
  },
  E000101: {
    why: 'failed authentication in general: for a fault that a request shows, a closer code is there',
    check: 'wsse-digest',
  },
  E000102: {
    check: 'wsse-key',
    requests: {
      'blanks around it': wsse({}, xWsse({ key: ` ${APP.key}` })),
      'another letter case': wsse({}, xWsse({ key: APP.key.toUpperCase() })),
    },
  },
  E000103: { why: 'the state of the application is known to the platform only', check: 'app-status' },
  E000104: { why: 'the secret is never sent: a wrong one shows as a wrong digest', check: 'wsse-digest' },
  E000105: {
    check: 'wsse-digest',
    requests: {
      'another secret': wsse({}, xWsse({ secret: 'other' })),
      'another nonce': spoil('X-WSSE', /Nonce="[^"]*"/, 'Nonce="0"'),
      'hex, not Base64': spoil('X-WSSE', /PasswordDigest="[^"]*"/, `PasswordDigest="${'0f'.repeat(32)}"`),
    },
  },
  E000106: { why: 'the rights of the application are known to the platform only', check: 'app-permission' },
  E000109: { why: 'the state of the account is known to the platform only', check: 'account' },
  E000110: {
    check: 'wsse-created-window',
    requests: {
      'sent again': wsse({}, xWsse({ created: '2026-02-04T07:59:00Z' })),
      'week-year': wsse({}, xWsse({ created: '2027-02-06T07:59:00Z' })),
    },
  },
  E000111: { why: 'which account an application belongs to is known to the platform only', check: 'account' },
  E000112: { why: 'whether the account is frozen is known to the platform only', check: 'account' },
  E000503: {
    check: 'template-id',
    requests: {
      removed: wsse({ body: FORM_BODY.replace(/templateId=\w+&/, '') }),
      empty: wsse({ body: FORM_BODY.replace(/templateId=\w+/, 'templateId=') }),
    },
  },
  E000510: { why: 'each message is judged after the request was taken', check: 'message-outcome' },
  E000620: {
    why: 'neither the address of the sender nor the whitelist is in the request',
    check: 'ip-whitelist',
  },
  E000623: { why: 'what was sent before is known to the platform only', check: 'quota' },
  E000630: { why: 'what was sent before is known to the platform only', check: 'quota' },
}

test('the list is that of the code tables', () => {
  type Block = { readonly table: string; readonly rows: readonly (readonly [string, ...unknown[]])[] }
  const file = new URL('../../src/reference/codes.json', import.meta.url)
  const { blocks }: { blocks: Block[] } = JSON.parse(readFileSync(file, 'utf8'))
  const tables = blocks.filter(({ table }) => ['send-sms', 'send-diff-sms', '4-1'].includes(table))
  const codes = tables.flatMap(({ rows }) => rows.map(([code]) => code)).filter((code) => /^E0/.test(code))
  expect([...new Set(codes)].sort()).toEqual([...CODES].sort())
})

const shown = CODES.flatMap((code) => {
  const row = TABLE[code]
  if ('why' in row) return []
  return Object.entries(row.requests).map(([how, request]) => ({ code, how, request, check: row.check }))
})

test.each(shown)('$code: $how', ({ code, request, check }) => {
  const judgement = judged(request)
  expect(judgement.code).toBe(code)
  expect(judgement.decision).toBe('refused')
  expect(checkOf(judgement, check).outcome).toBe('failed')
})

const hidden = CODES.flatMap((code) => {
  const row = TABLE[code]
  return 'why' in row ? [{ code, ...row }] : []
})

test.each(hidden)('$code cannot be shown by a request: $why', ({ code, check }) => {
  const { outcome, codes } = checkOf(judged(wsse()), check)
  expect(codes).toContain(code)
  expect(outcome).not.toBe('failed')
})
