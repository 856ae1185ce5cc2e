/** Random requests and texts for the properties of reading and printing. */

import fc from 'fast-check'
import type { HttpRequest } from '../../src/message/types.ts'

const tokenCharacters = "!#$%&'*+-.^_`|~0123456789ABCXYZabcxyz"
const token = fc.string({ unit: fc.constantFrom(...tokenCharacters), minLength: 1, maxLength: 12 })

/** Characters that have a meaning somewhere in a shell, a header or a URL, and some that only look odd. */
export const awkward = fc.constantFrom(
  ...` \t"'\\\`$^&|;<>(){}[]#!%~*?=+-_:,./@aZ09\u00a0\u200b\ufeff“”’：，中文é😀\ud800\udc80\udcff\x00\x07\x7f\u2028`,
)

export const awkwardText = fc.string({ unit: awkward, maxLength: 30 })

const value = awkwardText.map((text) => text.replace(/[\r\n]/g, ''))
const target = fc.oneof(
  fc.constantFrom('/', '*', '', '/sms/batchSendSms/v1', '/a?b=%zz#c'),
  awkwardText.map((text) => `/${text.replace(/[ \r\n]/g, '')}`),
)

const header = fc.oneof(
  fc.tuple(token, value),
  fc.tuple(fc.constantFrom('Host', 'X-WSSE', 'Content-Type', 'authorization'), value),
  fc.tuple(fc.constantFrom('Content-Length', 'content-length'), fc.oneof(fc.nat(60).map(String), value)),
)

const message = fc.constantFrom(
  '\r\n\r\nabc\n',
  'GET / HTTP/1.1\r\nHost: a\r\n\r\n',
  'HTTP/1.1 200 OK\r\n\r\n',
  '\n\nPOST /x HTTP/1.1\n',
  '\ufeff{}',
  'a: b\r\n c\r\n',
)
const body = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  awkwardText.map((text) => new TextEncoder().encode(text)),
  message.map((text) => new TextEncoder().encode(text)),
)

export const request: fc.Arbitrary<HttpRequest> = fc.record({
  method: fc.oneof(fc.constantFrom('GET', 'POST', 'PUT', 'curl'), token),
  target,
  headers: fc.array(header, { maxLength: 5 }),
  body,
})

/** A request whose Content-Length ends right where its body looks like another message. */
export const misleading: fc.Arbitrary<HttpRequest> = fc
  .tuple(request, fc.uint8Array({ maxLength: 10 }), message)
  .map(([one, before, after]) => ({
    ...one,
    headers: [['Content-Length', String(before.length)], ...one.headers],
    body: Uint8Array.from([...before, ...new TextEncoder().encode(after)]),
  }))
