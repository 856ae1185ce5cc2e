/** Java: Spring's HttpHeaders, its request logging filter, and maps printed by their toString. */

import type { DumpEntries, Entry } from './entries.ts'

/** `[host:"cb.example.com", x-sdk-date:"…"]`; several values of a name stand one behind the other. */
export function readSpring(text: string): DumpEntries | undefined {
  const found = [...text.matchAll(/(?<![\w-])([\w-]+):("[^"]*"(?:, "[^"]*")*)(?=, [\w-]+:"|\])/g)]
  if (found.length === 0) return undefined
  const entries = found.flatMap(({ 1: name = '', 2: values = '' }) =>
    values
      .slice(1, -1)
      .split('", "')
      .map((value): Entry => [name, value]),
  )
  return { framework: 'spring', entries: [...entries, ...filterEntries(text)] }
}

/** What CommonsRequestLoggingFilter writes around the headers: `POST /report, …, payload=…]`. */
function filterEntries(text: string): Entry[] {
  const line = /\b([A-Z]{3,7}) (\/[^\s,\]]*)[,\]]/.exec(text)
  const payload = /, payload=(.*)\]\s*$/s.exec(text)?.[1]
  return [
    ...(line
      ? ([
          ['method', line[1] ?? ''],
          ['url', line[2] ?? ''],
        ] as const)
      : []),
    ...(payload === undefined ? [] : [['payload', payload] as const]),
  ]
}

/** `{host=[cb.example.com], x-sdk-date=[…]}`, or without the lists. */
export function readJavaMap(text: string): DumpEntries | undefined {
  const content = /\{((?:[\w-]+=)[^{}]*)\}/.exec(text)?.[1]
  if (content === undefined) return undefined
  // The value of Authorization has pairs of its own after its commas.
  const parts = content.split(/, (?=[\w-]+=)(?!SignedHeaders=|Signature=)/)
  const entries = parts.map((part): Entry => {
    const equals = part.indexOf('=')
    return [part.slice(0, equals), part.slice(equals + 1).replace(/^\[(.*)\]$/s, '$1')]
  })
  return { framework: 'spring', entries: [...entries, ...filterEntries(text)] }
}
