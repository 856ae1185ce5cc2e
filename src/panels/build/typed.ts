/** What the user typed or chose in the Build panel; nothing in it is computed. */

import type { Header, HttpRequest } from '../../message/types.ts'
import type { Family } from '../../platform/types.ts'
import type { DigestOf } from '../../signing/wsse.ts'
import type { Entries } from './entries.ts'
import type { Operation } from './operations.ts'

export type Scheme = 'wsse' | 'sdk-hmac' | 'token' | 'none'
export type KeyKind = 'app' | 'iam'
export type Pair = { readonly key: string; readonly secret: string }

/** What is made anew for each request, unless it is frozen. */
export type Moment = {
  readonly nonce: string
  /** `yyyy-MM-ddTHH:mm:ssZ` */
  readonly created: string
  /** `yyyyMMddTHHmmssZ` */
  readonly date: string
}

/** A request that was opened in the form, with what the form does not show. */
export type Opened = {
  readonly request: HttpRequest
  /** As they were read: as long as the form holds these very entries, path and body stay as they came. */
  readonly entries: Entries
  readonly projectId: string
  /** Which of the operation's paths it has. */
  readonly path: string
  /** Every header in its order; those the form makes are written into their places. */
  readonly headers: readonly Header[]
  readonly signedHeaders: readonly string[] | undefined
  /** Host and port of the URL, where the paste had one. */
  readonly authority: string | undefined
  /** Why the body could not be read into the form. */
  readonly broken: string | undefined
  readonly duplicates: readonly string[]
}

export type Endpoint = { readonly protocol: 'https' | 'http'; readonly host: string }

export type Typed = {
  /** By operation; the project id stands apart. */
  readonly entries: Readonly<Record<string, Entries>>
  readonly opened: Readonly<Record<string, Opened>>
  /** By operation: the path chosen where there are two. */
  readonly paths: Readonly<Record<string, string>>
  readonly projectId: string
  readonly endpoints: Readonly<Record<Family, Endpoint>>
  readonly schemes: Readonly<Record<Family, Scheme>>
  readonly keys: Readonly<Record<KeyKind, Pair>>
  readonly token: string
  readonly digestOf: DigestOf
  /** Given where date and nonce are frozen. */
  readonly frozen: Moment | undefined
}

/** The documented addresses, the first of each family the default (lines 447 and 2530–2541; 2.3 for the token). */
export const HOSTS: Readonly<Record<Family, readonly [string, ...string[]]>> = {
  send: ['smsapi.cn-north-4.myhuaweicloud.com', 'smsapi.cn-north-4.myhuaweicloud.com:443'],
  management: ['msgsms.cn-north-4.myhuaweicloud.com', 'msgsms.cn-south-1.myhuaweicloud.com'],
  iam: ['iam.cn-north-4.myhuaweicloud.com', 'iam.cn-south-1.myhuaweicloud.com', 'iam.myhuaweicloud.com'],
}

/** How each family can be authenticated, the recommended way first (lines 283–286, 2463; 223–225). */
export const SCHEMES: Readonly<Record<Family, readonly [Scheme, ...Scheme[]]>> = {
  send: ['sdk-hmac', 'wsse'],
  management: ['sdk-hmac', 'token'],
  iam: ['none'],
}

const NO_PAIR: Pair = { key: '', secret: '' }

export const NOTHING_TYPED: Typed = {
  entries: {},
  opened: {},
  paths: {},
  projectId: '',
  endpoints: {
    send: { protocol: 'https', host: HOSTS.send[0] },
    management: { protocol: 'https', host: HOSTS.management[0] },
    iam: { protocol: 'https', host: HOSTS.iam[0] },
  },
  schemes: { send: SCHEMES.send[0], management: SCHEMES.management[0], iam: SCHEMES.iam[0] },
  keys: { app: NO_PAIR, iam: NO_PAIR },
  token: '',
  digestOf: 'bytes',
  frozen: undefined,
}

/** Whose keys sign the operation's requests. */
export function keyKindOf({ family }: Operation): KeyKind {
  return family === 'send' ? 'app' : 'iam'
}

const NO_ENTRIES: Entries = {}

/** The operation's entries; the project id is one of them where it has one. */
export function entriesFor(typed: Typed, { id, fields }: Operation): Entries {
  const entries = typed.entries[id] ?? NO_ENTRIES
  return fields.some(({ name }) => name === PROJECT_ID) && typed.projectId
    ? { [PROJECT_ID]: typed.projectId, ...entries }
    : entries
}

export const PROJECT_ID = 'project_id'

/** What was opened, as long as nothing was changed since. */
export function untouched(typed: Typed, { id }: Operation): Opened | undefined {
  const opened = typed.opened[id]
  const isSame =
    opened &&
    typed.entries[id] === opened.entries &&
    typed.projectId === opened.projectId &&
    typed.paths[id] === opened.path
  return isSame ? opened : undefined
}
