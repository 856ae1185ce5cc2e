/** Files that were dropped by mistake. */

import { expect, test } from 'vitest'
import { fileKind, looksBroken } from '../../src/reference/file-kind.ts'

const bytes = (...values: readonly number[]) => Uint8Array.from(values)
const utf8 = (text: string) => new TextEncoder().encode(text)
/** 状态码,时间 in GBK, from Python: '状态码,时间'.encode('gbk'). */
const gbk = bytes(0xd7, 0xb4, 0xcc, 0xac, 0xc2, 0xeb, 0x2c, 0xca, 0xb1, 0xbc, 0xe4)

test.each([
  ['ASCII', utf8('status=DELIVRD\n'), 'text'],
  ['UTF-8', utf8('状态码：24'), 'text'],
  ['nothing', bytes(), 'text'],
  ['GBK', gbk, 'gbk'],
  ['an XLSX', bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00), 'zip'],
  ['UTF-16', bytes(0xff, 0xfe, 0x31, 0x00), 'utf-16'],
  ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00), 'binary'],
  ['pairs that GBK has not', bytes(0xd7, 0x7f, 0xd7, 0x7f), 'binary'],
  ['noise', bytes(0xff, 0xff, 0x80, 0x31), 'binary'],
])('%s', (_, file, kind) => {
  expect(fileKind(file)).toBe(kind)
})

test('a character cut by the end of the sample does not count', () => {
  const long = utf8(`${'a'.repeat(64 * 1024 - 1)}状`)
  expect(fileKind(long)).toBe('text')
})

test('a text that was decoded wrongly is seen', () => {
  expect(looksBroken(new TextDecoder().decode(gbk))).toBe(true)
  expect(looksBroken('状态码：24')).toBe(false)
})
