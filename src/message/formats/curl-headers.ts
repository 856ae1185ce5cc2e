/** The headers that curl sends: its own, those of its options, and the -H lines. */

import { encodeText } from '../bytes.ts'
import { type HeaderDraft, headerValue } from '../draft.ts'
import { added, join, type Piece, pieceBuilder, slice, spanOf } from '../piece.ts'
import type { Flaw, MessageProblemCode } from '../problems.ts'
import { hostOf, type UrlParts } from '../url.ts'
import type { CurlCommand } from './curl-command.ts'
import { boundary } from './multipart.ts'

const formType = 'application/x-www-form-urlencoded'

/**
 * Host, what options add, the -H lines in their order, and the Content-Type that -d, --json and -F bring
 * along.
 */
export function curlHeaders(
  command: CurlCommand,
  url: UrlParts,
  scheme: string,
  at: number,
  flaws: Flaw[],
): HeaderDraft[] {
  const { sent, removed } = customHeaders(command.headers, flaws)
  const isGiven = (name: string): boolean => removed.has(name) || headerValue(sent, name) !== undefined
  const first = [hostHeader(url, scheme), ...optionHeaders(command, url, flaws)]
  const last = contentHeaders(command, at)
  const missing = (headers: readonly HeaderDraft[]): HeaderDraft[] =>
    headers.filter(({ name }) => !isGiven(name.text.toLowerCase()))
  const all = [...missing(first), ...sent, ...missing(last)]
  return command.form.length > 0 ? withBoundary(all, flaws) : all
}

function hostHeader({ authority }: UrlParts, scheme: string): HeaderDraft {
  return headerOf('Host', hostOf(authority, scheme))
}

function headerOf(name: string, value: Piece): HeaderDraft {
  return { name: added(name, spanOf(value).start), value }
}

/** `Name: value` is sent, `Name;` is sent empty, `Name:` takes away what curl would send itself. */
function customHeaders(
  lines: readonly Piece[],
  flaws: Flaw[],
): { sent: HeaderDraft[]; removed: Set<string> } {
  const sent: HeaderDraft[] = []
  const removed = new Set<string>()
  const report = (code: MessageProblemCode, line: Piece): void =>
    void flaws.push({ code, at: spanOf(line), found: line.text.slice(0, 80) })
  for (const line of lines) {
    const colon = line.text.indexOf(':')
    const emptied = colon < 0 ? /^([^;]+);[ \t]*$/.exec(line.text)?.[1] : undefined
    if (line.text.startsWith('@')) report('file-not-in-paste', line)
    else if (emptied)
      sent.push({ name: slice(line, 0, emptied.length), value: slice(line, emptied.length + 1) })
    else if (colon <= 0) report('header-without-colon', line)
    else if (line.text.slice(colon + 1).trim() === '') {
      removed.add(line.text.slice(0, colon).toLowerCase())
      report('header-not-sent', line)
    } else
      sent.push({
        name: slice(line, 0, colon),
        value: slice(line, line.text[colon + 1] === ' ' ? colon + 2 : colon + 1),
      })
  }
  return { sent, removed }
}

/** Options that are headers by another name, in the order in which curl sends them. */
const headerOptions: readonly (readonly [option: string, header: string, before: string])[] = [
  ['oauth2-bearer', 'Authorization', 'Bearer '],
  ['range', 'Range', 'bytes='],
  ['user-agent', 'User-Agent', ''],
  ['referer', 'Referer', ''],
  ['cookie', 'Cookie', ''],
]

function optionHeaders(command: CurlCommand, url: UrlParts, flaws: Flaw[]): HeaderDraft[] {
  const user = command.single.get('user') ?? url.userInfo
  const headers = user ? [basicAuthorization(user, user === url.userInfo, flaws)] : []
  for (const [option, header, before] of headerOptions) {
    const value = command.single.get(option)
    if (value === undefined || value.text === '') continue
    if (option === 'cookie' && !value.text.includes('=')) {
      flaws.push({ code: 'file-not-in-paste', at: spanOf(value), found: value.text })
    } else headers.push(headerOf(header, before ? join([added(before, spanOf(value).start), value]) : value))
  }
  return headers
}

/** RFC 7617. Without a colon curl asks for the password, which then is not in the paste. */
function basicAuthorization(user: Piece, isFromUrl: boolean, flaws: Flaw[]): HeaderDraft {
  if (!user.text.includes(':'))
    flaws.push({ code: 'password-not-in-paste', at: spanOf(user), found: user.text })
  const text = isFromUrl ? percentDecoded(user.text) : user.text
  const builder = pieceBuilder(user, 0)
  builder.put(`Basic ${base64(text.includes(':') ? text : `${text}:`)}`, 0, user.text.length)
  return headerOf('Authorization', builder.piece())
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function base64(text: string): string {
  return btoa(Array.from(encodeText(text), (byte) => String.fromCharCode(byte)).join(''))
}

function contentHeaders(command: CurlCommand, at: number): HeaderDraft[] {
  const form = command.form[0]
  if (form) return [headerOf('Content-Type', added('multipart/form-data', spanOf(form.value).start))]
  const first = command.data[0]
  const json = command.data.find(({ kind }) => kind === 'json')
  const jsonAt = json ? spanOf(json.value).start : at
  if (json) return ['Content-Type', 'Accept'].map((name) => headerOf(name, added('application/json', jsonAt)))
  if (first === undefined || command.flags.has('get')) return []
  return [headerOf('Content-Type', added(formType, spanOf(first.value).start))]
}

/** curl puts its boundary behind the Content-Type, its own or the one it was given. */
function withBoundary(headers: readonly HeaderDraft[], flaws: Flaw[]): HeaderDraft[] {
  return headers.map((header) => {
    if (header.name.text.toLowerCase() !== 'content-type') return header
    const at = spanOf(header.value)
    flaws.push({ code: 'multipart-boundary-unknown', at, found: boundary })
    return { ...header, value: join([header.value, added(`; boundary=${boundary}`, at.end)]) }
  })
}
