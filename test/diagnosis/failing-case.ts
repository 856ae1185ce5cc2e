/** The cases of failing-cases.json, and how each is put to `diagnose`. */

import { readFileSync } from 'node:fs'
import { type Diagnosis, diagnose, type Options } from '../../src/diagnosis/diagnose.ts'
import { readMessage } from '../../src/message/read.ts'
import type { Credential } from '../../src/platform/types.ts'

export type FailingCase = {
  readonly id: string
  readonly group: 'single' | 'pair' | 'triple' | 'control' | 'static'
  readonly scheme: 'wsse' | 'sdk-hmac' | 'callback'
  readonly base: string
  readonly now: string
  readonly credentials: Readonly<
    Record<'appKey' | 'appSecret' | 'accessKey' | 'secretKey', string | undefined>
  >
  readonly request: string
  readonly response?: string
  readonly target?: { readonly method: string; readonly url: string }
  readonly hints?: { readonly headers: Readonly<Record<string, string>> }
  readonly receiverComputed?: string
  readonly expect: {
    readonly verdict: Diagnosis['verdict']
    readonly mistakes: readonly string[]
    readonly acceptedAlternatives: readonly (readonly string[])[]
    readonly correctSignature?: string
    readonly correctDigests?: readonly string[]
  }
}

export const failingCases: readonly FailingCase[] = JSON.parse(
  readFileSync(new URL('../vectors/failing-cases.json', import.meta.url), 'utf8'),
)

export function caseOf(id: string): FailingCase {
  const found = failingCases.find((row) => row.id === id)
  if (!found) throw new Error(`no case ${id}`)
  return found
}

export function credentialOf({ scheme, base, credentials }: FailingCase): Credential {
  const management = base.startsWith('mg')
  return {
    kind: scheme === 'callback' ? 'push' : management ? 'iam' : 'app',
    key: credentials.appKey ?? credentials.accessKey ?? '',
    secret: credentials.appSecret ?? credentials.secretKey ?? '',
  }
}

export function diagnoseCase(row: FailingCase, options: Options = {}): Diagnosis {
  return diagnose(readMessage(row.request), [credentialOf(row)], new Date(row.now), {
    ...(row.response !== undefined && { response: row.response }),
    ...(row.target && { target: row.target }),
    ...(row.hints && { original: row.hints.headers }),
    ...(row.receiverComputed !== undefined && { computed: row.receiverComputed }),
    ...options,
  })
}
