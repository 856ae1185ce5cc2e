/** When a parameter is required and when it has an effect, by the values beside it. */

import type { ApiField, Condition } from '../../reference/apis.ts'
import { isGiven, type Values } from './rule.ts'

function holds({ field, is, not }: Condition, record: Values): boolean {
  const value = record[field]
  const text = isGiven(value) ? String(value) : undefined
  if (is) return text !== undefined && is.includes(text)
  return text === undefined || !not?.includes(text)
}

/** Whether the parameter has an effect beside these values. */
export function isEffective({ when = [] }: ApiField, record: Values): boolean {
  return when.every((condition) => holds(condition, record))
}

/** Whether the request is refused without it. */
export function isRequired({ required, requiredWhen }: ApiField, record: Values): boolean {
  return Boolean(required ?? requiredWhen?.every((condition) => holds(condition, record)))
}

/** Whether it is asked for in this case, although its table calls it optional. */
export function isWanted(field: ApiField, record: Values): boolean {
  return Boolean(field.wanted) && isEffective(field, record)
}
