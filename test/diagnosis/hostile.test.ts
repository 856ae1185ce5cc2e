/** Whatever comes in, an answer comes out, and nothing is explained that does not give the very value that was sent. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sdkHmacComputation } from '../../src/diagnosis/computations.ts'
import { diagnose, diagnosing } from '../../src/diagnosis/diagnose.ts'
import { explain } from '../../src/diagnosis/explain.ts'
import { readMessage } from '../../src/message/read.ts'
import { caseOf, credentialOf, diagnoseCase, failingCases } from './failing-case.ts'
import { randomFrom } from './random.ts'
import { randomWire, SDK_CLIENTS, sdkRequest } from './sdk-client.ts'

const NOW = new Date('2026-06-15T12:00:00Z')

const piece = fc.constantFrom(
  ...[
    'UsernameToken ',
    'Username="k"',
    ',',
    ' ',
    'PasswordDigest="AAAA"',
    'Nonce="n"',
    'Created="2026-06-15T12:00:00Z"',
  ],
  ...[
    'SDK-HMAC-SHA256 ',
    'Access=k',
    'SignedHeaders=host;x-sdk-date',
    'Signature=00',
    '"',
    ';',
    '=',
    '%',
    '\r\n',
    '\u0000',
    '中',
    '\ud800',
  ],
)
const value = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
)
const name = fc.constantFrom(
  'Authorization',
  'X-WSSE',
  'x-wsse',
  'X-Sdk-Date',
  'Host',
  'Content-Type',
  'Forwarded',
  'X-Forwarded-Prefix',
  '',
)
const credential = fc.record({
  kind: fc.constantFrom('app', 'iam', 'push'),
  key: fc.constantFrom('k', ''),
  secret: fc.string({ unit: 'binary' }),
})
const request = fc.record({
  method: fc.oneof(fc.constantFrom('GET', 'POST', ''), fc.string()),
  target: fc.oneof(fc.webPath(), fc.string({ unit: 'binary' })),
  headers: fc.array(fc.tuple(name, value), { maxLength: 6 }),
  body: fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.json().map((text) => Buffer.from(text)),
  ),
})
const options = fc.record(
  {
    response: fc.string(),
    computed: fc.oneof(fc.string(), fc.constant('0'.repeat(64))),
    original: fc.dictionary(fc.string(), fc.string()),
    target: fc.record({ method: fc.string(), url: fc.oneof(fc.webUrl(), fc.string()) }),
  },
  { requiredKeys: [] },
)

test('no message is too broken', () => {
  fc.assert(
    fc.property(request, fc.array(credential, { maxLength: 2 }), options, (message, credentials, given) => {
      const diagnosis = diagnose(message, credentials, NOW, { ...given, depth: 1 })
      for (const { value: replayed } of diagnosis.explanations) expect(replayed).toBe(diagnosis.sent?.value)
    }),
    { numRuns: 300 },
  )
})

test('no paste is too broken', () => {
  fc.assert(
    fc.property(fc.constantFrom(...failingCases), fc.nat(), fc.string(), (row, seed, junk) => {
      const cut = seed % row.request.length
      const text = row.request.slice(0, cut) + junk + row.request.slice(cut + (seed % 7))
      const diagnosis = diagnose(readMessage(text), [credentialOf(row)], NOW, { depth: 1 })
      for (const { value: replayed } of diagnosis.explanations) expect(replayed).toBe(diagnosis.sent?.value)
    }),
    { numRuns: 200 },
  )
})

test('what the search reports in error does not pass the door', () => {
  const wire = randomWire(randomFrom(2))
  const facts = {
    request: sdkRequest(wire),
    key: wire.key,
    secret: wire.secret,
    names: wire.list,
    original: new Map(),
  }
  const computation = sdkHmacComputation(facts, 'sdk-hmac')
  const everything = computation.tags.map((tag) => [tag])
  const [honest = ''] = computation.replay([]).texts
  expect(explain(everything, computation, honest.replace(/^./, 'x'))).toBeUndefined()
  expect(
    explain([...everything], computation, computation.replay(everything[0] ?? []).texts[0] ?? '')?.mistakes,
  ).toEqual(['secret-trailing-lf'])
})

const PAIRS = [
  ['secret-trailing-lf', 'query-unsorted'],
  ['query-unsorted', 'query-keys-lowercased'],
  ['host-default-port-added', 'ct-json-in-signature'],
  ['body-trailing-lf', 'uri-no-trailing-slash'],
  ['cr-no-blank-line', 'sts-literal-backslash-n'],
  ['secret-trailing-lf', 'secret-double-quoted'],
  ['secret-double-quoted', 'secret-trailing-lf'],
] as const

test.each(PAIRS)('two mistakes at once are found: %s, then %s', (one, other) => {
  const wire = randomWire(randomFrom(11))
  const credentials = [
    { kind: 'iam', key: 'OTHER', secret: 'other' },
    { kind: 'iam', key: wire.key, secret: wire.secret },
  ] as const
  const diagnosis = diagnose(sdkRequest(wire, one, other), credentials, NOW)
  const [explanation] = diagnosis.explanations
  const ways = explanation ? [explanation, ...explanation.equivalent] : []
  expect(ways.map(({ mistakes }) => mistakes.join())).toContain([one, other].toSorted().join())
  expect(explanation?.value).toBe(diagnosis.sent?.value)
})

test('every stage of an explanation is theirs, beside ours', () => {
  const { explanations, stages } = diagnoseCase(caseOf('d045'))
  const text = (name: string, of = stages) => of.find(({ stage }) => stage === name)?.text
  const [explanation] = explanations
  expect(explanation?.differsAt).toBe('canonicalUri')
  expect(`${text('canonicalUri', explanation?.stages)}/`).toBe(text('canonicalUri'))
  expect(text('payloadHash', explanation?.stages)).toBe(text('payloadHash'))
  expect(explanation?.stages.at(-1)).toEqual({ stage: 'signature', text: explanation?.value })
})

test('a family says its parameter', () => {
  expect(diagnoseCase(caseOf('d086')).explanations[0]?.parameters).toEqual([
    {
      id: 'date-changed-after-signing',
      instance: 'date-changed-after-signing:-09:30',
      stage: 'time',
      parameter: '-09:30',
      seconds: -34_200,
    },
  ])
  expect(diagnoseCase(caseOf('d022')).explanations[0]?.parameters).toMatchObject([
    { id: 'created-ms-in-hash', parameter: '506' },
  ])
})

test('the search tells how far it is, and can be left at any step', () => {
  const row = caseOf('d160')
  const steps = diagnosing(readMessage(row.request), [credentialOf(row)], new Date(row.now), { depth: 2 })
  const seen: number[] = []
  for (const { depth, replayed, of } of steps) {
    seen.push(depth)
    expect(replayed).toBeLessThanOrEqual(of)
  }
  expect(seen).toContain(1)
  expect(seen.filter((depth) => depth === 2).length).toBeGreaterThan(5)
})

test('of several credentials the one that the message names is used, then the others', () => {
  const wire = randomWire(randomFrom(12))
  const other = { kind: 'iam', key: 'OTHER', secret: 'other' } as const
  const own = { kind: 'iam', key: wire.key, secret: wire.secret } as const
  expect(diagnose(sdkRequest(wire), [other, own], NOW).credential).toBe(1)
  const mixed = diagnose(sdkRequest(wire, 'secret-trailing-lf'), [other, { ...own, key: 'THIRD' }], NOW)
  expect(mixed).toMatchObject({ verdict: 'explained', credential: 1 })
})

test('a receiver that computed the right value puts the blame back on the request', () => {
  const wire = randomWire(randomFrom(13))
  const push = { kind: 'push', key: wire.key, secret: wire.secret } as const
  const right = /Signature=(.*)/.exec(sdkRequest(wire).headers.at(-1)?.[1] ?? '')?.[1] ?? ''
  const request = sdkRequest(wire, 'uri-double-slash')
  const diagnosis = diagnose(request, [push], NOW, { computed: right })
  expect(diagnosis.sent?.kind).toBe('Signature')
  expect(diagnosis.explanations[0]?.mistakes).toEqual(['uri-double-slash'])
  expect(Object.keys(SDK_CLIENTS)).toContain('uri-double-slash')
})

test('a receiver that computed with the secret of the application is told so', () => {
  const wire = randomWire(randomFrom(14))
  const push = { kind: 'push', key: wire.key, secret: wire.secret } as const
  const app = { kind: 'app', key: 'appKey', secret: 'appSecret', label: 'shop' } as const
  const wrong = sdkRequest({ ...wire, secret: app.secret }).headers.at(-1)?.[1] ?? ''
  const diagnosis = diagnose(sdkRequest(wire), [push, app], NOW, { computed: wrong })
  expect(diagnosis.verdict).toBe('inspect')
  expect(diagnosis.findings).toContainEqual(
    expect.objectContaining({ code: 'callback-wrong-secret-kind', found: 'shop' }),
  )
})
