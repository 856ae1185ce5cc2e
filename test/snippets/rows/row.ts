/**
 * What the recipes do when they run: from given variables, the value that the wrong and the right lines give.
 *
 * The values are written by hand or come from Node's own crypto and the documented shapes, not from this project's
 * signer. Recipes that read clocks, files or sockets, or only call the reader's own functions, have no row.
 */

import { createHash, createHmac } from 'node:crypto'

export type RunnableLanguage = 'java' | 'python' | 'nodejs'

export type Given = string | { readonly hex: string } | Readonly<Record<string, string>> | readonly Given[]

type Value = string | RegExp

/** One for all languages, or each its own where the lines differ in what they give. */
export type PerLanguage<T extends string | RegExp> = T | Readonly<Partial<Record<RunnableLanguage, T>>>

export type BehaviourRow = {
  readonly recipe: string
  readonly environment?: Readonly<Record<string, string>>
  readonly given?: Readonly<Record<string, Given>>
  /** The variable to look at; a language that is left out has no such variable. */
  readonly shows: PerLanguage<string>
  /** Left out where it is the language's own affair; it is never what is right. */
  readonly wrong?: PerLanguage<Value>
  readonly right: PerLanguage<Value>
  /** The wrong line does no harm on the machine that runs the tests. */
  readonly harmlessHere?: true
}

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
export const hmac = (key: string, text: string) => createHmac('sha256', key).update(text).digest('hex')

/** Its Base64 has both characters that the URL-safe alphabet replaces. */
export const bytes = { hex: 'fbff3e00112233445566778899aabbccddeeff00112233445566778899aabbcc' }
export const bytesInBase64 = '+/8+ABEiM0RVZneImaq7zN3u/wARIjNEVWZ3iJmqu8w='
/** Under the names that the languages give to the bytes of a hash. */
export const hash = { hash: bytes, digest: bytes }
