/**
 * A client of X-WSSE that makes one known mistake, written over Node's crypto and nothing of ours: for every mistake the
 * shortest code that does what the catalogue says.
 */

import { createHash, createHmac } from 'node:crypto'
import type { HttpRequest } from '../../src/message/types.ts'
import type { Random } from './random.ts'

export type WsseParts = { key: string; secret: string; nonce: string; created: string }

const hash = (name: string, data: Buffer | string) => createHash(name).update(data).digest()
const hmac = (key: Buffer | string, data: Buffer | string) => createHmac('sha256', key).update(data).digest()
const raw = (...parts: (Buffer | string)[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)))
const sha = (...parts: (Buffer | string)[]) => hash('sha256', raw(...parts)).toString('base64')
const moved = (created: string, seconds: number) =>
  new Date(Date.parse(created) + seconds * 1000).toISOString().replace(/\.\d+/, '')
const hexed = (name: string, secret: string) => hash(name, secret).toString('hex')

type Digest = (parts: WsseParts) => string
type Setup = (parts: WsseParts, random: Random) => Partial<WsseParts>

const withSecret = (change: (secret: string, parts: WsseParts) => Buffer | string): Digest => {
  return (parts) => sha(parts.nonce, parts.created, change(parts.secret, parts))
}
const withNonce = (change: (nonce: string) => Buffer | string): Digest => {
  return ({ nonce, created, secret }) => sha(change(nonce), created, secret)
}
const withCreated = (change: (created: string) => string): Digest => {
  return ({ nonce, created, secret }) => sha(nonce, change(created), secret)
}
const joined =
  (by: string): Digest =>
  ({ nonce, created, secret }) =>
    sha([nonce, created, secret].join(by))
const input = ({ nonce, created, secret }: WsseParts) => nonce + created + secret
const digestOf = (parts: WsseParts) => hash('sha256', input(parts))
const base64Of = (parts: WsseParts) => digestOf(parts).toString('base64')
const url = (text: string) => text.replaceAll('+', '-').replaceAll('/', '_')

/** By the id of an instance: how that client computes PasswordDigest. */
export const WSSE_CLIENTS: Readonly<Record<string, Digest>> = {
  'secret-trailing-lf': withSecret((secret) => `${secret}\n`),
  'secret-trailing-cr': withSecret((secret) => `${secret}\r`),
  'secret-trailing-crlf': withSecret((secret) => `${secret}\r\n`),
  'secret-trailing-space': withSecret((secret) => `${secret} `),
  'secret-leading-space': withSecret((secret) => ` ${secret}`),
  'secret-double-quoted': withSecret((secret) => `"${secret}"`),
  'secret-single-quoted': withSecret((secret) => `'${secret}'`),
  'secret-bom': withSecret((secret) => raw(Buffer.from('efbbbf', 'hex'), secret)),
  'secret-zero-width': withSecret((secret) => raw(secret, Buffer.from('e2808b', 'hex'))),
  'secret-nbsp': withSecret((secret) => raw(secret, Buffer.from('c2a0', 'hex'))),
  'secret-zsh-percent': withSecret((secret) => `${secret}%`),
  'secret-doubled': withSecret((secret) => secret + secret),
  'secret-drop-last': withSecret((secret) => secret.substring(0, secret.length - 1)),
  'secret-drop-first': withSecret((secret) => secret.substring(1)),
  'secret-lowercased': withSecret((secret) => secret.toLowerCase()),
  'secret-uppercased': withSecret((secret) => secret.toUpperCase()),
  'secret-empty': withSecret(() => ''),
  'secret-base64-encoded': withSecret((secret) => Buffer.from(secret).toString('base64')),
  'secret-base64-decoded': withSecret((secret) => Buffer.from(secret, 'base64')),
  'secret-hex-decoded': withSecret((secret) => Buffer.from(secret, 'hex')),
  'secret-plus-to-space': withSecret((secret) => secret.split('+').join(' ')),
  'secret-url-encoded': withSecret((secret) => encodeURIComponent(secret)),
  'secret-md5-hex': withSecret((secret) => hexed('md5', secret)),
  'secret-sha1-hex': withSecret((secret) => hexed('sha1', secret)),
  'secret-sha256-hex': withSecret((secret) => hexed('sha256', secret)),
  'secret-is-app-key': withSecret((_, { key }) => key),
  'nonce-hyphenated-in-hash': withNonce((nonce) =>
    [nonce.slice(0, 8), nonce.slice(8, 12), nonce.slice(12, 16), nonce.slice(16, 20), nonce.slice(20)].join(
      '-',
    ),
  ),
  'nonce-hyphens-removed-in-hash': withNonce((nonce) => nonce.split('-').join('')),
  'nonce-base64-decoded-in-hash': withNonce((nonce) => Buffer.from(nonce, 'base64')),
  'nonce-base64-encoded-in-hash': withNonce((nonce) => Buffer.from(nonce).toString('base64')),
  'nonce-upper-in-hash': withNonce((nonce) => nonce.toUpperCase()),
  'nonce-lower-in-hash': withNonce((nonce) => nonce.toLowerCase()),
  'nonce-hex-decoded-in-hash': withNonce((nonce) => Buffer.from(nonce, 'hex')),
  'nonce-omitted': withNonce(() => ''),
  'created-tz-cst-vs-utc': withCreated((created) => moved(created, -28800)),
  'created-tz-utc-vs-cst': withCreated((created) => moved(created, 28800)),
  'created-tz-shift:+05:30': withCreated((created) => moved(created, 19800)),
  'created-tz-shift:-14:00': withCreated((created) => moved(created, -50400)),
  'created-off-by-plus1s': withCreated((created) => moved(created, 1)),
  'created-off-by-minus5s': withCreated((created) => moved(created, -5)),
  'created-ms-in-hash:000': withCreated((created) => created.replace('Z', '.000Z')),
  'created-ms-in-hash:987': withCreated((created) => created.replace('Z', '.987Z')),
  'created-ms-only-in-header': withCreated((created) => created.replace(/\.\d{3}/, '')),
  'created-no-z-in-hash': withCreated((created) => created.replace('Z', '')),
  'created-space-for-T-in-hash': withCreated((created) => created.replace('T', ' ')),
  'created-omitted': withCreated(() => ''),
  'created-epoch-seconds-in-hash': withCreated((created) => String(Date.parse(created) / 1000)),
  'created-plus0000-in-hash': withCreated((created) => created.replace('Z', '+00:00')),
  'created-compact-in-hash': withCreated((created) => created.split(/[-:]/).join('')),
  'concat-plus-literal': joined('+'),
  'concat-space': joined(' '),
  'concat-plus-spaces': joined(' + '),
  'concat-colon': joined(':'),
  'concat-newline': joined('\n'),
  'concat-comma': joined(','),
  'concat-order-nsc': ({ nonce, created, secret }) => sha(nonce, secret, created),
  'concat-order-cns': ({ nonce, created, secret }) => sha(created, nonce, secret),
  'concat-order-csn': ({ nonce, created, secret }) => sha(created, secret, nonce),
  'concat-order-snc': ({ nonce, created, secret }) => sha(secret, nonce, created),
  'concat-order-scn': ({ nonce, created, secret }) => sha(secret, created, nonce),
  'input-utf16le': (parts) => sha(Buffer.from(input(parts), 'utf16le')),
  'digest-sha1': (parts) => hash('sha1', input(parts)).toString('base64'),
  'digest-md5': (parts) => hash('md5', input(parts)).toString('base64'),
  'digest-sha512': (parts) => hash('sha512', input(parts)).toString('base64'),
  'hmac-keyed-by-secret': ({ nonce, created, secret }) => hmac(secret, nonce + created).toString('base64'),
  'hmac-args-swapped': ({ nonce, created, secret }) => hmac(nonce + created, secret).toString('base64'),
  'digest-hex-not-base64': (parts) => digestOf(parts).toString('hex'),
  'digest-hex-uppercase': (parts) => digestOf(parts).toString('hex').toUpperCase(),
  'digest-base64url': (parts) => url(base64Of(parts)),
  'digest-base64url-unpadded': (parts) => url(base64Of(parts)).split('=').join(''),
  'digest-base64-unpadded': (parts) => base64Of(parts).split('=').join(''),
  'digest-base64-twice': (parts) => Buffer.from(base64Of(parts)).toString('base64'),
  'digest-percent-encoded': (parts) => encodeURIComponent(base64Of(parts)),
}

