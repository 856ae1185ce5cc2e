/** The operations one can build: the reference's parameters joined with the platform's method, path and media type. */

import { APIS, type Api, apisAt } from '../../platform/apis.ts'
import { pathOfTarget } from '../../platform/target.ts'
import type { Family } from '../../platform/types.ts'
import { type ApiRow, apiRows } from '../../reference/apis.ts'

export type Operation = ApiRow & {
  readonly family: Family
  readonly method: string
  readonly mediaType: string
  /** More than one where the reference spells the path in two ways. */
  readonly paths: readonly [string, ...string[]]
}

function operationOf(row: ApiRow): Operation[] {
  const [api, ...others] = APIS.filter(({ id }) => id === row.id)
  if (!api) return []
  const { family, method, mediaType } = api
  return [{ ...row, family, method, mediaType, paths: [api.path, ...others.map(({ path }) => path)] }]
}

export const OPERATIONS: readonly Operation[] = apiRows.flatMap(operationOf)

export function operationNamed(id: string): Operation | undefined {
  return OPERATIONS.find((operation) => operation.id === id)
}

/** The operation a request goes to, and the one of its paths. */
export function operationAt(method: string, target: string): { operation: Operation; api: Api } | undefined {
  const apis = apisAt(pathOfTarget(target).text)
  const api = apis.find((candidate) => candidate.method === method.toUpperCase()) ?? apis[0]
  const operation = api && operationNamed(api.id)
  return operation && { operation, api }
}

/** Whether its requests have a body. */
export function hasBody({ fields }: Operation): boolean {
  return fields.some((field) => field.in === 'body' || field.in === 'file')
}
