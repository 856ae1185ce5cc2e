/** The body that curl sends for its data options. */

import { added, join, type Piece, slice, spanOf } from '../piece.ts'
import type { Flaw } from '../problems.ts'
import type { CurlCommand, DataPart } from './curl-command.ts'
import { multipart } from './multipart.ts'
import { percentEncode, type Spelling } from './percent-encode.ts'

/** What -d, --json and their kin, or -F, make of the body. */
export function curlBody(command: CurlCommand, at: number, flaws: Flaw[]): Piece {
  if (command.form.length > 0) {
    const made = multipart(command.form)
    flaws.push(...made.flaws)
    return made.body
  }
  const pieces: Piece[] = []
  for (const part of command.data) {
    const piece = dataOf(part, flaws)
    if (pieces.length > 0 && part.kind !== 'json') pieces.push(added('&', spanOf(part.value).start))
    pieces.push(piece)
  }
  return pieces.length > 0 ? join(pieces) : added('', at)
}

function dataOf({ kind, value }: DataPart, flaws: Flaw[]): Piece {
  if (kind === 'urlencoded') return urlEncoded(value, flaws)
  if (kind === 'raw' || !value.text.startsWith('@')) return value
  flaws.push({ code: 'file-not-in-paste', at: spanOf(value), found: value.text.slice(1) })
  return slice(value, 0, 0)
}

const unreserved = /[A-Za-z0-9\-._~]*/y
const asForm: Spelling = { digits: 'upper', space: '+' }

/** The five ways of --data-urlencode: `content`, `=content`, `name=content`, `@file`, `name@file`. */
export function urlEncoded(value: Piece, flaws: Flaw[]): Piece {
  const equals = value.text.indexOf('=')
  const sign = equals >= 0 ? equals : value.text.indexOf('@')
  if (sign < 0) return percentEncode(value, unreserved, asForm)
  const isFile = value.text[sign] === '@'
  if (isFile) flaws.push({ code: 'file-not-in-paste', at: spanOf(value), found: value.text.slice(sign + 1) })
  const content = isFile
    ? slice(value, sign, sign)
    : percentEncode(slice(value, sign + 1), unreserved, asForm)
  if (sign === 0) return content
  const separator = isFile ? added('=', spanOf(value, sign, sign).start) : slice(value, sign, sign + 1)
  return join([slice(value, 0, sign), separator, content])
}
