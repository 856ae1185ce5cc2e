/** Pushes signed by Node's own crypto, after the documented algorithm; the panel is asked about them as they arrive. */

import { createHash, createHmac } from 'node:crypto'
import type { Typed } from '../../../src/panels/callback/case.ts'
import { caseOf } from '../../../src/panels/callback/case.ts'
import { PANEL_WORDS } from '../../../src/panels/callback/panel-words.ts'
import { diagnosePush } from '../../../src/panels/callback/use-diagnosis.ts'
import { verdictOf } from '../../../src/panels/callback/verdict.ts'

export const KEY = { key: 'exampleAk20240601FAKE', secret: 'exampleSkFAKE1231d881wdQmZ9' }
export const NOW = new Date('2024-06-01T12:00:00Z')
export const DATE = '20240601T120000Z'

export type Arrived = {
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')

type Sent = {
  readonly body: string
  readonly type?: string
  readonly target?: string
  readonly key?: typeof KEY
  readonly date?: string
}

/** As it leaves the platform. */
export function sent({
  body,
  type = 'application/x-www-form-urlencoded',
  target = '/sms/report',
  key = KEY,
  date = DATE,
}: Sent): Arrived {
  const signed = {
    connection: 'Keep-Alive',
    'content-length': String(Buffer.byteLength(body)),
    'content-type': type,
    host: 'cb.example.com',
    'x-sdk-date': date,
  }
  const names = Object.keys(signed).join(';')
  const lines = Object.entries(signed).map(([name, value]) => `${name}:${value}\n`)
  const [path = '', query = ''] = target.split('?')
  const canonical = `POST\n${path}/\n${query}\n${lines.join('')}\n${names}\n${sha256(body)}`
  const signature = createHmac('sha256', key.secret)
    .update(`SDK-HMAC-SHA256\n${date}\n${sha256(canonical)}`)
    .digest('hex')
  const authorization = `SDK-HMAC-SHA256 Access=${key.key},SignedHeaders=${names},Signature=${signature}`
  return { target, headers: { ...signed, authorization }, body }
}

/** As a person pastes it. */
export function raw({ target, headers, body }: Arrived): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `POST ${target} HTTP/1.1\r\n${lines.join('')}\r\n${body}`
}

const NO_KEY = { key: '', secret: '' }

/** What the panel says of what was typed. */
export function ask(typed: Partial<Typed>, now = NOW) {
  const found = caseOf({
    text: '',
    body: '',
    address: '',
    keys: [KEY, NO_KEY],
    moment: '',
    computed: '',
    ...typed,
  })
  const diagnosed = diagnosePush(found, now)
  const words = PANEL_WORDS.en
  return {
    found,
    diagnosed,
    words,
    verdict: verdictOf(found, diagnosed && { ...diagnosed, isSearching: false }, words),
  }
}
