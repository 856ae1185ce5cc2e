/** Every rule about the parameters of one operation, run over the values of one request. */

import { type ApiField, type ApiRow, fieldsWithin } from '../../reference/apis.ts'
import { isObject } from '../send-body.ts'
import { FIELD_RULES } from './field-rules.ts'
import type { Parameter } from './read-parameters.ts'
import { RECORD_RULES } from './record-rules.ts'
import type { FieldRule, ParameterFault, RuleFacts, Values } from './rule.ts'

/**
 * Holds the values against the operation's row of the reference.
 *
 * The send APIs have their own checks in `checks/parameters.ts`, with the codes that answer them; this is for all the
 * others, whose tables say what is wanted and not what answers. The faults come in the order of the fields.
 */
export function checkParameters(row: ApiRow, values: Values): ParameterFault[] {
  return [...fieldFaults(row.fields, values, ''), ...recordFaults(row, values)]
}

/** Parameters that the operation does not have. */
export function unknownParameters(row: ApiRow, parameters: readonly Parameter[]): ParameterFault[] {
  return parameters
    .filter(({ name }) => !row.fields.some((field) => field.name === name))
    .map(({ name }) => ({ rule: 'unknown', severity: 'warning', path: name, found: name, line: row.line }))
}

function fieldFaults(fields: readonly ApiField[], record: Values, prefix: string): ParameterFault[] {
  return fields.flatMap((field) => {
    if (field.fixed) return []
    const path = `${prefix}${field.name}`
    const subject = { field, value: record[field.name], record }
    return [
      ...FIELD_RULES.flatMap((rule) => faultOf(rule, rule.find(subject), path, field.line)),
      ...itemFaults(field, subject.value, path),
    ]
  })
}

function itemFaults(field: ApiField, value: unknown, path: string): ParameterFault[] {
  if (field.type !== 'objects' || !Array.isArray(value)) return []
  return value.flatMap((item: unknown, index): ParameterFault[] => {
    const place = `${path}[${index}]`
    return isObject(item)
      ? fieldFaults(fieldsWithin(field), item, `${place}.`)
      : [{ rule: 'not-a-record', severity: 'error', path: place, line: field.line }]
  })
}

function recordFaults(row: ApiRow, values: Values): ParameterFault[] {
  const lineOf = (name: string) => row.fields.find((field) => field.name === name)?.line
  return RECORD_RULES.flatMap((rule) => {
    if (!rule.about.every((name) => lineOf(name) !== undefined)) return []
    const { at, ...facts } = rule.find(values) ?? {}
    return at === undefined ? [] : faultOf(rule, facts, at, lineOf(at) ?? row.line)
  })
}

function faultOf(
  { id, severity }: Pick<FieldRule, 'id' | 'severity'>,
  found: RuleFacts | undefined,
  path: string,
  line: number,
): ParameterFault[] {
  if (!found) return []
  const { item, ...facts } = found
  return [{ line, ...facts, rule: id, severity, path: item === undefined ? path : `${path}[${item}]` }]
}
