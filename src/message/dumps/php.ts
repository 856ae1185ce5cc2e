/** PHP's ways of printing an array: print_r, var_dump, var_export, and the dump of Laravel and Symfony. */

import type { DumpEntries, Entry } from './entries.ts'
import { unquoted } from './escapes.ts'

/** Every match as a pair; undefined where there is none. */
function pairs(text: string, pattern: RegExp, value: (written: string) => string): DumpEntries | undefined {
  const entries = [...text.matchAll(pattern)].map(
    ({ 1: name = '', 2: written = '' }): Entry => [name, value(written)],
  )
  return entries.length > 0 ? { framework: 'php', entries } : undefined
}

/** `[HTTP_HOST] => cb.example.com`, a line each; a list of one value stands over four lines. */
export function readPrintR(text: string): DumpEntries | undefined {
  const flat = text.replace(/=>\s*Array\s*\(\s*\[0\]\s*=>\s*([^\r\n]*)\s*\)/g, '=> $1')
  return pairs(flat, /^[ \t]*\[([\w-]+)\][ \t]*=>[ \t]?([^\r\n]*)$/gm, (value) => value.trimEnd())
}

/** `["HTTP_HOST"]=>` and on the next line `string(14) "cb.example.com"`; the length says where the value ends. */
export function readPhpDump(text: string): DumpEntries | undefined {
  return pairs(text, /\["([\w-]+)"\]\s*=>\s*string\(\d+\)\s*"([^\r\n]*)"\s*$/gm, (value) => value)
}

/** `'HTTP_HOST' => 'cb.example.com',`; only the quote and the backslash are escaped. */
export function readPhpExport(text: string): DumpEntries | undefined {
  return pairs(text, /'([\w-]+)'\s*=>\s*'((?:[^'\\]|\\.)*)'/gs, (value) => value.replace(/\\(['\\])/g, '$1'))
}

/** `"host" => array:1 [ 0 => "cb.example.com" ]`, or without the list. */
export function readPhpArray(text: string): DumpEntries | undefined {
  return pairs(text, /"([\w-]+)"\s*=>\s*(?:array:1\s*\[[^"]*)?("(?:[^"\\]|\\.)*")/g, (value) =>
    unquoted(value),
  )
}
