/** nginx: a log line, or lines, of variables such as `$http_x_sdk_date`, with their names. */

import type { DumpEntries, Entry } from './entries.ts'
import { unquoted } from './escapes.ts'

const NAME = String.raw`\$?"?\b(http_[a-z0-9_]+|host|request(?:_method|_uri|_body)?|content_(?:type|length))"?`
const NEXT = String.raw`[\s,;]+\$?"?\b(?:http_[a-z0-9_]+|host|request(?:_method|_uri|_body)?|content_(?:type|length))"?\s*[=:]`

/** A value in quotes, or up to the next variable or the end of the line. */
const PAIR = new RegExp(
  String.raw`${NAME}\s*[=:]\s*("(?:[^"\\]|\\.)*"|'[^'\r\n]*'|(?:(?!${NEXT})[^\r\n])*)`,
  'g',
)

/** `http_x_sdk_date="…" http_authorization="…"`; a variable without a value is logged as `-`. */
export function readNginx(text: string): DumpEntries | undefined {
  const entries = [...text.matchAll(PAIR)]
    .map(({ 1: name = '', 2: value = '' }): Entry => [name, unquoted(value.trim())])
    .filter(([, value]) => value !== '-')
  return entries.length > 0 ? { framework: 'nginx', entries } : undefined
}
