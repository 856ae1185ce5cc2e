/** A request to a documented operation → its parameters, wherever they stand: path, query, form, JSON, multipart. */

import type { HttpRequest } from '../../message/types.ts'
import { type ApiField, apiRows, type ParameterPlace } from '../../reference/apis.ts'
import type { Api } from '../apis.ts'
import { headerOf } from '../headers.ts'
import { isObject, readFormFields, utf8Text } from '../send-body.ts'
import { originForm } from '../target.ts'
import type { Reason } from '../types.ts'
import { boundaryOf, readMultipart } from './multipart.ts'
import { isObjectName } from './nesting.ts'
import type { Values } from './rule.ts'

export type Parameter = { readonly in: ParameterPlace; readonly name: string; readonly value: unknown }

export type ParameterReading = {
  /** In order, duplicates kept. Members of the objects that a JSON body nests have a name with dots. */
  readonly parameters: readonly Parameter[]
  /** Why the body could not be read; its parameters are then not in the list. */
  readonly broken?: Reason
}

/** Reads the parameters as the operation's media type has them. Never throws. */
export function readParameters(api: Api, request: HttpRequest): ParameterReading {
  const [path = '', query = ''] = splitOnce(originForm(request.target), '?')
  const body = readBody(api, request)
  return {
    parameters: [
      ...pathParameters(api.path, path),
      ...readFormFields(query).fields.map((field) => ({ in: 'query' as const, ...field })),
      ...('reason' in body ? [] : body.parameters),
    ],
    ...('reason' in body && { broken: body.reason }),
  }
}

/** The values by name; of two with one name the first. */
export function valuesByName(parameters: readonly Parameter[]): Values {
  const values: Record<string, unknown> = Object.create(null)
  for (const { name, value } of parameters) if (!(name in values)) values[name] = value
  return values
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

function pathParameters(pattern: string, path: string): Parameter[] {
  const given = path.split('/')
  return pattern.split('/').flatMap((part, index) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    const value = given[index]
    return name && value ? [{ in: 'path' as const, name, value: decoded(value) }] : []
  })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

type BodyReading = { readonly parameters: readonly Parameter[] } | { readonly reason: Reason }

function readBody(api: Api, request: HttpRequest): BodyReading {
  if (request.body.length === 0) return { parameters: [] }
  if (api.mediaType === 'multipart/form-data') return readParts(request)
  const text = utf8Text(request.body)
  if (text === undefined) return { reason: 'not-utf8' }
  return api.mediaType === 'application/json' ? readJson(text, fieldsOf(api)) : readForm(text)
}

function readParts(request: HttpRequest): BodyReading {
  const boundary = boundaryOf(headerOf(request, 'Content-Type')?.value ?? '')
  const parts = boundary === undefined ? undefined : readMultipart(request.body, boundary)
  return parts ? { parameters: parts.map((part) => ({ in: 'file', ...part })) } : { reason: 'format' }
}

function readForm(text: string): BodyReading {
  if (/^\s*[{[]/.test(text)) return { reason: 'json-as-form' }
  const { fields, broken } = readFormFields(text)
  return broken === undefined
    ? { parameters: fields.map((field) => ({ in: 'body', ...field })) }
    : { reason: 'percent' }
}

function fieldsOf({ id }: Api): readonly ApiField[] {
  return apiRows.find((row) => row.id === id)?.fields ?? []
}

function readJson(text: string, fields: readonly ApiField[]): BodyReading {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { reason: 'not-json' }
  }
  return isObject(value) ? { parameters: membersOf(value, fields, '') } : { reason: 'not-an-object' }
}

function membersOf(object: Values, fields: readonly ApiField[], prefix: string): Parameter[] {
  return Object.entries(object).flatMap(([key, value]) => {
    const name = `${prefix}${key}`
    return isObject(value) && isObjectName(fields, name)
      ? membersOf(value, fields, `${name}.`)
      : [{ in: 'body' as const, name, value }]
  })
}
