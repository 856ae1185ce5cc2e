/** The smallest reader of raw HTTP/1.1: enough for the vectors, and not the reader under test elsewhere. */

import type { HttpRequest } from '../../src/message/types.ts'

export function requestOf(raw: string): HttpRequest {
  const end = raw.indexOf('\r\n\r\n')
  const [requestLine = '', ...lines] = raw.slice(0, end).split('\r\n')
  const [method = '', target = ''] = requestLine.split(' ')
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon), line.slice(colon + 1).trimStart()]
  })
  return { method, target, headers, body: new TextEncoder().encode(raw.slice(end + 4)) }
}

/** `20240601T120000Z` → the instant. */
export function instantOf(basic: string): Date {
  return new Date(basic.replace(/^(\d{4})(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'))
}
