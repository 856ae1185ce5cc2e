/** The head of a request as HTTP can carry it: which headers a form sends, and which are not its to send. */

import type { Header, HttpRequest } from '../../message/types.ts'
import { percentEncode } from '../../signing/percent.ts'
import type { RequestOptions } from './options.ts'

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/

/** Whether HTTP can carry it: a line end in a value would begin a header of its own (RFC 9110, section 5.5). */
export function isSendable([name, value]: Header): boolean {
  return TOKEN.test(name) && !/[\r\n\0]/.test(value)
}

/** A line end in the request line would begin a header, too: none is left in the method, in the target it is encoded. */
export function onOneLine(request: HttpRequest): HttpRequest {
  const method = request.method.replace(/[\0- \x7F]/g, '')
  return { ...request, method, target: request.target.replace(/[\0-\x1F\x7F]/g, percentEncode) }
}

/** The variable that a command reads the token from, where it is not to stand in the text. */
export const TOKEN_VARIABLE = 'HUAWEI_TOKEN'

export function readsToken({ scheme, secrets }: RequestOptions): boolean {
  return scheme === 'token' && secrets === 'environment'
}

/** The request's headers and those of its signature, for a client that counts the body itself. */
export function shownHeaders(request: HttpRequest, options: RequestOptions): Header[] {
  const left = readsToken(options) ? ['content-length', 'x-auth-token'] : ['content-length']
  return allHeaders(request, options).filter(
    (header) => isSendable(header) && !left.includes(header[0].toLowerCase()),
  )
}

export function allHeaders({ headers }: HttpRequest, { signed = [] }: RequestOptions): Header[] {
  return [...headers, ...signed]
}

export function headerValue(headers: readonly Header[], name: string): string | undefined {
  return headers.find(([given]) => given.toLowerCase() === name)?.[1]
}

const DEFAULT_PORT = { http: /:80$/, https: /:443$/ } as const

/** The authority without the port that its scheme has anyway, as curl, .NET and most others send it in Host. */
export function hostSent({ protocol, authority }: RequestOptions): string {
  return authority.replace(DEFAULT_PORT[protocol], '')
}

/** What a program makes itself, and what belongs to the connection (RFC 9110, section 7.6.1). */
const NOT_COPIED: ReadonlySet<string> = new Set([
  'authorization',
  'content-length',
  'host',
  'x-auth-token',
  'x-sdk-content-sha256',
  'x-sdk-date',
  'x-wsse',
  'connection',
  'expect',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** Whether a program sends the header as it stands. */
export function isCopied(header: Header): boolean {
  return isSendable(header) && !NOT_COPIED.has(header[0].toLowerCase())
}
