/** Mistakes with what goes into the hash of PasswordDigest besides the secret: nonce, joining, hash function. */

import { concat } from '../../message/bytes.ts'
import { base64 } from '../../signing/digests.ts'
import {
  bytesOf,
  type Data,
  fromBase64,
  fromHex,
  type HashName,
  hashOf,
  hmacOf,
  utf16Bytes,
} from '../replay/data.ts'
import type { WsseAt, WsseChange, WsseParts } from '../replay/wsse.ts'
import { wsseRow } from './row.ts'

const nonceRow = wsseRow('nonce')
const joinRow = wsseRow('concatenation')
const hashRow = wsseRow('hash')

const PLAIN_UUID = /^([A-Za-z0-9]{8})([A-Za-z0-9]{4})([A-Za-z0-9]{4})([A-Za-z0-9]{4})([A-Za-z0-9]{12})$/

/** Header and hash do not have the same nonce: the change is to the hash's. */
function nonce(change: (nonce: string) => Data | undefined): WsseChange {
  return { nonce: (ordinary) => (typeof ordinary === 'string' ? change(ordinary) : undefined) }
}

export const NONCE_MISTAKES = [
  nonceRow(
    'nonce-hyphenated-in-hash',
    3,
    'P',
    nonce((text) => (PLAIN_UUID.test(text) ? text.replace(PLAIN_UUID, '$1-$2-$3-$4-$5') : undefined)),
  ),
  nonceRow(
    'nonce-hyphens-removed-in-hash',
    3,
    'P',
    nonce((text) => text.replaceAll('-', '')),
  ),
  nonceRow('nonce-base64-decoded-in-hash', 4, 'M5', nonce(fromBase64)),
  nonceRow(
    'nonce-base64-encoded-in-hash',
    2,
    'M2',
    nonce((text) => base64(bytesOf(text))),
  ),
  nonceRow(
    'nonce-upper-in-hash',
    2,
    'P',
    nonce((text) => text.toUpperCase()),
  ),
  nonceRow(
    'nonce-lower-in-hash',
    2,
    'P',
    nonce((text) => text.toLowerCase()),
  ),
  nonceRow('nonce-hex-decoded-in-hash', 2, 'P', nonce(fromHex)),
  nonceRow(
    'nonce-omitted',
    2,
    'P',
    nonce(() => ''),
  ),
] as const

const joinedBy = (separator: string): WsseChange => ({ separator: () => separator })
const inOrder = (order: (parts: WsseParts) => readonly Data[]): WsseChange => ({ order: () => order })

export const JOIN_MISTAKES = [
  joinRow('concat-plus-literal', 4, 'S2', joinedBy('+')),
  joinRow('concat-space', 3, 'S2', joinedBy(' ')),
  joinRow('concat-plus-spaces', 3, 'S2', joinedBy(' + ')),
  joinRow('concat-colon', 2, 'P', joinedBy(':')),
  joinRow('concat-newline', 2, 'P', joinedBy('\n')),
  joinRow('concat-comma', 2, 'P', joinedBy(',')),
  joinRow(
    'concat-order-nsc',
    2,
    'W1',
    inOrder(({ nonce: n, secret: s, created: c }) => [n, s, c]),
  ),
  joinRow(
    'concat-order-cns',
    2,
    'W1',
    inOrder(({ nonce: n, secret: s, created: c }) => [c, n, s]),
  ),
  joinRow(
    'concat-order-csn',
    1,
    'W1',
    inOrder(({ nonce: n, secret: s, created: c }) => [c, s, n]),
  ),
  joinRow(
    'concat-order-snc',
    3,
    'W1',
    inOrder(({ nonce: n, secret: s, created: c }) => [s, n, c]),
  ),
  joinRow(
    'concat-order-scn',
    1,
    'W1',
    inOrder(({ nonce: n, secret: s, created: c }) => [s, c, n]),
  ),
  joinRow('input-utf16le', 2, 'P', { encode: () => utf16Bytes }),
] as const

const hashedWith = (name: HashName): WsseChange => ({ digest: (_, at) => hashOf(name, at('hashInput')) })

/** The nonce immediately followed by created, as bytes. */
function stamp(at: WsseAt): Uint8Array {
  return concat([at('encode')(at('nonce')), at('encode')(at('created'))])
}

export const HASH_MISTAKES = [
  hashRow('digest-sha1', 5, 'M4', hashedWith('sha1')),
  hashRow('digest-md5', 2, 'W1', hashedWith('md5')),
  hashRow('digest-sha512', 2, 'W1', hashedWith('sha512')),
  hashRow('hmac-keyed-by-secret', 4, 'S2', {
    digest: (_, at) => hmacOf('sha256', at('encode')(at('secret')), stamp(at)),
  }),
  hashRow('hmac-args-swapped', 2, 'P', {
    digest: (_, at) => hmacOf('sha256', stamp(at), at('encode')(at('secret'))),
  }),
] as const
