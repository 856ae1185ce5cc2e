/** What writing a request as a command or a program needs to know besides the request. */

import type { Header } from '../../message/types.ts'
import type { DigestOf } from '../../signing/wsse.ts'

export type RequestScheme = 'wsse' | 'sdk-hmac' | 'token' | 'none'

/** `kind` names the environment variables only; for a token, `secret` is the token and `key` counts for nothing. */
export type RequestCredential = {
  readonly kind?: 'app' | 'iam'
  readonly key: string
  readonly secret: string
}

export type RequestOptions = {
  readonly scheme: RequestScheme
  readonly protocol: 'http' | 'https'
  /** Host and port as the URL writes them. */
  readonly authority: string
  readonly digestOf: DigestOf
  /** Whether a secret is read from the environment, or stands in the text. */
  readonly secrets: 'environment' | 'inline'
  readonly credential: RequestCredential
  /** The headers that carry the signature, as computed: what cannot compute it itself sends these. */
  readonly signed?: readonly Header[]
  readonly comments: RequestComments
}

/** The few comments of a program, in the reader's language, each on one line. */
export type RequestComments = {
  /** Where the key and the secret come from. */
  readonly environment: string
  readonly inline: string
  /** The bytes that are hashed are the bytes that are sent. */
  readonly body: string
  /** One text each, in the hash and in the header. */
  readonly sameTexts: string
  /** What Base64 is taken of. */
  readonly digest: Readonly<Record<DigestOf, string>>
  /** Sorted and encoded once, for the signature and for the URL. */
  readonly query: string
  /** The canonical URI has a slash at its end, the URL need not. */
  readonly finalSlash: string
  /** Names in lower case and sorted; Host is the one that the client sends. */
  readonly headers: string
  /** For a client that sends Host itself and lets nobody else. */
  readonly ownHost: string
}

/** What a form of the request cannot carry safely. */
export const CAUTIONS = [
  /** A header that HTTP cannot carry: its name is no token, or its value has a line end. It is left out. */
  'header-left-out',
  /** Bytes that are not text, where the form holds text only. */
  'body-not-text',
  /** Longer than the command line can be. */
  'too-long',
  /** Characters that reach the program in the console's or the file's code page. */
  'code-page',
  /** Text in the body that the tool takes for its own syntax. */
  'own-syntax',
  /** Line ends in the body, which an editor may change. */
  'line-ends',
] as const

export type Caution = (typeof CAUTIONS)[number]
