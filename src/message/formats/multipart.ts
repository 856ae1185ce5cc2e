/**
 * A multipart/form-data body out of curl's -F parts (RFC 7578). The boundary is ours: curl draws one as it
 * sends.
 */

import { added, join, type Piece, slice, spanOf } from '../piece.ts'
import type { Flaw } from '../problems.ts'
import type { FormPart } from './curl-command.ts'

/** As long as curl's, and recognisable as not being one. */
export const boundary = '------------------------signbenchboundary00000'

export type Multipart = { readonly body: Piece; readonly flaws: readonly Flaw[] }

export function multipart(parts: readonly FormPart[]): Multipart {
  const flaws: Flaw[] = []
  const pieces = parts.flatMap((part) => partPieces(part, flaws))
  const last = parts.at(-1)
  const end = added(`--${boundary}--\r\n`, last ? spanOf(last.value).end : 0)
  return { body: join([...pieces, end]), flaws }
}

function partPieces({ value, literal }: FormPart, flaws: Flaw[]): Piece[] {
  const equals = Math.max(value.text.indexOf('='), 0)
  const name = slice(value, 0, equals)
  const { content, type, filename, isFile } = literal
    ? plainContent(value, equals)
    : contentOf(slice(value, equals + 1))
  if (isFile) flaws.push({ code: 'file-not-in-paste', at: spanOf(content), found: content.text })
  const at = spanOf(value).start
  const file = filename ? [added('; filename="', at), filename, added('"', at)] : []
  return [
    added(`--${boundary}\r\nContent-Disposition: form-data; name="`, at),
    name,
    added('"', at),
    ...file,
    ...(type ? [added('\r\nContent-Type: ', at), type] : []),
    added('\r\n\r\n', at),
    ...(isFile ? [] : [content]),
    added('\r\n', at),
  ]
}

type Content = {
  readonly content: Piece
  readonly type?: Piece
  readonly filename?: Piece
  readonly isFile: boolean
}

function plainContent(value: Piece, equals: number): Content {
  return { content: slice(value, equals + 1), isFile: false }
}

/** `@file` and `<file` are read from disk; `;type=` and `;filename=` describe the part. */
function contentOf(value: Piece): Content {
  const sign = value.text[0]
  const isFile = sign === '@' || sign === '<'
  const attribute = (name: string): Piece | undefined => {
    const at = value.text.indexOf(`;${name}=`)
    if (at < 0) return undefined
    const from = at + name.length + 2
    const end = value.text.indexOf(';', from)
    return slice(value, from, end < 0 ? value.text.length : end)
  }
  const type = attribute('type')
  const end = value.text.search(/;(?:type|filename|headers|encoder)=/)
  const content = slice(value, isFile ? 1 : 0, end < 0 ? value.text.length : end)
  const filename =
    attribute('filename') ?? (sign === '@' ? slice(content, content.text.lastIndexOf('/') + 1) : undefined)
  return { content, isFile, ...(type ? { type } : {}), ...(filename ? { filename } : {}) }
}
