/**
 * What happens to a push on its way to the program: proxies and frameworks rewrite what the platform signed. Each change
 * is undone here, one at a time and several together, until the signature holds. Nothing is told that does not prove
 * itself so.
 */

import { encodeText } from '../../message/bytes.ts'
import type { HttpRequest } from '../../message/types.ts'
import { headerOf } from '../../platform/headers.ts'
import { listedNames, readStrictAuthorization } from '../../platform/sdk-authorization.ts'
import type { Credential } from '../../platform/types.ts'
import { percentEncode } from '../../signing/percent.ts'
import { signSdkHmac } from '../../signing/sdk-hmac.ts'

export type WayId = 'body' | 'host' | 'path' | 'connection' | 'content-length' | 'content-type'

/** One thing that was changed on the way. */
export type Changed = {
  readonly id: WayId
  /** What arrived; undefined where nothing did. */
  readonly found: string | undefined
  /** What the platform signed. */
  readonly signed: string
}

export type Restored = { readonly changes: readonly Changed[]; readonly request: HttpRequest }

type Candidate = { readonly signed: string; readonly request: HttpRequest }

type Way = {
  readonly id: WayId
  readonly found: (request: HttpRequest) => string | undefined
  /** What it can have been before; `address` is where the platform pushes to. */
  readonly candidates: (request: HttpRequest, address: URL | undefined) => readonly Candidate[]
}

/** The body before the length, which is counted from it. */
const WAYS: readonly Way[] = [
  { id: 'body', found: () => undefined, candidates: bodies },
  headerWay('content-length', ({ body }) => [String(body.length)]),
  headerWay('host', hosts),
  { id: 'path', found: ({ target }) => target, candidates: paths },
  headerWay('connection', () => ['close', 'keep-alive', 'Keep-Alive', 'Close']),
  headerWay('content-type', contentTypes),
]

/** Up to two changes at once take a few milliseconds; three are for a search that can wait. */
export type MostChanges = 2 | 3

/** The fewest changes that, undone, make the signature hold; undefined where it holds as it is, or never does. */
export function restore(
  request: HttpRequest,
  credentials: readonly Credential[],
  address: URL | undefined,
  most: MostChanges = 2,
): Restored | undefined {
  const steps = restoring(request, credentials, address, most)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** The same in steps, one for each signature that is computed. */
export function* restoring(
  request: HttpRequest,
  credentials: readonly Credential[],
  address: URL | undefined,
  most: MostChanges,
): Generator<undefined, Restored | undefined> {
  const holds = signatureTest(request, credentials)
  if (!holds || holds(request)) return undefined
  for (let count = 1; count <= most; count++) {
    for (const restored of undone({ changes: [], request }, WAYS, count, address)) {
      if (holds(restored.request)) return restored
      yield
    }
  }
  return undefined
}

/** Every way to undo exactly `count` of the ways. */
function* undone(
  from: Restored,
  ways: readonly Way[],
  count: number,
  address: URL | undefined,
): Generator<Restored> {
  if (count === 0) yield from
  if (count === 0) return
  for (const [index, { id, found, candidates }] of ways.entries()) {
    const before = found(from.request)
    for (const { signed, request } of candidates(from.request, address)) {
      if (signed === before) continue
      const changes = [...from.changes, { id, found: before, signed }]
      yield* undone({ changes, request }, ways.slice(index + 1), count - 1, address)
    }
  }
}

/** Whether the signature of the Authorization header is that of a request, under the secret that Access names. */
function signatureTest(
  request: HttpRequest,
  credentials: readonly Credential[],
): ((request: HttpRequest) => boolean) | undefined {
  const parts = readStrictAuthorization(headerOf(request, 'Authorization')?.raw ?? '')
  const date = headerOf(request, 'X-Sdk-Date')?.value
  if (!parts || date === undefined) return undefined
  const accessKey = parts.access.value
  const secrets = credentials.filter(({ key }) => key === accessKey || key === '').map(({ secret }) => secret)
  const signedHeaders = listedNames(parts.signedHeaders)
  return (changed) =>
    secrets.some((secretKey) => {
      const { signature } = signSdkHmac(changed, { accessKey, secretKey }, { date, signedHeaders })
      return signature === parts.signature.value
    })
}

/** A header that can have had one of these values; of several with its name all are replaced. */
function headerWay(
  id: Exclude<WayId, 'body' | 'path'>,
  values: (request: HttpRequest, address: URL | undefined) => readonly string[],
): Way {
  return {
    id,
    found: (request) => headerOf(request, id)?.value,
    candidates: (request, address) => {
      const others = request.headers.filter(([name]) => name.toLowerCase() !== id)
      return [...new Set(values(request, address))].map((signed) => ({
        signed,
        request: { ...request, headers: [...others, [id, signed]] },
      }))
    },
  }
}

function hosts(request: HttpRequest, address: URL | undefined): string[] {
  const forwarded = headerOf(request, 'X-Forwarded-Host')?.value.split(',', 1)[0]?.trim()
  const names = [address?.host, forwarded, headerOf(request, 'Host')?.value]
  return names.flatMap((name) => {
    const bare = name?.replace(/:\d+$/, '')
    return name && bare ? [name, bare, `${bare}:443`] : []
  })
}

function paths(request: HttpRequest, address: URL | undefined): Candidate[] {
  const original = ['X-Original-URI', 'X-Forwarded-Uri'].map((name) => headerOf(request, name)?.value)
  const prefix = headerOf(request, 'X-Forwarded-Prefix')?.value.replace(/\/+$/, '')
  const targets = [
    address && address.pathname + address.search,
    prefix && prefix + request.target,
    ...original,
  ]
  return targets.flatMap((target) => (target ? [{ signed: target, request: { ...request, target } }] : []))
}

/** As the documented pushes have it, and with the parameter that containers append or take away. */
function contentTypes(request: HttpRequest): string[] {
  const found = headerOf(request, 'Content-Type')?.value.replace(/\s*;.*$/s, '')
  const documented = [
    'application/x-www-form-urlencoded',
    'application/json',
    'application/JSON;charset=UTF-8',
  ]
  if (!found) return documented
  const charsets = ['', ';charset=UTF-8', ';charset=utf-8', '; charset=UTF-8', '; charset=utf-8']
  return [...charsets.map((charset) => found + charset), ...documented]
}

/** A form that a framework parsed, printed as JSON: written as a form again, its blanks in both ways. */
function bodies(request: HttpRequest): Candidate[] {
  const fields = textsOf(new TextDecoder().decode(request.body))
  const encodings = [percentEncode, (text: string) => percentEncode(text).replaceAll('%20', '+')]
  return encodings.flatMap((encode) => {
    const text = fields.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')
    return text === '' ? [] : [{ signed: text, request: { ...request, body: encodeText(text) } }]
  })
}

/** The members of a JSON object of texts; none of anything else. */
function textsOf(json: string): [string, string][] {
  if (!json.trimStart().startsWith('{')) return []
  try {
    const entries = Object.entries(JSON.parse(json) as Record<string, unknown>)
    return entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  } catch {
    return []
  }
}
