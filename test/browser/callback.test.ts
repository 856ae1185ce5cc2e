import { execFileSync } from 'node:child_process'
import { createHash, createHmac } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeViolations, openApp } from './app.ts'

const KEY = { key: 'exampleAk', secret: 'exampleSk1231d881wd' }
const BODY =
  'from=%2B8615512345172&to=1069012345&body=%E9%80%80%E8%AE%A2+1%2B1%20%F0%9F%91%8D&smsMsgId=9692b5be'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** A push signed by Node's crypto, now; `host` is what arrives in the place of the signed one. */
function pushed(host = 'cb.example.com'): string {
  const date = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  const names = 'content-type;host;x-sdk-date'
  const type = 'application/x-www-form-urlencoded'
  const headers = `content-type:${type}\nhost:cb.example.com\nx-sdk-date:${date}\n`
  const canonical = `POST\n/report/\n\n${headers}\n${names}\n${sha256(BODY)}`
  const signature = createHmac('sha256', KEY.secret)
    .update(`SDK-HMAC-SHA256\n${date}\n${sha256(canonical)}`)
    .digest('hex')
  return [
    'POST /report HTTP/1.1',
    `Host: ${host}`,
    `Content-Type: ${type}`,
    `X-Sdk-Date: ${date}`,
    `Authorization: SDK-HMAC-SHA256 Access=${KEY.key},SignedHeaders=${names},Signature=${signature}`,
    '',
    BODY,
  ].join('\n')
}

const openCallback = (setting: Parameters<typeof openApp>[0] = {}) =>
  openApp({ hash: '#/callback', ...setting })
const verdictOf = (page: Page) => page.getByRole('region', { name: /^(Verdict|结论)$/ })
const titled = (page: Page, name: string | RegExp) => verdictOf(page).getByRole('heading', { name })
const regionOf = (page: Page, name: string | RegExp) => page.getByRole('region', { name })

test('a push is verified and read by keyboard alone', async () => {
  const page = await openCallback()
  await page.getByRole('textbox', { name: /^A push/ }).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.insertText(pushed())
  await titled(page, 'Give the push SK, and it can be verified').waitFor()
  for (let i = 0; i < 10; i++) {
    await page.keyboard.press('Tab')
    const label = await page.evaluate(() => document.activeElement?.closest('.field')?.textContent ?? '')
    if (label.startsWith('Push SK')) break
  }
  await page.keyboard.insertText(KEY.secret)
  await titled(page, 'This push is genuine').waitFor()
  const uplink = await regionOf(page, 'Uplink SMS').innerText()
  expect(uplink).toContain('China Unicom')
  expect(await page.locator('.facts').textContent()).toContain('退订 1+1 👍')
})

test('the verdict is announced', async () => {
  const page = await openCallback()
  await page.getByRole('button', { name: 'Status report', exact: true }).click()
  await verdictOf(page).getByRole('status').getByText('This push is genuine').waitFor({ state: 'attached' })
  const report = regionOf(page, 'Status report')
  await report.getByRole('link', { name: 'MK:0001' }).waitFor()
  expect(await report.innerText()).toMatch(/UTC[\s\S]*Beijing/)
})

