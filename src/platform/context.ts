/**
 * A request read once for all checks: which API it goes to, how it authenticates, what its headers and body
 * say.
 */

import type { HttpRequest } from '../message/types.ts'
import { type Api, apisAt, readHost } from './apis.ts'
import { type HeaderValue, headerOf } from './headers.ts'
import { readStrictAuthorization } from './sdk-authorization.ts'
import { readSdkMessage, type SdkMessage } from './sdk-message.ts'
import { readSendBody, type SendBody } from './send-body.ts'
import type { Settings } from './settings.ts'
import { pathOfTarget, type TargetPath } from './target.ts'
import type { Credential, Family, Scheme } from './types.ts'

export type Context = {
  readonly request: HttpRequest
  readonly credentials: readonly Credential[]
  readonly now: Date
  readonly settings: Settings
  readonly path: TargetPath
  /** The operations at this path, whatever their method. */
  readonly apis: readonly Api[]
  readonly api?: Api
  readonly family: Family
  readonly scheme: Scheme
  readonly host?: string
  readonly authorization?: HeaderValue
  readonly xWsse?: HeaderValue
  /** Given where the scheme is AK/SK. */
  readonly sdk?: SdkMessage
  /** The body of a send API. */
  readonly body?: SendBody
}

/** Reads everything the checks look at. Never throws. */
export function contextOf(
  request: HttpRequest,
  credentials: readonly Credential[],
  now: Date,
  settings: Settings,
): Context {
  const path = pathOfTarget(request.target)
  const apis = apisAt(path.text)
  const api = apis.find(({ method }) => method === request.method.toUpperCase()) ?? apis[0]
  const host = headerOf(request, 'Host')?.value ?? path.authority
  const family = familyOf(request, api, host, credentials)
  const scheme = schemeOf(request, family)
  const body = api?.family === 'send' ? readSendBody(api, request.body) : undefined
  const authorization = headerOf(request, 'Authorization')
  const xWsse = headerOf(request, 'X-WSSE')
  const kind = family === 'send' ? 'app' : 'iam'
  const sdk = scheme === 'sdk-hmac' ? readSdkMessage(request, kind, credentials, now) : undefined
  return {
    ...{ request, credentials, now, settings, path, apis, family, scheme },
    ...(api && { api }),
    ...(host !== undefined && { host }),
    ...(authorization && { authorization }),
    ...(xWsse && { xWsse }),
    ...(sdk && { sdk }),
    ...(body && { body }),
  }
}

/**
 * By the path; failing that by the host, by the scheme, by whose key it is; the send APIs where nothing
 * tells.
 */
function familyOf(
  request: HttpRequest,
  api: Api | undefined,
  host: string | undefined,
  credentials: readonly Credential[],
): Family {
  const named = api?.family ?? (host === undefined ? undefined : readHost(host)?.family)
  if (named) return named
  if (/\/msgsms(\/|$)/.test(request.target)) return 'management'
  if (headerOf(request, 'X-WSSE')) return 'send'
  if (headerOf(request, 'X-Auth-Token')) return 'management'
  const access = readStrictAuthorization(headerOf(request, 'Authorization')?.raw ?? '')?.access.value
  const iam = credentials.some(({ kind, key }) => kind === 'iam' && key === access)
  return iam ? 'management' : 'send'
}

/** What only the AK/SK scheme, or one it was ported from, has in Authorization. */
const SDK_LIKE = /SDK-HMAC|AWS4-HMAC|\bSignature\s*=/i

/** By the Authorization header; where there is none, by the header that goes with each scheme. */
function schemeOf(request: HttpRequest, family: Family): Scheme {
  const authorization = headerOf(request, 'Authorization')?.value ?? ''
  if (SDK_LIKE.test(authorization)) return 'sdk-hmac'
  if (/\bWSSE\b/i.test(authorization)) return 'wsse'
  if (family === 'management' && headerOf(request, 'X-Auth-Token')) return 'token'
  if (authorization !== '') return family === 'send' ? 'wsse' : 'none'
  if (headerOf(request, 'X-WSSE')) return 'wsse'
  return headerOf(request, 'X-Sdk-Date') ? 'sdk-hmac' : 'none'
}
