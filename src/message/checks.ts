/** What every request is looked over for, whatever it was pasted as. */

import { contentLength, messageInside } from './body.ts'
import { encodeText } from './bytes.ts'
import { oddCharacters, oddInBody } from './characters.ts'
import { type HeaderDraft, headerValue, type RequestDraft, token } from './draft.ts'
import { type Piece, spanOf } from './piece.ts'
import type { Flaw } from './problems.ts'

/**
 * All flaws of the message itself; those of the way it was written down are `known`, the reader's. Where
 * the reader says that the body is not in the paste, its length says nothing.
 */
export function checkRequest(request: RequestDraft, known: readonly Flaw[]): Flaw[] {
  const isBodyKnown = !known.some(({ code }) => code === 'body-not-in-paste')
  return [
    ...oddCharacters(request.method),
    ...checkTarget(request.target),
    ...request.headers.flatMap(checkHeader),
    ...checkHost(request),
    ...duplicates(request.headers),
    ...(isBodyKnown ? checkFraming(request) : []),
    ...oddInBody(request.body),
  ]
}

function checkTarget(target: Piece): Flaw[] {
  const flaws = [...oddCharacters(target), ...badEscapes(target)]
  const blank = target.text.search(/[ \t]/)
  const hash = target.text.indexOf('#')
  if (blank >= 0)
    flaws.push({ code: 'space-in-target', at: spanOf(target, blank, blank + 1), expected: '%20' })
  if (hash >= 0)
    flaws.push({ code: 'fragment-in-target', at: spanOf(target, hash), found: target.text.slice(hash) })
  return flaws
}

/** So many escapes are told one by one; a binary paste has millions. */
const escapesTold = 20

function badEscapes(target: Piece): Flaw[] {
  const flaws: Flaw[] = []
  for (const { index } of target.text.matchAll(/%(?![0-9A-Fa-f]{2})/g)) {
    if (flaws.length === escapesTold) break
    const found = target.text.slice(index, index + 3)
    flaws.push({ code: 'bad-percent-escape', at: spanOf(target, index, index + found.length), found })
  }
  return flaws
}

function checkHeader({ name, value }: HeaderDraft): Flaw[] {
  const flaws = [...oddCharacters(name), ...oddCharacters(value)]
  if (!token.test(name.text))
    flaws.push({ code: 'header-name-not-token', at: spanOf(name), found: name.text })
  return flaws
}

function checkHost({ headers, method }: RequestDraft): Flaw[] {
  if (headerValue(headers, 'host') !== undefined) return []
  return [{ code: 'missing-host', at: spanOf(method) }]
}

function duplicates(headers: readonly HeaderDraft[]): Flaw[] {
  const seen = new Set<string>()
  return headers.flatMap(({ name }): Flaw[] => {
    const key = name.text.toLowerCase()
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [{ code: 'duplicate-header', at: spanOf(name), found: name.text }]
  })
}

function checkFraming({ headers, body }: RequestDraft): Flaw[] {
  const flaws: Flaw[] = []
  const length = headerValue(headers, 'content-length')
  const coding = headerValue(headers, 'transfer-encoding')
  if (coding) flaws.push({ code: 'transfer-coding-kept', at: spanOf(coding), found: coding.text })
  if (length) flaws.push(...checkLength(length, body))
  const inside = messageInside(body.text)
  if (inside) {
    const code = inside.kind === 'response' ? 'response-in-body' : 'second-request'
    const found = body.text.slice(inside.at, inside.at + 80).split(/\r?\n/, 1)[0] ?? ''
    flaws.push({ code, at: spanOf(body, inside.at, inside.at + found.length), found })
  }
  return flaws
}

function checkLength(value: Piece, body: Piece): Flaw[] {
  const expected = contentLength(value.text)
  const at = spanOf(value)
  if (expected === undefined) return [{ code: 'content-length-not-a-number', at, found: value.text }]
  const found = encodeText(body.text).length
  if (found === expected) return []
  const data = { at, expected: String(expected), found: String(found) }
  if (found > expected) return [{ code: 'body-longer-than-content-length', ...data }]
  const isCrMissing = found + bareLineFeeds(body.text) === expected
  return [{ code: isCrMissing ? 'body-line-ends-lost' : 'body-shorter-than-content-length', ...data }]
}

function bareLineFeeds(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    if (text[at - 1] !== '\r') count++
  return count
}
