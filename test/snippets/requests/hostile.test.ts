/** Whatever the values are, each program compiles, runs, and sends exactly their bytes. */

import { createHash } from 'node:crypto'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { percentEncode } from '../../../src/signing/percent.ts'
import { PROGRAM_LANGUAGES } from '../../../src/snippets/languages.ts'
import { startJudgingServer } from '../judging-server.ts'
import { scratchFolder, writeProgram } from '../toolchains.ts'
import { headerText, hostileText } from './hostile.ts'
import { encoder, missingFor, options, runProgram, start, written } from './programs.ts'

const form = (values: readonly string[]) =>
  encoder.encode(values.map((value, index) => `f${index}=${percentEncode(value)}`).join('&'))

const bodies = [
  { type: 'application/x-www-form-urlencoded', bytesOf: (text: string) => form([text]) },
  { type: 'text/plain', bytesOf: (text: string) => encoder.encode(text) },
]

/** Runs many programs in one process, each a file of its own. */
const batches = {
  python: {
    file: 'all.py',
    command: 'python3',
    source: 'import runpy, sys\nfor file in sys.argv[1:]: runpy.run_path(file)\n',
  },
  nodejs: {
    file: 'all.mjs',
    command: 'node',
    source:
      "import { resolve } from 'node:path'\nfor (const file of process.argv.slice(2)) await import(resolve(file))\n",
  },
} as const

for (const id of ['python', 'nodejs'] as const) {
  test(`${id}: any text arrives byte for byte`, { timeout: 300_000 }, async ({ skip }) => {
    const missing = missingFor(id)
    skip(missing !== undefined, `${missing} is not on this machine`)
    const { authority, arrivals } = await startJudgingServer([])
    const { file, command, source } = batches[id]
    const batch = fc.asyncProperty(fc.array(hostileText, { minLength: 40, maxLength: 40 }), async (texts) => {
      arrivals.length = 0
      const folder = scratchFolder()
      const requests = texts.flatMap((text, index) =>
        bodies.map(({ type, bytesOf }, kind) => ({
          method: 'POST',
          target: `/${index}/${kind}`,
          headers: [['Content-Type', type] as const],
          body: bytesOf(text),
        })),
      )
      const files = requests.map((request, index) => {
        const name = `program${index}${file.slice(3)}`
        writeProgram(folder, name, written(id, request, options(authority, { scheme: 'none' })))
        return name
      })
      writeProgram(folder, file, source)
      await start(folder, command, join(folder, file), ...files)
      const bodyAt = new Map(arrivals.map(({ request }) => [request.target, Buffer.from(request.body)]))
      for (const { target, body } of requests) expect(bodyAt.get(target)).toEqual(Buffer.from(body))
    })
    await fc.assert(batch, { numRuns: 4, endOnFailure: true })
  })
}

for (const { id, label } of PROGRAM_LANGUAGES) {
  test(`${label}: hostile texts in every place`, { timeout: 300_000 }, async ({ skip }) => {
    const missing = missingFor(id)
    skip(missing !== undefined, `${missing} is not on this machine`)
    const { authority, arrivals } = await startJudgingServer([])
    const texts = fc.sample(hostileText, { numRuns: 120, seed: 7 })
    const [note = '', key = '', secret = ''] = fc.sample(
      headerText.filter((text) => text.length > 20),
      { numRuns: 3, seed: 7 },
    )
    const chosen = options(authority, {
      scheme: 'wsse',
      secrets: 'inline',
      credential: { key, secret },
    })
    const headers = [
      ['X-Note', note] as const,
      ['Content-Type', 'application/x-www-form-urlencoded'] as const,
    ]
    const request = { method: 'POST', target: '/p', headers, body: form(texts) }
    await runProgram(id, written(id, request, chosen))
    const text = encoder.encode(texts.join(''))
    await runProgram(id, written(id, { ...request, headers: headers.slice(0, 1), body: text }, chosen))
    expect(arrivals.map((arrival) => Buffer.from(arrival.request.body).toString())).toEqual(
      [request.body, text].map((body) => Buffer.from(body).toString()),
    )
    const arrived = (name: string) =>
      arrivals[0]?.request.headers.find(([given]) => given.toLowerCase() === name)?.[1]
    expect(arrived('x-note')).toBe(note)
    const xWsse = arrived('x-wsse') ?? ''
    const [, digest, nonce, created] =
      /PasswordDigest="([^"]*)",Nonce="([^"]*)",Created="([^"]*)"$/.exec(xWsse) ?? []
    expect(xWsse).toContain(`Username="${key}",`)
    expect(digest).toBe(createHash('sha256').update(`${nonce}${created}${secret}`).digest('base64'))
  })
}
