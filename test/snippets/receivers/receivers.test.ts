import { spawnSync } from 'node:child_process'
import { createHash, createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  deliveryPack,
  deliveryScript,
  type Plan,
  type PushContent,
  type Sendable,
} from '../../../src/snippets/delivery.ts'
import { PROGRAM_LANGUAGES, type ProgramLanguage } from '../../../src/snippets/languages.ts'
import { RECEIVERS } from '../../../src/snippets/receivers.ts'
import { missingCommand, run, scratchFolder, writeProgram } from '../toolchains.ts'
import { COMMENTS, startReceiver } from './programs.ts'

const KEY = { key: 'exampleAk20240601FAKE', secret: 'push$Sk\'1231\\d881"wdQmZ9' }
const SECOND = { key: 'exampleAkNEW', secret: 'another secret 密钥' }
const UPLINK: PushContent = {
  kind: 'uplink',
  uplink: {
    smsMsgId: '9692b5be-c427-4525-8e73-cf4a6ac5b3f7',
    from: '+8615512345172',
    to: '1069012345',
    body: "退订 1+1=2 100% it's 🎉",
    createTime: '2024-06-01T11:59:41Z',
  },
}
const REPORT = {
  smsMsgId: 'b9d9b4fe-ad0e-4a2a-a2c7-445505b674ac_6',
  total: '1',
  sequence: '1',
  status: 'DELIVRD',
  source: '2',
  updateTime: '2018-04-13T06:31:46Z',
  extend: '订单 7 & 8',
  to: '+8613612345678',
}

/** The Host and the path are those the platform was told; the receiver listens elsewhere, as behind a proxy. */
function planOf(content: PushContent, url: string, changes: Partial<Plan> = {}): Plan {
  return { url: new URL(url), content, key: KEY, now: new Date(), signsConnection: true, ...changes }
}

/** What the script prints: a line for each delivery. */
function sendAll(plan: Plan, port: number): string {
  return send(deliveryPack(plan), port)
}

function send(pack: readonly Sendable[], port: number): string {
  const folder = scratchFolder()
  writeProgram(folder, 'send.sh', deliveryScript(pack, new URL('http://cb.example.com')))
  return run(folder, 'sh', ['send.sh', `http://127.0.0.1:${port}`])
}

const lacksCurl = spawnSync('which', ['curl']).status !== 0
const languages = PROGRAM_LANGUAGES.map(({ id }) => id)
const here = lacksCurl ? [] : languages.filter((language) => missingCommand(language) === undefined)
const missing = lacksCurl ? ['curl'] : languages.filter((language) => !here.includes(language))

// Named as skipped, so that a machine without a language does not pass for one that ran it.
for (const name of missing) test.skip(`${name} is not on this machine`)

test.for(here)(
  '%s: every delivery is answered as promised, with two keys',
  { timeout: 120_000 },
  async (language) => {
    const port = await startReceiver(language, {
      PUSH_AK: KEY.key,
      PUSH_SK: KEY.secret,
      PUSH_AK_2: SECOND.key,
      PUSH_SK_2: SECOND.secret,
    })
    const url = 'https://cb.example.com:9330/sms/upl%E8%A1%8C?tenant=b%20c&a=1&a=%2B&empty'
    expect(sendAll(planOf(UPLINK, url, { secondKey: SECOND }), port)).toContain('10 of 10 as promised')
    const batch: PushContent = { kind: 'batch-status-report', reports: [REPORT, { ...REPORT, extend: '' }] }
    const proxied = { signsConnection: false, secondKey: SECOND }
    expect(sendAll(planOf(batch, 'http://cb.example.com/batch/', proxied), port)).toContain(
      '10 of 10 as promised',
    )
  },
)

test.for(here)('%s: with one key, the replaced secret is refused', { timeout: 120_000 }, async (language) => {
  const port = await startReceiver(language, { PUSH_AK: KEY.key, PUSH_SK: KEY.secret })
  const content: PushContent = { kind: 'status-report', report: REPORT }
  const sent = sendAll(planOf(content, 'http://cb.example.com'), port)
  expect(sent).toContain('10 of 10 as promised')
  expect(sent).toMatch(/ok\s+rotated-key\s+401/)
  const dates = ['20260230T120000Z', '2026-02-06T12:00:00Z', 'now', compactTime(-14.9), compactTime(-15.2)]
  const answers = dates.map((date, index) => signedAt(date, index === 3 ? 200 : 401))
  expect(send(answers, port)).toContain('5 of 5 as promised')
})

/** `yyyyMMddTHHmmssZ`, so many minutes from now. */
function compactTime(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000).toISOString().replace(/[-:]|\.\d+/g, '')
}

/** A push rightly signed by Node's own crypto, with this text for its date. */
function signedAt(date: string, expects: 200 | 401): Sendable {
  const canonical = `POST\n/report/\n\nhost:cb.example.com\nx-sdk-date:${date}\n\nhost;x-sdk-date\n${hash('status=DELIVRD')}`
  const signature = createHmac('sha256', KEY.secret)
    .update(`SDK-HMAC-SHA256\n${date}\n${hash(canonical)}`)
    .digest('hex')
  const headers = [
    ['Host', 'cb.example.com'],
    ['X-Sdk-Date', date],
    [
      'Authorization',
      `SDK-HMAC-SHA256 Access=${KEY.key}, SignedHeaders=host;x-sdk-date, Signature=${signature}`,
    ],
  ] as const
  const body = new TextEncoder().encode('status=DELIVRD')
  return { id: date, request: { method: 'POST', target: '/report', headers, body }, expects }
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

test.skipIf(lacksCurl)('the script says which answer differs, and its exit status counts them', async () => {
  const port = await startReceiver('nodejs', { PUSH_AK: KEY.key, PUSH_SK: 'not the secret' })
  const plan = planOf(UPLINK, 'http://cb.example.com/report')
  expect(() => sendAll(plan, port)).toThrow(/WRONG valid\s+401, promised 200[\s\S]*8 of 10 as promised/)
})

test.each(languages)('%s: every comment is there, and no secret', (language: ProgramLanguage) => {
  const code = RECEIVERS[language].code(COMMENTS)
  for (const comment of Object.values(COMMENTS)) expect(code).toContain(comment)
  expect(code).not.toMatch(/exampleSk|\$\{comments/)
})
