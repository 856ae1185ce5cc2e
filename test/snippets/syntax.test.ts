/** Every line of every recipe is a program of its language, as that language's own compiler or parser says. */

import { readFileSync } from 'node:fs'
import { Script } from 'node:vm'
import { expect, test } from 'vitest'
import { PROGRAM_LANGUAGES, type ProgramLanguage } from '../../src/snippets/languages.ts'
import { RECIPES } from '../../src/snippets/recipes.ts'
import { missingCommand, run, scratchFolder, writeProgram } from './toolchains.ts'

/** Each recipe's wrong and right lines, on their own. */
function pieces(language: ProgramLanguage): { name: string; code: string }[] {
  return RECIPES.flatMap(({ id, code }) => {
    const name = id.replaceAll('-', '_')
    const { wrong, right } = code[language]
    return [
      { name: `${name}_wrong`, code: wrong },
      { name: `${name}_right`, code: right },
    ]
  })
}

/** A program in which each piece is the body of a function of its own. */
function program(language: ProgramLanguage, head: (name: string) => string): string {
  return pieces(language)
    .map(({ name, code }) => `${head(name)} {\n${code}\n}\n`)
    .join('\n')
}

/** For each language: how its own tools read all the recipes; a throw carries what they complain of. */
const checks: Readonly<Record<ProgramLanguage, (folder: string) => void>> = {
  java(folder) {
    const harness = readFileSync(new URL('harness/Recipes.java', import.meta.url), 'utf8')
    const methods = program('java', (name) => `static void ${name}() throws Exception`)
    writeProgram(
      folder,
      'Recipes.java',
      harness.replace('/* recipes */', () => methods),
    )
    run(folder, 'javac', ['-encoding', 'UTF-8', '-nowarn', 'Recipes.java'])
  },
  php(folder) {
    writeProgram(folder, 'recipes.php', `<?php\n${program('php', (name) => `function ${name}()`)}`)
    run(folder, 'php', ['-l', 'recipes.php'])
  },
  python(folder) {
    const compileAll =
      'import json, sys\nfor p in json.load(sys.stdin): compile(p["code"], p["name"], "exec")'
    run(folder, 'python3', ['-c', compileAll], JSON.stringify(pieces('python')))
  },
  csharp(folder) {
    const methods = program('csharp', (name) => `static async void ${name}()`)
    writeProgram(folder, 'Recipes.cs', `using System;\nclass Recipes {\n${methods}}\n`)
    run(folder, 'mcs', ['--parse', 'Recipes.cs'])
  },
  nodejs() {
    for (const { name, code } of pieces('nodejs')) {
      expect(() => new Script(`(async () => {\n'use strict'\n${code}\n})`), name).not.toThrow()
    }
  },
  go(folder) {
    writeProgram(folder, 'recipes.go', `package recipes\n\n${program('go', (name) => `func ${name}()`)}`)
    run(folder, 'gofmt', ['-e', 'recipes.go'])
  },
}

for (const { id, label } of PROGRAM_LANGUAGES) {
  test(`${label}: every recipe is a program`, { timeout: 60_000 }, ({ skip }) => {
    const missing = missingCommand(id)
    skip(missing !== undefined, `${missing} is not on this machine`)
    checks[id](scratchFolder())
  })
}
