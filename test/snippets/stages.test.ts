import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readStages, STAGE_NAMES, type StageScheme } from '../../src/snippets/stages.ts'

const wsseBlock = `signbench-stages 1 wsse
nonceAndCreated: bjEyMDI2LTAxLTI4VDA0OjQ4OjA4Wg==
sha256: YWJjZA==
passwordDigest: KzlnPQ==
secretLength: Ng==
secretFingerprint: MWVjMWMyNmI=
`

const wsseStages = {
  nonceAndCreated: 'n12026-01-28T04:48:08Z',
  sha256: 'abcd',
  passwordDigest: '+9g=',
  secretLength: '6',
  secretFingerprint: '1ec1c26b',
}

const sdkHmacBlock = `signbench-stages 1 sdk-hmac
payloadHash: ZTNiMA==
canonicalRequest: UE9TVAov5LitLwoKaG9zdDpoCgpob3N0CmUzYjA=
stringToSign: U0RLLUhNQUMtU0hBMjU2CjIwMjYwMTI4VDA0NDgwOFoKYWI=
signature: 
secretLength: MA==
secretFingerprint: ZTNiMGM0NDI=
`

test('a block of each scheme', () => {
  expect(readStages(wsseBlock)).toEqual({ scheme: 'wsse', stages: wsseStages, problems: [] })
  expect(readStages(sdkHmacBlock)).toEqual({
    scheme: 'sdk-hmac',
    stages: {
      payloadHash: 'e3b0',
      canonicalRequest: 'POST\n/中/\n\nhost:h\n\nhost\ne3b0',
      stringToSign: 'SDK-HMAC-SHA256\n20260128T044808Z\nab',
      signature: '',
      secretLength: '0',
      secretFingerprint: 'e3b0c442',
    },
    problems: [],
  })
})

test.each([
  ['CRLF', (block: string) => block.replaceAll('\n', '\r\n')],
  ['no final line feed', (block: string) => block.trimEnd()],
  ['a log around it', (block: string) => `starting: now\n\n${block}done: {"ok": true}\nbye\n`],
  [
    'a log before each line',
    (block: string) => block.replace(/^(?=.)/gm, '2026-01-28 04:48:08 INFO [main] Sms : '),
  ],
  ['indented', (block: string) => block.replace(/^(?=.)/gm, '\t  ')],
  ['blank lines', (block: string) => block.replaceAll('\n', '\n\n')],
])('%s does no harm', (_, wrap) => {
  expect(readStages(wrap(wsseBlock))).toEqual({ scheme: 'wsse', stages: wsseStages, problems: [] })
})

test.each(['', 'passwordDigest: KzlnPQ==', 'POST /sms HTTP/1.1\nHost: h\n\na=1', '\u0000\ud800'])(
  '%j holds no block',
  (text) => {
    expect(readStages(text)).toBeUndefined()
  },
)

test.each([
  ['signbench-stages 2 wsse', 'stages-version-unknown', '1', '2'],
  ['signbench-stages', 'stages-version-unknown', '1', ''],
  ['signbench-stages 1', 'stages-scheme-unknown', 'sdk-hmac wsse', ''],
  ['signbench-stages 1 toString', 'stages-scheme-unknown', 'sdk-hmac wsse', 'toString'],
])('%s', (text, code, expected, found) => {
  const place = { start: 3, end: 3 + text.length, line: 3, column: 1 }
  expect(readStages(`a\n\n${text}\nsha256: YWJjZA==`)).toEqual({
    stages: {},
    problems: [{ code, severity: 'error', place, expected, found }],
  })
})

/** Code, line, and what else is said, of each problem of a block that was changed. */
function problemsOf(block: string) {
  return readStages(block)?.problems.map(({ code, place, expected, found, count }) => [
    code,
    place?.line,
    expected ?? found ?? count,
  ])
}