test('a Host that a proxy rewrote is named, with both values and the line for nginx', async () => {
  const page = await openCallback()
  await page.getByRole('textbox', { name: /^A push/ }).fill(pushed('10.0.0.7:8000'))
  await page.getByLabel('Push AK', { exact: true }).fill(KEY.key)
  await page.getByLabel('Push SK', { exact: true }).fill(KEY.secret)
  await page.getByLabel(/^Address the platform pushes to/).fill('http://cb.example.com/report')
  await titled(page, 'Host was rewritten on the way').waitFor()
  expect(await verdictOf(page).innerText()).toMatch(/10\.0\.0\.7:8000[\s\S]*cb\.example\.com/)
  await regionOf(page, 'What to change').getByText('proxy_set_header Host $http_host;').waitFor()
  await page.getByRole('button', { name: 'See every step in Inspect' }).click()
  expect(page.url()).toMatch(/#\/inspect$/)
})

test('the uplink through a proxy: what Go does not print is named, and where it is', async () => {
  const page = await openCallback()
  await page.getByRole('button', { name: 'Uplink through a proxy' }).click()
  await titled(page, /The paste has no Host; Connection was rewritten/).waitFor()
  const missing = regionOf(page, 'Headers that are missing')
  expect(await missing.getByRole('tabpanel').innerText()).toContain('r.Host')
  await missing.getByRole('tab', { name: 'PHP' }).click()
  expect(await missing.getByRole('tabpanel').innerText()).toContain("$_SERVER['HTTP_HOST']")
})

test('a batch: which pair signed it, bars that filter, a row for each report', async () => {
  const page = await openCallback()
  await page.getByRole('button', { name: 'Batch of status reports' }).click()
  await titled(page, 'This push is genuine').waitFor()
  expect(await verdictOf(page).innerText()).toContain('Signed with pair 2')
  const batch = regionOf(page, 'Batch of status reports')
  await batch.getByText('The number is on the blacklist').first().waitFor()
  const rows = batch.getByRole('table').getByRole('row')
  expect(await rows.count()).toBe(9)
  await batch.getByRole('button', { name: /DELIVRD/ }).click()
  expect(await rows.count()).toBe(5)
})

test('an old push: the signature is right, the time is not; a moment given decides', async () => {
  const page = await openCallback()
  await page.getByRole('button', { name: 'Status report', exact: true }).click()
  await titled(page, 'This push is genuine').waitFor()
  await page.getByLabel('Judged at (UTC)').fill('2030-01-01T00:00:00Z')
  await verdictOf(page).getByText('The signature itself is right.').waitFor()
  await page.getByRole('button', { name: 'Use now' }).click()
  await titled(page, 'This push is genuine').waitFor()
})

test('a push is made and verified; curl and script are handed out without the secret', async () => {
  const page = await openCallback()
  await page.getByRole('tab', { name: 'Make' }).click()
  await page.getByRole('button', { name: 'Use an example key' }).click()
  const pack = page.getByRole('table', { name: 'The ten pushes of the pack' })
  expect(await pack.getByRole('row').count()).toBe(11)
  await pack.getByRole('button', { name: 'Copy curl Body altered' }).click()
  const curl = await page.evaluate(() => navigator.clipboard.readText())
  expect(curl).toMatch(/^curl -i --http1\.1 'http:\/\/127\.0\.0\.1:8080\/report'/)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the script' }).click()
  const folder = mkdtempSync(join(tmpdir(), 'pushes-'))
  const file = join(folder, 'send.sh')
  await (await download).saveAs(file)
  expect(readFileSync(file, 'utf8')).not.toContain(KEY.secret)
  expect(execFileSync('sh', ['-n', file], { encoding: 'utf8' })).toBe('')
  rmSync(folder, { recursive: true })
  await page.getByRole('radio', { name: 'Uplink SMS' }).check()
  await page.getByRole('button', { name: 'Verify it' }).click()
  await titled(page, 'This push is genuine').waitFor()
  expect(await regionOf(page, 'Uplink SMS').textContent()).toContain('退订 1+1=2 👍')
})

test('the receiver in six languages, five frameworks and a proxy, and the faults of the samples', async () => {
  const page = await openCallback({ language: 'zh' })
  await page.getByRole('tab', { name: '接收端代码' }).click()
  const programs = page.getByRole('tablist', { name: '编程语言' })
  await programs.getByRole('tab', { name: 'Java' }).focus()
  const first = ['com.sun.net.httpserver', 'php -S', 'http.server', 'HttpListener', 'node:http', 'net/http']
  for (const server of first) {
    await regionOf(page, '接收端').first().getByText(`基于 ${server}`).waitFor()
    await page.keyboard.press('ArrowRight')
  }
  const frameworks = page.getByRole('tablist', { name: '框架' })
  for (const name of ['Spring', 'Flask', 'Express', 'ASP.NET Core', 'Laravel', 'nginx']) {
    await frameworks.getByRole('tab', { name }).click()
  }
  await page.getByText('proxy_set_header Connection $http_connection;').waitFor()
  const samples = page.getByRole('table', { name: '官方验签示例及其毛病' })
  expect(await samples.getByRole('row').filter({ hasText: '2025 版' }).innerText()).toContain('0 / 48')
})

test('clearing can be undone, and the keys stay', async () => {
  const page = await openCallback()
  await page.getByRole('button', { name: 'Status report', exact: true }).click()
  await page.getByRole('button', { name: 'Clear' }).click()
  await regionOf(page, 'Start with an example').waitFor()
  expect(await page.getByLabel('Push SK', { exact: true }).inputValue()).toBe(KEY.secret)
  await page.getByRole('button', { name: 'Undo clearing' }).click()
  await titled(page, 'This push is genuine').waitFor()
})

const EXAMPLE = { zh: '经过代理的上行短信', en: 'Uplink through a proxy' } as const
const BATCH = { zh: '批量状态报告', en: 'Batch of status reports' } as const

const SCREENS = (['zh', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    [360, 1280].map((width) => ({ language, theme, width }) as const),
  ),
)

test.each(SCREENS)('axe finds nothing: $language, $theme, $width px', async (screen) => {
  const { language } = screen
  const page = await openCallback(screen)
  const pressed = [undefined, EXAMPLE[language]]
  for (const name of pressed) {
    if (name) await page.getByRole('button', { name }).click()
    if (name) await verdictOf(page).waitFor()
    expect(await axeViolations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
  await page.getByRole('button', { name: /^(Clear|清空)$/ }).click()
  await page.getByRole('button', { name: BATCH[language] }).click()
  await page.getByRole('table').waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  await page.getByRole('tab', { name: /^(Make|造推送)$/ }).click()
  await page.getByRole('button', { name: /^(Download the script|下载脚本)$/ }).waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  await page.getByRole('tab', { name: /^(Receiver code|接收端代码)$/ }).click()
  await page.getByText('Receiver.java', { exact: true }).waitFor()
  expect(await axeViolations(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
})

/** By how many pixels the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

test('typed hostile text stays text, and nothing leaves the page', async () => {
  const page = await openCallback()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const origin = new URL(page.url()).origin
  await page
    .getByRole('textbox', { name: /^A push/ })
    .fill(
      'status=<img src=x onerror=alert(1)>&smsMsgId=%00&to="><script>alert(1)</script>&extend=http://evil.example/x',
    )
  await titled(page, 'This is the body of a push').waitFor()
  expect(await page.locator('main img, main script').count()).toBe(0)
  expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([])
})