/** What a message must look like for the mistake to change anything. */
const SETUPS: Readonly<Record<string, Setup>> = {
  'secret-base64-decoded': (_, random) => ({ secret: Buffer.from(random.text(24)).toString('base64') }),
  'secret-hex-decoded': (_, random) => ({ secret: random.text(32, '0123456789abcdef') }),
  'secret-plus-to-space': ({ secret }) => ({ secret: `${secret}+x+` }),
  'secret-url-encoded': ({ secret }) => ({ secret: `${secret}/+=` }),
  'nonce-hyphens-removed-in-hash': ({ nonce }) => ({ nonce: nonce.replace(/^(.{8})(.{4})/, '$1-$2-') }),
  'nonce-base64-decoded-in-hash': (_, random) => ({ nonce: Buffer.from(random.text(16)).toString('base64') }),
  'nonce-hex-decoded-in-hash': (_, random) => ({ nonce: random.text(32, '0123456789abcdef') }),
  'created-ms-only-in-header': ({ created }) => ({ created: created.replace('Z', '.417Z') }),
}

/**
 * A message in which this mistake was made, and no other. `given` replaces parts of it; `digestBy` is the client
 * where it shall be another one.
 */
export function wsseRequest(
  instance: string,
  random: Random,
  given: Partial<WsseParts> = {},
  digestBy = WSSE_CLIENTS[instance] ?? base64Of,
): { request: HttpRequest; parts: WsseParts } {
  const plain = {
    key: random.text(28),
    secret: random.text(28),
    nonce: random.text(32),
    created: new Date(Date.UTC(2026, random.below(12), 10, random.below(24), random.below(60), 7))
      .toISOString()
      .replace('.000', ''),
  }
  const parts = { ...plain, ...SETUPS[instance]?.(plain, random), ...given }
  const digest = digestBy(parts)
  const xWsse = `UsernameToken Username="${parts.key}",PasswordDigest="${digest}",Nonce="${parts.nonce}",Created="${parts.created}"`
  const request = {
    method: 'POST',
    target: '/sms/batchSendSms/v1',
    headers: [
      ['Host', 'smsapi.cn-north-4.myhuaweicloud.com'],
      ['Content-Type', 'application/x-www-form-urlencoded'],
      ['Authorization', 'WSSE realm="SDP",profile="UsernameToken",type="Appkey"'],
      ['X-WSSE', xWsse],
    ],
    body: Buffer.from('from=8823040504797&to=%2B8613800000000&templateId=0123456789abcdef0123456789abcdef'),
  } as const
  return { request, parts }
}
