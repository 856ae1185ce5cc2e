/** Names and values of a dump → a request: CGI variables and nginx variables are header names in another spelling. */

import { encodeText } from '../bytes.ts'
import type { Header, HttpRequest } from '../types.ts'

export type Entry = readonly [name: string, value: string]

export type DumpFramework = 'nginx' | 'spring' | 'flask' | 'express' | 'php' | 'go'

/** What a reader found. Object notation is common to several frameworks, so it tells by the names which it was. */
export type DumpEntries = { readonly framework: DumpFramework; readonly entries: readonly Entry[] }

const METHOD_NAMES = ['request_method', 'method']
const TARGET_NAMES = ['request_uri', 'raw_uri', 'originalurl', 'url', 'uri', 'target']
const BODY_NAMES = ['request_body', 'rawbody', 'body', 'payload']

/** CGI (RFC 3875) and nginx write headers as `HTTP_X_SDK_DATE`; these two go without the prefix. */
const VARIABLE = /^(?:REDIRECT_)?HTTP_([A-Z0-9_]+)$|^(CONTENT_(?:TYPE|LENGTH))$/i

/** Whether an entry is one of the two headers that a pushed request must have. */
export function isSignedName(name: string): boolean {
  return /^(?:authorization|x-sdk-date)$/i.test(headerName(name))
}

/** `HTTP_X_SDK_DATE` → `X-Sdk-Date`; any other name as it is. The letter case that was sent is lost and plays no part. */
export function headerName(name: string): string {
  const match = VARIABLE.exec(name)
  const words = (match?.[1] ?? match?.[2])?.toLowerCase().split('_')
  return words?.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('-') ?? name
}

/** The entries as a request. Where variables and headers stand together, only the variables are headers. */
export function requestOf(entries: readonly Entry[]): HttpRequest {
  const [method, target] = requestLine(entries)
  const isVariables = entries.some(([name]) => VARIABLE.test(name))
  const taken = [...METHOD_NAMES, ...TARGET_NAMES, ...BODY_NAMES, 'request']
  const headers = entries
    .filter(([name]) => (isVariables ? VARIABLE.test(name) : !taken.includes(name.toLowerCase())))
    .map(([name, value]): Header => [headerName(name), value])
  const host = isVariables && !headers.some(([name]) => name === 'Host') && textOf(entries, ['host'])
  return {
    method,
    target,
    headers: withoutRepeats(host ? [...headers, ['Host', host]] : headers),
    body: encodeText(textOf(entries, BODY_NAMES) ?? ''),
  }
}

/** Method and target, from their own entries or from nginx' `$request`. */
function requestLine(entries: readonly Entry[]): [method: string, target: string] {
  const line = /^([A-Z]+) (\S+)/.exec(textOf(entries, ['request']) ?? '')
  const target = textOf(entries, TARGET_NAMES) ?? line?.[2] ?? ''
  return [textOf(entries, METHOD_NAMES) ?? line?.[1] ?? '', target.replace(/^https?:\/\/[^/]+/i, '')]
}

function textOf(entries: readonly Entry[], names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = entries.find(([given]) => given.toLowerCase() === name)
    if (found) return found[1]
  }
  return undefined
}

/** PHP gives Content-Type twice, as CONTENT_TYPE and as HTTP_CONTENT_TYPE; Apache some under REDIRECT_ again. */
function withoutRepeats(headers: readonly Header[]): Header[] {
  const seen = new Set<string>()
  return headers.filter((header) => {
    const line = header.join('\n').toLowerCase()
    return !seen.has(line) && seen.add(line)
  })
}
