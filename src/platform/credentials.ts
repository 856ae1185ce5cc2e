/** Which of the given credentials a request names: by kind and key, or why none fits. */

import { cannotTell, failed, passed, type Result } from './outcome.ts'
import type { CheckPlace, Credential, CredentialKind } from './types.ts'

export type Found = {
  /** What checking the key comes to. */
  readonly result: Result
  /** Whose secret the request should have been signed with; absent where that cannot be told. */
  readonly credential?: Credential
}

/**
 * Finds the credential that a request's key names. A key that none of the given ones has says nothing about
 * the platform: the right one may not have been entered. A key that differs from a given one in outer blanks
 * or letter case only, or that belongs to another kind of credential, is wrong.
 */
export function findCredential(
  key: string,
  kind: CredentialKind,
  credentials: readonly Credential[],
  place?: CheckPlace,
): Found {
  const own = credentials.filter((credential) => credential.kind === kind)
  const exact =
    own.find((credential) => credential.key === key) ?? own.find((credential) => credential.key === '')
  if (exact) return { result: passed(labelOf(exact), place), credential: exact }
  for (const { reason, same } of NEAR) {
    const near = own.find((credential) => same(credential.key, key))
    if (near) return { result: failed({ reason, expected: near.key, found: key }, place), credential: near }
  }
  const other = credentials.find((credential) => credential.key === key)
  if (other) return { result: failed({ reason: 'other-kind', name: other.kind }, place), credential: other }
  const reason = own.length > 0 ? 'key-differs' : 'no-credential'
  return { result: cannotTell({ reason, found: key }, place) }
}

const NEAR = [
  { reason: 'key-untrimmed', same: (given: string, sent: string) => given === sent.trim() },
  {
    reason: 'key-case-differs',
    same: (given: string, sent: string) => given.toLowerCase() === sent.toLowerCase(),
  },
] as const

function labelOf({ label }: Credential): { label?: string } {
  return label === undefined ? {} : { label }
}
