/** A reading in a form that is easy to write down by hand. */

import { expect } from 'vitest'
import { readMessage } from '../../src/message/read.ts'
import type { HttpRequest } from '../../src/message/types.ts'

export type Golden = {
  readonly name: string
  readonly paste: string
  /** `METHOD target`, then the headers as `Name: value`. */
  readonly head?: readonly string[]
  readonly body?: string
  readonly status?: number
  /** The response's headers and body, where there is one. */
  readonly answer?: readonly string[]
  /** Codes of the problems in order; left out, there are none. */
  readonly problems?: readonly string[]
  readonly scheme?: string
  readonly authority?: string
}

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

export function headOf(request: HttpRequest): string[] {
  return [
    `${request.method} ${request.target}`,
    ...request.headers.map(([name, value]) => `${name}: ${value}`),
  ]
}

/** Reads the paste as that format and holds it against what was written down. */
export function expectGolden(format: string, golden: Golden): void {
  const { request, response, problems, ...reading } = readMessage(golden.paste)
  expect(reading.format).toBe(format)
  expect(request && headOf(request)).toEqual(golden.head)
  if (golden.head) expect(request && decode(request.body)).toBe(golden.body ?? '')
  expect(response?.status).toBe(golden.status)
  if (golden.answer) {
    const headers = response?.headers.map(([name, value]) => `${name}: ${value}`) ?? []
    expect([...headers, response && decode(response.body)]).toEqual(golden.answer)
  }
  expect(problems.map(({ code }) => code)).toEqual(golden.problems ?? [])
  if (golden.scheme) expect([reading.scheme, reading.authority]).toEqual([golden.scheme, golden.authority])
}
