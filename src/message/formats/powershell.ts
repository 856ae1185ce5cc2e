/** PowerShell's Invoke-WebRequest and Invoke-RestMethod, as people write them and as browsers copy them. */

import type { Draft, HeaderDraft } from '../draft.ts'
import { added, join, type Piece, slice, spanOf } from '../piece.ts'
import type { Flaw } from '../problems.ts'
import type { Words } from './bash-words.ts'
import { percentEncode } from './percent-encode.ts'
import { report, type Scanner, take } from './powershell-strings.ts'
import { type Entry, readValue, type Value } from './powershell-values.ts'
import { afterCommand } from './trailing.ts'
import { joinWith, upperMethod, webUrl, withHost } from './web-url.ts'

/** At the start of a line, behind a prompt, or where a value or a pipeline starts. */
const command = /(?:^|[=(|>&])[ \t]{0,20}(Invoke-WebRequest|Invoke-RestMethod|iwr|irm)(?=[\s`])/im

export function detectPowerShell(text: string): boolean {
  return command.test(text)
}

/** Assignments of literals before the command are followed, so that `-Headers $headers` is known. */
export function readPowerShell(paste: Piece): Draft {
  const scanner: Scanner = { source: paste, text: paste.text, at: 0, variables: new Map(), flaws: [] }
  const cookies: Piece[] = []
  const parameters = findCommand(scanner, cookies) ? readParameters(scanner) : new Map<string, Value>()
  const after = afterCommand(slice(paste, scanner.at), command)
  const draft = draftOf(parameters, scanner, cookies)
  return { ...draft, ...after, flaws: [...scanner.flaws, ...draft.flaws, ...after.flaws] }
}

const blank = /(?:\s|;|`\r?\n)+/y
const comment = /#[^\n]*/y
const assignment = /\$([\w:.]{1,160})[ \t]*=[ \t]*/y
const cookie = /\$\w{1,80}\.Cookies\.Add\([^"\n]{0,120}"([^"\n]*)"\s*,\s*"([^"\n]*)"[^\n]*/iy
const commandHere = /(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm)(?=[\s`])/iy
const restOfLine = /[^\n]*/y

/** Walks the statements up to the command; false where there is none. */
function findCommand(scanner: Scanner, cookies: Piece[]): boolean {
  while (scanner.at < scanner.text.length) {
    if (take(scanner, blank) || take(scanner, comment)) continue
    if (take(scanner, commandHere)) return true
    const start = scanner.at
    const name = /\$([\w:.]+)/.exec(take(scanner, assignment))?.[1]?.toLowerCase()
    if (name !== undefined) assign(scanner, name)
    else if (take(scanner, cookie)) addCookie(scanner, start, cookies)
    else if (!stepToCommand(scanner)) report(scanner, 'text-ignored', start, scanner.at)
  }
  return false
}

const madeObject = /New-Object[^\r\n]*/iy

function assign(scanner: Scanner, name: string): void {
  if (take(scanner, madeObject)) return
  commandHere.lastIndex = scanner.at
  if (!commandHere.test(scanner.text)) scanner.variables.set(name, readValue(scanner))
}

function addCookie(scanner: Scanner, start: number, cookies: Piece[]): void {
  const text = scanner.text.slice(start, scanner.at)
  const [, name = '', value = ''] = /"([^"]*)"\s*,\s*"([^"]*)"/.exec(text) ?? []
  const nameAt = start + text.indexOf(`"${name}"`) + 1
  const valueAt = start + text.indexOf(`"${value}"`, nameAt - start + name.length) + 1
  const equals = added('=', spanOf(scanner.source, nameAt, nameAt).start)
  cookies.push(
    join([
      slice(scanner.source, nameAt, nameAt + name.length),
      equals,
      slice(scanner.source, valueAt, valueAt + value.length),
    ]),
  )
}

/** A prompt or a call around the command is stepped over; a line without it is not read. */
function stepToCommand(scanner: Scanner): boolean {
  const start = scanner.at
  const line = take(scanner, restOfLine)
  const found = command.exec(line)
  if (found === null) return false
  scanner.at = start + found.index + found[0].length - (found[1]?.length ?? 0)
  return true
}

/** Parameters of the two commands that take no value. */
const switches = new Set(
  `usebasicparsing usedefaultcredentials disablekeepalive passthru skipcertificatecheck skipheadervalidation
  skiphttperrorcheck allowunencryptedauthentication noproxy preserveauthorizationonredirect resume followrellink
  allowinsecureredirect preservehttpmethodonredirect verbose debug`.split(/\s+/),
)

const parameterName = /-([A-Za-z]\w*):?/y
const gap = /(?:[ \t]|`\r?\n)*/y
const splat = /@(\w{1,80})/y

function readParameters(scanner: Scanner): Map<string, Value> {
  const parameters = new Map<string, Value>()
  for (;;) {
    take(scanner, gap)
    const character = scanner.text[scanner.at]
    if (character === undefined || /[\r\n;|)}]/.test(character)) return parameters
    const start = scanner.at
    const name = take(scanner, parameterName).replace(/^-|:$/g, '').toLowerCase()
    if (switches.has(name)) continue
    const splatted = name ? '' : take(scanner, splat).slice(1).toLowerCase()
    const table = scanner.variables.get(splatted)
    if (table?.kind === 'table')
      for (const entry of table.entries) parameters.set(entry.name.text.toLowerCase(), entry.value)
    else if (!splatted) parameters.set(name || 'uri', readValue(scanner))
    if (scanner.at === start) scanner.at += 1
  }
}

type UrlPart = ReturnType<typeof webUrl>

function draftOf(parameters: ReadonlyMap<string, Value>, scanner: Scanner, cookies: readonly Piece[]): Draft {
  const at = spanOf(scanner.source, 0, 0).start
  const flaws: Flaw[] = []
  const given = (name: string): Piece | undefined => textOf(parameters.get(name))
  const uri = given('uri')
  if (uri === undefined) flaws.push({ code: 'url-missing', at: { start: at, end: at } })
  const url: UrlPart = webUrl(uri ?? added('', at))
  const file = given('infile')
  if (file) flaws.push({ code: 'file-not-in-paste', at: spanOf(file), found: file.text })
  const method = upperMethod(given('custommethod') ?? given('method') ?? added('GET', at))
  const body = bodyOf(parameters.get('body')) ?? added('', at)
  const isQuery = method.text === 'GET' && body.text !== ''
  const headers = headersOf(
    parameters,
    scanner,
    cookies,
    method.text === 'POST' && body.text !== '' ? body : undefined,
  )
  const request = {
    method,
    target: isQuery ? withQuery(url.target, body) : url.target,
    headers: withHost(headers, url),
    body: isQuery ? added('', at) : body,
  }
  const { scheme, authority } = url
  const known = scheme && authority !== undefined ? { scheme, authority } : {}
  return { request, ...known, flaws: uri ? [...flaws, ...url.flaws] : flaws }
}

function textOf(value: Value | undefined): Piece | undefined {
  return value === undefined || value.kind === 'table' ? undefined : value.piece
}

/** With GET a body becomes the query. */
function withQuery(target: Piece, body: Piece): Piece {
  const separator = target.text.includes('?') ? '&' : '?'
  return join([target, added(separator, spanOf(body).start), body])
}

const formCharacters = /[A-Za-z0-9\-_.!*()]*/y

/** A table as body is sent as a form. */
function bodyOf(value: Value | undefined): Piece | undefined {
  if (value?.kind !== 'table') return value?.piece
  const encode = (piece: Piece): Piece =>
    percentEncode(piece, formCharacters, { digits: 'upper', space: '+' })
  const pair = ({ name, value: one }: Entry): Piece[] => {
    const text = textOf(one)
    return text ? [join([encode(name), added('=', spanOf(text).start), encode(text)])] : []
  }
  return joinWith('&', value.entries.flatMap(pair)) ?? added('', value.at)
}

/** What browsers list of HTTP/2 beside the headers, without its colon. */
const pseudoNames = new Set(['method', 'authority', 'scheme', 'path'])

function headersOf(
  parameters: ReadonlyMap<string, Value>,
  scanner: Scanner,
  cookies: readonly Piece[],
  posted: Piece | undefined,
): HeaderDraft[] {
  const table = parameters.get('headers')
  const entries = table?.kind === 'table' ? table.entries : []
  const isCopied = [...pseudoNames].every((name) => entries.some((entry) => entry.name.text === name))
  const own = entries.flatMap(({ name, value }): HeaderDraft[] => {
    const text = textOf(value)
    return text === undefined || (isCopied && pseudoNames.has(name.text)) ? [] : [{ name, value: text }]
  })
  const form = posted ? added('application/x-www-form-urlencoded', spanOf(posted).start) : undefined
  const agent = textOf(parameters.get('useragent') ?? scanner.variables.get('session.useragent'))
  return [
    ...own,
    ...optional('User-Agent', agent),
    ...optional('Cookie', joinWith('; ', cookies)),
    ...optional('Content-Type', textOf(parameters.get('contenttype')) ?? (hasType(own) ? undefined : form)),
  ]
}

function hasType(headers: readonly HeaderDraft[]): boolean {
  return headers.some(({ name }) => name.text.toLowerCase() === 'content-type')
}

function optional(name: string, value: Piece | undefined): HeaderDraft[] {
  return value ? [{ name: added(name, spanOf(value).start), value }] : []
}

/** The words of a program's command line in PowerShell, such as curl.exe with backticks at the line ends. */
export function splitPowerShell(source: Piece, from: number): Words {
  const scanner: Scanner = { source, text: source.text, at: from, variables: new Map(), flaws: [] }
  const words: Piece[] = []
  for (;;) {
    take(scanner, gap)
    const character = scanner.text[scanner.at]
    if (character === undefined || /[\r\n;|]/.test(character)) break
    const start = scanner.at
    const value = readValue(scanner)
    if (value.kind !== 'table') words.push(value.piece)
    if (scanner.at === start) scanner.at += 1
  }
  return { words, end: scanner.at, flaws: scanner.flaws }
}
