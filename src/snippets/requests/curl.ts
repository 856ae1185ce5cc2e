/** A request as a curl command for bash or for cmd.exe, as `readMessage` reads it back. */

import { decodeText } from '../../message/bytes.ts'
import type { HttpRequest } from '../../message/types.ts'
import { headerValue, hostSent, readsToken, shownHeaders, TOKEN_VARIABLE } from './headers.ts'
import type { RequestOptions } from './options.ts'
import { base64Of } from './plan.ts'
import { bashWord, cmdWord } from './shell-words.ts'

type Shell = {
  readonly word: (text: string) => string
  /** The header that takes the token from the environment. */
  readonly token: string
  /** Goes on with the command on the next line. */
  readonly glue: string
}

const BASH: Shell = { word: bashWord, token: `"X-Auth-Token: $${TOKEN_VARIABLE}"`, glue: ' \\\n  ' }
const CMD: Shell = { word: cmdWord, token: `"X-Auth-Token: %${TOKEN_VARIABLE}%"`, glue: ' ^\n  ' }

/** Linux gives one argument 128 KiB, and no argument holds a NUL. */
const BASH_ARGUMENT = 120_000

/** A body that no argument can hold comes in through a pipe. */
export function bashCurl(request: HttpRequest, options: RequestOptions): string {
  const { body } = request
  if (body.length <= BASH_ARGUMENT && !body.includes(0)) return curl(BASH, request, options)
  const piped = [...curlWords(BASH, request, options), '--data-binary @-'].join(BASH.glue)
  const lines = base64Of(body).match(/.{1,76}/g) ?? []
  return [`base64 -d <<'END' | ${piped}`, ...lines, 'END'].join('\n')
}

export function cmdCurl(request: HttpRequest, options: RequestOptions): string {
  return curl(CMD, request, options)
}

function curl(shell: Shell, request: HttpRequest, options: RequestOptions): string {
  const data = hasData(request) ? [`--data-raw ${shell.word(decodeText(request.body))}`] : []
  return [...curlWords(shell, request, options), ...data].join(shell.glue)
}

/** With an empty body these methods still say that it is empty. */
function hasData({ method, body }: HttpRequest): boolean {
  return body.length > 0 || /^(?:POST|PUT|PATCH)$/.test(method)
}

/** The command without its body. */
function curlWords(shell: Shell, request: HttpRequest, options: RequestOptions): string[] {
  return [
    `curl ${shell.word(urlOf(request, options))}`,
    ...targetOption(shell, request),
    ...methodOption(shell, request),
    ...headerLines(request, options).map((line) => `-H ${shell.word(line)}`),
    ...(readsToken(options) ? [`-H ${shell.token}`] : []),
  ]
}

/** curl expands brackets, drops dot segments and fragments, and encodes: such a target is given as it is to be sent. */
const TAKEN_AS_IS = /^\/(?!.*\/\.\.?(?:[/?]|$))[!"$-Z\\^-z|~]*$/

function urlOf({ target }: HttpRequest, { protocol, authority }: RequestOptions): string {
  return `${protocol}://${authority}${TAKEN_AS_IS.test(target) ? target : '/'}`
}

function targetOption(shell: Shell, { target }: HttpRequest): string[] {
  return TAKEN_AS_IS.test(target) ? [] : [`--request-target ${shell.word(target)}`]
}

function methodOption(shell: Shell, request: HttpRequest): string[] {
  const { method } = request
  if (method === (hasData(request) ? 'POST' : 'GET')) return []
  return method === 'HEAD' && !hasData(request) ? ['--head'] : [`-X ${bareWord(shell, method)}`]
}

/** The usual methods need no quotes in any shell. */
function bareWord(shell: Shell, method: string): string {
  return /^[A-Z]+$/.test(method) ? method : shell.word(method)
}

/** `Name;` sends an empty value, `Name:` takes away what curl would add. */
function headerLines(request: HttpRequest, options: RequestOptions): string[] {
  const headers = shownHeaders(request, options)
  const [first] = headers
  const isOwnHost = first?.[0].toLowerCase() === 'host' && first[1] === hostSent(options)
  const lines = headers
    .slice(isOwnHost ? 1 : 0)
    .map(([name, value]) => (value.trim() === '' ? `${name};` : `${name}: ${value}`))
  const isTyped = !hasData(request) || headerValue(headers, 'content-type') !== undefined
  return isTyped ? lines : [...lines, 'Content-Type:']
}
