/** The rows of sdk-hmac.jsonl as requests: Host is taken from the row's URL where its headers name none. */
import { readFileSync } from 'node:fs'
import type { Header, HttpRequest } from '../../src/message/types.ts'

export type SdkHmacVector = {
  readonly id: string
  readonly method: string
  readonly url: string
  readonly headers: Header[]
  readonly body?: string
  readonly bodyBase64?: string
  readonly ak: string
  readonly sk: string
  readonly canonicalRequest: string
  readonly stringToSign: string
  readonly signedHeaders: string
  readonly signature: string
  readonly authorization: string
  readonly agree: readonly string[]
  readonly note?: string
}

export const sdkHmacVectors: readonly SdkHmacVector[] = readFileSync(
  new URL('sdk-hmac.jsonl', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line))

export function requestOf(vector: SdkHmacVector): HttpRequest {
  const afterScheme = vector.url.slice(vector.url.indexOf('://') + 3)
  const withoutQuery = afterScheme.split('?', 1)[0] ?? ''
  const slash = withoutQuery.indexOf('/')
  const host = slash < 0 ? withoutQuery : withoutQuery.slice(0, slash)
  const target = afterScheme.slice(host.length)
  const hasHost = vector.headers.some(([name]) => name.toLowerCase() === 'host')
  return {
    method: vector.method,
    target: target.startsWith('/') ? target : `/${target}`,
    headers: hasHost ? vector.headers : [...vector.headers, ['Host', host]],
    body: Buffer.from(vector.bodyBase64 ?? vector.body ?? '', vector.bodyBase64 === undefined ? 'utf8' : 'base64'),
  }
}
