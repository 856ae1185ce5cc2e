/**
 * The canonical request that the gateway puts into its answer, `verify aksk signature fail,canonicalRequest:GET|/v2/…|`:
 * with bars for line feeds, with line feeds escaped, or with line feeds lost.
 */

import { firstDifference } from '../signing/difference.ts'
import { hmacSha256Hex, sha256Hex } from '../signing/digests.ts'
import { ALGORITHM } from '../signing/sdk-hmac.ts'
import type { Gateway, Mangling } from './types.ts'

type Carried = { readonly text: string; readonly mangling: Mangling }

/** Ends where the payload hash does; whatever follows belongs to the answer. */
const CARRIED = /canonical_?request\s*["']?\s*[:=]\s*["']?([\s\S]*)/i
const HASH_AT_END = /^([\s\S]*?(?:[0-9a-f]{64}|UNSIGNED-PAYLOAD))(?![0-9A-Za-z])/

/**
 * Reads it out of an answer. `ours` decides where the answer alone cannot: a bar can be a character of a header, and lost
 * line feeds stand nowhere.
 */
export function carriedRequest(response: string, ours: string): Carried | undefined {
  const after = CARRIED.exec(response)?.[1]
  if (after === undefined) return undefined
  for (const { mangling, undo, redo } of MANGLINGS) {
    const carried = undo(after)
    const text = cut(carried)
    if (text !== undefined && isCanonical(text)) return { text, mangling }
    if (redo && carried.startsWith(redo(ours))) return { text: ours, mangling }
  }
  const flat = cut(unescapedJson(after).replace(/[\r\n]/g, ''))
  return flat === undefined ? undefined : { text: flat, mangling: 'lost' }
}

type ManglingRow = {
  readonly mangling: Mangling
  readonly undo: (text: string) => string
  /** What became of our text, where `undo` cannot bring it back. */
  readonly redo?: (text: string) => string
}

const MANGLINGS: readonly ManglingRow[] = [
  { mangling: 'none', undo: (text) => text.replaceAll('\r\n', '\n') },
  { mangling: 'escaped', undo: unescapedJson },
  { mangling: 'escaped', undo: (text) => unescapedJson(unescapedJson(text)) },
  { mangling: 'bars', undo: unescapedJson, redo: (text) => text.replaceAll('\n', '|') },
  { mangling: 'bars', undo: (text) => unescapedJson(text).replaceAll('|', '\n') },
  { mangling: 'lost', undo: unescapedJson, redo: (text) => text.replaceAll('\n', '') },
]

/** The escapes of a JSON string undone, wherever they stand: the answer may be a part of its JSON only. */
function unescapedJson(text: string): string {
  return text.replace(/\\(?:u([0-9A-Fa-f]{4})|([\s\S]))/g, (whole, hex?: string, letter?: string) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
    return letter === undefined ? whole : (ESCAPES[letter] ?? letter)
  })
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '', t: '\t' }

/** Up to the last hash that ends a word: a header value can be a hash as well. */
function cut(text: string): string | undefined {
  const line = /\n([^\n]*?(?:[0-9a-f]{64}|UNSIGNED-PAYLOAD))(?![0-9A-Za-z])[^\n]*$/.exec(firstLines(text))
  if (line) return text.slice(0, line.index + 1 + (line[1]?.length ?? 0))
  return HASH_AT_END.exec(text)?.[1]
}

/** An answer's own lines after the canonical request are left out: they begin like JSON. */
function firstLines(text: string): string {
  return text.split(/\n\s*[}"]/, 1)[0] ?? ''
}

/** Method, path, query, header lines, an empty line, names, hash. */
function isCanonical(text: string): boolean {
  const lines = text.split('\n')
  return lines.length >= 6 && lines.at(-3) === '' && /^[A-Z]+$/.test(lines[0] ?? '')
}

/** What the gateway saw, beside what was read from the paste. */
export function gatewayOf(
  response: string,
  ours: string,
  { date, secret, signature }: { readonly date: string; readonly secret: string; readonly signature: string },
): Gateway | undefined {
  const carried = carriedRequest(response, ours)
  if (!carried) return undefined
  const comparable = carried.mangling === 'lost' && carried.text !== ours ? ours.replaceAll('\n', '') : ours
  const difference = firstDifference(carried.text, comparable)
  const toSign = `${ALGORITHM}\n${date}\n${sha256Hex(carried.text)}`
  return {
    canonicalRequest: carried.text,
    mangling: carried.mangling,
    ...(difference && { difference }),
    signed: hmacSha256Hex(secret, toSign) === signature,
  }
}
