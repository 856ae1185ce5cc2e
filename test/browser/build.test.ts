import { createHash, createHmac } from 'node:crypto'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { parameters as words } from '../../src/language/en/parameters.ts'
import { APIS } from '../../src/platform/apis.ts'
import { type ApiField, type ApiRow, apiRows } from '../../src/reference/apis.ts'
import { axeViolations, openApp } from './app.ts'

const KEY = 'c8RWg3ggEcyd4D3p94bf3Y7x1Ile'
const SECRET = 'q4Ii87BhST9vcs8wvrzN80SfD7Al'

const verdictOf = (page: Page) => page.getByRole('region', { name: 'Checks' })
const rawOf = (page: Page) => page.locator('.raw-request')
const entryOf = (page: Page, name: string) => page.locator(`[data-path="${name}"]`)

async function openBench(id: string, setting: Parameters<typeof openApp>[0] = {}): Promise<Page> {
  const page = await openApp({ ...setting, hash: `#/build/${id}` })
  await page.locator('.operation-head').waitFor()
  return page
}

async function giveKeys(page: Page): Promise<void> {
  await page.getByLabel(/Application Key|Access Key/).fill(KEY)
  await page.getByLabel(/Application Secret|Secret Key/).fill(SECRET)
}

/** Types one documented value the way a person would: by its label, in whatever control stands there. */
async function fillEntry(page: Page, { name, type, values }: ApiField, value: unknown): Promise<void> {
  if (type === 'objects' || type === 'texts') return
  const entry = entryOf(page, name)
  if (type === 'file') {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Choose a file' }).click()
    await (await chooser).setFiles({ name: 'test.PNG', mimeType: 'image/png', buffer: Buffer.from('PNG') })
  } else if (values || type === 'boolean') await entry.selectOption(String(value))
  else await entry.fill(Array.isArray(value) ? value.join('\n') : String(value))
}

/** Those that others depend on come first. */
function inOrder(row: ApiRow): ApiField[] {
  const conditions = new Set(row.fields.flatMap(({ when = [] }) => when.map(({ field }) => field)))
  return row.fields.toSorted((a, b) => Number(conditions.has(b.name)) - Number(conditions.has(a.name)))
}

test.each(apiRows.map((row) => [row.id, row] as const))(
  '%s: the form takes its documented example',
  async (id, row) => {
    const page = await openBench(id)
    if (row.group !== 'token') await giveKeys(page)
    const optional = page.locator('.optional-fields > summary')
    if (await optional.isVisible()) await optional.click()
    for (const field of inOrder(row)) {
      if (field.name in row.example) await fillEntry(page, field, row.example[field.name])
    }
    const api = APIS.find((candidate) => candidate.id === id)
    const head = await rawOf(page).innerText()
    expect(head.startsWith(`${api?.method} /`)).toBe(true)
    if (id === 'batchSendDiffSms') return
    await verdictOf(page).getByRole('heading', { name: 'Complete, and nothing wrong was found.' }).waitFor()
    for (const [name, value] of Object.entries(row.example)) {
      if (typeof value === 'string' && !/password|templateParas|Callback/.test(name))
        expect(head).toContain(value)
    }
  },
)

