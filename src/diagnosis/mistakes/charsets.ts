/** Text → bytes in the character sets that clients fall back to: GBK on a Chinese Windows, Latin-1 elsewhere. */

import { percentDecode } from '../../signing/percent.ts'
import { plusToSpace } from './form.ts'

const QUESTION_MARK = 0x3f

/** Latin-1, `?` for a character it does not have. */
export function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xd800 && unit < 0xdc00) at++
    bytes[length++] = unit <= 0xff ? unit : QUESTION_MARK
  }
  return bytes.subarray(0, length)
}

/** Bytes taken for Latin-1 and written as UTF-8: what was UTF-8 is so twice. */
export function mojibake(bytes: Uint8Array): Uint8Array {
  const twice = new Uint8Array(2 * bytes.length)
  let length = 0
  for (const byte of bytes) {
    if (byte >= 0x80) twice[length++] = 0xc0 | (byte >> 6)
    twice[length++] = byte < 0x80 ? byte : 0x80 | (byte & 0x3f)
  }
  return twice.subarray(0, length)
}

/** GBK, `?` for a character it does not have; undefined where the platform has no table for it. */
export function gbkBytes(text: string): Uint8Array | undefined {
  const table = gbkTable()
  if (table === undefined) return undefined
  const bytes = new Uint8Array(2 * text.length)
  let length = 0
  for (const character of text) {
    const code = character <= '\x7f' ? character.charCodeAt(0) : (table.get(character) ?? QUESTION_MARK)
    if (code > 0xff) bytes[length++] = code >> 8
    bytes[length++] = code & 0xff
  }
  return bytes.subarray(0, length)
}

/** A form whose values were decoded as UTF-8 and escaped again as GBK, with `+` for a space. */
export function gbkEscapes(form: string): string | undefined {
  const fields = form.split('&').map((field) => {
    const sign = field.indexOf('=')
    const value = gbkBytes(percentDecode(plusToSpace(field.slice(sign + 1))))
    return sign < 0 || value === undefined ? undefined : field.slice(0, sign + 1) + escapeBytes(value)
  })
  return fields.includes(undefined) ? undefined : fields.join('&')
}

const UNRESERVED = /[A-Za-z0-9_.~-]/

function escapeBytes(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte)
    if (UNRESERVED.test(character)) return character
    return character === ' ' ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }).join('')
}

let known: ReadonlyMap<string, number> | undefined

/** The two-byte characters, read backwards from the platform's decoder: carrying the table would cost 50 KB. */
function gbkTable(): ReadonlyMap<string, number> | undefined {
  try {
    known ??= readTable(new TextDecoder('gbk'))
  } catch {
    // A build of Node without full ICU has no such decoder.
  }
  return known
}

const TRAILS = Array.from({ length: 0xbf }, (_, i) => 0x40 + i).filter((trail) => trail !== 0x7f)

function readTable(decoder: TextDecoder): Map<string, number> {
  const table = new Map<string, number>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const line = decoder.decode(Uint8Array.from(TRAILS.flatMap((trail) => [lead, trail, 0x0a])))
    line.split('\n').forEach((character, index) => {
      if (character === '\ufffd' || [...character].length !== 1 || table.has(character)) return
      table.set(character, (lead << 8) | (TRAILS[index] ?? 0))
    })
  }
  return table
}
