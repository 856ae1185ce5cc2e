/**
 * Text ⇄ bytes: UTF-8, where a byte that is not valid UTF-8 is one lone surrogate U+DC80–U+DCFF (the idea
 * of Python's surrogateescape, PEP 383), so that any bytes survive as text.
 */

const encoder = new TextEncoder()
const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
/** With the u flag a surrogate matches only where it has no partner. */
const loneSurrogate = /\p{Surrogate}/u

/** The bytes of a text. A lone surrogate U+DC80–U+DCFF is its byte, any other becomes the bytes of U+FFFD. */
export function encodeText(text: string): Uint8Array {
  return loneSurrogate.test(text) ? encodeMixed(text) : encoder.encode(text)
}

/** The text of any bytes; `encodeText` gives them back. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return strictDecoder.decode(bytes)
  } catch {
    return decodeMixed(bytes)
  }
}

/** The byte that a lone surrogate stands for, if it stands for one. */
export function escapedByte(point: number): number | undefined {
  return point >= 0xdc80 && point <= 0xdcff ? point - 0xdc00 : undefined
}

/**
 * How many UTF-16 code units of the text its first `count` bytes are; a character cut in two counts as not
 * reached.
 */
export function unitsOfBytes(text: string, count: number): number {
  let bytes = 0
  let at = 0
  while (at < text.length) {
    const point = text.codePointAt(at) ?? 0
    bytes += byteLength(point)
    if (bytes > count) break
    at += point > 0xffff ? 2 : 1
  }
  return at
}

/** The bytes of one code point, 1 for a lone surrogate that stands for a byte. */
export function byteLength(point: number): number {
  if (point >= 0xdc80 && point <= 0xdcff) return 1
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** What the first byte of a sequence starts with, by its length. */
const leads = [0, 0, 0xc0, 0xe0, 0xf0]

function encodeMixed(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let end = 0
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0
    if (point > 0xffff) at++
    const isStray = point >= 0xd800 && point <= 0xdfff && escapedByte(point) === undefined
    end = putPoint(isStray ? 0xfffd : point, bytes, end)
  }
  return bytes.slice(0, end)
}

function putPoint(point: number, bytes: Uint8Array, at: number): number {
  const length = byteLength(point)
  let rest = escapedByte(point) ?? point
  if (length === 1) bytes[at] = rest
  for (let index = length - 1; index > 0; index--) {
    bytes[at + index] = 0x80 | (rest & 0x3f)
    rest >>= 6
  }
  if (length > 1) bytes[at] = (leads[length] ?? 0) | rest
  return at + length
}

function decodeMixed(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length)
  let end = 0
  for (let at = 0; at < bytes.length; ) {
    const length = validLength(bytes, at)
    const point = length === 0 ? 0xdc00 + (bytes[at] ?? 0) : pointAt(bytes, at, length)
    if (point > 0xffff) units[end++] = 0xd800 + ((point - 0x10000) >> 10)
    units[end++] = point > 0xffff ? 0xdc00 + (point & 0x3ff) : point
    at += length || 1
  }
  return textOf(units.subarray(0, end))
}

function pointAt(bytes: Uint8Array, at: number, length: number): number {
  let point = (bytes[at] ?? 0) & (0xff >> (length === 1 ? 0 : length + 1))
  for (let index = 1; index < length; index++) point = (point << 6) | ((bytes[at + index] ?? 0) & 0x3f)
  return point
}

/** As many units as an argument list surely takes. */
const chunk = 8192

function textOf(units: Uint16Array): string {
  const parts: string[] = []
  for (let at = 0; at < units.length; at += chunk)
    parts.push(String.fromCharCode(...units.subarray(at, at + chunk)))
  return parts.join('')
}

/** Lead byte → length, and the range of the second byte: table 3-7 of the Unicode Standard. */
const sequences: readonly (readonly [from: number, to: number, length: number, low: number, high: number])[] =
  [
    [0xc2, 0xdf, 2, 0x80, 0xbf],
    [0xe0, 0xe0, 3, 0xa0, 0xbf],
    [0xe1, 0xec, 3, 0x80, 0xbf],
    [0xed, 0xed, 3, 0x80, 0x9f],
    [0xee, 0xef, 3, 0x80, 0xbf],
    [0xf0, 0xf0, 4, 0x90, 0xbf],
    [0xf1, 0xf3, 4, 0x80, 0xbf],
    [0xf4, 0xf4, 4, 0x80, 0x8f],
  ]

/** The length of the UTF-8 sequence that starts here, 0 if none does. */
function validLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const row = sequences.find(([from, to]) => lead >= from && lead <= to)
  if (row === undefined) return 0
  const [, , length, low, high] = row
  const second = bytes[at + 1] ?? 0
  if (second < low || second > high) return 0
  for (let index = 2; index < length; index++) if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}
