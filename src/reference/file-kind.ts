/**
 * What a dropped file is, told from its first bytes: only text can be read for codes.
 */

export type FileKind = 'text' | 'utf-16' | 'gbk' | 'zip' | 'binary'

/** Enough to tell, and quick for a file of any size. */
const sampleLength = 64 * 1024

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

/** A cut at the end of the sample may fall inside a character, which a streaming decoder forgives. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Whether every byte above ASCII belongs to a pair that GBK allows: lead 81–FE, trail 40–FE without 7F. */
function isGbk(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) continue
    const trail = bytes[at + 1] ?? 0x40
    if (lead === 0x80 || lead === 0xff || trail < 0x40 || trail === 0x7f || trail === 0xff) return false
    at++
  }
  return true
}

/**
 * The kind of a file from its bytes; of a long file only the first 64 KiB are looked at.
 *
 * `text` is UTF-8 or ASCII; `zip` is what an XLSX is; `gbk` is Chinese text in GBK or GB 18030 without four-byte
 * characters; `binary` is everything else.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  const sample = bytes.subarray(0, sampleLength)
  if (startsWith(sample, 0x50, 0x4b, 0x03, 0x04)) return 'zip'
  if (startsWith(sample, 0xff, 0xfe) || startsWith(sample, 0xfe, 0xff)) return 'utf-16'
  if (sample.includes(0)) return 'binary'
  if (isUtf8(sample)) return 'text'
  return isGbk(sample) ? 'gbk' : 'binary'
}

/** Whether a text was decoded from something that is not text in that encoding: NULs or replacement characters. */
export const looksBroken = (text: string): boolean => /[\u0000\ufffd]/.test(text.slice(0, sampleLength))
