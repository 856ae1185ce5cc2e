/** A dropped or chosen file → its text. */

import { fileKind } from '../../reference/file-kind.ts'
import { runInSlices } from './slices.ts'

/** Why a file gives no text. */
export type Refusal = 'zip' | 'binary' | 'unreadable'

export type FileReading =
  | { readonly text: string; readonly refusal?: undefined }
  | { readonly refusal: Refusal }

const BYTES_PER_STEP = 1 << 20

/**
 * Reads UTF-8, UTF-16 and GBK. What is UTF-8 at its beginning and not throughout is read as GBK: the first Chinese
 * character of a log can stand far down.
 *
 * @returns undefined when `signal` was aborted first
 */
export async function readFile(file: Blob, signal: AbortSignal): Promise<FileReading | undefined> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const kind = fileKind(bytes)
    if (kind === 'zip' || kind === 'binary') return { refusal: kind }
    const text = await decode(bytes, labelsOf(kind, bytes), signal)
    return text === undefined ? undefined : { text }
  } catch {
    return { refusal: 'unreadable' }
  }
}

type TextKind = Exclude<ReturnType<typeof fileKind>, 'zip' | 'binary'>

/** The encodings to try, in order. */
function labelsOf(kind: TextKind, bytes: Uint8Array): readonly string[] {
  if (kind === 'gbk') return ['gb18030']
  if (kind === 'utf-16') return [bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le']
  return ['utf-8', 'gb18030']
}

async function decode(
  bytes: Uint8Array,
  [label = 'utf-8', ...others]: readonly string[],
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    return await runInSlices(decodeInSteps(bytes, label, others.length > 0), { signal })
  } catch (error) {
    if (others.length === 0) throw error
    return decode(bytes, others, signal)
  }
}

function* decodeInSteps(bytes: Uint8Array, label: string, fatal: boolean): Generator<number, string> {
  const decoder = new TextDecoder(label, { fatal })
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += BYTES_PER_STEP) {
    parts.push(decoder.decode(bytes.subarray(at, at + BYTES_PER_STEP), { stream: true }))
    yield at
  }
  parts.push(decoder.decode())
  return parts.join('')
}
