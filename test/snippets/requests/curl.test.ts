/** The commands for bash, run by a real curl. */

import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Header, HttpRequest } from '../../../src/message/types.ts'
import { signSdkHmac } from '../../../src/signing/sdk-hmac.ts'
import { signWsse } from '../../../src/signing/wsse.ts'
import { startJudgingServer } from '../judging-server.ts'
import { scratchFolder, writeProgram } from '../toolchains.ts'
import { hostileText } from './hostile.ts'
import { encoder, KEYS, options, start, written } from './programs.ts'

const hasCurl = spawnSync('which', ['curl']).status === 0
if (!hasCurl) console.warn('curl: not on this machine, its commands were not run')

const body = encoder.encode(
  'from=csms100000001&to=%2B8613800000001&templateId=8ff55eac&templateParas=%5B%22%E5%BC%A0%E4%B8%89%F0%9F%98%80%22%5D',
)

function request(authority: string): HttpRequest {
  const headers: Header[] = [
    ['Host', authority],
    ['Content-Type', 'application/x-www-form-urlencoded'],
  ]
  return { method: 'POST', target: '/sms/batchSendSms/v1', headers, body }
}

/** `yyyy-MM-ddTHH:mm:ssZ`, now. */
const created = () => new Date().toISOString().replace(/\.\d+/, '')

const signatures = {
  wsse: () => {
    const { authorization, xWsse } = signWsse({
      ...{ appKey: KEYS.key, appSecret: KEYS.secret, digestOf: 'bytes' },
      ...{ nonce: 'c59aa540d6af78c46a103a5aac72dd35', created: created() },
    })
    return [['Authorization', authorization] as const, ['X-WSSE', xWsse] as const]
  },
  'sdk-hmac': (unsigned: HttpRequest) => {
    const date = created().replace(/[-:]/g, '')
    const keys = { accessKey: KEYS.key, secretKey: KEYS.secret }
    const { authorization } = signSdkHmac(unsigned, keys, { date })
    return [['X-Sdk-Date', date] as const, ['Authorization', authorization] as const]
  },
}

for (const scheme of ['wsse', 'sdk-hmac'] as const) {
  test(`a real curl sends the signature shown: ${scheme}`, { timeout: 60_000 }, async ({ skip }) => {
    skip(!hasCurl, 'curl is not on this machine')
    const { authority, arrivals } = await startJudgingServer([{ kind: 'app', ...KEYS }])
    const unsigned = request(authority)
    const signed = signatures[scheme](unsigned)
    const folder = scratchFolder()
    writeProgram(folder, 'request.sh', written('curl-bash', unsigned, options(authority, { scheme, signed })))
    const output = await start(folder, 'bash', 'request.sh')
    const [arrival] = arrivals
    expect(arrival?.judgement.decision, output).toBe('accepted')
    expect(arrival?.request.headers).toEqual(expect.arrayContaining([...unsigned.headers, ...signed]))
    expect(Buffer.from(arrival?.request.body ?? [])).toEqual(Buffer.from(body))
  })
}

test('a real curl sends any bytes, and odd targets, as they are', { timeout: 120_000 }, async ({ skip }) => {
  skip(!hasCurl, 'curl is not on this machine')
  const { authority, arrivals } = await startJudgingServer([])
  const bytes = fc.oneof(
    hostileText.map((text) => encoder.encode(text)),
    fc.uint8Array({ maxLength: 40 }),
  )
  const bodies = [
    ...fc.sample(bytes, { numRuns: 80, seed: 5 }),
    new Uint8Array(200_000).fill(0x61),
    encoder.encode('@x'),
  ]
  const targets = ['/a[1-3]{b,c}', '/a/../b/./c', '/a?x=#y', '/%41?q=%e4+*', '/it\'s?a="b"']
  const requests = bodies.map((content, index) => ({
    method: 'POST',
    target: `${targets[index % targets.length]}&${index}`,
    headers: [['X-Note', `it's "${index}" $x`] as const],
    body: content,
  }))
  const folder = scratchFolder()
  const script = requests.map((one) => `${written('curl-bash', one, options(authority))}\n`)
  writeProgram(folder, 'all.sh', script.join(''))
  await start(folder, 'bash', 'all.sh')
  expect(arrivals.map((arrival) => arrival.request.target)).toEqual(requests.map(({ target }) => target))
  for (const [index, { headers, body: content }] of requests.entries()) {
    expect(Buffer.from(arrivals[index]?.request.body ?? [])).toEqual(Buffer.from(content))
    expect(arrivals[index]?.request.headers).toEqual(expect.arrayContaining(headers))
  }
})
