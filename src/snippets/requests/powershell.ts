/** A request as PowerShell's Invoke-WebRequest, as `readMessage` reads it back. */

import { decodeText } from '../../message/bytes.ts'
import type { Header, HttpRequest } from '../../message/types.ts'
import { headerValue, hostSent, readsToken, shownHeaders, TOKEN_VARIABLE } from './headers.ts'
import type { RequestOptions } from './options.ts'
import { base64Of } from './plan.ts'
import { powershellWord as word } from './shell-words.ts'

/**
 * Content-Type has a parameter of its own, and Windows PowerShell takes it nowhere else. From version 7 on headers are
 * checked against a syntax that WSSE and AK/SK do not follow, and the body of a refusal is hidden, unless one says so.
 */
export function powershellCommand(request: HttpRequest, options: RequestOptions): string {
  const { method, target, body } = request
  const { protocol, authority } = options
  const type = headerValue(shownHeaders(request, options), 'content-type')
  return [
    ...table('headers', headerEntries(request, options)),
    ...table('request', [
      `Uri = ${word(`${protocol}://${authority}${target}`)}`,
      `Method = ${word(method)}`,
      'Headers = $headers',
      ...(type === undefined ? [] : [`ContentType = ${word(type)}`]),
      ...(body.length === 0 ? [] : [`Body = ${bodyValue(body)}`]),
    ]),
    'if ($PSVersionTable.PSVersion.Major -ge 7) {',
    '  $request.SkipHeaderValidation = $true',
    '  $request.SkipHttpErrorCheck = $true',
    '}',
    'Invoke-WebRequest @request -UseBasicParsing',
  ].join('\n')
}

function table(name: string, entries: readonly string[]): string[] {
  return [`$${name} = @{`, ...entries.map((entry) => `  ${entry}`), '}']
}

/** A text as body would be sent in Latin-1. */
function bodyValue(body: Uint8Array): string {
  const text = decodeText(body)
  return /\p{Surrogate}/u.test(text)
    ? `[Convert]::FromBase64String('${base64Of(body)}')`
    : `[Text.Encoding]::UTF8.GetBytes(${word(text)})`
}

/** A table holds a name once, in whatever letter case: of several the last. */
function headerEntries(request: HttpRequest, options: RequestOptions): string[] {
  const byName = new Map<string, Header>()
  for (const header of shownHeaders(request, options)) byName.set(header[0].toLowerCase(), header)
  byName.delete('content-type')
  if (byName.get('host')?.[1] === hostSent(options)) byName.delete('host')
  return [
    ...[...byName.values()].map(([name, value]) => `${word(name)} = ${word(value)}`),
    ...(readsToken(options) ? [`'X-Auth-Token' = $env:${TOKEN_VARIABLE}`] : []),
  ]
}
