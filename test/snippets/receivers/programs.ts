/** Starts the receivers as a user would: written to a file, compiled where that is needed, listening on loopback. */

import { type ChildProcess, spawn } from 'node:child_process'
import { createServer, type Server, Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import type { ProgramLanguage } from '../../../src/snippets/languages.ts'
import { RECEIVERS, type ReceiverComments } from '../../../src/snippets/receivers.ts'
import { run, scratchFolder, writeProgram } from '../toolchains.ts'

/** Each in a text of its own, so that a missing one is seen. */
export const COMMENTS: ReceiverComments = {
  keys: 'KEYS 两对',
  rawBody: 'RAW 原文',
  window: 'WINDOW 窗口',
  listed: 'LISTED 列出',
  path: 'PATH 斜杠',
  accepted: 'ACCEPTED 收下',
}

/** Mono is older than this method of .NET. */
const SHIM = `namespace System.Security.Cryptography
{
    static class CryptographicOperations
    {
        public static bool FixedTimeEquals(byte[] a, byte[] b)
        {
            var difference = a.Length ^ b.Length;
            for (var i = 0; i < a.Length && i < b.Length; i++) difference |= a[i] ^ b[i];
            return difference == 0;
        }
    }
}
`

type Start = {
  readonly build?: (folder: string, file: string) => void
  readonly command: (file: string, port: number) => readonly [command: string, ...args: string[]]
}

const STARTS: Readonly<Record<ProgramLanguage, Start>> = {
  java: {
    build: (folder, file) => run(folder, 'javac', [file]),
    command: () => ['java', '-cp', '.', 'Receiver'],
  },
  php: { command: (file, port) => ['php', '-S', `127.0.0.1:${port}`, file] },
  python: { command: (file) => ['python3', file] },
  csharp: {
    build: (folder, file) => {
      writeProgram(folder, 'Shim.cs', SHIM)
      run(folder, 'mcs', ['-out:receiver.exe', file, 'Shim.cs'])
    },
    command: () => ['mono', 'receiver.exe'],
  },
  nodejs: { command: (file) => ['node', file] },
  go: {
    build: (folder, file) => run(folder, 'go', ['build', '-o', 'receiver', file]),
    command: () => ['./receiver'],
  },
}

/** The receiver on a free port; it ends with the test. Gives back its port. */
export async function startReceiver(
  language: ProgramLanguage,
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const folder = scratchFolder()
  const { file, code } = RECEIVERS[language]
  writeProgram(folder, file, code(COMMENTS))
  STARTS[language].build?.(folder, file)
  const port = await freePort()
  const [command, ...args] = STARTS[language].command(file, port)
  const env = { ...process.env, ...environment, PORT: String(port) }
  const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] })
  onTestFinished(() => ended(child))
  await listening(child, port)
  return port
}

/** Ends the program, and waits until it is gone: its folder goes next. */
function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve()
    child.on('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server: Server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function listening(child: ChildProcess, port: number): Promise<void> {
  let told = ''
  child.stderr?.on('data', (data) => {
    told += data
  })
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`the receiver has ended: ${told}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = new Socket()
    const done = (answered: boolean) => {
      socket.destroy()
      resolve(answered)
    }
    socket.once('error', () => done(false))
    socket.connect(port, '127.0.0.1', () => done(true))
  })
}
