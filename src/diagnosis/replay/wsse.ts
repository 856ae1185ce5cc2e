/** PasswordDigest of X-WSSE as a graph of steps, up to the 32 bytes; without a change it is `signing/wsse.ts`. */

import { concat } from '../../message/bytes.ts'
import { bytesOf, type Data, hashOf } from './data.ts'
import type { At, Change, Graph } from './graph.ts'

/** What the message and the user say; no step changes it. */
export type WsseFacts = {
  /** The Username of the header. */
  readonly key: string
  readonly secret: string
  readonly nonce: string
  readonly created: string
}

export type WsseParts = { readonly nonce: Data; readonly created: Data; readonly secret: Data }

export type WsseValues = {
  secret: Data
  nonce: Data
  created: Data
  /** Which part stands where. */
  order: (parts: WsseParts) => readonly Data[]
  separator: string
  encode: (data: Data) => Uint8Array
  hashInput: Uint8Array
  digest: Uint8Array
}

export type WsseAt = At<WsseValues>
export type WsseChange = Change<WsseValues, WsseFacts>

export const WSSE: Graph<WsseValues, WsseFacts> = {
  secret: { inputs: [], run: (_, { secret }) => secret },
  nonce: { inputs: [], run: (_, { nonce }) => nonce },
  created: { inputs: [], run: (_, { created }) => created },
  order: {
    inputs: [],
    run:
      () =>
      ({ nonce, created, secret }) => [nonce, created, secret],
  },
  separator: { inputs: [], run: () => '' },
  encode: { inputs: [], run: () => bytesOf },
  hashInput: { inputs: ['secret', 'nonce', 'created', 'order', 'separator', 'encode'], run: hashInput },
  digest: {
    inputs: ['hashInput', 'secret', 'nonce', 'created', 'encode'],
    run: (at) => hashOf('sha256', at('hashInput')),
  },
}

function hashInput(at: WsseAt): Uint8Array {
  const parts = at('order')({ nonce: at('nonce'), created: at('created'), secret: at('secret') })
  const separator = at('separator')
  const encode = at('encode')
  const joined = separator === '' ? parts : parts.flatMap((part, i) => (i === 0 ? [part] : [separator, part]))
  if (joined.every((part) => typeof part === 'string')) return encode(joined.join(''))
  return concat(joined.map(encode))
}
