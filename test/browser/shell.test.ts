import { expect, test } from 'vitest'
import { axeViolations, openApp } from './app.ts'

test('the built page carries its policy, and a request to elsewhere is refused', async () => {
  const page = await openApp()
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  const refused = await page.evaluate(() => fetch('https://example.com/').then(String, String))
  expect(refused).toContain('TypeError')
  const markup = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<p>markup from a text</p>'
      return 'done'
    } catch (error) {
      return String(error)
    }
  })
  expect(markup).toContain('TrustedHTML')
})

test('the language follows the browser and can be switched; so can the theme; both are remembered', async () => {
  const page = await openApp({ language: 'zh', theme: 'dark' })
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  await page.getByRole('button', { name: 'Switch to English' }).click()
  await page.getByRole('button', { name: 'Use the light theme' }).click()
  await page.reload()
  await page.getByRole('link', { name: 'Codes' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  expect(await page.locator('html').getAttribute('data-theme')).toBe('light')
})

test('a hash opens its panel, the title follows, and going to and fro loses nothing', async () => {
  const page = await openApp({ hash: '#/inspect' })
  await page.getByRole('textbox', { name: /A request, a curl/ }).fill('GET / HTTP/1.1\nHost: a\n\n')
  await page.getByRole('link', { name: 'Codes' }).click()
  await page.getByRole('heading', { level: 1, name: 'Codes' }).waitFor()
  expect(await page.title()).toBe('Codes · Signbench')
  await page.goBack()
  expect(await page.getByRole('textbox', { name: /A request, a curl/ }).inputValue()).toContain('Host: a')
})

test('keys: / goes to the box, ? shows the keys, Esc closes them, and a typed ? is a ?', async () => {
  const page = await openApp()
  await page.keyboard.press('/')
  const box = page.getByRole('textbox', { name: /A request, a curl/ })
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.type('?/')
  expect(await box.inputValue()).toBe('?/')
  await box.blur()
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keys' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Nothing leaves this page' }).click()
  expect(await page.getByRole('dialog').innerText()).toContain("default-src 'none'")
})

test('nothing that is wider than the screen, and axe has nothing to say', async () => {
  for (const width of [360, 1280]) {
    const page = await openApp({ width })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    expect(await axeViolations(page)).toEqual([])
  }
})
