import { expect, test } from 'vitest'
import { checks as en } from '../../src/language/en/checks.ts'
import { checks as zh } from '../../src/language/zh/checks.ts'
import { CHECK_IDS } from '../../src/platform/check-ids.ts'
import { SETTINGS } from '../../src/platform/settings.ts'
import { edit, judged, sdkSend, wsse, xWsse } from './requests.ts'

const requests = [
  wsse(),
  wsse({ body: 'from=&to=1,2' }, xWsse({ secret: 'x', created: '2026-01-01T00:00:00Z' })),
  edit(sdkSend({}, '20260206T160000Z'), 'Host', () => '10.0.0.1'),
  sdkSend({ body: '{"from":1}', target: '/nowhere', method: 'GET' }),
]

test.each([
  ['zh', zh],
  ['en', en],
])('%s: every outcome has a sentence that ends, with nothing left open in it', (_, words) => {
  for (const request of requests)
    for (const { id, outcome, detail } of judged(request).checks) {
      const { passed, failed, cannotTell } = words.list[id]
      const sentence = {
        passed,
        failed: failed(detail),
        'cannot-tell': cannotTell(detail),
        'not-reached': words.notReached,
      }
      expect(sentence[outcome], id).toMatch(/^\S.*[。.]$/s)
      expect(sentence[outcome], id).not.toMatch(/undefined|NaN|!|！/)
    }
})

test('every check and setting is named in both languages', () => {
  for (const words of [zh, en]) {
    for (const id of CHECK_IDS) expect(words.list[id].title).not.toBe('')
    for (const { id } of SETTINGS) expect(words.settings[id].sentence).toMatch(/[。.]$/)
  }
})

test('how far a clock is off is told in people’s units', () => {
  const late = { reason: 'ahead', seconds: 28_830, limit: 900 } as const
  expect(zh.list['sdk-date-window'].failed(late)).toContain('8 小时 30 秒')
  expect(en.list['sdk-date-window'].failed(late)).toContain('8 h 30 s')
})

test('a long value is cut', () => {
  const detail = { reason: 'format', found: 'x'.repeat(10_000) } as const
  expect(zh.list['sdk-authorization'].failed(detail).length).toBeLessThan(200)
})
