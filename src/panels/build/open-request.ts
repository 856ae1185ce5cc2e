/** A text with a request in it → the form that makes this request, with everything the form does not show. */

import { readMessage } from '../../message/read.ts'
import type { HttpRequest, Reading } from '../../message/types.ts'
import type { Api } from '../../platform/apis.ts'
import { readParameters } from '../../platform/parameter-rules/read-parameters.ts'
import { namesOf, readSdkHmacAuthorization, readXWsse } from '../../signing/authorization.ts'
import type { DigestOf } from '../../signing/wsse.ts'
import { type Entries, entriesOf, textOf } from './entries.ts'
import { type Operation, operationAt } from './operations.ts'
import { keyKindOf, type Moment, type Opened, PROJECT_ID, type Scheme, type Typed } from './typed.ts'

export type Opening =
  | { readonly operation: Operation; readonly typed: Typed }
  /** No request in the text, or one to an address that is no documented operation. */
  | { readonly problem: 'no-request' | 'no-operation' }

/**
 * Opens a request. Keys, addresses and the rest of what was typed before stay where the request does not say otherwise;
 * date and nonce are frozen as the request has them, so that its signature can come out the same.
 */
export function openRequest(text: string, typed: Typed, moment: Moment): Opening {
  const reading = readMessage(text)
  const { request } = reading
  if (!request) return { problem: 'no-request' }
  const found = operationAt(request.method, request.target)
  if (!found) return { problem: 'no-operation' }
  const { operation, api } = found
  const opened = openedOf(request, reading, operation, api)
  const { id, family } = operation
  return {
    operation,
    typed: {
      ...typed,
      entries: { ...typed.entries, [id]: opened.entries },
      opened: { ...typed.opened, [id]: opened },
      paths: { ...typed.paths, [id]: api.path },
      projectId: opened.projectId,
      endpoints: { ...typed.endpoints, [family]: endpointOf(reading, typed.endpoints[family]) },
      ...authenticationOf(request, typed, operation, moment),
    },
  }
}

function openedOf(request: HttpRequest, reading: Reading, operation: Operation, api: Api): Opened {
  const { parameters, broken } = readParameters(api, request)
  const { [PROJECT_ID]: projectId, ...entries }: Entries = entriesOf(operation.fields, parameters)
  const names = parameters.map(({ name }) => name)
  const authorization = readSdkHmacAuthorization(header(request, 'authorization') ?? '')
  return {
    request,
    entries,
    projectId: textOf(projectId),
    path: api.path,
    headers: request.headers,
    signedHeaders: authorization?.signedHeaders && namesOf(authorization.signedHeaders),
    authority: reading.authority,
    broken,
    duplicates: [...new Set(names.filter((name, index) => names.indexOf(name) !== index))],
  }
}

function header({ headers }: HttpRequest, name: string): string | undefined {
  return headers.find(([given]) => given.toLowerCase() === name)?.[1]
}

function endpointOf({ request, scheme, authority }: Reading, before: Typed['endpoints']['send']) {
  const host = (request && header(request, 'host')) ?? authority ?? before.host
  return { protocol: scheme ?? before.protocol, host }
}

/** What the request's own headers say about keys, scheme and moment. */
function authenticationOf(
  request: HttpRequest,
  typed: Typed,
  operation: Operation,
  moment: Moment,
): Pick<Typed, 'schemes' | 'keys' | 'token' | 'digestOf' | 'frozen'> {
  const access = readSdkHmacAuthorization(header(request, 'authorization') ?? '')?.access?.value
  const wsse = readXWsse(header(request, 'x-wsse') ?? '')
  const token = header(request, 'x-auth-token')
  const scheme = schemeOf(request, operation)
  const kind = keyKindOf(operation)
  const key = access ?? wsse.username?.value ?? typed.keys[kind].key
  const created = wsse.created?.value
  const date = header(request, 'x-sdk-date')
  const nonce = wsse.nonce?.value
  const isDated = (created ?? date ?? nonce) !== undefined
  return {
    schemes: scheme ? { ...typed.schemes, [operation.family]: scheme } : typed.schemes,
    keys: { ...typed.keys, [kind]: { ...typed.keys[kind], key } },
    token: token ?? typed.token,
    digestOf: digestOf(wsse.passwordDigest?.value) ?? typed.digestOf,
    frozen: isDated
      ? { nonce: nonce ?? moment.nonce, created: created ?? moment.created, date: date ?? moment.date }
      : typed.frozen,
  }
}

function schemeOf(request: HttpRequest, { family }: Operation): Scheme | undefined {
  if (family === 'iam') return undefined
  if (readSdkHmacAuthorization(header(request, 'authorization') ?? '')) return 'sdk-hmac'
  if (family === 'send') return header(request, 'x-wsse') === undefined ? undefined : 'wsse'
  return header(request, 'x-auth-token') === undefined ? undefined : 'token'
}

/** Which reading of the formula gave a digest: 32 bytes have 44 characters of Base64, 64 hex digits have 88. */
function digestOf(digest: string | undefined): DigestOf | undefined {
  if (digest?.length === 44) return 'bytes'
  if (digest?.length !== 88) return undefined
  return /^[A-Za-z0-9+/]{86,88}={0,2}$/.test(digest) && /[a-f]/.test(atob(digest)) ? 'hex' : 'upper-hex'
}
