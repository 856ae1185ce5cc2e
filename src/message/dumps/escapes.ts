/** Quoted values with the escapes of C, which nginx, Go and the dumpers of PHP write alike. */

import { verbatim } from '../piece.ts'
import { dialects, readLiteral } from '../strings.ts'

/** `"a\x22b"` → `a"b`; a value without quotes as it is. Escaped bytes are put together as UTF-8. */
export function unquoted(written: string): string {
  const quote = written.charAt(0)
  if (quote !== '"' && quote !== "'") return written
  return readLiteral(verbatim(written), 1, quote, dialects.go).piece.text
}
