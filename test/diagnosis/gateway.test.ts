/** The canonical request in an answer of the gateway, in every way it gets there. */

import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { carriedRequest, gatewayOf } from '../../src/diagnosis/gateway.ts'
import { caseOf, credentialOf, diagnoseCase } from './failing-case.ts'

const HASH = createHash('sha256').update('').digest('hex')
const OURS = [
  'GET',
  '/v2/0a/msgsms/apps/',
  'limit=20&name=%E9%AA%8C',
  'content-type:application/json',
  'host:msgsms.cn-north-4.myhuaweicloud.com',
  'x-sdk-date:20260705T163039Z',
  '',
  'content-type;host;x-sdk-date',
  HASH,
].join('\n')

const TEXT = 'Incorrect IAM authentication information: verify aksk signature fail,canonicalRequest:'
const answer = (carried: string) =>
  JSON.stringify({
    error_msg: TEXT + carried,
    error_code: 'APIGW.0301',
    request_id: 'b3f1c0766bdc011e51b1eed4526fd364',
  })
const bars = (text: string) => text.replaceAll('\n', '|')

test.each([
  ['bars, as the gateway answers', answer(bars(OURS)), 'bars'],
  ['bars, without the rest of the JSON', TEXT + bars(OURS), 'bars'],
  ['bars, in an answer laid out over lines', JSON.stringify(JSON.parse(answer(bars(OURS))), null, 2), 'bars'],
  ['escaped as JSON', answer(OURS), 'escaped'],
  ['escaped twice', JSON.stringify({ body: answer(OURS) }), 'escaped'],
  ['as text with its line feeds', `${TEXT}${OURS}", "error_code": "APIGW.0301"`, 'none'],
  ['as text with line ends of Windows', `${TEXT}${OURS.replaceAll('\n', '\r\n')}\r\n`, 'none'],
  ['line feeds lost', answer(OURS.replaceAll('\n', '')), 'lost'],
  ['a member of its own', JSON.stringify({ canonicalRequest: bars(OURS) }), 'bars'],
  [
    'behind a status line',
    `HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n\r\n${answer(bars(OURS))}`,
    'bars',
  ],
])('%s: read back whole', (_, response, mangling) => {
  expect(carriedRequest(response, OURS)).toEqual({ text: OURS, mangling })
})

test('bars inside a header are told from bars for line feeds where the rest is ours', () => {
  const ours = OURS.replace('application/json', 'a|b')
  expect(carriedRequest(answer(bars(ours)), ours)).toEqual({ text: ours, mangling: 'bars' })
})

test('the first difference is told, with both characters', () => {
  const theirs = OURS.replace('limit=20', 'limit=21')
  const gateway = gatewayOf(answer(bars(theirs)), OURS, { date: '', secret: '', signature: '' })
  const at = OURS.indexOf('20&')
  expect(gateway).toMatchObject({
    canonicalRequest: theirs,
    difference: { at: at + 1, theirs: '1', ours: '0' },
  })
  const flat = gatewayOf(answer(theirs.replaceAll('\n', '')), OURS, { date: '', secret: '', signature: '' })
  expect(flat).toMatchObject({ mangling: 'lost', difference: { theirs: '1', ours: '0' } })
})

test('whether the sent signature is that of the text the gateway saw', () => {
  const theirs = OURS.replace('host:msgsms', 'host:proxy')
  const hash = createHash('sha256').update(theirs).digest('hex')
  const toSign = `SDK-HMAC-SHA256\n20260705T163039Z\n${hash}`
  const signature = createHmac('sha256', 'secret').update(toSign).digest('hex')
  const how = { date: '20260705T163039Z', secret: 'secret', signature }
  expect(gatewayOf(answer(bars(theirs)), OURS, how)?.signed).toBe(true)
  expect(gatewayOf(answer(bars(OURS)), OURS, how)).toMatchObject({ signed: false })
  expect(gatewayOf(answer(bars(OURS)), OURS, how)?.difference).toBeUndefined()
})

test('an answer without one has none', () => {
  expect(carriedRequest('{"error_msg":"ak not exist","error_code":"APIGW.0301"}', OURS)).toBeUndefined()
  expect(carriedRequest('canonicalRequest:', OURS)).toBeUndefined()
  expect(carriedRequest('', OURS)).toBeUndefined()
})

test('of a request with its answer the diagnosis says both', () => {
  const row = caseOf('d049')
  const { gateway, explanations, stages } = diagnoseCase(row)
  expect(explanations[0]?.mistakes).toEqual(['query-keys-lowercased'])
  expect(gateway?.mangling).toBe('bars')
  expect(gateway?.difference).toBeUndefined()
  expect(gateway?.canonicalRequest).toBe(stages.find(({ stage }) => stage === 'canonicalRequest')?.text)
})

test('what a proxy changed shows in the difference', () => {
  const row = caseOf('d049')
  const response = (row.response ?? '').replace('limit=20', 'limit=50')
  expect(diagnoseCase(row, { response }).gateway?.difference).toMatchObject({ theirs: '5', ours: '2' })
  expect(credentialOf(row).kind).toBe('iam')
})

test('no answer, however broken, is too much', () => {
  const piece = fc.constantFrom('canonicalRequest:', '|', '\\n', '\n', 'GET', HASH, '"', '\\u000', '{', '\\')
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      const response = pieces.join('')
      const request = {
        method: 'GET',
        target: '/',
        headers: [['Authorization', 'SDK-HMAC-SHA256 Signature=00']],
        body: new Uint8Array(),
      } as const
      diagnose(request, [{ kind: 'iam', key: '', secret: 's' }], new Date(0), { response, depth: 1 })
      carriedRequest(response, OURS)
    }),
    { numRuns: 100 },
  )
})
