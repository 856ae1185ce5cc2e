/** The Codes panel as people use it: by keyboard, with real logs, with files that are not logs. */

import { buffer } from 'node:stream/consumers'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeViolations, openApp } from './app.ts'

const box = (page: Page) => page.getByRole('textbox', { name: /^(状态码或关键词|Status code or words)$/ })
const logBox = (page: Page) => page.getByRole('textbox', { name: /^(日志、CSV|Log, CSV)/ })
const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name })

/** Presses Tab until the element has the focus, as a person without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Tab never reached ${target}`)
}

async function searchFor(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.press('Escape')
  await page.keyboard.type(query)
}

/** As it is seen, cells and lines apart. */
async function textOf(element: Locator): Promise<string> {
  await element.first().waitFor()
  return (await element.allInnerTexts()).join('\n')
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** 300 receipts: 200 delivered, 60 to switched-off phones, 30 over the limit, 10 with a code of nobody's. */
const RECEIPTS = Array.from({ length: 300 }, (_, index) => {
  const status = index < 200 ? 'DELIVRD' : index < 260 ? 'MK:0036' : index < 290 ? 'SC:0010' : 'XY:0036'
  return `2026-02-06 10:00:00 to=+8618600000${String(index).padStart(3, '0')} status=${status}`
}).join('\n')

describe('a newcomer, by keyboard alone', () => {
  test('finds what E000105 means and goes on to inspect the request', async () => {
    const page = await openApp({ hash: '#/codes', language: 'en' })
    await searchFor(page, 'E000105')
    const entry = region(page, 'E000105')
    await entry.getByRole('table', { name: 'What E000105 means' }).waitFor()
    const text = await textOf(entry)
    for (const part of ['PasswordDigest', 'Developer', '401', 'Invalid digest.', 'line 2,697', '2026-02-06'])
      expect(text).toContain(part)
    await tabTo(page, entry.getByRole('link', { name: 'Inspect a request' }))
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#/inspect')
  })

  test('finds what MK:0036 means for a number of China Unicom', async () => {
    const page = await openApp({ hash: '#/codes', language: 'zh' })
    await searchFor(page, 'mk：0036')
    await tabTo(page, page.getByRole('textbox', { name: '手机号码' }))
    await page.keyboard.type('+86 186 1234 5678')
    await page.getByText(/186 号段属于联通。携号转网的号码可能已经换了运营商/).waitFor()
    const entry = region(page, 'MK:0036')
    await entry.getByText('参考里没有联通对这个码的解释').waitFor()
    const rows = entry.getByRole('table', { name: 'MK:0036 的解释' }).getByRole('row')
    expect(await textOf(rows.nth(1))).toMatch(/空号[\s\S]*第 3,620 行/)
    expect(new URL(page.url()).hash).not.toContain('186')
  })

  test('orders the readings for the carrier that is chosen', async () => {
    const page = await openApp({ hash: `#/codes/MK%3A0036?carrier=${encodeURIComponent('移动')}` })
    const rows = region(page, 'MK:0036').getByRole('table', { name: 'What MK:0036 means' }).getByRole('row')
    expect(await textOf(rows.nth(1))).toContain('China Mobile')
  })

  test('finds SGIP:130, which only a range covers', async () => {
    const page = await openApp({ hash: '#/codes', language: 'zh' })
    await searchFor(page, 'SGIP:130')
    const entry = region(page, 'SGIP:130')
    await entry.getByText('SGIP:130 没有单独的一行').waitFor()
    expect(await textOf(entry)).toMatch(/SGIP:125-SGIP:255\s+范围[\s\S]*联通[\s\S]*第 4,984 行/)
  })

  test('finds MSGSMS.0049 by typing part of it, and opens it with the arrow keys', async () => {
    const page = await openApp({ hash: '#/codes', language: 'zh' })
    await searchFor(page, 'msgsms.004')
    const link = page.getByRole('link', { name: 'MSGSMS.0049' })
    await link.waitFor()
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press('ArrowDown')
      if (await link.evaluate((element) => element === document.activeElement)) break
    }
    await page.keyboard.press('Enter')
    const entry = region(page, 'MSGSMS.0049')
    expect(await textOf(entry)).toMatch(/Invalid token[\s\S]*Token 无效[\s\S]*第 3,445 行/)
    expect(new URL(page.url()).hash).toBe('#/codes/MSGSMS.0049?q=msgsms.004')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('MSGSMS.0049')
    await page.goBack()
    await entry.waitFor({ state: 'detached' })
    expect(await box(page).inputValue()).toBe('msgsms.004')
  })

  test('clears the box with Esc and has the text back with Ctrl+Z', async () => {
    const page = await openApp({ hash: '#/codes', language: 'en' })
    await searchFor(page, 'DELIVRD')
    await page.keyboard.press('Escape')
    await region(page, 'Start here').waitFor()
    await page.keyboard.press('Control+Z')
    await region(page, 'DELIVRD').waitFor()
  })

  test('annotates a log of 300 receipts, looks at one group, copies the reply', async () => {
    const page = await openApp({ hash: '#/codes', language: 'zh' })
    await page.evaluate((text) => navigator.clipboard.writeText(text), RECEIPTS)
    await tabTo(page, logBox(page))
    await page.keyboard.press('Control+V')
    await page.getByText('300 行 · 290 个状态码 · 10 个不认识').waitFor()

    const bars = page.getByRole('list', { name: /各组的条数/ }).getByRole('button')
    expect(await bars.allInnerTexts()).toEqual([
      expect.stringMatching(/^DELIVRD\s+成功\s+200$/),
      expect.stringMatching(/^MK:0036\s+号码\s+60$/),
      expect.stringMatching(/^SC:0010\s+频率与数量\s+30$/),
    ])
    const unknown = page.getByRole('table', { name: '不认识的状态码 1 个' }).getByRole('row').nth(1)
    expect(await textOf(unknown)).toMatch(/XY:0036\s+10\s+291\s/)

    await tabTo(page, page.getByRole('button', { name: '复制回复 给客户的回复' }))
    await page.keyboard.press('Enter')
    await page.getByText('已复制').first().waitFor()
    const reply = await clipboard(page)
    expect(reply).toContain('共有 290 条状态回执，其中 200 条已送达（69.0%）')
    expect(reply).toMatch(/- 60 条：号码.*（MK:0036）/)
    expect(reply).toMatch(/- 30 条：.*（SC:0010）.*24 小时后可以再发/)
    expect(reply).toContain('有 10 条的状态码不在现有资料里')
    expect(reply).not.toMatch(/186|XY:0036|网关|MSC/)

    await bars.nth(2).focus()
    await page.keyboard.press('Space')
    const lines = region(page, '逐行解释')
    await lines.getByText('显示 30 / 30 条').waitFor()
    expect(await textOf(lines.getByRole('row').nth(1))).toMatch(/^261\s+SC:0010/)
  })
})

