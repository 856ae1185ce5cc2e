import { createHash, createHmac } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { axeViolations, openApp } from './app.ts'

const boxOf = (page: Page) => page.getByRole('textbox', { name: /A request, a curl|请求、curl/ })
const secretOf = (page: Page) => page.getByLabel(/Application Secret|Secret Key/).first()
const verdictOf = (page: Page) => page.getByRole('region', { name: /Verdict|结论/ })
const stageOf = (page: Page, name: string | RegExp) => page.getByRole('region', { name })

async function pasted(page: Page, text: string, secret = ''): Promise<void> {
  await boxOf(page).fill(text)
  await secretOf(page).fill(secret)
}

const SECRET = 'q4Ii87BhST9vcs8wvrzN80SfD7Al'

/** `yyyyMMddTHHmmssZ` of this moment. */
const compactNow = () => `${new Date().toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

/** A send request, signed by Node's crypto with what the mistakes make of the canonical request and the secret. */
function signedSend({ uri = '/sms/batchSendSms/v1/', secret = SECRET, date = compactNow() } = {}): string {
  const body = 'from=8820032023657&to=%2B8613612345678&templateId=8ff55eac1d0b478ab3c06c3c6a492300'
  const names = 'content-type;host;x-sdk-date'
  const headers = `content-type:application/x-www-form-urlencoded\nhost:smsapi.cn-north-4.myhuaweicloud.com:443\nx-sdk-date:${date}\n`
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  const canonical = `POST\n${uri}\n\n${headers}\n${names}\n${sha256(body)}`
  const signature = createHmac('sha256', secret)
    .update(`SDK-HMAC-SHA256\n${date}\n${sha256(canonical)}`)
    .digest('hex')
  return [
    'POST /sms/batchSendSms/v1 HTTP/1.1',
    'Host: smsapi.cn-north-4.myhuaweicloud.com:443',
    'Content-Type: application/x-www-form-urlencoded',
    `X-Sdk-Date: ${date}`,
    `Authorization: SDK-HMAC-SHA256 Access=c8RWg3ggEcyd4D3p94bf3Y7x1Ile, SignedHeaders=${names}, Signature=${signature}`,
    '',
    body,
  ].join('\n')
}

test('WSSE example: the digest sent is one of three, and right', async () => {
  const page = await openApp()
  await page.getByRole('button', { name: 'WSSE, send a message' }).click()
  await verdictOf(page).getByRole('heading', { name: 'The signature is right' }).waitFor()
  const digests = stageOf(page, /PasswordDigest/)
  expect(await digests.innerText()).toContain('← the one you sent')
  expect(await digests.getByRole('button', { name: /Copy/ }).count()).toBe(4)
  expect(await stageOf(page, /Input of the digest/).innerText()).not.toContain(SECRET)
})

test('AK/SK example with Chinese: right, and every stage is there', async () => {
  const page = await openApp()
  await page.getByRole('button', { name: 'AK/SK, send a message' }).click()
  await verdictOf(page).getByRole('heading', { name: 'The signature is right' }).waitFor()
  expect(await stageOf(page, /Canonical request/).innerText()).toContain('content-type;host;x-sdk-date')
  expect(await stageOf(page, /String to sign/).innerText()).toContain('SDK-HMAC-SHA256')
  expect(await stageOf(page, /Signature HMAC/).innerText()).toContain('The same as the one you sent')
})

test('management example: the missing final slash is proved, and its byte named in two places', async () => {
  const page = await openApp()
  await page.getByRole('button', { name: 'AK/SK, list templates' }).click()
  await verdictOf(page).getByText('Proved by replaying it, not guessed.').waitFor()
  expect(await verdictOf(page).getByRole('heading').innerText()).toMatch(/final slash/i)
  const path = '/v2/77b6a44cba5143ab91d13ab9a8ff44fd/msgsms/templates'
  const byte = `GET\n${path}`.length + 1
  const fault = new RegExp(
    `byte ${byte} on \\(Canonical URI\\)\\. There should be “/” U\\+002F; yours is “LF” U\\+000A`,
  )
  expect(await stageOf(page, /Canonical request/).innerText()).toMatch(fault)
  expect(await stageOf(page, /Held against/).innerText()).toMatch(fault)
})

test('a request signed without the final slash: the first differing byte is at the end of the canonical URI', async () => {
  const page = await openApp()
  await pasted(page, signedSend({ uri: '/sms/batchSendSms/v1' }), SECRET)
  await verdictOf(page).getByText('Proved by replaying it, not guessed.').waitFor()
  const byte = 'POST\n/sms/batchSendSms/v1'.length + 1
  expect(await stageOf(page, /Canonical request/).innerText()).toContain(`byte ${byte} on (Canonical URI)`)
  await verdictOf(page).getByRole('link', { name: 'E000045' }).waitFor()
})

test('two mistakes at once are found by the worker', async () => {
  const page = await openApp()
  await pasted(page, signedSend({ uri: '/sms/batchSendSms/v1', secret: `${SECRET}\n` }), SECRET)
  await verdictOf(page).getByText('Proved by replaying it, not guessed.').waitFor({ timeout: 20_000 })
  const title = await verdictOf(page).getByRole('heading').innerText()
  expect(title).toMatch(/slash/i)
  expect(title).toMatch(/line feed/i)
})

test('an unrelated secret is not explained away', async () => {
  const page = await openApp()
  await pasted(page, signedSend({ secret: 'something quite different' }), SECRET)
  await verdictOf(page)
    .getByRole('heading', { name: 'The value is wrong, and no known mistake gives it' })
    .waitFor({ timeout: 20_000 })
})

test('an unsigned request is shown in both schemes, and fresh values give another signature', async () => {
  const page = await openApp()
  await pasted(
    page,
    'POST /sms/batchSendSms/v1 HTTP/1.1\nHost: smsapi.cn-north-4.myhuaweicloud.com\n\na=1',
    SECRET,
  )
  await verdictOf(page).getByRole('heading', { name: 'This request carries no signature yet' }).waitFor()
  await page.getByRole('textbox', { name: 'X-Sdk-Date' }).fill('20191115T033655Z')
  const before = await stageOf(page, /Signature HMAC/).innerText()
  expect(await stageOf(page, /String to sign/).innerText()).toContain('20191115T033655Z')
  await page.getByRole('button', { name: 'Take the present time and a new Nonce' }).click()
  expect(await stageOf(page, /Signature HMAC/).innerText()).not.toBe(before)
  await page.getByRole('tab', { name: 'WSSE' }).click()
  await page.getByLabel('Nonce', { exact: true }).fill('abc')
  expect(await stageOf(page, /Header lines to send/).innerText()).toContain('Nonce="abc"')
})

test('ticking a header off changes the canonical request at once, and back again', async () => {
  const page = await openApp()
  await page.getByRole('button', { name: 'AK/SK, send a message' }).click()
  const stage = stageOf(page, /Canonical request/)
  const tick = stage.getByRole('checkbox', { name: 'content-type' })
  await tick.uncheck()
  expect(await stage.innerText()).not.toContain('content-type:')
  await stage.getByRole('button', { name: 'As the request has it' }).click()
  expect(await tick.isChecked()).toBe(true)
  expect(await stage.innerText()).toContain('content-type:')
})

test('a part of the canonical request leads to the paste and back, by keyboard', async () => {
  const page = await openApp()
  await pasted(page, signedSend(), SECRET)
  const parts = page.getByRole('group', { name: 'Canonical request' }).getByRole('button')
  await parts.first().focus()
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight')
  const focused = page.locator(':focus')
  expect(await focused.innerText()).toBe('sms')
  expect(await focused.getAttribute('title')).toBe('From the request target, line 1, column 7')
  expect(await page.locator('.paste-drawn .traced').innerText()).toBe('sms')
  await page.keyboard.press('Enter')
  const box = boxOf(page)
  const range = await box.evaluate((area: HTMLTextAreaElement) => [area.selectionStart, area.selectionEnd])
  expect(range).toEqual([6, 9])
  const host = signedSend().indexOf('smsapi')
  await box.evaluate((area: HTMLTextAreaElement, at) => area.setSelectionRange(at, at), host + 2)
  await page.locator('.part.traced', { hasText: 'smsapi.cn-north-4.myhuaweicloud.com:443' }).waitFor()
})

test('CR LF survives a paste, and an edit elsewhere', async () => {
  const page = await openApp()
  await page.evaluate(() => navigator.clipboard.writeText('POST /a HTTP/1.1\r\nHost: b\r\n\r\nx=1\r\ny=2'))
  await boxOf(page).focus()
  await page.keyboard.press('ControlOrMeta+v')
  await stageOf(page, /Paste anything/)
    .getByText(/body 8 bytes/)
    .waitFor()
  await boxOf(page).evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(6, 6))
  await page.keyboard.type('b')
  await stageOf(page, /Paste anything/)
    .getByText(/body 8 bytes/)
    .waitFor()
  expect(await stageOf(page, /Canonical request/).innerText()).toContain('/ba/')
})

const BAD_PASTES: readonly (readonly [what: string, text: string, says: RegExp])[] = [
  ['half a curl', "curl 'https://smsapi.cn-north-4.myhuaweicloud.com/a' -H 'Host: b", /never closed/i],
  ['a header without a colon', 'GET / HTTP/1.1\nHost: a\nno colon here\n\n', /colon/i],
  [
    'two requests',
    'GET / HTTP/1.1\nHost: a\nContent-Length: 0\n\nPOST /b HTTP/1.1\nHost: b\n\n',
    /second request|two requests|another request/i,
  ],
  ['a body that is too short', 'POST / HTTP/1.1\nHost: a\nContent-Length: 99\n\nabc', /Content-Length/],
  ['a body that is too long', 'POST / HTTP/1.1\nHost: a\nContent-Length: 1\n\nabc', /Content-Length/],
  ['a bad escape', 'GET /%zz HTTP/1.1\nHost: a\n\n', /%zz/],
  ['curly quotes', 'curl “https://a.example/”', /quot/i],
]

test.each(BAD_PASTES)('%s gets a sentence with its place', async (_, text, says) => {
  const page = await openApp()
  await boxOf(page).fill(text)
  const seen = stageOf(page, /Seen while reading/)
  await seen.waitFor()
  expect(await seen.innerText()).toMatch(says)
  await seen
    .getByRole('button', { name: /line \d+, column \d+/ })
    .first()
    .click()
  expect(await boxOf(page).evaluate((area) => area === document.activeElement)).toBe(true)
})

test('a paste of 5 MB, binary, a lone surrogate, a nonce of 200: nothing throws, nothing hangs', async () => {
  const page = await openApp()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  const xWsse = `UsernameToken Username="a",PasswordDigest="b",Nonce="${'n'.repeat(200)}",Created="c"`
  const pastes = [
    'x'.repeat(5_000_000),
    `POST / HTTP/1.1\nHost: a\n\n${'y'.repeat(5_000_000)}`,
    `POST / HTTP/1.1\nX-WSSE: ${xWsse}\nAuthorization: WSSE realm="SDP"\n\n`,
    'GET / HTTP/1.1\nX: \ud800\n\n\udfff',
    '\0\u0001\u0002\uffff'.repeat(100),
    '',
  ]
  for (const paste of pastes) {
    await boxOf(page).evaluate((area: HTMLTextAreaElement, text) => {
      area.value = text
      area.dispatchEvent(new Event('input', { bubbles: true }))
    }, paste)
    await page.waitForFunction(() => new Promise((done) => requestAnimationFrame(() => done(true))))
  }
  expect(errors).toEqual([])
  await page.getByRole('button', { name: 'WSSE, send a message' }).waitFor()
})

test('clearing can be undone', async () => {
  const page = await openApp()
  await boxOf(page).fill('GET / HTTP/1.1\nHost: a\n\n')
  await boxOf(page).press('Escape')
  expect(await boxOf(page).inputValue()).toBe('')
  await page.getByRole('button', { name: 'Undo clearing' }).click()
  expect(await boxOf(page).inputValue()).toContain('Host: a')
})

test('a block of headers asks for method and address, and is judged with them', async () => {
  const page = await openApp()
  const [, ...headers] = signedSend().split('\n')
  await pasted(page, headers.join('\n'), SECRET)
  await page.getByLabel('Method').fill('POST')
  await page.getByLabel('Address').fill('https://smsapi.cn-north-4.myhuaweicloud.com:443/sms/batchSendSms/v1')
  await verdictOf(page).getByRole('heading', { name: 'The signature is right' }).waitFor()
})

test('outer blanks of a secret are pointed out, and can be removed', async () => {
  const page = await openApp()
  await pasted(page, signedSend(), ` ${SECRET} `)
  await page.getByText('It begins or ends with 2 blanks').waitFor()
  await page.getByRole('button', { name: 'Remove the outer blanks' }).click()
  expect(await secretOf(page).inputValue()).toBe(SECRET)
  const print = createHash('sha256').update(SECRET).digest('hex').slice(0, 8)
  await page.getByText(`28 characters · fingerprint ${print}`).waitFor()
  await verdictOf(page).getByRole('heading', { name: 'The signature is right' }).waitFor()
})

test('the report is Markdown without the secret', async () => {
  const page = await openApp()
  await pasted(page, `${signedSend({ uri: '/sms/batchSendSms/v1' })}&leaked=${SECRET}`, SECRET)
  await verdictOf(page).getByRole('button', { name: 'Copy report' }).click()
  const report = await page.evaluate(() => navigator.clipboard.readText())
  expect(report).toContain('## ')
  expect(report).toContain('```http')
  expect(report).not.toContain(SECRET)
})

