/**
 * The request that a curl command sends, as curl 8 makes it; what differs from machine to machine is left
 * out.
 */

import type { RequestDraft } from '../draft.ts'
import { added, type Piece, slice, spanOf } from '../piece.ts'
import type { Flaw, MessageProblemCode } from '../problems.ts'
import { knownScheme, splitUrl } from '../url.ts'
import type { CurlCommand } from './curl-command.ts'
import { curlBody } from './curl-data.ts'
import { curlHeaders } from './curl-headers.ts'
import { curlTarget } from './curl-target.ts'

export type CurlRequest = {
  readonly request: RequestDraft
  readonly scheme: 'http' | 'https'
  readonly authority: string
  readonly flaws: readonly Flaw[]
}

/**
 * `at` is the place of what the command does not write itself; User-Agent, Accept and Content-Length are
 * left out.
 */
export function curlRequest(command: CurlCommand, at: number): CurlRequest {
  const flaws: Flaw[] = []
  const report = (code: MessageProblemCode, piece: Piece, more: Partial<Flaw> = {}): void =>
    void flaws.push({ code, at: spanOf(piece), found: piece.text.slice(0, 80), ...more })
  const url = command.urls[0] ?? added('', at)
  const parts = splitUrl(url)
  const scheme = knownScheme(parts.scheme) ?? 'http'
  if (command.urls.length === 0) flaws.push({ code: 'curl-without-url', at: { start: at, end: at } })
  else if (parts.scheme === undefined) report('scheme-assumed', slice(url, 0, 0), { expected: 'http' })
  if (parts.fragment) report('fragment-in-target', parts.fragment)
  for (const other of command.urls.slice(1, 2)) report('second-request', other)
  if (command.next) report('second-request', command.next)

  const body = curlBody(command, at, flaws)
  const target = curlTarget(command, parts, body, flaws)
  const headers = curlHeaders(command, parts, scheme, at, flaws)
  const method = methodOf(command, at)
  const sent = command.flags.has('get') ? added('', at) : body
  return { request: { method, target, headers, body: sent }, scheme, authority: parts.authority.text, flaws }
}

function methodOf(command: CurlCommand, at: number): Piece {
  const given = command.single.get('request')
  if (given) return given
  if (command.flags.has('head')) return added('HEAD', at)
  if (command.flags.has('get')) return added('GET', at)
  const sent = command.data[0] ?? command.form[0]
  if (sent) return added('POST', spanOf(sent.value).start)
  const upload = command.single.get('upload-file')
  return upload ? added('PUT', spanOf(upload).start) : added('GET', at)
}
