/**
 * What a receiver of SDK-HMAC-SHA256 looks at, one small check each. The platform (as receiver of requests)
 * and the user's server (as receiver of callbacks) make the same ones; only the codes they answer differ.
 *
 * Sources: 2.2, 2473–2485, 2584–2589, 5312–5424 of the reference; API signing guide.
 */

import type { HttpRequest } from '../message/types.ts'
import { compareCodePoints } from '../signing/order.ts'
import { signSdkHmac } from '../signing/sdk-hmac.ts'
import { type Found, findCredential } from './credentials.ts'
import { equalInConstantTime } from './equal.ts'
import { type HeaderValue, headerOf, valuePlace } from './headers.ts'
import { cannotTell, failed, notReached, passed, type Result } from './outcome.ts'
import { listedNames, readStrictAuthorization, type StrictAuthorization } from './sdk-authorization.ts'
import { originForm } from './target.ts'
import { readSdkDate, secondsAhead } from './time.ts'
import type { CheckPlace, Credential, CredentialKind } from './types.ts'

/** A request read as one signed with AK/SK. */
export type SdkMessage = {
  readonly request: HttpRequest
  readonly now: Date
  readonly authorization?: HeaderValue
  readonly date?: HeaderValue
  /** What follows from Authorization, where its format is right. */
  readonly parts?: StrictAuthorization & { readonly names: readonly string[]; readonly found: Found }
}

export function readSdkMessage(
  request: HttpRequest,
  kind: CredentialKind,
  credentials: readonly Credential[],
  now: Date,
): SdkMessage {
  const authorization = headerOf(request, 'Authorization')
  const date = headerOf(request, 'X-Sdk-Date')
  const strict = authorization && readStrictAuthorization(authorization.raw)
  const message = { request, now, ...(authorization && { authorization }), ...(date && { date }) }
  if (!strict) return message
  const place = valuePlace(authorization, strict.access)
  const found = findCredential(strict.access.value, kind, credentials, place)
  return { ...message, parts: { ...strict, names: listedNames(strict.signedHeaders), found } }
}

export function datePresent({ date }: SdkMessage): Result {
  if (!date) return failed({ reason: 'missing' })
  const place = valuePlace(date)
  return date.value === '' ? failed({ reason: 'empty' }, place) : passed({ found: date.value }, place)
}

const DATE_SHAPE = /^\d{8}T\d{6}Z$/

export function dateFormat({ date }: SdkMessage): Result {
  if (!date || date.value === '') return notReached()
  const place = valuePlace(date)
  const detail = { expected: 'yyyyMMddTHHmmssZ', found: date.value }
  if (readSdkDate(date.value)) return passed(detail, place)
  return failed({ reason: DATE_SHAPE.test(date.value) ? 'not-a-date' : 'format', ...detail }, place)
}

const MS_PER_MINUTE = 60_000

/** At most so many minutes from the receiver's clock, either side, the bound included (line 2588). */
export function dateWindow({ date, now }: SdkMessage, minutes: number): Result {
  const sent = date && readSdkDate(date.value)
  if (!sent) return notReached()
  const seconds = secondsAhead(sent, now)
  const detail = { seconds, limit: minutes * 60, found: date.value }
  const place = valuePlace(date)
  if (Math.abs(sent.getTime() - now.getTime()) <= minutes * MS_PER_MINUTE) return passed(detail, place)
  return failed({ reason: seconds > 0 ? 'ahead' : 'expired', ...detail }, place)
}

export function authorizationFormat({ authorization, parts }: SdkMessage): Result {
  if (!authorization || authorization.value === '') return notReached()
  const place = valuePlace(authorization)
  return parts ? passed({}, place) : failed({ reason: 'format', found: authorization.value }, place)
}

function listPlace({ authorization, parts }: SdkMessage): CheckPlace | undefined {
  return authorization && parts && valuePlace(authorization, parts.signedHeaders)
}

export function dateSigned(message: SdkMessage): Result {
  if (!message.parts) return notReached()
  const name = 'x-sdk-date'
  const place = listPlace(message)
  return message.parts.names.includes(name)
    ? passed({ name }, place)
    : failed({ reason: 'not-listed', name }, place)
}

export function headersSent(message: SdkMessage): Result {
  if (!message.parts) return notReached()
  const sent = new Set(message.request.headers.map(([name]) => name.toLowerCase()))
  const names = message.parts.names.filter((name) => !sent.has(name))
  const place = listPlace(message)
  return names.length === 0
    ? passed({ names: message.parts.names }, place)
    : failed({ reason: 'not-sent', names }, place)
}

/** Names in the order of their characters, none twice: another order makes another canonical request. */
export function headersSorted(message: SdkMessage): Result {
  if (!message.parts) return notReached()
  const { names, signedHeaders } = message.parts
  const expected = [...new Set(names)].sort(compareCodePoints).join(';')
  const place = listPlace(message)
  if (expected === names.join(';')) return passed({ expected }, place)
  return failed({ reason: 'unsorted', expected, found: signedHeaders.value }, place)
}

export function signatureEqual({ request, authorization, date, parts }: SdkMessage): Result {
  if (!authorization || !parts || !date) return notReached()
  const place = valuePlace(authorization, parts.signature)
  const secretKey = parts.found.credential?.secret ?? ''
  if (secretKey === '') return cannotTell({ reason: 'no-credential' }, place)
  if (request.method === '' || request.target === '') return cannotTell({ reason: 'no-target' }, place)
  const wire = { ...request, target: originForm(request.target) }
  const keys = { accessKey: parts.access.value, secretKey }
  const { signature } = signSdkHmac(wire, keys, { date: date.value, signedHeaders: parts.names })
  const detail = { expected: signature, found: parts.signature.value }
  return equalInConstantTime(signature, parts.signature.value)
    ? passed(detail, place)
    : failed({ reason: 'value-differs', ...detail }, place)
}
