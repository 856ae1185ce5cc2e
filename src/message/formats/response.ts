/** Answers: with their status line, or the bare JSON body that a client shows. */

import { encodeText } from '../bytes.ts'
import type { Draft } from '../draft.ts'
import { readHead } from '../head.ts'
import { firstLine, lineAt } from '../lines.ts'
import { type Piece, spanOf } from '../piece.ts'
import type { Flaw } from '../problems.ts'
import { isStatusLine } from '../start-line.ts'
import type { HttpResponse } from '../types.ts'
import { jsonErrorAt } from './json-errors.ts'

export function detectResponse(text: string): boolean {
  return isStatusLine(firstLine(text))
}

export function readResponse(paste: Piece): Draft {
  return readResponseText(paste)
}

/** Status line, headers, body. Interim answers (1xx) are stepped over when another follows them. */
export function readResponseText(source: Piece): { response: HttpResponse; flaws: readonly Flaw[] } {
  for (let at = 0; ; ) {
    const first = lineAt(source.text, at)
    const status = Number(/[ \t](\d{3})/.exec(source.text.slice(first.start, first.end))?.[1] ?? 0)
    const head = readHead(source, first.next)
    if (status < 200 && isStatusLine(source.text.slice(head.bodyAt, lineAt(source.text, head.bodyAt).end))) {
      at = head.bodyAt
      continue
    }
    const headers = head.headers.map(({ name, value }) => [name.text, value.text] as const)
    return {
      response: { status, headers, body: encodeText(source.text.slice(head.bodyAt)) },
      flaws: head.flaws,
    }
  }
}

/** What the members of an error body are called: SMS API, management API and gateway, IAM. */
const bodyShapes: readonly (readonly string[])[] = [
  ['code', 'description'],
  ['result', 'code'],
  ['error_code'],
  ['error_msg'],
  ['error'],
]

/** A JSON object that answers as one of the platform's interfaces does. */
export function detectBareBody(text: string): boolean {
  if (!text.startsWith('{')) return false
  const names = memberNames(text)
  return bodyShapes.some((shape) => shape.every((name) => names.has(name)))
}

/**
 * A body that is not quite JSON (line feeds inside a string, cut off) still tells what it is by its
 * members.
 */
function memberNames(text: string): ReadonlySet<string> {
  try {
    return new Set(Object.keys(JSON.parse(text)))
  } catch {
    const known = bodyShapes.flat().filter((name) => text.includes(`"${name}"`))
    return new Set(known.filter((name) => name !== 'error' || /"error"\s*:\s*\{/.test(text)))
  }
}

export function readBareBody(paste: Piece): Draft {
  const error = jsonErrorAt(paste.text)
  const found = paste.text.slice(error, (error ?? 0) + 1)
  const flaws: Flaw[] =
    error === undefined
      ? []
      : [{ code: 'json-invalid', at: spanOf(paste, error, error + found.length), found }]
  return { response: { status: 0, headers: [], body: encodeText(paste.text) }, flaws }
}
