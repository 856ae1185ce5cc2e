/** A form filled with an operation's documented example, as a person would fill it. */

import { entriesOf } from '../../../src/panels/build/entries.ts'
import { type Operation, operationNamed } from '../../../src/panels/build/operations.ts'
import { NOTHING_TYPED, PROJECT_ID, type Typed } from '../../../src/panels/build/typed.ts'
import type { ParameterPlace } from '../../../src/reference/apis.ts'

export const MOMENT = {
  nonce: '7e09bfb74a6a4ef1bd8dc2a6b7b7b6f0',
  created: '2026-11-23T06:42:10Z',
  date: '20261123T064210Z',
}
export const NOW = new Date('2026-11-23T06:42:20Z')
export const APP = { key: 'c8RWg3ggEcyd4D3p94bf3Y7x1Ile', secret: 'q4Ii87BhST9vcs8wvrzN80SfD7Al' }
export const IAM = { key: 'QTWAOYTTINDUT2QVKYUC', secret: 'MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc' }

export function operationOf(id: string): Operation {
  const operation = operationNamed(id)
  if (!operation) throw new Error(`no operation ${id}`)
  return operation
}

/** The form with these values, given as a JSON body has them. */
export function typedFor(operation: Operation, values: Readonly<Record<string, unknown>>): Typed {
  const placeOf = (name: string): ParameterPlace =>
    operation.fields.find((field) => field.name === name)?.in ?? 'body'
  const { [PROJECT_ID]: projectId = '', ...others } = values
  const parameters = Object.entries(others).map(([name, value]) => ({ in: placeOf(name), name, value }))
  return {
    ...NOTHING_TYPED,
    entries: { [operation.id]: entriesOf(operation.fields, parameters) },
    projectId: String(projectId),
    keys: { app: APP, iam: IAM },
    token: 'MIIFngYJKoZIhvcNAQcCoIIFjzCCBYsCAQExDTALBglghkgBZQMEAgEwggOs',
  }
}

export function exampleTyped(operation: Operation): Typed {
  const { file, ...example } = operation.example
  return typedFor(operation, {
    ...example,
    ...(file !== undefined && { file: { ...Object(file), bytes: new TextEncoder().encode('PNG\r\n\0') } }),
  })
}
