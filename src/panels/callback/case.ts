/** One push: what the user typed, and what it says. The typed values are the only state. */

import { encodeText } from '../../message/bytes.ts'
import { readHeaderDump } from '../../message/dumps/dump.ts'
import type { DumpFramework } from '../../message/dumps/entries.ts'
import { readMessage } from '../../message/read.ts'
import type { HttpRequest, Reading } from '../../message/types.ts'
import { type CallbackContent, readCallbackContent } from '../../platform/callback-content.ts'
import type { Credential } from '../../platform/types.ts'
import type { PushKey } from '../../snippets/delivery.ts'

export type Typed = {
  readonly text: string
  /** The body where it is kept apart from the headers; empty: it is in the text. */
  readonly body: string
  /** Where the platform pushes to, as it was registered; empty: not told. */
  readonly address: string
  readonly keys: readonly [PushKey, PushKey]
  /** The moment judged by; empty: the clock's. */
  readonly moment: string
  /** What the receiver computed, from its log. */
  readonly computed: string
}

export type Case = {
  readonly typed: Typed
  readonly reading: Reading
  /** Given where the headers came out of a dump. */
  readonly framework: DumpFramework | undefined
  readonly request: HttpRequest | undefined
  readonly content: CallbackContent | undefined
  readonly credentials: readonly Credential[]
  readonly address: URL | undefined
}

/** What was typed → what it says. */
export function caseOf(typed: Typed): Case {
  const reading = readMessage(typed.text)
  const address = addressOf(typed.address)
  const found = requestIn(typed.text, reading)
  const given = found.request ?? (typed.body === '' ? undefined : BARE)
  const request = given && completed(given, typed.body, address)
  return {
    typed,
    reading,
    framework: found.framework,
    request,
    content: request && readCallbackContent(request),
    credentials: credentialsOf(typed.keys),
    address,
  }
}

/** What has a body at most. */
const BARE: HttpRequest = { method: '', target: '', headers: [], body: new Uint8Array() }

type Found = { readonly request?: HttpRequest | undefined; readonly framework?: DumpFramework }

/** A message with a signature first, then a dump of headers, then a body that stands alone. */
function requestIn(text: string, { request }: Reading): Found {
  if (request && isSigned(request)) return { request }
  const dump = readHeaderDump(text)
  if (dump) return { request: dump.request, framework: dump.framework }
  const bare = { ...BARE, body: encodeText(text.trim()) }
  return { request: readCallbackContent(bare) ? bare : request }
}

/** Any sign of a signature: a spoiled one is a fault, none at all is something else. */
export function isSigned({ headers }: HttpRequest): boolean {
  return headers.some(([name]) => /^(?:authorization|x-sdk-date)$/i.test(name))
}

/** With the body that was typed apart, and with the request line that headers alone do not have. */
function completed(request: HttpRequest, body: string, address: URL | undefined): HttpRequest {
  const whole = body === '' ? request : { ...request, body: encodeText(body) }
  return {
    ...whole,
    method: whole.method || (address ? 'POST' : ''),
    target: whole.target || (address ? address.pathname + address.search : ''),
  }
}

/** An absolute http or https address; undefined for anything else. */
export function addressOf(text: string): URL | undefined {
  const trimmed = text.trim()
  return /^https?:\/\/./i.test(trimmed) && URL.canParse(trimmed) ? new URL(trimmed) : undefined
}

/** A pair without secret tells nothing; without key it stands for whatever the push names. */
function credentialsOf(keys: readonly PushKey[]): Credential[] {
  return keys
    .filter(({ secret }) => secret !== '')
    .map(({ key, secret }) => ({ kind: 'push', key: key.trim(), secret }))
}
