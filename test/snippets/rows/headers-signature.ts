/** Headers, payload hash, canonical request, string to sign, signature. */

import { createHmac } from 'node:crypto'
import { type BehaviourRow, bytes, bytesInBase64, hash, hmac, sha256 } from './row.ts'

const url = 'https://smsapi.example.com:443/sms/batchSendSms/v1?b=2&a=1'
const stringToSign = `SDK-HMAC-SHA256\n20260128T044808Z\n${sha256('')}`

export const headerRows: readonly BehaviourRow[] = [
  {
    recipe: 'header-values-trimmed',
    given: { name: 'Host', value: ' h ' },
    shows: 'line',
    wrong: 'host: h \n',
    right: 'host:h\n',
  },
  {
    recipe: 'header-inner-spaces-kept',
    given: { value: ' a  b ' },
    shows: 'canonicalValue',
    wrong: 'a b',
    right: 'a  b',
  },
  {
    recipe: 'header-names-in-lower-case',
    given: { name: 'Content-Type' },
    shows: 'canonicalName',
    wrong: 'Content-Type',
    right: 'content-type',
  },
  {
    recipe: 'headers-sorted',
    given: { headers: { 'x-sdk-date': '1', host: '2' } },
    shows: 'names',
    wrong: 'x-sdk-date;host',
    right: 'host;x-sdk-date',
  },
  {
    recipe: 'signed-headers-joined-by-semicolon',
    given: { names: ['host', 'x-sdk-date'] },
    shows: 'signedHeaders',
    wrong: 'host,x-sdk-date',
    right: 'host;x-sdk-date',
  },
  {
    recipe: 'host-as-sent',
    given: { url, headers: {} },
    shows: 'host',
    wrong: { java: 'smsapi.example.com:443', python: 'smsapi.example.com', nodejs: 'smsapi.example.com:443' },
    right: { java: 'smsapi.example.com', python: 'smsapi.example.com:443', nodejs: 'smsapi.example.com' },
  },
  {
    recipe: 'host-as-sent',
    given: { url: 'https://smsapi.example.com:8443/', headers: {} },
    shows: 'host',
    right: 'smsapi.example.com:8443',
  },
  {
    recipe: 'three-headers-signed',
    given: { headers: { accept: '*/*', host: 'h' } },
    shows: 'names',
    wrong: 'accept;host',
    right: 'content-type;host;x-sdk-date',
  },
  {
    recipe: 'authorization-not-signed',
    given: { headers: { Authorization: 'x', host: 'h' } },
    shows: 'signed',
    right: 'host=h',
  },
  {
    recipe: 'template-paras-as-json-text',
    given: { fields: {} },
    shows: 'fields',
    right: 'templateParas=["369751"]',
  },
  {
    recipe: 'sdk-hmac-authorization',
    given: { accessKey: 'ak', signedHeaders: 'host;x-sdk-date', signature: 'ab12' },
    shows: 'authorization',
    wrong: 'AWS4-HMAC-SHA256 Credential=ak, SignedHeaders=host;x-sdk-date, Signature=ab12',
    right: 'SDK-HMAC-SHA256 Access=ak, SignedHeaders=host;x-sdk-date, Signature=ab12',
  },
  {
    recipe: 'endpoint-and-path',
    given: { endpoint: 'https://h:443' },
    shows: 'url',
    wrong: 'https://h:443',
    right: 'https://h:443/sms/batchSendSms/v1',
  },
]

export const signatureRows: readonly BehaviourRow[] = [
  {
    recipe: 'payload-hash-of-the-body',
    given: { body: 'a' },
    shows: 'payloadHash',
    wrong: sha256(''),
    right: sha256('a'),
  },
  {
    recipe: 'payload-hash-always-written',
    given: { body: '' },
    shows: 'payloadHash',
    wrong: '',
    right: sha256(''),
  },
  {
    recipe: 'payload-hashed-not-unsigned',
    given: { body: 'a' },
    shows: 'payloadHash',
    wrong: 'UNSIGNED-PAYLOAD',
    right: sha256('a'),
  },
  {
    recipe: 'payload-hash-in-lower-hex',
    given: hash,
    shows: 'payloadHash',
    wrong: bytesInBase64,
    right: bytes.hex,
  },
  {
    recipe: 'payload-hashed-with-sha-256',
    given: { body: 'a' },
    shows: { python: 'payloadHash', nodejs: 'payloadHash' },
    right: sha256('a'),
  },
  {
    recipe: 'body-in-utf-8',
    given: { body: '\u4e2d' },
    shows: 'bodyBytes',
    right: 'e4b8ad',
    harmlessHere: true,
  },
  {
    recipe: 'canonical-request-in-six-parts',
    given: {
      method: 'POST',
      canonicalUri: '/v1/',
      canonicalQuery: 'a=1',
      canonicalHeaders: 'host:h\nx-sdk-date:d\n',
      signedHeaders: 'host;x-sdk-date',
      payloadHash: 'e3b0',
    },
    shows: 'canonicalRequest',
    wrong: 'POST\n/v1/\na=1\nhost:h\nx-sdk-date:d\ne3b0\n',
    right: 'POST\n/v1/\na=1\nhost:h\nx-sdk-date:d\n\nhost;x-sdk-date\ne3b0',
  },
  {
    recipe: 'line-feed-alone',
    given: { parts: ['a', 'b'] },
    shows: 'canonicalRequest',
    right: 'a\nb',
    harmlessHere: true,
  },
  {
    recipe: 'line-feed-not-backslash-n',
    given: { parts: ['a', 'b'] },
    shows: 'stringToSign',
    wrong: 'a\\nb',
    right: 'a\nb',
  },
  {
    recipe: 'canonical-request-hashed',
    given: { canonicalRequest: 'a' },
    shows: 'lastLine',
    wrong: 'a',
    right: sha256('a'),
  },
  { recipe: 'canonical-request-hash-in-lower-hex', given: hash, shows: 'lastLine', right: bytes.hex },
  {
    recipe: 'string-to-sign-in-three-lines',
    given: {
      sdkDate: '20260128T044808Z',
      scope: '20260128/r/sms/aws4_request',
      canonicalRequestHash: sha256(''),
    },
    shows: 'stringToSign',
    wrong: `AWS4-HMAC-SHA256\n20260128T044808Z\n20260128/r/sms/aws4_request\n${sha256('')}`,
    right: stringToSign,
  },
  {
    recipe: 'key-is-the-secret',
    given: { secret: 'ab' },
    shows: 'key',
    wrong: { java: '415753346162', python: '415753346162', nodejs: 'AWS4ab' },
    right: { java: '6162', python: '6162', nodejs: 'ab' },
  },
  {
    recipe: 'key-first-message-second',
    given: { secret: 's3cret', stringToSign },
    shows: { java: 'hash', python: 'signature', nodejs: 'signature' },
    wrong: hmac(stringToSign, 's3cret'),
    right: hmac('s3cret', stringToSign),
  },
  {
    recipe: 'signed-with-hmac-sha-256',
    given: { secret: 's3cret', stringToSign },
    shows: { python: 'signature', nodejs: 'signature' },
    wrong: createHmac('sha1', 's3cret').update(stringToSign).digest('hex'),
    right: hmac('s3cret', stringToSign),
  },
  {
    recipe: 'signature-in-lower-hex',
    given: hash,
    shows: { java: 'signature' },
    wrong: bytesInBase64,
    right: bytes.hex,
  },
  { recipe: 'sdk-date-in-utc', shows: 'sdkDate', right: /^\d{8}T\d{6}Z$/, harmlessHere: true },
]
