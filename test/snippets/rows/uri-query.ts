/** Method, canonical URI, canonical query string. */

import { type BehaviourRow, sha256 } from './row.ts'

const url = 'https://smsapi.example.com:443/sms/batchSendSms/v1?b=2&a=1'

export const uriQueryRows: readonly BehaviourRow[] = [
  {
    recipe: 'method-in-capitals',
    given: { method: 'post' },
    shows: 'canonicalMethod',
    wrong: 'post',
    right: 'POST',
  },
  {
    recipe: 'method-of-the-request',
    given: { method: 'GET' },
    shows: 'canonicalMethod',
    wrong: 'POST',
    right: 'GET',
  },
  {
    recipe: 'uri-final-slash',
    given: { url },
    shows: 'canonicalUri',
    wrong: '/sms/batchSendSms/v1',
    right: '/sms/batchSendSms/v1/',
  },
  {
    recipe: 'uri-final-slash',
    given: { url: 'https://smsapi.example.com/v1/' },
    shows: 'canonicalUri',
    right: '/v1/',
    harmlessHere: true,
  },
  { recipe: 'uri-path-only', given: { url }, shows: 'path', right: '/sms/batchSendSms/v1' },
  {
    recipe: 'uri-as-the-caller-sees-it',
    given: { publicPrefix: '/gateway', receivedPath: '/push' },
    shows: 'path',
    wrong: '/push',
    right: '/gateway/push',
  },
  {
    recipe: 'uri-joined-with-one-slash',
    given: { baseUrl: 'https://h/', path: '/v1' },
    shows: 'url',
    wrong: 'https://h//v1',
    right: 'https://h/v1',
  },
  {
    recipe: 'uri-encoded-once',
    given: { url: 'https://h/a%20b/c', encodedPath: '/a%20b/c' },
    shows: { java: 'canonicalUri', python: 'canonicalUri' },
    wrong: '/a%2520b/c',
    right: '/a%20b/c',
  },
  {
    recipe: 'uri-encoded-once',
    given: { encodedPath: '/a%20b/c' },
    shows: { nodejs: 'segments' },
    wrong: ';a%2520b;c',
    right: ';a%20b;c',
  },
  {
    recipe: 'uri-segments-encoded',
    given: { path: '/a b/\u4e2d~' },
    shows: 'canonicalUri',
    wrong: '/a b/\u4e2d~',
    right: '/a%20b/%E4%B8%AD~',
  },
  {
    recipe: 'uri-letter-case-kept',
    given: { path: '/aB' },
    shows: 'canonicalUri',
    wrong: '/ab',
    right: '/aB',
  },
  {
    recipe: 'query-sorted',
    given: {
      params: [
        ['b', '2'],
        ['a', '2 '],
        ['a', '1'],
        ['B', '~'],
      ],
    },
    shows: 'canonicalQuery',
    wrong: 'b=2&a=2%20&a=1&B=~',
    right: 'B=~&a=1&a=2%20&b=2',
  },
  {
    recipe: 'query-sorted-by-name-then-value',
    given: {
      params: [
        ['b', '2'],
        ['a', '2'],
        ['a', '1'],
        ['B', '0'],
      ],
    },
    shows: 'params',
    right: 'B=0&a=1&a=2&b=2',
  },
  {
    recipe: 'query-empty-values-kept',
    given: { name: 'k', value: '' },
    shows: { java: 'pair', nodejs: 'pair' },
    wrong: 'k',
    right: 'k=',
  },
  {
    recipe: 'query-empty-values-kept',
    given: { query: 'k=&b=2' },
    shows: { python: 'params' },
    wrong: 'b=2',
    right: 'k=&b=2',
  },
  {
    recipe: 'query-letter-case-kept',
    given: { name: 'aB' },
    shows: 'canonicalName',
    wrong: 'ab',
    right: 'aB',
  },
  { recipe: 'query-signed', given: { url }, shows: 'query', wrong: '', right: 'b=2&a=1' },
  {
    recipe: 'query-without-question-mark',
    given: { url },
    shows: 'query',
    wrong: '?b=2&a=1',
    right: 'b=2&a=1',
  },
  {
    recipe: 'form-stays-in-body',
    given: { body: 'a=1', query: 'q=2' },
    shows: 'canonicalQuery',
    wrong: 'a=1',
    right: 'q=2',
  },
  {
    recipe: 'form-stays-in-body',
    given: { body: 'a=1', query: 'q=2' },
    shows: 'payloadHash',
    wrong: sha256(''),
    right: sha256('a=1'),
  },
  {
    recipe: 'query-encoded-by-rfc-3986',
    given: { value: "a b*~!'()/\u4e2d+-_." },
    shows: 'encoded',
    right: 'a%20b%2A~%21%27%28%29%2F%E4%B8%AD%2B-_.',
  },
  {
    recipe: 'query-names-and-values-encoded',
    given: { name: 'a b', value: '\u4e2d/' },
    shows: 'pair',
    wrong: 'a b=\u4e2d/',
    right: 'a%20b=%E4%B8%AD%2F',
  },
  {
    recipe: 'query-encoded-once',
    given: { rawValue: '%3D' },
    shows: 'encoded',
    wrong: '%253D',
    right: '%3D',
  },
]