describe('the address', () => {
  test('follows what is typed and chosen, without entries in the history', async () => {
    const page = await openApp({ hash: '#/codes', language: 'zh' })
    const before = await page.evaluate(() => history.length)
    await box(page).fill('黑名单')
    await page.getByLabel('由谁返回').selectOption('电信')
    const { hash } = new URL(page.url())
    expect(hash).toBe(`#/codes?${new URLSearchParams({ q: '黑名单', source: '电信' })}`)
    expect(await page.evaluate(() => history.length)).toBe(before)
    const again = await openApp({ hash, language: 'zh' })
    expect(await box(again).inputValue()).toBe('黑名单')
    const results = region(again, '搜索结果').getByRole('row')
    await results.nth(1).waitFor()
    expect(await results.count()).toBeGreaterThan(1)
    for (const text of (await results.allInnerTexts()).slice(1)) expect(text).toMatch(/电信\s*$/)
  })

  test('copied from an entry leads straight to it', async () => {
    const page = await openApp({ hash: '#/codes?q=DELIVRD&carrier=x', language: 'en' })
    await page.getByRole('button', { name: 'Copy link DELIVRD' }).click()
    const link = await clipboard(page)
    expect(link).toBe(`${page.url().split('#')[0]}#/codes/DELIVRD`)
  })
})

