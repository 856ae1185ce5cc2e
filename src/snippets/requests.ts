/** Copying out: a request as a command that carries its signature, or as a program that computes it. One row a form. */

import type { HttpRequest } from '../message/types.ts'
import { PROGRAM_LANGUAGES, type ProgramLanguage } from './languages.ts'
import { CAUTION_ROWS, type CautionRow, cautionsOf } from './requests/cautions.ts'
import { csharpProgram } from './requests/csharp.ts'
import { bashCurl, cmdCurl } from './requests/curl.ts'
import { goProgram } from './requests/go.ts'
import { onOneLine } from './requests/headers.ts'
import { httpFile } from './requests/http-file.ts'
import { javaProgram } from './requests/java.ts'
import { nodejsProgram } from './requests/nodejs.ts'
import type { Caution, RequestOptions } from './requests/options.ts'
import { phpProgram } from './requests/php.ts'
import { type Plan, planOf } from './requests/plan.ts'
import { powershellCommand } from './requests/powershell.ts'
import { pythonProgram } from './requests/python.ts'

export {
  CAUTIONS,
  type Caution,
  type RequestComments,
  type RequestCredential,
  type RequestOptions,
  type RequestScheme,
} from './requests/options.ts'
export { testVector } from './requests/test-vector.ts'

export type RequestLanguage = 'curl-bash' | 'curl-cmd' | 'curl-powershell' | 'http-file' | ProgramLanguage

export type RequestLanguageRow = {
  readonly id: RequestLanguage
  /** The form's own name, as on its tab. */
  readonly label: string
  /** A message carries the computed signature, which expires; a program signs whenever it runs. */
  readonly kind: 'message' | 'program'
  /** What the text is called as a file. */
  readonly file: string
  /** How the file is run; empty where an editor sends it. */
  readonly run: string
  /**
   * The request as this form. `request` is the one without its signature; a message adds `options.signed` to it, a
   * program takes method, target, headers and body of it and makes Host, Content-Length and the signature itself.
   * Whatever the texts hold, they are escaped: nothing of them is ever code.
   */
  readonly write: (request: HttpRequest, options: RequestOptions) => string
  /** What this form cannot carry safely of this request. */
  readonly cautions: (request: HttpRequest, options: RequestOptions) => Caution[]
}

type Writer = RequestLanguageRow['write']
type Facts = Pick<RequestLanguageRow, 'file' | 'run'>

function message(
  id: RequestLanguage,
  label: string,
  facts: Facts,
  print: Writer,
  rows: readonly CautionRow[],
): RequestLanguageRow {
  const write: Writer = (request, options) => print(onOneLine(request), options)
  const cautions: RequestLanguageRow['cautions'] = (request, options) =>
    cautionsOf(rows, request, options, write(request, options))
  return { id, label, kind: 'message', ...facts, write, cautions }
}

const programs: Readonly<Record<ProgramLanguage, Facts & { readonly print: (plan: Plan) => string }>> = {
  // Before Java 18 a source file is read in the system's encoding, unless one says so.
  java: { file: 'Request.java', run: 'java -Dfile.encoding=UTF-8 Request.java', print: javaProgram },
  php: { file: 'request.php', run: 'php request.php', print: phpProgram },
  python: { file: 'request.py', run: 'python3 request.py', print: pythonProgram },
  // From .NET 10 on; before it the file goes into a console project.
  csharp: { file: 'Program.cs', run: 'dotnet run Program.cs', print: csharpProgram },
  nodejs: { file: 'request.mjs', run: 'node request.mjs', print: nodejsProgram },
  go: { file: 'request.go', run: 'go run request.go', print: goProgram },
}

function program(id: ProgramLanguage, label: string): RequestLanguageRow {
  const { print, ...facts } = programs[id]
  const write: Writer = (request, options) => print(planOf(onOneLine(request), options))
  const cautions: RequestLanguageRow['cautions'] = (request, options) =>
    cautionsOf(CAUTION_ROWS.program, request, options, '')
  return { id, label, kind: 'program', ...facts, write, cautions }
}

/** In the order of the tabs. */
export const REQUEST_LANGUAGES: readonly RequestLanguageRow[] = [
  message(
    'curl-bash',
    'curl (bash)',
    { file: 'request.sh', run: 'bash request.sh' },
    bashCurl,
    CAUTION_ROWS.bash,
  ),
  message('curl-cmd', 'curl (cmd)', { file: 'request.txt', run: '' }, cmdCurl, CAUTION_ROWS.cmd),
  message(
    'curl-powershell',
    'PowerShell',
    { file: 'request.ps1', run: '.\\request.ps1' },
    powershellCommand,
    CAUTION_ROWS.powershell,
  ),
  message('http-file', '.http', { file: 'request.http', run: '' }, httpFile, CAUTION_ROWS.httpFile),
  ...PROGRAM_LANGUAGES.map(({ id, label }) => program(id, label)),
]
