/** Reading a multipart/form-data body (RFC 7578) down to its bytes: a file of another encoding has to survive. */

/** A file as a form carries it. */
export type FileValue = { readonly name: string; readonly type: string; readonly bytes: Uint8Array }

export type FormPart = { readonly name: string; readonly value: string | FileValue }

export function isFileValue(value: unknown): value is FileValue {
  return typeof value === 'object' && value !== null && 'bytes' in value && 'name' in value
}

/** The boundary that a Content-Type names; undefined where it names none. */
export function boundaryOf(contentType: string): string | undefined {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]*)"|([^;\s]+))/i.exec(contentType) ?? []
  return quoted ?? bare
}

/** The parts of a body; undefined where its delimiters are not those of the boundary (RFC 2046, 5.1.1). */
export function readMultipart(body: Uint8Array, boundary: string): FormPart[] | undefined {
  const delimiter = new TextEncoder().encode(`--${boundary}`)
  const places = placesOf(delimiter, body)
  const last = places.at(-1)
  if (last === undefined || !startsWith(body, DASHES, last + delimiter.length)) return undefined
  const parts: FormPart[] = []
  for (const [index, place] of places.slice(0, -1).entries()) {
    const part = readPart(body.subarray(place + delimiter.length + 2, (places[index + 1] ?? last) - 2))
    if (!part) return undefined
    parts.push(part)
  }
  return parts
}

const DASHES = new TextEncoder().encode('--')
const BLANK_LINE = new TextEncoder().encode('\r\n\r\n')

function readPart(bytes: Uint8Array): FormPart | undefined {
  const [end] = placesOf(BLANK_LINE, bytes, 1)
  if (end === undefined) return undefined
  const decoder = new TextDecoder()
  const head = decoder.decode(bytes.subarray(0, end))
  const content = bytes.subarray(end + BLANK_LINE.length)
  const name = attributeOf(head, 'name')
  if (name === undefined) return undefined
  const fileName = attributeOf(head, 'filename')
  if (fileName === undefined) return { name, value: decoder.decode(content) }
  const type = /^content-type:[ \t]*(.*)$/im.exec(head)?.[1]?.trim() ?? ''
  return { name, value: { name: fileName, type, bytes: content } }
}

/** An attribute of Content-Disposition, with the escapes that browsers write. */
function attributeOf(head: string, name: string): string | undefined {
  const value = new RegExp(`^content-disposition:.*[;\\s]${name}="([^"\\r\\n]*)"`, 'im').exec(head)?.[1]
  return value?.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n')
}

function placesOf(wanted: Uint8Array, bytes: Uint8Array, most = Number.POSITIVE_INFINITY): number[] {
  const places: number[] = []
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first); at >= 0 && places.length < most; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, wanted, at)) places.push(at)
  }
  return places
}

function startsWith(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte)
}