describe('the reply', () => {
  test('has a language and a format of its own', async () => {
    const page = await openApp({ hash: '#/codes/SC%3A0010', language: 'zh' })
    const card = region(page, '给客户的回复')
    await card.getByRole('radio', { name: 'English' }).check()
    await card.getByRole('radio', { name: 'Markdown' }).check()
    await page.getByRole('button', { name: '复制回复 SC:0010' }).click()
    const reply = await clipboard(page)
    expect(reply).toMatch(/^Hello, the status code `SC:0010` means: .* after 24 hours\.$/)
    expect(await textOf(card.locator('[lang=en]'))).toBe(reply)
  })
})

describe('bad input', () => {
  const HOSTILE = [
    { name: '10,000 characters', query: 'MK:'.padEnd(10_000, '0') },
    { name: 'HTML', query: '<img src=x onerror="document.title=1"><b>MK</b>' },
    { name: 'a pattern', query: '(((a+)+)+)+$[' },
    { name: 'half a surrogate pair', query: 'MK:\ud83d' },
    { name: 'a path and a query', query: '../#?q=%zz&table=4-1' },
  ]
  test.each(HOSTILE)('$name in the search box is only text', async ({ query }) => {
    const page = await openApp({ hash: '#/codes', language: 'en' })
    const title = await page.title()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    await box(page).fill(query)
    await page.getByText(/^Nothing found for “.{1,60}”/).waitFor()
    expect(await page.locator('main img, main b').count()).toBe(0)
    expect(await page.title()).toBe(title)
    await page.evaluate((code) => {
      location.hash = `#/codes/${encodeURIComponent(code.replace(/\p{Surrogate}/gu, ''))}`
    }, query)
    await page.getByText(/^The reference does not have /).waitFor()
    expect(faults).toEqual([])
  })

  test('a callback in the search box gives its code', async () => {
    const page = await openApp({ hash: '#/codes', language: 'zh' })
    await box(page).fill('status=DELIVRD&to=%2B8613800000000')
    await page.getByText('这段文字里的状态码').waitFor()
    await page.getByRole('link', { name: 'DELIVRD' }).click()
    await region(page, 'DELIVRD').waitFor()
  })

  test('lower case, glued punctuation and percent-encoding are read in a log', async () => {
    const page = await openApp({ hash: '#/codes', language: 'en' })
    await logBox(page).fill('[delivrd],(mk:0036)\nstatus=SC%3A0010&x=1\n<b>UNDELIV</b>')
    await page.getByText('3 lines · 4 codes').waitFor()
    const lines = region(page, 'Line by line')
    expect(await lines.locator('b').count()).toBe(0)
    expect(await textOf(lines)).toContain('<b>UNDELIV</b>')
  })

  /** 状态报告:DELIVRD */
  const gbk = Buffer.from('d7b4ccacb1a8b8e63a44454c49565244', 'hex')
  const FILES = [
    { name: 'table.xlsx', bytes: Buffer.from('PK\u0003\u0004rest'), says: /This is an XLSX/ },
    { name: 'picture.png', bytes: Buffer.from([0x89, 0x50, 0, 1, 2, 0xff]), says: /This is a binary file/ },
    { name: 'gbk.csv', bytes: gbk, says: /^状态报告:/ },
    {
      name: 'gbk-far-down.csv',
      bytes: Buffer.concat([Buffer.from('DELIVRD\n'.repeat(10_000)), gbk]),
      says: /^10,001 lines · 10,001 codes$/,
    },
    { name: 'utf-16.txt', bytes: Buffer.from('\ufeff状态报告:DELIVRD', 'utf16le'), says: /^状态报告:/ },
  ]
  test.each(FILES)('$name gets its sentence or is read', async ({ name, bytes, says }) => {
    const page = await openApp({ hash: '#/codes', language: 'en' })
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: bytes })
    await page.getByText(says).first().waitFor()
  })

  test('a long paste is taken whole and not drawn', async () => {
    const page = await openApp({ hash: '#/codes', language: 'en' })
    await page.evaluate((text) => navigator.clipboard.writeText(text), 'status=DELIVRD\n'.repeat(20_000))
    await logBox(page).focus()
    await page.keyboard.press('Control+V')
    await page.getByText('300 KB of text, too long to show in the box').waitFor()
    await page.getByText('20,001 lines · 20,000 codes').waitFor()
    expect(await region(page, 'Line by line').getByRole('row').count()).toBe(101)
    await page.getByRole('button', { name: 'Clear' }).click()
    expect(await logBox(page).inputValue()).toBe('')
  })

  test('a long log shows its progress, can be stopped, and started again', async () => {
    const page = await openApp({ hash: '#/codes', language: 'en' })
    await page.locator('#main').waitFor()
    const bytes = Buffer.from('2026-02-06 10:00:00 receipt status=DELIVRD from somewhere\n'.repeat(150_000))
    await page.locator('input[type=file]').setInputFiles({ name: 'long.log', mimeType: '', buffer: bytes })
    await page.getByRole('progressbar').waitFor()
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByText(/^Stopped at line [\d,]+ of 150,001\. The text is still here\.$/).waitFor()
    await page.getByRole('button', { name: 'Start again' }).click()
    await page.getByText('150,001 lines · 150,000 codes').waitFor()
  })

  test('a table that cannot be loaded is said, and loaded when asked again', async () => {
    const page = await openApp({ hash: '#/codes/DELIVRD', language: 'en' })
    await page.route(/reference-[^/]*\.js$/, (route) => route.abort())
    await page.reload()
    await page.getByRole('alert').getByText('The code table could not be opened').waitFor()
    await page.unroute(/reference-[^/]*\.js$/)
    await page.getByRole('button', { name: 'Try again' }).click()
    await region(page, 'DELIVRD').waitFor()
  })
})

