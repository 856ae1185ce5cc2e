/** The first line of a message: a request line (RFC 9112 section 3) or a status line (section 4). */

import { type Piece, slice, spanOf } from './piece.ts'
import type { Flaw, MessageProblemCode } from './problems.ts'

export type RequestLine = {
  readonly method: Piece
  readonly target: Piece
  readonly version: string | undefined
  readonly flaws: readonly Flaw[]
}

const versioned = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+[ \t](?:[^ \n]*[ \t])?HTTP\/\d(?:\.\d)?[ \t]*$/i
/**
 * Blanks inside the target are a fault; with a usual method it still is a request line, and not some line
 * of a log.
 */
const blanksInTarget =
  /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|TRACE)[ \t][^\n]*[ \t]HTTP\/\d(?:\.\d)?[ \t]*$/i
/**
 * `.http` files and notes leave the version out; then only a usual method and a path or URL tell a request
 * line.
 */
const versionless = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|TRACE) +(?:\/|https?:\/\/)[^\r\n]*$/i
const status = /^HTTP\/\d(?:\.\d)?[ \t]+\d{3}(?:[ \t]|$)/i

export function isRequestLine(line: string): boolean {
  return isVersionedRequestLine(line) || versionless.test(line)
}

/** As `isRequestLine`, but only with a version: plain text in a body does not look like that by chance. */
export function isVersionedRequestLine(line: string): boolean {
  return versioned.test(line) || blanksInTarget.test(line)
}

export function isStatusLine(line: string): boolean {
  return status.test(line)
}

/** Takes a request line apart: the method ends at the first blank, the version starts after the last. */
export function readRequestLine(line: Piece): RequestLine {
  const text = withoutEndBlanks(line.text)
  const blank = text.search(/[ \t]/)
  const methodEnd = blank < 0 ? text.length : blank
  const isVersioned = isVersionedRequestLine(text)
  const versionAt = isVersioned ? Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t')) : text.length
  const flaws: Flaw[] = []
  const report = (code: MessageProblemCode): void =>
    void flaws.push({ code, at: spanOf(line), found: text.slice(0, 80) })
  if (text.length < line.text.length || /\t/.test(text)) report('request-line-spacing')
  if (!isVersioned) report('missing-http-version')
  return {
    method: slice(line, 0, methodEnd),
    target: slice(line, Math.min(methodEnd + 1, versionAt), versionAt),
    version: isVersioned ? text.slice(versionAt + 1) : undefined,
    flaws,
  }
}

function withoutEndBlanks(text: string): string {
  let end = text.length
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--
  return text.slice(0, end)
}
