/**
 * Verification of what the platform pushes (status reports, uplink messages) with push AK/SK: the AK/SK
 * scheme with the roles changed. Sources: 3.2.5–3.2.7, 5312–5424 of the reference; API signing guide.
 *
 * Unlike the official receivers it is strict about the date and the end of the header, and picks among
 * several keys.
 */

import type { HttpRequest } from '../message/types.ts'
import { type CallbackContent, readCallbackContent } from './callback-content.ts'
import { failed, notReached, passed, type Result } from './outcome.ts'
import {
  authorizationFormat,
  dateFormat,
  datePresent,
  dateSigned,
  dateWindow,
  headersSent,
  headersSorted,
  readSdkMessage,
  type SdkMessage,
  signatureEqual,
} from './sdk-message.ts'
import { DEFAULT_SETTINGS } from './settings.ts'
import type { CheckPlace, Credential, Detail, Outcome } from './types.ts'

export const CALLBACK_CHECK_IDS = [
  'authorization-present',
  'authorization-format',
  'key-known',
  'date-present',
  'date-format',
  'date-window',
  'date-signed',
  'signed-headers-sorted',
  'signed-headers-present',
  'signature',
] as const

export type CallbackCheckId = (typeof CALLBACK_CHECK_IDS)[number]

export type CallbackCheck = {
  readonly id: CallbackCheckId
  readonly outcome: Outcome
  readonly detail: Detail
  readonly place?: CheckPlace
}

export type CallbackVerdict = {
  readonly valid: boolean
  /** The first check that did not pass. */
  readonly reason?: CallbackCheckId
  readonly checks: readonly CallbackCheck[]
  /** Which of the given keys was used: its place in the list. */
  readonly keyUsed?: { readonly index: number; readonly label?: string }
  /** What the body says, whether or not the signature holds. */
  readonly content?: CallbackContent
}

const CHECKS: Readonly<Record<CallbackCheckId, (push: SdkMessage) => Result>> = {
  'authorization-present': checkAuthorization,
  'authorization-format': authorizationFormat,
  'key-known': checkKey,
  'date-present': datePresent,
  'date-format': dateFormat,
  'date-window': (push) => dateWindow(push, DEFAULT_SETTINGS.sdkDateToleranceMinutes),
  'date-signed': dateSigned,
  'signed-headers-sorted': headersSorted,
  'signed-headers-present': headersSent,
  signature: signatureEqual,
}

/**
 * Verifies a pushed request against the push keys in force (`kind` 'push'; two during a change of keys,
 * `Access` tells which). Every check has to pass: a strict Authorization, X-Sdk-Date signed and at most 15
 * minutes away from `now`, every listed header there, the list sorted, and the signature, compared in
 * constant time. Never throws.
 */
export function verifyCallback(
  request: HttpRequest,
  pushKeys: readonly Credential[],
  now: Date,
): CallbackVerdict {
  const push = readSdkMessage(request, 'push', pushKeys, now)
  const checks = CALLBACK_CHECK_IDS.map((id): CallbackCheck => ({ id, ...CHECKS[id](push) }))
  const fault = checks.find(({ outcome }) => outcome !== 'passed')
  const content = readCallbackContent(request)
  const key = push.parts?.found.credential
  return {
    valid: fault === undefined,
    ...(fault && { reason: fault.id }),
    checks,
    ...(key && { keyUsed: { index: pushKeys.indexOf(key), ...labelOf(key) } }),
    ...(content && { content }),
  }
}

function labelOf({ label }: Credential): { readonly label?: string } {
  return label === undefined ? {} : { label }
}

function checkAuthorization({ authorization }: SdkMessage): Result {
  return authorization?.value ? passed() : failed({ reason: authorization ? 'empty' : 'missing' })
}

/**
 * A receiver has to know the key: one that is none of the given ones fails, for whatever reason it is not
 * there.
 */
function checkKey({ parts }: SdkMessage): Result {
  if (!parts) return notReached()
  const { result } = parts.found
  return result.outcome === 'passed' ? result : { ...result, outcome: 'failed' }
}
