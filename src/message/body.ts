/** Where the body of a message ends, when another message follows it in the paste. */

import { unitsOfBytes } from './bytes.ts'
import { firstLine } from './lines.ts'
import { isStatusLine, isVersionedRequestLine } from './start-line.ts'

/** The number of a Content-Length value, if it is one. */
export function contentLength(value: string | undefined): number | undefined {
  const digits = value?.trim()
  return digits !== undefined && /^\d{1,15}$/.test(digits) ? Number(digits) : undefined
}

export type FollowingMessage = {
  readonly kind: 'request' | 'response'
  readonly bodyEnd: number
  readonly at: number
}

/**
 * The message that starts right after Content-Length bytes of what stands behind the blank line, line ends
 * between the two aside. Without a Content-Length everything belongs to the body.
 */
export function followingMessage(length: number | undefined, text: string): FollowingMessage | undefined {
  if (length === undefined || length >= text.length * 3) return undefined
  const bodyEnd = unitsOfBytes(text, length)
  const at = bodyEnd + (/^[\r\n]*/.exec(text.slice(bodyEnd))?.[0].length ?? 0)
  const line = firstLine(text.slice(at))
  if (isStatusLine(line)) return { kind: 'response', bodyEnd, at }
  return isVersionedRequestLine(line) ? { kind: 'request', bodyEnd, at } : undefined
}

const statusLineInside = /(?:^|\n)(HTTP\/\d(?:\.\d)? \d{3}(?:[ \r\n]|$))/
const requestLineInside = /(?:^|\n)((?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) [^\s]+ HTTP\/\d)/

/** Where a body seems to hold another message: it stays body, but one is told. */
export function messageInside(
  text: string,
): { readonly kind: 'request' | 'response'; readonly at: number } | undefined {
  const response = statusLineInside.exec(text)
  const request = requestLineInside.exec(text)
  const start = (match: RegExpExecArray): number => match.index + match[0].length - (match[1]?.length ?? 0)
  if (response && (!request || response.index < request.index))
    return { kind: 'response', at: start(response) }
  return request ? { kind: 'request', at: start(request) } : undefined
}
