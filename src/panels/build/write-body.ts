/** Values → the bytes of a body, a row for each media type the API uses. */

import { type FileValue, isFileValue } from '../../platform/parameter-rules/multipart.ts'
import { membersTo } from '../../platform/parameter-rules/nesting.ts'
import type { Values } from '../../platform/parameter-rules/rule.ts'
import { isObject } from '../../platform/send-body.ts'
import type { ApiField } from '../../reference/apis.ts'
import { percentEncode } from '../../signing/percent.ts'

type Parts = { readonly fields: readonly ApiField[]; readonly values: Values; readonly boundary: string }

const WRITERS: Readonly<Record<string, (parts: Parts) => Uint8Array>> = {
  'application/x-www-form-urlencoded': writeForm,
  'application/json': writeJson,
  'multipart/form-data': writeMultipart,
}

/**
 * Writes the values of the body. `mediaType` is that of the operation; a form is percent-encoded as RFC 3986 has it, JSON
 * is compact, a multipart body is parted by `boundary`.
 */
export function writeBody(mediaType: string, parts: Parts): Uint8Array {
  return WRITERS[mediaType]?.(parts) ?? new Uint8Array()
}

const encoder = new TextEncoder()

function writeForm({ fields, values }: Parts): Uint8Array {
  const pairs = Object.entries(values).map(([name, value]) => {
    const field = fields.find((candidate) => candidate.name === name)
    return `${percentEncode(name)}=${percentEncode(formText(value, field))}`
  })
  return encoder.encode(pairs.join('&'))
}

function formText(value: unknown, field: ApiField | undefined): string {
  if (Array.isArray(value) && field?.written === 'commas') return value.join(',')
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

function writeJson({ fields, values }: Parts): Uint8Array {
  const body: Nested = Object.create(null)
  for (const [name, value] of Object.entries(values)) place(body, membersTo(fields, name), value)
  return encoder.encode(JSON.stringify(body))
}

type Nested = { [key: string]: unknown }

/** Where something else stands in the way of an object, the rest of the name is one member beside it. */
function place(object: Nested, [key = '', ...rest]: readonly string[], value: unknown): void {
  const inner = object[key] ?? Object.create(null)
  if (rest.length === 0) object[key] = value
  else if (!isObject(inner)) object[[key, ...rest].join('.')] = value
  else {
    object[key] = inner
    place(inner, rest, value)
  }
}

function writeMultipart({ values, boundary }: Parts): Uint8Array {
  const parts = Object.entries(values).flatMap(([name, value]) => [
    encoder.encode(`--${boundary}\r\n${partHead(name, value)}\r\n\r\n`),
    isFileValue(value) ? value.bytes : encoder.encode(String(value)),
    encoder.encode('\r\n'),
  ])
  return joined([...parts, encoder.encode(`--${boundary}--\r\n`)])
}

function partHead(name: string, value: unknown): string {
  const disposition = `Content-Disposition: form-data; name="${quotable(name)}"`
  return isFileValue(value) ? disposition + fileHead(value) : disposition
}

function fileHead({ name, type }: FileValue): string {
  return `; filename="${quotable(name)}"\r\nContent-Type: ${type || 'application/octet-stream'}`
}

/** As browsers escape what would end the attribute or the line. */
function quotable(text: string): string {
  return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