/** Goes there as a person without a pointer does. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('60 presses of Tab did not lead there')
}

test('a request is built by keyboard alone, and its signature is Node’s', async () => {
  const page = await openApp({ hash: '#/build' })
  const { keyboard } = page
  await page.getByRole('textbox', { name: /Find by name/ }).waitFor()
  await keyboard.press('/')
  await keyboard.type('templateParas batchSendSms')
  await keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Send a message' }).waitFor()
  await tabTo(page, entryOf(page, 'from'))
  await keyboard.type('csms100000001')
  await keyboard.press('Tab')
  await keyboard.type('+8615500005678')
  await keyboard.press('Tab')
  await keyboard.type('8ff55eac1d0b478ab3c06c3c6a492300')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await keyboard.type('3')
  await tabTo(page, page.getByRole('button', { name: /Add: Values of the variables/ }))
  await keyboard.press('Enter')
  await keyboard.type('人民公园')
  await tabTo(page, page.getByLabel('Application Key'))
  await keyboard.type(KEY)
  await keyboard.press('Tab')
  await keyboard.type(SECRET)
  await verdictOf(page)
    .getByRole('heading', { name: /Complete/ })
    .waitFor()
  const text = await rawOf(page).innerText()
  const body =
    'from=csms100000001&to=%2B8615500005678&templateId=8ff55eac1d0b478ab3c06c3c6a492300&templateParas=%5B%223%22%2C%22%E4%BA%BA%E6%B0%91%E5%85%AC%E5%9B%AD%22%5D'
  expect(text).toContain(body)
  const date = /X-Sdk-Date: (\S+)/.exec(text)?.[1]
  const sha256 = (input: string) => createHash('sha256').update(input).digest('hex')
  const names = 'content-type;host;x-sdk-date'
  const canonical = `POST\n/sms/batchSendSms/v1/\n\ncontent-type:application/x-www-form-urlencoded\nhost:smsapi.cn-north-4.myhuaweicloud.com\nx-sdk-date:${date}\n\n${names}\n${sha256(body)}`
  const signature = createHmac('sha256', SECRET)
    .update(`SDK-HMAC-SHA256\n${date}\n${sha256(canonical)}`)
    .digest('hex')
  expect(text).toContain(`Signature=${signature}`)
})

test('a wrong value is told beside its field, in the verdict and to a screen reader, and the way leads to it', async () => {
  const page = await openBench('batchSendSms')
  await page.getByRole('button', { name: 'Fill in the documented example' }).click()
  await giveKeys(page)
  const extend = page.getByRole('textbox', { name: 'Extension extend' })
  await extend.fill('a{b}')
  expect(await extend.getAttribute('aria-invalid')).toBe('true')
  const about = page.locator(`[id="${await extend.getAttribute('aria-describedby')}"]`)
  expect(await about.innerText()).toMatch(/brace/i)
  await verdictOf(page).getByRole('heading', { name: '1 value needs a change' }).waitFor()
  await verdictOf(page).getByRole('button', { name: 'Extension' }).click()
  expect(await page.locator(':focus').getAttribute('data-path')).toBe('extend')
})

test('conditions: fields come and go with the values beside them', async () => {
  const page = await openBench('CreateSignature')
  expect(await entryOf(page, 'registration_number').count()).toBe(0)
  await entryOf(page, 'signature_source').selectOption('5')
  await entryOf(page, 'registration_number').waitFor()
  expect(await page.getByText('needed in this case').count()).toBe(2)
  await entryOf(page, 'signature_source').selectOption('2')
  await entryOf(page, 'license_number').waitFor()
  expect(await entryOf(page, 'registration_number').count()).toBe(0)
})

test('the template’s text is filled in as a preview, and never sent', async () => {
  const page = await openBench('batchSendSms')
  await page.getByRole('button', { name: 'Fill in the documented example' }).click()
  await page.getByLabel(/Text of the template/).fill(`Code \${1}, at \${2}.`)
  const preview = page.locator('.filled-template')
  expect(await preview.innerText()).toBe(`Code 520520, at \${2}.`)
  await page.getByText('The template has 2 variables and 1 value is given').waitFor()
  expect(await rawOf(page).innerText()).not.toContain('Code')
})

test('records are added and removed; focus goes along', async () => {
  const page = await openBench('batchSendDiffSms')
  const add = page.getByRole('button', { name: 'Add: Contents' })
  await add.click()
  expect(await page.locator(':focus').getAttribute('data-path')).toBe('smsContent[0].to')
  await page.keyboard.type('+8615500005678')
  await add.click()
  await page.keyboard.type('+8615500005679')
  expect(await rawOf(page).innerText()).toContain(
    '"smsContent":[{"to":["+8615500005678"]},{"to":["+8615500005679"]}]',
  )
  await page.getByRole('button', { name: 'Remove Contents 1' }).click()
  expect(await rawOf(page).innerText()).toContain('"smsContent":[{"to":["+8615500005679"]}]')
})

test('WSSE: frozen values stay, the chosen digest is sent', async () => {
  const page = await openBench('batchSendSms')
  await page.getByRole('button', { name: 'Fill in the documented example' }).click()
  await giveKeys(page)
  await page.getByRole('radio', { name: 'X-WSSE' }).check()
  await page.getByRole('radio', { name: 'frozen' }).check()
  await page.getByLabel('Nonce', { exact: true }).fill('abc')
  await page.getByLabel('Created', { exact: true }).fill('2026-11-23T06:42:10Z')
  await page.getByRole('radio', { name: /lower-case/ }).check()
  const hex = createHash('sha256').update(`abc2026-11-23T06:42:10Z${SECRET}`).digest('hex')
  const digest = Buffer.from(hex).toString('base64')
  await page.locator('.raw-request', { hasText: `PasswordDigest="${digest}",Nonce="abc"` }).waitFor()
})

test('what is built is carried to Inspect', async () => {
  const page = await openBench('ShowApp')
  await page.getByRole('button', { name: 'Fill in the documented example' }).click()
  await giveKeys(page)
  await page.getByRole('button', { name: 'Open in Inspect' }).click()
  const box = page.getByRole('textbox', { name: /A request, a curl/ })
  await box.waitFor()
  expect(await box.inputValue()).toMatch(/^GET \/v2\/845ada5bc7444f1295cd517af0123da1\/msgsms\/apps\//)
})

const CURL = `curl -X POST 'https://msgsms.cn-south-1.myhuaweicloud.com/v2/p1/msgsms/apps' -H 'X-Auth-Token: MIIF' -H 'X-Trace: 7' -H 'Content-Type: application/json' -d '{"app_name":"x","region":"cn","create_sign_and_template":0,"colour":"red"}'`

test('a curl command opens in the form; what does not fit is kept, shown, and can be left out', async () => {
  const page = await openApp({ hash: '#/build' })
  await page.getByLabel('A raw HTTP request or a curl command').fill(CURL)
  await page.getByRole('button', { name: 'Put it into the form' }).click()
  await page.getByRole('heading', { name: 'Create an application' }).waitFor()
  expect(await page.evaluate(() => location.hash)).toBe('#/build/CreateApp')
  expect(await entryOf(page, 'app_name').inputValue()).toBe('x')
  expect(await entryOf(page, 'project_id').inputValue()).toBe('p1')
  const note = page.getByRole('region', { name: 'From the opened request' })
  expect(await note.innerText()).toContain('X-Trace: 7')
  await note.getByRole('button', { name: 'Leave out colour' }).click()
  expect(await rawOf(page).innerText()).toContain(
    '{"app_name":"x","create_sign_and_template":0,"region":"cn"}',
  )
  await page.getByRole('button', { name: 'Use the form instead' }).click()
  expect(await rawOf(page).innerText()).toContain('{"app_name":"x","region":"cn"}')
})

test('a token and a password are not drawn, and are copied', async () => {
  const page = await openBench('AuthTokens')
  await entryOf(page, 'auth.identity.password.user.password').fill('Pa55 word')
  expect(await page.locator('main').innerText()).not.toContain('Pa55')
  await page.getByRole('button', { name: 'Copy the raw HTTP request' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('"password":"Pa55 word"')
})

test('a part of the canonical request is framed in the request it came from', async () => {
  const page = await openBench('batchSendSms')
  const parts = page.getByRole('group', { name: 'Canonical request' }).getByRole('button')
  await parts.filter({ hasText: 'smsapi.cn-north-4' }).first().focus()
  expect(await rawOf(page).locator('mark').innerText()).toBe('smsapi.cn-north-4.myhuaweicloud.com')
})

test('every form of copying out is written', async () => {
  const page = await openBench('batchSendSms')
  await page.getByRole('button', { name: 'Fill in the documented example' }).click()
  await giveKeys(page)
  const section = page.getByRole('region', { name: 'Copy as a command or a program' })
  for (const name of ['Java', 'PHP', 'Python', 'C#', 'Node.js', 'Go']) {
    await section.getByRole('tab', { name, exact: true }).click()
    const program = await section.locator('.program').first().innerText()
    expect(program).toContain('SMS_APP_SECRET')
    expect(program).not.toContain(SECRET)
  }
})

test('the list of operations is searched in either language', async () => {
  const page = await openApp({ hash: '#/build' })
  const search = page.getByRole('textbox', { name: /Find by name/ })
  const links = page.locator('.operations a')
  await search.fill('模板 变量')
  expect(await links.allInnerTexts()).toContain(words.apis.ListTemplateVarilableDetails[0])
  await search.fill('nothing like this')
  await page.getByText('There is no such operation').waitFor()
})

const LOOKS = (['zh', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((theme) => [360, 1280].map((width) => ({ language, theme, width }))),
)

test.each(LOOKS)(
  'axe finds nothing in $language, $theme, at $width; nothing is wider than the screen',
  async (look) => {
    for (const rest of ['', '/batchSendDiffSms', '/CreateTemplate', '/UploadSignatureFile']) {
      const page = await openApp({ ...look, hash: `#/build${rest}` })
      await page.locator(rest ? '.operation-head' : '.build-catalogue').waitFor()
      if (rest) await page.locator('.operation-head .button').click()
      expect(await axeViolations(page), rest).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide, rest).toBeLessThanOrEqual(0)
    }
  },
)
