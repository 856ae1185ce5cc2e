/** The examples: made when they are asked for, so that their times are now. Keys and numbers open nothing. */

import { printRequest } from '../../message/print.ts'
import type { Header, HttpRequest } from '../../message/types.ts'
import {
  bodyOf,
  type PushContent,
  type PushedReport,
  type PushKey,
  signPush,
} from '../../snippets/delivery.ts'
import { isoTime } from '../time.ts'
import type { Typed } from './case.ts'

export const EXAMPLE_KEY: PushKey = { key: 'exampleAk', secret: 'exampleSk1231d881wd' }
const OLD_KEY: PushKey = { key: 'exampleAkOld', secret: 'exampleSkOld7f54af77' }

const ADDRESS = 'https://cb.example.com/sms/report'

export type ExampleId = 'valid' | 'proxied' | 'batch'

/** `now`: the moment it is signed for. */
export const EXAMPLES: Readonly<Record<ExampleId, (now: Date) => Partial<Typed>>> = {
  valid: (now) => ({
    text: printRequest(pushed({ kind: 'status-report', report: reportOf('MK:0001', now) }, now)),
    keys: [EXAMPLE_KEY, { key: '', secret: '' }],
  }),
  proxied: (now) => {
    const uplink = {
      smsMsgId: '9692b5be-c427-4525-8e73-cf4a6ac5b3f7',
      from: '+8615512345172',
      to: '1069012345678',
      body: '退订 1+1=2 👍',
      createTime: isoTime(now),
    }
    const push = pushed({ kind: 'uplink', uplink }, now)
    return {
      text: goDump(push.headers.map(proxied)),
      body: new TextDecoder().decode(push.body),
      address: ADDRESS,
      keys: [EXAMPLE_KEY, { key: '', secret: '' }],
    }
  },
  batch: (now) => ({
    text: printRequest(
      pushed(
        {
          kind: 'batch-status-report',
          reports: STATUSES.map((status, index) => reportOf(status, now, index)),
        },
        now,
        OLD_KEY,
      ),
    ),
    keys: [EXAMPLE_KEY, OLD_KEY],
  }),
}

const STATUSES = ['DELIVRD', 'DELIVRD', 'MK:0036', 'DELIVRD', 'SGIP:130', 'EXPIRED', 'DELIVRD', 'MBBLACK']
const PREFIXES = ['138', '186', '133', '139']

/** Every third report was made up by the platform, every fourth was sent without extend. */
export function reportOf(status: string, now: Date, index = 1): PushedReport {
  const number = String(index).padStart(8, '0')
  return {
    smsMsgId: `b9d9b4fe-ad0e-4a2a-a2c7-445505b674ac_${index}`,
    total: '1',
    sequence: '1',
    status,
    source: index % 3 === 2 ? '1' : '2',
    updateTime: index % 3 === 2 ? '' : isoTime(now),
    extend: index % 4 === 3 ? '' : `order-${index}`,
    to: `+86${PREFIXES[index % PREFIXES.length]}${number}`,
  }
}

function pushed(content: PushContent, date: Date, key = EXAMPLE_KEY): HttpRequest {
  return signPush({ url: new URL(ADDRESS), body: bodyOf(content), key, date, signsConnection: true })
}

/** As it comes through a proxy that was left as installed. */
function proxied([name, value]: Header): Header {
  if (name === 'Host') return [name, '127.0.0.1:8080']
  return name === 'Connection' ? [name, 'keep-alive'] : [name, value]
}

/** What Go prints of r.Header, which never has the Host. */
function goDump(headers: readonly Header[]): string {
  const printed = headers.filter(([name]) => name !== 'Host').map(([name, value]) => `${name}:[${value}]`)
  return `map[${printed.join(' ')}]`
}