test.each([
  ['bad Base64', wsseBlock.replace('KzlnPQ==', 'Kz-nPQ=='), ['stage-not-base64', 4, 'passwordDigest']],
  ['cut Base64', wsseBlock.replace('KzlnPQ==', 'KzlnPQ'), ['stage-not-base64', 4, 'passwordDigest']],
  [
    'a blank in Base64',
    wsseBlock.replace('KzlnPQ==', 'Kzln PQ=='),
    ['stage-not-base64', 4, 'passwordDigest'],
  ],
  ['bytes that are no UTF-8', wsseBlock.replace('KzlnPQ==', '1tA='), ['stage-not-utf8', 4, 'passwordDigest']],
  ['an unknown name', wsseBlock.replace('sha256', 'md5: eA==\nsha256'), ['stage-unknown', 3, 'md5']],
  [
    'a name of the other scheme',
    wsseBlock.replace('sha256', 'signature: eA==\nsha256'),
    ['stage-unknown', 3, 'signature'],
  ],
  ['a name twice', wsseBlock.replace('passw', 'sha256: eA==\npassw'), ['stage-repeated', 4, 'sha256']],
  ['a missing stage', wsseBlock.replace(/sha256.*\n/, ''), ['stage-missing', 1, 'sha256']],
  ['a wrapped value', wsseBlock.replace('KzlnPQ==', 'Kzln\nPQ=='), ['line-not-read', 5, undefined]],
  ['many lines that are none', wsseBlock.replace('sha256', 'a\nb\nc\nsha256'), ['line-not-read', 3, 3]],
  ['another block', `${wsseBlock}${sdkHmacBlock}`, ['second-block', 7, undefined]],
])('%s is a problem', (_, block, problem) => {
  expect(problemsOf(block)).toEqual([problem])
})

test('a problem leaves the other stages as they are', () => {
  const { passwordDigest: _, ...others } = wsseStages
  expect(readStages(wsseBlock.replace('KzlnPQ==', '*'))?.stages).toEqual(others)
  expect(readStages(wsseBlock.replace('passw', 'sha256: eA==\npassw'))?.stages).toEqual(wsseStages)
  expect(readStages(wsseBlock.replace('KzlnPQ==', '1tA='))?.stages.passwordDigest).toBe('\udcd6\udcd0')
})

test('a block that breaks off at the next one', () => {
  const cut = `signbench-stages 1 wsse\nsha256: YWJjZA==\n${wsseBlock}`
  expect(readStages(cut)?.stages).toEqual({ sha256: 'abcd' })
  expect(problemsOf(cut)).toContainEqual(['second-block', 3, undefined])
})

const schemes = Object.keys(STAGE_NAMES) as StageScheme[]

test('any texts come back as they were printed', () => {
  const block = fc.constantFrom(...schemes).chain((scheme) => {
    const stages = Object.fromEntries(
      STAGE_NAMES[scheme].map((name) => [name, fc.string({ unit: 'binary' })] as const),
    )
    return fc.record({ scheme: fc.constant(scheme), stages: fc.record(stages) })
  })
  fc.assert(
    fc.property(block, ({ scheme, stages }) => {
      const lines = Object.entries(stages).map(
        ([name, text]) => `${name}: ${Buffer.from(text).toString('base64')}`,
      )
      const text = [`signbench-stages 1 ${scheme}`, ...lines].join('\n')
      expect(readStages(text)).toEqual({ scheme, stages, problems: [] })
    }),
  )
})

test('no text makes it throw, and every place lies in the text', () => {
  const fragments = fc.constantFrom(
    'signbench-stages 1 wsse',
    'signbench-stages 1 sdk-hmac',
    'signbench-stages',
    'sha256: YWJjZA==',
    'signature:',
    '__proto__: eA==',
    'constructor: eA==',
    '\n',
    '\r\n',
    ':',
    '\u00e9\ud83d\ude00\ud800',
  )
  const text = fc.array(fc.oneof(fragments, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (pasted) => {
      for (const { place } of readStages(pasted)?.problems ?? []) {
        expect(place?.start).toBeGreaterThanOrEqual(0)
        expect(place?.end).toBeLessThanOrEqual(pasted.length)
        expect(place?.start).toBeLessThanOrEqual(place?.end ?? -1)
      }
    }),
    { numRuns: 1000 },
  )
})

test('long hostile texts are read to the end', () => {
  const header = 'signbench-stages 1 wsse\n'
  expect(problemsOf(header + 'a: b\n'.repeat(200_000))?.[0]).toEqual(['stage-unknown', 2, 'a'])
  expect(readStages(`${header}sha256: ${'A'.repeat(1_000_000)}`)?.stages.sha256).toHaveLength(750_000)
  expect(readStages('signbench-stages '.repeat(200_000))?.problems).toHaveLength(1)
})
