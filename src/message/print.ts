/** The inverse of reading: a request as raw HTTP/1.1. */

import { contentLength, followingMessage } from './body.ts'
import { decodeText } from './bytes.ts'
import type { HttpRequest } from './types.ts'

/**
 * The request as raw HTTP/1.1 text with CRLF line ends; `readMessage` gives the same request back.
 *
 * A body byte that is not UTF-8 is printed as a lone surrogate U+DC80–U+DCFF. An empty method leaves the
 * request line out. Where the request's own Content-Length would make a reader cut the body in two
 * messages, the version is HTTP/1.0: there one connection carries one request, so nothing can follow it.
 */
export function printRequest(request: HttpRequest): string {
  const body = decodeText(request.body)
  const head = request.headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return `${requestLine(request, body)}${head}\r\n${body}`
}

function requestLine({ method, target, headers }: HttpRequest, body: string): string {
  if (method === '') return ''
  const length = headers.find(([name]) => name.toLowerCase() === 'content-length')?.[1]
  const isCut = followingMessage(contentLength(length), body) !== undefined
  return `${method} ${target} HTTP/${isCut ? '1.0' : '1.1'}\r\n`
}
