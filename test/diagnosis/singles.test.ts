/** Every replayable mistake, made on fresh random messages by clients of their own, and found alone. */

import { expect, test } from 'vitest'
import { type Diagnosis, diagnose, type Options } from '../../src/diagnosis/diagnose.ts'
import { MISTAKES, mistakeOf } from '../../src/diagnosis/mistakes.ts'
import type { HttpRequest } from '../../src/message/types.ts'
import type { Credential } from '../../src/platform/types.ts'
import { randomFrom } from './random.ts'
import { randomWire, SDK_CLIENTS, SETUPS, sdkRequest } from './sdk-client.ts'
import { WSSE_CLIENTS, wsseRequest } from './wsse-client.ts'

const NOW = new Date('2026-06-15T12:00:00Z')
const SEEDS = [1, 2, 3]

function ways({ explanations: [explanation] }: Diagnosis): string[] {
  const all = explanation ? [explanation, ...explanation.equivalent] : []
  return all.filter(({ mistakes }) => mistakes.length > 0).map(({ mistakes }) => mistakes.join(' + '))
}

function alone(request: HttpRequest, credential: Credential, options: Options = {}): Diagnosis {
  return diagnose(request, [credential], NOW, { depth: 1, ...options })
}

test.each(Object.keys(WSSE_CLIENTS))('wsse: %s is found alone', (instance) => {
  for (const seed of SEEDS) {
    const { request, parts } = wsseRequest(instance, randomFrom(seed))
    const diagnosis = alone(request, { kind: 'app', key: parts.key, secret: parts.secret })
    expect(ways(diagnosis), `seed ${seed}`).toContain(instance)
    expect(diagnosis.explanations[0]?.value).toBe(diagnosis.sent?.value)
  }
})

test.each(Object.keys(SDK_CLIENTS))('sdk-hmac: %s is found alone', (instance) => {
  for (const seed of SEEDS) {
    const random = randomFrom(seed)
    const plain = randomWire(random)
    const wire = { ...plain, ...SETUPS[instance]?.(plain, random) }
    const credential = { kind: 'iam', key: wire.key, secret: wire.secret } as const
    const diagnosis = alone(sdkRequest(wire, instance), credential, { original: wire.original })
    expect(ways(diagnosis), `seed ${seed}`).toContain(instance)
    expect(diagnosis.explanations[0]?.value).toBe(diagnosis.sent?.value)
  }
})

test.each(Object.keys(SDK_CLIENTS))('callback: %s in a receiver is found alone', (instance) => {
  const random = randomFrom(9)
  const plain = randomWire(random)
  const wire = { ...plain, ...SETUPS[instance]?.(plain, random) }
  const request = sdkRequest(wire)
  const mistaken = sdkRequest(wire, instance).headers.at(-1)?.[1] ?? ''
  const computed = /Signature=(.*)/.exec(mistaken)?.[1] ?? ''
  const credential = { kind: 'push', key: wire.key, secret: wire.secret } as const
  const diagnosis = alone(request, credential, { original: wire.original, computed })
  expect(ways(diagnosis)).toContain(instance)
  expect(diagnosis.sent).toEqual({ kind: 'computed', value: computed })
})

test('no replayable mistake is left out', () => {
  const made = new Set([...Object.keys(WSSE_CLIENTS), ...Object.keys(SDK_CLIENTS)].map(mistakeOf))
  expect(MISTAKES.filter(({ id, instances }) => instances && !made.has(id))).toEqual([])
})

test('an honest client is accused of nothing', () => {
  for (const seed of SEEDS) {
    const wire = randomWire(randomFrom(seed))
    const signed = alone(sdkRequest(wire), { kind: 'iam', key: wire.key, secret: wire.secret })
    expect(signed.explanations).toEqual([])
    expect(signed.expected?.value).toBe(signed.sent?.value)
    const { request, parts } = wsseRequest('none', randomFrom(seed))
    const digest = alone(request, { kind: 'app', key: parts.key, secret: parts.secret })
    expect(digest.explanations).toEqual([])
  }
})

test('another secret explains nothing, at any depth', () => {
  const wire = randomWire(randomFrom(5))
  const signed = diagnose(sdkRequest(wire), [{ kind: 'iam', key: wire.key, secret: 'another' }], NOW, {
    depth: 3,
  })
  expect(signed.explanations).toEqual([])
  expect(signed.cannotBeFound).toContain('other-secret')
  expect(signed.ruledOut.reduce((sum, { tried }) => sum + tried, 0)).toBeGreaterThan(100)
  const { request, parts } = wsseRequest('none', randomFrom(5))
  const digest = diagnose(request, [{ kind: 'app', key: parts.key, secret: 'another' }], NOW, { depth: 3 })
  expect(digest.explanations).toEqual([])
  expect(digest.cannotBeFound).toContain('nonce-regenerated')
})