test('the export is a CSV that a spreadsheet opens as text, and JSON', async () => {
  const page = await openApp({ hash: '#/codes', language: 'zh' })
  await logBox(page).fill('=cmd|"x"!A1 status=DELIVRD')
  const saved = async (button: string) => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    return (await buffer(await (await download).createReadStream())).toString()
  }
  const [head, line] = (await saved('导出 CSV')).split('\r\n')
  expect(head).toMatch(/^\ufeff"行","写法","状态码"/)
  expect(line).toMatch(/^1,"DELIVRD","DELIVRD","成功",.*"'=cmd\|""x""!A1 status=DELIVRD"$/)
  expect(JSON.parse(await saved('导出 JSON'))).toMatchObject({
    lines: 1,
    hits: [{ line: 1, code: 'DELIVRD', text: '=cmd|"x"!A1 status=DELIVRD' }],
  })
})

describe('for everybody', () => {
  const SETTINGS = (['zh', 'en'] as const).flatMap((language) =>
    (['light', 'dark'] as const).flatMap((theme) =>
      [360, 1280].map((width) => ({ language, theme, width, height: 900 })),
    ),
  )
  test.each(SETTINGS)('axe finds nothing: $language, $theme, $width px', async (setting) => {
    const page = await openApp({ ...setting, hash: '#/codes' })
    await page.getByRole('link', { name: 'SGIP:130' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await box(page).fill('MK:003')
    await logBox(page).fill('status=DELIVRD\nstatus=MK:0036\nstatus=XY:0036\n{"code":"E000105"}')
    await region(page, /^(逐行解释|Line by line)$/).waitFor()
    await page.getByRole('link', { name: 'MK:0036' }).first().click()
    await region(page, 'MK:0036').waitFor()
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(setting.width)
  })

  test('a table becomes labelled records at 360 px and stays a table on paper', async () => {
    const page = await openApp({ hash: '#/codes/MK%3A0036', language: 'en', width: 360 })
    const cell = region(page, 'MK:0036').getByRole('cell').first()
    const labelOf = () => cell.evaluate((element) => getComputedStyle(element, '::before').content)
    expect(await labelOf()).toBe('"Source"')
    await page.emulateMedia({ media: 'print' })
    expect(await labelOf()).toBe('none')
    expect(await cell.evaluate((element) => getComputedStyle(element).display)).toBe('table-cell')
  })
})
