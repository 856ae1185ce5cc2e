/** What the rows that read a message are given, and what they answer. */

import type { HttpRequest } from '../../message/types.ts'
import type { CheckId } from '../../platform/check-ids.ts'
import { judge } from '../../platform/judge.ts'
import type { Check, Credential } from '../../platform/types.ts'
import type { CallbackCheck, CallbackCheckId } from '../../platform/verify-callback.ts'
import { verifyCallback } from '../../platform/verify-callback.ts'
import { attributeOf, type SchemeHeader } from '../../signing/authorization.ts'
import type { Scheme, Severity } from '../types.ts'

/** A header of scheme and attributes, and where it stands in the request. */
export type Spoken = SchemeHeader & { readonly value: string; readonly header: number }

type AnyCheckId = CheckId | CallbackCheckId
type AnyCheck = Pick<Check | CallbackCheck, 'outcome' | 'detail' | 'place'>

export type Message = {
  readonly scheme: Scheme
  readonly request: HttpRequest
  readonly authorization?: Spoken
  readonly xWsse?: Spoken
  /** The access key or app_key that it names; empty where it names none. */
  readonly key: string
  /** Lower-case names of the SignedHeaders attribute. */
  readonly names: readonly string[]
  readonly now: Date
  readonly credentials: readonly Credential[]
  /** The one whose secret was replayed. */
  readonly credential?: Credential
  /** One of another kind, with whose secret the value would be right. */
  readonly mistaken?: Credential
  /** The text of the answer; empty where there is none. */
  readonly response: string
  /** Whether the value that was sent is the right one. */
  readonly matches: boolean
}

/** What a row saw. Without severity it is an error. */
export type Seen = {
  readonly severity?: Severity
  readonly header?: number
  readonly name?: string
  readonly expected?: string
  readonly found?: string
  readonly seconds?: number
}

/** A message with what the platform, or a receiver of callbacks, checks in it. */
export type Checked = Message & { readonly checks: ReadonlyMap<AnyCheckId, AnyCheck> }

export function checked(message: Message): Checked {
  const { scheme, request, credentials, now } = message
  const { checks } =
    scheme === 'callback'
      ? verifyCallback(
          request,
          credentials.filter(({ kind }) => kind === 'push'),
          now,
        )
      : judge(request, credentials, now)
  return { ...message, checks: new Map<AnyCheckId, AnyCheck>(checks.map((check) => [check.id, check])) }
}

type Reads = (message: Checked) => Seen | undefined

/** Sees what one of these checks refuses, for one of these reasons where some are named. */
export function refusedBy(ids: readonly AnyCheckId[], reasons: readonly string[] = []): Reads {
  return ({ checks }) => {
    for (const id of ids) {
      const check = checks.get(id)
      const counts = reasons.length === 0 || reasons.includes(check?.detail.reason ?? '')
      if (check?.outcome === 'failed' && counts) return seenIn(check)
    }
    return undefined
  }
}

function seenIn({ detail, place }: AnyCheck): Seen {
  const { name = detail.names?.join(';'), expected, found, seconds } = detail
  return {
    ...(place?.from === 'header' && { header: place.index }),
    ...(name !== undefined && { name }),
    ...(expected !== undefined && { expected }),
    ...(found !== undefined && { found }),
    ...(seconds !== undefined && { seconds }),
  }
}

/** How far the message's time lies ahead of now, in seconds; undefined where it has no readable time. */
export function secondsOf({ checks }: Checked): number | undefined {
  const windows = ['wsse-created-window', 'sdk-date-window', 'date-window'] as const
  return windows.map((id) => checks.get(id)?.detail.seconds).find((seconds) => seconds !== undefined)
}

/** An attribute of X-WSSE, and the header it is in. */
export function wsseAttribute({ xWsse }: Message, name: string) {
  const attribute = xWsse && attributeOf(xWsse, name)
  return attribute && xWsse ? { value: attribute.value, header: xWsse.header } : undefined
}

/** The headers of a name, letter case ignored: their places. */
export function placesOf({ request }: Message, name: string): number[] {
  return request.headers.flatMap(([given], index) => (given.toLowerCase() === name ? [index] : []))
}
