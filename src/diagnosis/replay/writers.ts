/** How the last bytes are written as text, right or wrong; each writer can also read its own text back. */

import { base64 } from '../../signing/digests.ts'
import { DIGEST_FORMS } from '../../signing/wsse.ts'
import { fromBase64, fromHex, hexOf } from './data.ts'

/** `read` finds the bytes that could stand behind a text, so that the search compares bytes and writes nothing. */
export type Writer = {
  readonly write: (bytes: Uint8Array) => string
  readonly read: (text: string) => Uint8Array | undefined
}

export const LOWER_HEX: Writer = {
  write: hexOf,
  read: (text) => (text === text.toLowerCase() ? fromHex(text) : undefined),
}

export const UPPER_HEX: Writer = {
  write: (bytes) => hexOf(bytes).toUpperCase(),
  read: (text) => (text === text.toUpperCase() ? fromHex(text) : undefined),
}

export const BASE64: Writer = { write: base64, read: fromBase64 }

/** Base64 of the text that another writer gives. */
export function base64Of(inner: Writer): Writer {
  return {
    write: (bytes) => base64(inner.write(bytes)),
    read: (text) => {
      const decoded = fromBase64(text)
      return decoded && inner.read(String.fromCharCode(...decoded))
    },
  }
}

/** The three official readings of PasswordDigest, none of them a mistake. */
export const DIGEST_WRITERS: readonly Writer[] = DIGEST_FORMS.map(({ of, digest }) => ({
  write: (bytes) => digest(hexOf(bytes)),
  read: (text) => readers[of].read(text),
}))

const readers = { bytes: BASE64, hex: base64Of(LOWER_HEX), 'upper-hex': base64Of(UPPER_HEX) }

/** A writer whose text is rewritten; `unwrite` undoes it. */
export function rewritten(
  inner: Writer,
  rewrite: (text: string) => string,
  unwrite: (text: string) => string | undefined,
): Writer {
  return {
    write: (bytes) => rewrite(inner.write(bytes)),
    read: (text) => {
      const original = unwrite(text)
      return original === undefined ? undefined : inner.read(original)
    },
  }
}
