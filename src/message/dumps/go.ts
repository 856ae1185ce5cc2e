/** Go's http.Header under %v, %q and %#v. */

import type { DumpEntries, Entry } from './entries.ts'
import { unquoted } from './escapes.ts'

/** `map[Host:[cb.example.com]]`, `map["Host":["cb.example.com"]]` or `http.Header{"Host":[]string{"cb.example.com"}}`. */
export function readGo(text: string): DumpEntries | undefined {
  const at = text.search(/\bmap\[|\bhttp\.Header\{/)
  if (at < 0) return undefined
  const dump = text.slice(at)
  const quoted = [...dump.matchAll(/"([\w-]+)":(?:\[\]string\{|\[)("(?:[^"\\]|\\.)*")/g)]
  const plain = [...dump.matchAll(/(?<=[[\s])([\w-]+):\[([^\]]*)\](?=[\s\]])/g)]
  const entries = (quoted.length > 0 ? quoted : plain).map(
    ({ 1: name = '', 2: value = '' }): Entry => [name, unquoted(value)],
  )
  return entries.length > 0 ? { framework: 'go', entries } : undefined
}
