/** What is wrong with the request, beside the field it is about: the platform's checks and the rules for parameters. */

import type { Header } from '../../message/types.ts'
import type { CheckId } from '../../platform/check-ids.ts'
import { judge } from '../../platform/judge.ts'
import { checkParameters, unknownParameters } from '../../platform/parameter-rules/check-parameters.ts'
import type { ParameterFault } from '../../platform/parameter-rules/rule.ts'
import type { Check, Credential } from '../../platform/types.ts'
import { type ApiField, fieldsWithin } from '../../reference/apis.ts'
import type { Built } from './build-request.ts'
import type { Operation } from './operations.ts'
import { keyKindOf, type Typed } from './typed.ts'

/** The places of the form that are not parameters. */
export type FormPlace = 'host' | 'key' | 'secret' | 'token' | 'nonce' | 'created' | 'date' | 'request'

export type Fault = {
  readonly severity: 'error' | 'warning'
  /** A parameter's path (`smsContent[0].to[3]`), or a place of the form. */
  readonly at: string
  /** Of the reference. */
  readonly line: number | undefined
  readonly why:
    | { readonly by: 'check'; readonly check: Check }
    | { readonly by: 'rule'; readonly fault: ParameterFault }
    | { readonly by: 'form'; readonly missing: MissingKey }
}

export type MissingKey = 'key' | 'secret' | 'token'

/** Something that is not there yet: every form begins like that, so it is told quietly. */
export function isMissing({ why }: Fault): boolean {
  if (why.by === 'form') return true
  const word = why.by === 'rule' ? why.fault.rule : why.check.detail.reason
  return word === 'missing' || word === 'wanted'
}

/** Every fault of the request, errors and warnings, in the order of the checks and the fields. */
export function faultsOf(built: Built, typed: Typed, operation: Operation, now: Date): Fault[] {
  const rules = [...ruleFaults(built, operation), ...unknownParameters(operation, parametersOf(built))]
  const missing = missingKeys(typed, operation)
  const checks = checkFaults(built, typed, operation, now).filter(
    ({ at }) => !missing.some((key) => key === at),
  )
  return [
    ...checks,
    ...rules.map((fault): Fault => {
      const { severity, path, line } = fault
      return { severity, at: path, line, why: { by: 'rule', fault } }
    }),
    ...missing.map((key): Fault => {
      return { severity: 'error', at: key, line: undefined, why: { by: 'form', missing: key } }
    }),
  ]
}

/** What the scheme signs with and is still empty; what the platform would say of such a header tells less. */
function missingKeys({ schemes, keys, token }: Typed, operation: Operation): MissingKey[] {
  const scheme = schemes[operation.family]
  if (scheme === 'none') return []
  if (scheme === 'token') return token === '' ? ['token'] : []
  const pair = keys[keyKindOf(operation)]
  return (['key', 'secret'] as const).filter((name) => pair[name] === '')
}

/** The parameters of the send APIs have their own checks, with the codes that answer them. */
function ruleFaults({ values }: Built, operation: Operation): ParameterFault[] {
  return operation.family === 'send' ? [] : checkParameters(operation, values)
}

function parametersOf({ values }: Built) {
  return Object.entries(values).map(([name, value]) => ({ in: 'body' as const, name, value }))
}

function checkFaults(built: Built, typed: Typed, operation: Operation, now: Date): Fault[] {
  const kind = keyKindOf(operation)
  const credentials: Credential[] = [{ kind, ...typed.keys[kind] }]
  return judge(built.request, credentials, now)
    .checks.filter(isTold)
    .map((check) => {
      const at = placeOf(check, built.request.headers)
      const severity = check.outcome === 'failed' ? 'error' : 'warning'
      return { severity, at, line: fieldAt(operation.fields, at)?.line, why: { by: 'check', check } }
    })
}

/** Only what is wrong, or may be: what no request shows is left out. */
function isTold({ outcome, group, detail }: Check): boolean {
  if (outcome === 'failed') return true
  return outcome === 'cannot-tell' && group !== 'unknowable' && detail.reason !== 'not-in-request'
}

const PLACES: Partial<Record<CheckId, FormPlace>> = {
  host: 'host',
  'x-wsse-username': 'key',
  'wsse-key': 'key',
  'sdk-authorization': 'key',
  'sdk-key': 'key',
  'wsse-digest': 'secret',
  'sdk-signature': 'secret',
  token: 'token',
  'x-wsse-nonce': 'nonce',
  'wsse-nonce-rule': 'nonce',
  'x-wsse-created': 'created',
  'x-wsse-created-format': 'created',
  'wsse-created-window': 'created',
  'sdk-date': 'date',
  'sdk-date-format': 'date',
  'sdk-date-window': 'date',
}

function placeOf({ id, place }: Check, headers: readonly Header[]): string {
  if (place?.from === 'body' && place.path) return place.path
  if (place?.from === 'header' && headers[place.index]?.[0].toLowerCase() === 'host') return 'host'
  return PLACES[id] ?? 'request'
}

/** The field that a path leads to, in a record of a list too. */
function fieldAt(fields: readonly ApiField[], path: string): ApiField | undefined {
  const [, name, within] = /^(.*?)(?:\[\d+\](?:\.(.*))?)?$/.exec(path) ?? []
  const field = fields.find((candidate) => candidate.name === name)
  return field && within ? fieldAt(fieldsWithin(field), within) : field
}

/** The faults to tell beside the entry at a path: its own, and those of the items of a list that has no entry each. */
export function faultsAt(faults: readonly Fault[], path: string): Fault[] {
  return faults.filter(
    ({ at }) => at === path || (at.startsWith(`${path}[`) && /^\[\d+\]$/.test(at.slice(path.length))),
  )
}

/** Which item of the list a fault is about, from 1. */
export function itemOf({ at }: Fault): number | undefined {
  const digits = /\[(\d+)\]$/.exec(at)?.[1]
  return digits === undefined ? undefined : Number(digits) + 1
}