test('whatever is typed and pasted, no request leaves the origin and the secret stays out of sight', async () => {
  const page = await openApp()
  const origin = new URL(inject('pageUrl')).origin
  const left: string[] = []
  const said: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) left.push(request.url())
  })
  page.on('console', (message) => said.push(message.text()))
  const hostile = '<img src="https://example.com/x.png"><script src="https://example.com/x.js"></script>'
  await pasted(page, `${signedSend({ uri: hostile })}${hostile}`, SECRET)
  await verdictOf(page).waitFor()
  await page.getByLabel(/canonical request, string to sign or hash/).fill(hostile)
  await page.getByLabel(/Body of the response/).fill(`{"code":"${hostile}"}`)
  await page.waitForTimeout(1500)
  expect(left).toEqual([])
  const kept = await page.evaluate(async () => [
    location.href,
    document.title,
    JSON.stringify(localStorage),
    JSON.stringify(await indexedDB.databases()),
    document.body.innerText,
  ])
  expect([...kept, ...said].filter((text) => text.includes(SECRET))).toEqual([])
})

const SETTINGS = (['en', 'zh'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((theme) => [360, 1280].map((width) => ({ language, theme, width }))),
)

test.each(SETTINGS)('axe finds nothing: $language, $theme, $width px', async (setting) => {
  const page = await openApp(setting)
  await page.getByRole('button', { name: /AK\/SK, list templates|AK\/SK 查模板/ }).click()
  await verdictOf(page)
    .getByText(/Proved by replaying|重演证明/)
    .waitFor()
  expect(await axeViolations(page)).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})

test('the platform’s answer marks the check it is about', async () => {
  const page = await openApp()
  await pasted(page, signedSend({ secret: 'something quite different' }), SECRET)
  await page
    .getByLabel('Body of the response (optional)')
    .fill('{"code":"E000045","description":"Authorization verify failed."}')
  const check = page.getByRole('listitem').filter({ hasText: 'This is what the platform answered.' })
  await check.getByRole('link', { name: 'E000045' }).waitFor()
})

test('the canonical request in a gateway’s answer is held against ours', async () => {
  const page = await openApp()
  await page.getByRole('button', { name: 'AK/SK, list templates' }).click()
  const theirs = await page.getByLabel(/canonical request, string to sign or hash/).inputValue()
  const message = `verify aksk signature fail,canonicalRequest:${theirs.replaceAll('\n', '|')}`
  await page
    .getByLabel('Body of the response (optional)')
    .fill(JSON.stringify({ error_msg: message, error_code: 'APIGW.0301' }))
  const answer = stageOf(page, 'What the platform answered')
  await answer.getByText('The gateway’s canonical request is another').waitFor()
  expect(await answer.innerText()).toContain('(Canonical URI)')
})

test('what a program printed is compared step by step, and the first wrong step named', async () => {
  const page = await openApp()
  await page.getByRole('button', { name: 'WSSE, send a message' }).click()
  const base64 = (text: string) => Buffer.from(text).toString('base64')
  const block = [
    'signbench-stages 1 wsse',
    `secretLength: ${base64('29')}`,
    `sha256: ${base64('0'.repeat(64))}`,
  ]
  await page.getByLabel(/canonical request, string to sign or hash/).fill(block.join('\n'))
  const own = stageOf(page, /Held against/)
  await own.getByText('The first step that differs: bytes of the secret.').waitFor()
  await own.getByText('How to print them').click()
  await own.getByRole('tab', { name: 'Go' }).click()
  expect(await own.innerText()).toContain('signbench-stages')
})

test('a signed request can be signed anew: other values, the verdict untouched, the trace still right', async () => {
  const page = await openApp()
  await pasted(page, signedSend(), SECRET)
  await verdictOf(page).getByRole('heading', { name: 'The signature is right' }).waitFor()
  await page.getByRole('checkbox', { name: /Sign anew/ }).check()
  await page.getByRole('textbox', { name: 'X-Sdk-Date' }).fill('20191115T033655Z')
  expect(await stageOf(page, /String to sign/).innerText()).toContain('20191115T033655Z')
  expect(await stageOf(page, /Header lines to send/).innerText()).toContain('X-Sdk-Date: 20191115T033655Z')
  await verdictOf(page).getByRole('heading', { name: 'The signature is right' }).waitFor()
  await page.locator('.part', { hasText: 'application/x-www-form-urlencoded' }).hover()
  expect(await page.locator('.paste-drawn .traced').innerText()).toBe('application/x-www-form-urlencoded')
})

test('a printout has neither controls nor the secret, shown or not', async () => {
  const page = await openApp()
  await page.getByRole('button', { name: 'WSSE, send a message' }).click()
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await page.emulateMedia({ media: 'print' })
  expect(await secretOf(page).evaluate((input) => getComputedStyle(input).color)).toBe('rgba(0, 0, 0, 0)')
  expect(await page.getByRole('navigation').isVisible()).toBe(false)
  expect(await page.locator('main').innerText()).not.toContain(SECRET)
})

test('a request goes from here into the form, and a push into the Callback panel', async () => {
  const page = await openApp()
  await page.getByRole('button', { name: 'AK/SK, send a message' }).click()
  await verdictOf(page).getByRole('button', { name: 'Open in the form' }).click()
  await page.getByRole('heading', { level: 1, name: 'Build' }).waitFor({ state: 'attached' })
  await page.locator('[data-path="from"]').waitFor()
  expect(await page.locator('[data-path="from"]').inputValue()).toBe('8820032023657')
  await page.goBack()
  const push =
    'POST /report HTTP/1.1\nHost: cb.example.com\nAuthorization: SDK-HMAC-SHA256 Access=a, SignedHeaders=host, Signature=0\n\nsmsMsgId=1&status=DELIVRD'
  await boxOf(page).fill(push)
  await verdictOf(page).getByRole('button', { name: 'Open in Callback' }).click()
  await page.getByRole('textbox', { name: /push/i }).first().waitFor()
  expect(await page.locator('main > :not([hidden]) textarea').first().inputValue()).toContain('smsMsgId=1')
})
