/** The secret, and what X-WSSE makes of it. */

import { createHash } from 'node:crypto'
import { type BehaviourRow, bytes, bytesInBase64, hash, hmac, sha256 } from './row.ts'

const parts = { nonce: 'n1', created: '2026-01-28T04:48:08Z', secret: 's3cret' }
const joined = 'n12026-01-28T04:48:08Zs3cret'

export const secretRows: readonly BehaviourRow[] = [
  {
    recipe: 'secret-trim',
    environment: { SMS_APP_SECRET: ' s3cret\r\n' },
    shows: 'secret',
    wrong: ' s3cret\r\n',
    right: 's3cret',
  },
  {
    recipe: 'secret-visible-ascii',
    environment: { SMS_APP_SECRET: '\ufeffs3\u00a0cret\u200b' },
    shows: 'secret',
    wrong: '\ufeffs3\u00a0cret\u200b',
    right: 's3cret',
  },
  {
    recipe: 'secret-unquoted',
    environment: { SMS_APP_SECRET: '"s3cret"' },
    shows: 'secret',
    right: 's3cret',
  },
  {
    recipe: 'secret-unquoted',
    environment: { SMS_APP_SECRET: "'s3cret'" },
    shows: 'secret',
    right: 's3cret',
  },
  {
    recipe: 'secret-letter-case-kept',
    environment: { SMS_APP_SECRET: 'S3cRet' },
    shows: 'secret',
    wrong: 's3cret',
    right: 'S3cRet',
  },
  {
    recipe: 'secret-from-app-secret-setting',
    environment: { SMS_APP_KEY: 'key', SMS_APP_SECRET: 's3cret' },
    shows: 'secret',
    wrong: 'key',
    right: 's3cret',
  },
  {
    recipe: 'secret-as-text',
    given: { secret: 'c2FsdA==' },
    shows: 'key',
    wrong: '73616c74',
    right: '6332467364413d3d',
  },
  {
    recipe: 'secret-out-of-kubernetes-data',
    given: { data: { appSecret: 'czNjcmV0' } },
    shows: 'secret',
    wrong: 'czNjcmV0',
    right: 's3cret',
  },
  {
    recipe: 'secret-not-url-decoded',
    environment: { SMS_APP_SECRET: 'a+b' },
    shows: 'secret',
    wrong: 'a b',
    right: 'a+b',
  },
  {
    recipe: 'secret-not-url-encoded',
    environment: { SMS_APP_SECRET: 'a/b' },
    shows: 'secret',
    wrong: 'a%2Fb',
    right: 'a/b',
  },
  {
    recipe: 'app-key-trim',
    environment: { SMS_APP_KEY: 'key\n' },
    shows: 'appKey',
    wrong: 'key\n',
    right: 'key',
  },
  {
    recipe: 'push-key-by-access',
    environment: { SMS_APP_SECRET: 's3cret' },
    given: { pushSecrets: { old: 'first', new: 'second' }, access: 'new' },
    shows: 'secret',
    wrong: 's3cret',
    right: 'second',
  },
]

export const wsseRows: readonly BehaviourRow[] = [
  {
    recipe: 'secret-not-hashed-first',
    given: parts,
    shows: { python: 'hashInput', nodejs: 'hashInput' },
    wrong: `n12026-01-28T04:48:08Z${createHash('md5').update('s3cret').digest('hex')}`,
    right: joined,
  },
  { recipe: 'nonce-made-once', given: { ...parts, uuid: 'n-1' }, shows: 'hashInput', right: joined },
  {
    recipe: 'nonce-as-text',
    given: { nonce: 'bm9uY2U=', created: 'c', secret: 's' },
    shows: { python: 'hashInput' },
    wrong: '6e6f6e63656373',
    right: '626d39755932553d6373',
  },
  {
    recipe: 'nonce-random-hex',
    shows: 'nonce',
    wrong: '7226249334',
    right: /^[0-9a-f]{32}$/,
  },
  {
    recipe: 'created-made-once',
    given: parts,
    shows: 'headerCreated',
    right: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
    harmlessHere: true,
  },
  {
    recipe: 'created-whole-seconds',
    shows: 'created',
    wrong: /\.\d+Z$/,
    right: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  },
  { recipe: 'created-pattern', shows: 'created', right: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/ },
  {
    recipe: 'join-with-nothing-between',
    given: parts,
    shows: 'hashInput',
    wrong: 'n1+2026-01-28T04:48:08Z+s3cret',
    right: joined,
  },
  {
    recipe: 'join-in-order',
    given: parts,
    shows: 'hashInput',
    wrong: 's3cretn12026-01-28T04:48:08Z',
    right: joined,
  },
  {
    recipe: 'join-all-three',
    given: parts,
    shows: 'hashInput',
    wrong: '2026-01-28T04:48:08Zs3cret',
    right: joined,
  },
  {
    recipe: 'hash-input-in-utf-8',
    given: { hashInput: 'ab' },
    shows: { java: 'input', python: 'inputBytes', nodejs: 'input' },
    wrong: '61006200',
    right: '6162',
  },
  {
    recipe: 'hash-with-sha-256',
    given: { hashInput: joined },
    shows: { python: 'digest', nodejs: 'hash' },
    wrong: createHash('sha1').update(joined).digest('hex'),
    right: sha256(joined),
  },
  {
    recipe: 'hash-without-key',
    given: parts,
    shows: { java: 'hash', python: 'digest', nodejs: 'hash' },
    wrong: hmac('s3cret', 'n12026-01-28T04:48:08Z'),
    right: sha256(joined),
  },
  {
    recipe: 'digest-in-base64',
    given: { hashInput: joined, ...hash },
    shows: 'passwordDigest',
    wrong: { java: bytes.hex, python: sha256(joined), nodejs: sha256(joined) },
    right: {
      java: bytesInBase64,
      python: createHash('sha256').update(joined).digest('base64'),
      nodejs: createHash('sha256').update(joined).digest('base64'),
    },
  },
  { recipe: 'digest-in-standard-base64', given: hash, shows: 'passwordDigest', right: bytesInBase64 },
  {
    recipe: 'digest-encoded-once',
    given: hash,
    shows: 'passwordDigest',
    wrong: Buffer.from(bytesInBase64).toString('base64'),
    right: bytesInBase64,
  },
  {
    recipe: 'digest-not-url-encoded',
    given: { base64Digest: 'a+b/c=' },
    shows: 'passwordDigest',
    wrong: 'a%2Bb%2Fc%3D',
    right: 'a+b/c=',
  },
  {
    recipe: 'digest-on-one-line',
    given: hash,
    shows: { python: 'passwordDigest' },
    wrong: `${bytesInBase64}\n`,
    right: bytesInBase64,
  },
  {
    recipe: 'wsse-authorization',
    shows: 'authorization',
    right: 'WSSE realm="SDP",profile="UsernameToken",type="Appkey"',
  },
  {
    recipe: 'x-wsse-header',
    given: { appKey: 'k', passwordDigest: 'd', nonce: 'n', created: 'c' },
    shows: 'xWsse',
    wrong: 'PasswordDigest=d,Nonce=n,Created=c',
    right: 'UsernameToken Username="k",PasswordDigest="d",Nonce="n",Created="c"',
  },
]
