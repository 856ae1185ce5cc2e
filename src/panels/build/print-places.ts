/** Where each part of a request stands in its printed text: from a piece of a signature to what it was computed from. */

import { decodeText } from '../../message/bytes.ts'
import type { HttpRequest, Span } from '../../message/types.ts'
import type { Origin } from '../../signing/pieces.ts'

/** The stretch of `printRequest(request)` that an origin names; undefined for what is not in the request. */
export function printedPlace(request: HttpRequest, origin: Origin): Span | undefined {
  const { method, target, headers } = request
  if (origin.from === 'method') return { start: 0, end: method.length }
  const targetAt = method.length + 1
  if (origin.from === 'target') return { start: targetAt + origin.start, end: targetAt + origin.end }
  const headAt = targetAt + target.length + ' HTTP/1.1\r\n'.length
  if (origin.from === 'header') {
    const [name = '', value = ''] = headers[origin.index] ?? []
    const at = headAt + printedLength(headers.slice(0, origin.index))
    const from = at + (origin.field === 'value' ? name.length + ': '.length : 0)
    const whole = origin.field === 'value' ? value : name
    return {
      start: from + Math.min(origin.start, whole.length),
      end: from + Math.min(origin.end, whole.length),
    }
  }
  if (origin.from !== 'body' || request.body.length === 0) return undefined
  const start = headAt + printedLength(headers) + '\r\n'.length
  return { start, end: start + decodeText(request.body).length }
}

function printedLength(headers: HttpRequest['headers']): number {
  return headers.reduce((sum, [name, value]) => sum + name.length + value.length + ': \r\n'.length, 0)
}
