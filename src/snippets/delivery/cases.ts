/** The ten deliveries of a pack: one row each, with what a correct receiver has to answer. */

import type { HttpRequest } from '../../message/types.ts'
import { aboutAnother, bodyOf, type PushContent } from './content.ts'
import { type Push, type PushKey, signPush } from './sign.ts'

export type Plan = {
  /** Where the receiver listens, as it is registered with the platform. */
  readonly url: URL
  readonly content: PushContent
  readonly key: PushKey
  /** The other pair in force during a change of keys. */
  readonly secondKey?: PushKey
  readonly now: Date
  readonly signsConnection: boolean
}

export type Answer = 200 | 401

export type Delivery = { readonly id: DeliveryId; readonly request: HttpRequest; readonly expects: Answer }

type Row = {
  readonly id: string
  readonly expects: (plan: Plan) => Answer
  readonly make: (push: Push, plan: Plan) => HttpRequest
}

const MINUTE_MS = 60_000

/** Both lie outside the window of 15 minutes, also when the pack is sent a quarter of an hour after it was made. */
const EXPIRED_MS = -20 * MINUTE_MS
const FUTURE_MS = 120 * MINUTE_MS

const refuse = (): Answer => 401
const accept = (): Answer => 200

const CASES = [
  { id: 'valid', expects: accept, make: signPush },
  {
    id: 'body-altered',
    expects: refuse,
    make: (push, { content }) => ({
      ...signPush(push),
      body: new TextEncoder().encode(bodyOf(aboutAnother(content)).text),
    }),
  },
  {
    id: 'header-altered',
    expects: refuse,
    make: (push) => replaceHeader(signPush(push), 'Content-Type', (value) => `${value}; version=2`),
  },
  {
    id: 'other-key',
    expects: refuse,
    make: (push) => signPush({ ...push, key: { key: 'unknownAccessKey', secret: 'unknownSecretKey' } }),
  },
  {
    // With one pair only: its SK was replaced, and the old one must no longer open the door.
    id: 'rotated-key',
    expects: ({ secondKey }) => (secondKey ? 200 : 401),
    make: (push, { key, secondKey }) =>
      signPush({ ...push, key: secondKey ?? { key: key.key, secret: 'replacedSecretKey' } }),
  },
  {
    id: 'expired',
    expects: refuse,
    make: (push) => signPush({ ...push, date: shifted(push.date, EXPIRED_MS) }),
  },
  {
    id: 'future',
    expects: refuse,
    make: (push) => signPush({ ...push, date: shifted(push.date, FUTURE_MS) }),
  },
  {
    // A receiver that takes a missing header for an empty one accepts this.
    id: 'missing-header',
    expects: refuse,
    make: (push) => signPush({ ...push, unsent: ['x-trace-id'] }),
  },
  {
    id: 'malformed-authorization',
    expects: refuse,
    make: (push) =>
      replaceHeader(signPush(push), 'Authorization', (value) => value.replace(/SignedHeaders=[^,]*,/, '')),
  },
  {
    // Within the window a signature cannot tell a repetition: a receiver answers as before and counts it once.
    id: 'replayed',
    expects: accept,
    make: signPush,
  },
] as const satisfies readonly Row[]

export type DeliveryId = (typeof CASES)[number]['id']

/** The pack, all signed for `plan.now`: sent later than 15 minutes after it, what was valid has expired. */
export function deliveryPack(plan: Plan): Delivery[] {
  const push: Push = {
    url: plan.url,
    body: bodyOf(plan.content),
    key: plan.key,
    date: plan.now,
    signsConnection: plan.signsConnection,
  }
  return CASES.map(({ id, expects, make }) => ({ id, request: make(push, plan), expects: expects(plan) }))
}

function shifted(date: Date, milliseconds: number): Date {
  return new Date(date.getTime() + milliseconds)
}

function replaceHeader(request: HttpRequest, name: string, change: (value: string) => string): HttpRequest {
  const headers = request.headers.map(
    ([given, value]) => [given, given === name ? change(value) : value] as const,
  )
  return { ...request, headers }
}
