/** Printing and reading are inverse to each other, for any request. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printRequest } from '../../src/message/print.ts'
import { readMessage } from '../../src/message/read.ts'
import type { HttpRequest } from '../../src/message/types.ts'
import { misleading, request } from './arbitraries.ts'

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)

test('any request is read back from its print', () => {
  fc.assert(
    fc.property(request, (one) => {
      expect(readMessage(printRequest(one)).request).toEqual(one)
    }),
    { numRuns: 2000 },
  )
})

test('also where Content-Length points to something that looks like the next message', () => {
  fc.assert(
    fc.property(misleading, (one) => {
      expect(readMessage(printRequest(one)).request).toEqual(one)
    }),
    { numRuns: 500 },
  )
})

const corners: readonly [name: string, request: HttpRequest, printed: string][] = [
  [
    'no headers, no body',
    { method: 'GET', target: '/', headers: [], body: ascii('') },
    'GET / HTTP/1.1\r\n\r\n',
  ],
  [
    'an empty value',
    { method: 'GET', target: '/', headers: [['A', '']], body: ascii('') },
    'GET / HTTP/1.1\r\nA: \r\n\r\n',
  ],
  [
    'outer blanks of a value',
    { method: 'GET', target: '/', headers: [['A', '  b\t']], body: ascii('') },
    'GET / HTTP/1.1\r\nA:   b\t\r\n\r\n',
  ],
  [
    'a body that starts with blank lines',
    { method: 'POST', target: '/', headers: [], body: ascii('\r\n\nx') },
    'POST / HTTP/1.1\r\n\r\n\r\n\nx',
  ],
  [
    'bytes that are not UTF-8',
    { method: 'POST', target: '/', headers: [], body: Uint8Array.of(0xe4, 0xbd, 0xa0, 0xff, 0xe4) },
    'POST / HTTP/1.1\r\n\r\n你\udcff\udce4',
  ],
  ['headers alone', { method: '', target: '', headers: [['A', 'b']], body: ascii('c') }, 'A: b\r\n\r\nc'],
]

test.each(corners)('%s: printed as expected and read back', (_, one, printed) => {
  expect(printRequest(one)).toBe(printed)
  expect(readMessage(printed).request).toEqual(one)
})

test('a request that its own Content-Length would cut is printed for a connection that carries one request', () => {
  const body = ascii('abcHTTP/1.1 200 OK\r\n\r\n')
  const printed = printRequest({ method: 'POST', target: '/', headers: [['Content-Length', '3']], body })
  expect(printed.split('\r\n')[0]).toBe('POST / HTTP/1.0')
})
