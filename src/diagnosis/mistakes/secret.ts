/** Mistakes with the secret: the same for both schemes and for callbacks, since all of them hash it as bytes. */

import { base64 } from '../../signing/digests.ts'
import { percentEncode } from '../../signing/percent.ts'
import { bytesOf, type Data, fromBase64, fromHex, type HashName, hashOf, hexOf } from '../replay/data.ts'
import { EVERY, type Group, replayed, SIGNATURE_CODES, SIGNED, WSSE_ONLY } from './row.ts'

const WSSE_CODES = ['E000105', 'E000104', 'E000101', 'E000001'] as const
const EVERYWHERE: Group = {
  schemes: EVERY,
  stage: 'secret',
  platformCodes: [...WSSE_CODES, ...SIGNATURE_CODES],
}
const IN_WSSE: Group = { schemes: WSSE_ONLY, stage: 'secret', platformCodes: WSSE_CODES }
const IN_SIGNATURES: Group = { schemes: SIGNED, stage: 'secret', platformCodes: SIGNATURE_CODES }

type TextChange = (secret: string) => Data | undefined

function onText(change: TextChange) {
  return (secret: Data) => (typeof secret === 'string' ? change(secret) : undefined)
}

function row<const Id extends string>(id: Id, likelihood: number, evidence: string, change: TextChange) {
  const secret = onText(change)
  return replayed(EVERYWHERE, id, likelihood, evidence, { wsse: { secret }, sdkHmac: { secret } })
}

function hexRow<const Id extends string>(id: Id, likelihood: number, evidence: string, hash: HashName) {
  const secret = (ordinary: Data) => hexOf(hashOf(hash, ordinary))
  return replayed(IN_WSSE, id, likelihood, evidence, { wsse: { secret } })
}

const theKey = (_: Data, _at: unknown, { key }: { readonly key: string }) => key || undefined

export const SECRET_MISTAKES = [
  row('secret-trailing-lf', 5, 'S3', (secret) => `${secret}\n`),
  row('secret-trailing-cr', 3, 'M1', (secret) => `${secret}\r`),
  row('secret-trailing-crlf', 3, 'M1', (secret) => `${secret}\r\n`),
  row('secret-trailing-space', 4, 'S4', (secret) => `${secret} `),
  row('secret-leading-space', 3, 'S4', (secret) => ` ${secret}`),
  row('secret-double-quoted', 4, 'P', (secret) => `"${secret}"`),
  row('secret-single-quoted', 3, 'P', (secret) => `'${secret}'`),
  row('secret-bom', 2, 'P', (secret) => `\uFEFF${secret}`),
  row('secret-zero-width', 2, 'P', (secret) => `${secret}\u200B`),
  row('secret-nbsp', 2, 'P', (secret) => `${secret}\u00A0`),
  row('secret-zsh-percent', 2, 'W1', (secret) => `${secret}%`),
  row('secret-doubled', 2, 'W1', (secret) => secret + secret),
  row('secret-drop-last', 3, 'W1', (secret) => secret.slice(0, -1)),
  row('secret-drop-first', 2, 'W1', (secret) => secret.slice(1)),
  row('secret-lowercased', 2, 'P', (secret) => secret.toLowerCase()),
  row('secret-uppercased', 1, 'P', (secret) => secret.toUpperCase()),
  row('secret-empty', 3, 'S1', () => ''),
  row('secret-base64-encoded', 2, 'M4', (secret) => base64(bytesOf(secret))),
  row('secret-base64-decoded', 2, 'M4', fromBase64),
  row('secret-hex-decoded', 1, 'M1', fromHex),
  row('secret-plus-to-space', 2, 'M3', (secret) => secret.replaceAll('+', ' ')),
  row('secret-url-encoded', 1, 'P', percentEncode),
  hexRow('secret-md5-hex', 2, 'W1', 'md5'),
  hexRow('secret-sha1-hex', 1, 'W1', 'sha1'),
  hexRow('secret-sha256-hex', 2, 'W1', 'sha256'),
  replayed(IN_WSSE, 'secret-is-app-key', 4, 'M3', { wsse: { secret: theKey } }),
  replayed(IN_SIGNATURES, 'secret-is-ak', 4, 'M3', { sdkHmac: { secret: theKey } }),
] as const
