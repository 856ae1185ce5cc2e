/** Each print snippet, run behind a program that has the variables it asks for, and read back. */

import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { PROGRAM_LANGUAGES, type ProgramLanguage } from '../../src/snippets/languages.ts'
import { printSnippet } from '../../src/snippets/prints.ts'
import { readStages, type StageScheme } from '../../src/snippets/stages.ts'
import { missingCommand, run, scratchFolder, writeProgram } from './toolchains.ts'

type Variables = Readonly<Record<string, string>>

/** How a language writes a program around a snippet, and how it is run. */
type Runner = {
  readonly file: string
  readonly variable: (name: string, literal: string) => string
  /** Keeps the variables of one body apart from those of the next. */
  readonly scope: (body: string) => string
  readonly program: (imports: string, bodies: string) => string
  readonly commands: readonly (readonly [command: string, ...args: string[]])[]
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const braces = (body: string) => `{\n${body}\n}`
const asIs = (body: string) => body

const runners: Readonly<Record<ProgramLanguage, Runner>> = {
  java: {
    file: 'Main.java',
    variable: (name, literal) => `String ${name} = ${literal};`,
    scope: braces,
    program: (imports, bodies) =>
      `${imports}\nclass Main {\npublic static void main(String[] a) throws Exception {\n${bodies}\n}\n}\n`,
    commands: [
      ['javac', '-encoding', 'UTF-8', '--release', '8', '-nowarn', '-Xlint:-options', 'Main.java'],
      ['java', '-cp', '.', 'Main'],
    ],
  },
  php: {
    file: 'main.php',
    variable: (name, literal) => `$${name} = ${literal};`,
    scope: asIs,
    program: (_imports, bodies) => `<?php\n${bodies}\n`,
    commands: [['php', 'main.php']],
  },
  python: {
    file: 'main.py',
    variable: (name, literal) => `${snake(name)} = ${literal}`,
    scope: asIs,
    program: (imports, bodies) => `${imports}\n${bodies}\n`,
    commands: [['python3', 'main.py']],
  },
  csharp: {
    file: 'Main.cs',
    variable: (name, literal) => `var ${name} = ${literal};`,
    scope: braces,
    program: (imports, bodies) => `${imports}\nclass Program {\nstatic void Main() {\n${bodies}\n}\n}\n`,
    commands: [
      ['mcs', '-codepage:utf8', '-out:main.exe', 'Main.cs'],
      ['mono', 'main.exe'],
    ],
  },
  nodejs: {
    file: 'main.mjs',
    variable: (name, literal) => `const ${name} = ${literal}`,
    scope: braces,
    program: (imports, bodies) => `${imports}\n${bodies}\n`,
    commands: [['node', 'main.mjs']],
  },
  go: {
    file: 'main.go',
    variable: (name, literal) => `${name} := ${literal}`,
    scope: braces,
    program: (imports, bodies) => `package main\n\n${imports}\n\nfunc main() {\n${bodies}\n}\n`,
    commands: [['go', 'run', 'main.go']],
  },
}

/** What a program writes that prints each of the sets of values. A JSON string is a literal in all six languages. */
function printed(language: ProgramLanguage, scheme: StageScheme, sets: readonly Variables[]): string[] {
  const { file, variable, scope, program, commands } = runners[language]
  const { imports, code } = printSnippet(language, scheme)
  const bodies = sets.map((values) => {
    const variables = Object.entries(values).map(([name, value]) => variable(name, JSON.stringify(value)))
    return scope([...variables, code].join('\n'))
  })
  const folder = scratchFolder()
  writeProgram(folder, file, program(imports, bodies.join('\n')))
  const output = commands.map(([command, ...args]) => run(folder, command, args)).join('')
  return output.split(/(?=signbench-stages)/)
}

const secret = 'S3cretOfTwentyEightLetters28'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const aboutSecret = { secretLength: '28', secretFingerprint: sha256(secret).slice(0, 8) }

const sdkHmac = {
  payloadHash: sha256(''),
  canonicalRequest: 'POST\n/sms/v1/\nname=%E4%B8%AD\nhost:h\nx-note:"中" \\ 😀\t\n\nhost;x-note\nhash',
  stringToSign: 'SDK-HMAC-SHA256\n20260128T044808Z\nab',
  signature: 'ca736f1c',
}

const nonceAndCreated = 'cc6577428c2f6d6b2026-01-28T04:48:08Z'
/** The secret in its place, first, twice, and in a form that is not found: printed is only what stands before it. */
const joins = [
  { hashInput: nonceAndCreated + secret, beforeSecret: nonceAndCreated },
  { hashInput: secret + nonceAndCreated, beforeSecret: '' },
  { hashInput: nonceAndCreated + secret + secret, beforeSecret: nonceAndCreated },
  { hashInput: nonceAndCreated + secret.toLowerCase(), beforeSecret: '' },
]

for (const { id, label } of PROGRAM_LANGUAGES) {
  const missing = missingCommand(id)

  test(`${label} prints the stages of SDK-HMAC`, { timeout: 60_000 }, ({ skip }) => {
    skip(missing !== undefined, `${missing} is not on this machine`)
    const [output = ''] = printed(id, 'sdk-hmac', [{ ...sdkHmac, secret }])
    const stages = { ...sdkHmac, ...aboutSecret }
    expect(readStages(output)).toEqual({ scheme: 'sdk-hmac', stages, problems: [] })
  })

  test(`${label} prints the stages of WSSE, and nothing of the secret`, { timeout: 60_000 }, ({ skip }) => {
    skip(missing !== undefined, `${missing} is not on this machine`)
    const sets = joins.map(({ hashInput }) => ({ hashInput, passwordDigest: '+9g=', secret }))
    const readings = printed(id, 'wsse', sets).map(readStages)
    const expected = joins.map(({ hashInput, beforeSecret }) => {
      const computed = { nonceAndCreated: beforeSecret, sha256: sha256(hashInput), passwordDigest: '+9g=' }
      return { scheme: 'wsse', stages: { ...computed, ...aboutSecret }, problems: [] }
    })
    expect(readings).toEqual(expected)
  })
}

test('the lines are short', () => {
  for (const { id } of PROGRAM_LANGUAGES) {
    for (const scheme of ['sdk-hmac', 'wsse'] as const) {
      const { imports, code } = printSnippet(id, scheme)
      for (const line of `${imports}\n${code}`.split('\n')) {
        expect(line.replaceAll('\t', '    ').length, line).toBeLessThanOrEqual(80)
      }
    }
  }
})
