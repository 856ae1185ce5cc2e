/** What a receiver is: a whole program on the standard library's own server, its comments given in the reader's words. */

export type ReceiverComments = {
  /** Two pairs while keys change; `Access` says which one signed. */
  readonly keys: string
  /** The bytes as they came: parsed and written again they would be others. */
  readonly rawBody: string
  /** Either side of the clock. */
  readonly window: string
  /** A header that is listed but not there is no empty header. */
  readonly listed: string
  /** The canonical path ends with a slash, the one that was sent need not. */
  readonly path: string
  /** What to do with a push that is valid; the same one can come twice. */
  readonly accepted: string
}

export type Receiver = {
  /** What the file is called. */
  readonly file: string
  /** The server it stands on, by its own name. */
  readonly server: string
  /** How it is started; keys and port come from the environment. */
  readonly run: string
  readonly code: (comments: ReceiverComments) => string
}
