/** The compilers and interpreters of the six languages, as far as they are on the machine that runs the tests. */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ProgramLanguage } from '../../src/snippets/languages.ts'

/** Commands that have to be there before a language's programs can be checked and run. */
const commands: Readonly<Record<ProgramLanguage, readonly string[]>> = {
  java: ['javac', 'java'],
  php: ['php'],
  python: ['python3'],
  csharp: ['mcs', 'mono'],
  nodejs: ['node'],
  go: ['go', 'gofmt'],
}

/** The first command of a language that this machine lacks. */
export function missingCommand(language: ProgramLanguage): string | undefined {
  return commands[language].find((command) => spawnSync('which', [command]).status !== 0)
}

/** An empty folder for one program, gone when the test is. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'snippet-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

export function writeProgram(folder: string, file: string, source: string): void {
  writeFileSync(join(folder, file), source)
}

/** Runs a command in a folder; a failure is an exception that carries what the command wrote. */
export function run(folder: string, command: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, input, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`)
  return stdout
}
