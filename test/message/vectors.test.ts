/** The requests of the vector files, each read as the form its author wrote it in. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { printRequest } from '../../src/message/print.ts'
import { readMessage } from '../../src/message/read.ts'

type FailingCase = { readonly id: string; readonly form: string; readonly request: string }
type Callback = { readonly id: string; readonly raw: string }

const read = (name: string): string => readFileSync(new URL(`../vectors/${name}`, import.meta.url), 'utf8')
const failingCases: readonly FailingCase[] = JSON.parse(read('failing-cases.json'))
const callbacks: readonly Callback[] = read('callback.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

const decode = (body: Uint8Array | undefined): string => new TextDecoder().decode(body)

/** The lines of a raw head, taken apart without any of our code. */
function headOf(raw: string): { start: string; headers: string[][]; body: string } {
  const end = raw.indexOf('\r\n\r\n')
  const unfolded = raw.slice(0, end).replace(/\r\n[ \t]+/g, ' ')
  const [start = '', ...lines] = unfolded.split('\r\n')
  const headers = lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)])
  return { start, headers, body: raw.slice(end + 4) }
}

test.each(failingCases.filter(({ form }) => form === 'raw'))('$id reads as raw', ({ request: raw }) => {
  const { form, request } = readMessage(raw)
  const { start, headers, body } = headOf(raw)
  expect(form).toBe('raw')
  expect(`${request?.method} ${request?.target} HTTP/1.1`).toBe(start)
  expect(request?.headers).toEqual(headers)
  expect(decode(request?.body)).toBe(body)
})

test.each(failingCases.filter(({ form }) => form === 'headers'))(
  '$id reads as headers',
  ({ request: raw }) => {
    const { form, request } = readMessage(raw)
    const { headers, body } = headOf(`\r\n${raw.includes('\r\n\r\n') ? raw : `${raw}\r\n`}`)
    expect(form).toBe('headers')
    expect(request?.method).toBe('')
    expect(request?.headers).toEqual(headers)
    expect(decode(request?.body)).toBe(body)
  },
)

test.each(failingCases.filter(({ form }) => form === 'curl'))('$id reads as curl', ({ request: command }) => {
  const { form, request, problems } = readMessage(command)
  const headers = [...command.matchAll(/-H '([^']*)'/g)].map(([, line = '']) =>
    line.split(/: (.*)/s).slice(0, 2),
  )
  const data = /(?:-d|--data-raw|--data-binary) '((?:[^']|'\\'')*)'/
    .exec(command)?.[1]
    ?.replaceAll("'\\''", "'")
  const target = /'https?:\/\/[^/']+([^']*)'/.exec(command)?.[1]
  expect(form).toBe('curl')
  expect(request?.method).toBe(/-X (\w+)/.exec(command)?.[1] ?? 'POST')
  expect(request?.target).toBe(target)
  expect(request?.headers.filter(([name]) => headers.some(([given]) => given === name))).toEqual(headers)
  expect(decode(request?.body)).toBe(data ?? '')
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('the vectors hold what this file was written for', () => {
  const count = (form: string): number => failingCases.filter((one) => one.form === form).length
  expect([count('raw'), count('headers'), count('curl'), callbacks.length]).toEqual([122, 11, 28, 45])
})

test.each(callbacks)('$id reads as raw and prints back byte for byte', ({ raw }) => {
  const reading = readMessage(raw)
  expect(reading.form).toBe('raw')
  expect(reading.request && printRequest(reading.request)).toBe(raw)
})
