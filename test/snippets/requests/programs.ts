/** Running the programs that requests are written as, against a server in this very process. */

import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { snippets } from '../../../src/language/zh/snippets.ts'
import type { HttpRequest } from '../../../src/message/types.ts'
import type { ProgramLanguage } from '../../../src/snippets/languages.ts'
import {
  REQUEST_LANGUAGES,
  type RequestLanguage,
  type RequestLanguageRow,
  type RequestOptions,
} from '../../../src/snippets/requests.ts'
import { missingCommand, scratchFolder, writeProgram } from '../toolchains.ts'

export const KEYS = { key: 'appKey7h2', secret: 'appSecret9' }
export const IAM_KEYS = { key: 'IAMACCESSKEY00000001', secret: 'iamSecret' }
export const TOKEN = 'MIIEgwYJKoZIhvc'

/** As the user's shell would have them, in a system that knows no UTF-8. */
const environment = {
  ...process.env,
  SMS_APP_KEY: KEYS.key,
  SMS_APP_SECRET: KEYS.secret,
  HUAWEI_AK: IAM_KEYS.key,
  HUAWEI_SK: IAM_KEYS.secret,
  HUAWEI_TOKEN: TOKEN,
  LC_ALL: 'C',
}

export const encoder = new TextEncoder()

export function options(authority: string, given: Partial<RequestOptions> = {}): RequestOptions {
  return {
    scheme: 'sdk-hmac',
    protocol: 'http',
    authority,
    digestOf: 'bytes',
    secrets: 'environment',
    credential: { kind: 'app', ...KEYS },
    comments: snippets.comments,
    ...given,
  }
}

export function rowOf(id: RequestLanguage): RequestLanguageRow {
  const row = REQUEST_LANGUAGES.find((candidate) => candidate.id === id)
  if (!row) throw new Error(`no row ${id}`)
  return row
}

export function written(id: RequestLanguage, request: HttpRequest, chosen: RequestOptions): string {
  return rowOf(id).write(request, chosen)
}

const execute = promisify(execFile)

/** Runs a command while the server goes on; a failure is an exception with what the command wrote. */
export async function start(folder: string, command: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await execute(command, args, { cwd: folder, env: environment, maxBuffer: 1 << 26 })
  return stdout
}

/** How a program's file becomes a run of it. */
const commands: Readonly<Record<ProgramLanguage, readonly (readonly [string, ...string[]])[]>> = {
  java: [['java', '-Dfile.encoding=UTF-8', '-XX:TieredStopAtLevel=1', 'Request.java']],
  php: [['php', 'request.php']],
  python: [['python3', 'request.py']],
  csharp: [
    ['mcs', '-codepage:utf8', '-r:System.Net.Http.dll', '-out:Program.exe', 'Program.cs'],
    ['mono', 'Program.exe'],
  ],
  nodejs: [['node', 'request.mjs']],
  go: [['go', 'run', 'request.go']],
}

export async function runProgram(id: ProgramLanguage, source: string): Promise<string> {
  const folder = scratchFolder()
  writeProgram(folder, rowOf(id).file, source)
  let output = ''
  for (const [command, ...args] of commands[id]) output = await start(folder, command, ...args)
  return output
}

/** What has to be installed before the language's programs can run; told on the console, never passed over. */
export function missingFor(id: ProgramLanguage): string | undefined {
  const missing = missingCommand(id) ?? (id === 'csharp' ? missingLibrary() : undefined)
  if (missing !== undefined)
    console.warn(`${id}: ${missing} is not on this machine, its programs were not run`)
  return missing
}

/** Debian's mono comes in pieces. */
function missingLibrary(): string | undefined {
  const source = '/dev/null'
  const { stdout, stderr } = spawnSync('mcs', [
    '-t:library',
    '-r:System.Net.Http.dll',
    '-out:/dev/null',
    source,
  ])
  return /CS0006/.test(`${stdout}${stderr}`)
    ? 'System.Net.Http.dll (libmono-system-net-http4.0-cil)'
    : undefined
}
