/** A server on loopback that lets `judge` say what it thinks of the requests that really arrive. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'
import type { Header, HttpRequest } from '../../src/message/types.ts'
import { judge } from '../../src/platform/judge.ts'
import type { Credential, Judgement } from '../../src/platform/types.ts'

/** A request as it came over the wire, and the judgement on it. */
export type Arrival = { readonly request: HttpRequest; readonly judgement: Judgement }

export type JudgingServer = {
  /** Where it listens. The judge does not know this host, and says of it only that it cannot tell. */
  readonly authority: string
  /** In the order of their coming. */
  readonly arrivals: Arrival[]
}

/** Listens until the test is over, and judges by the machine's own clock. */
export async function startJudgingServer(credentials: readonly Credential[]): Promise<JudgingServer> {
  const arrivals: Arrival[] = []
  const server = createServer(async (incoming, outgoing) => {
    const request = await requestOf(incoming)
    const judgement = judge(request, credentials, new Date())
    arrivals.push({ request, judgement })
    answer(judgement, outgoing)
  })
  // A program that keeps its connection would keep the server.
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error(`expected a port, got ${address}`)
  return { authority: `127.0.0.1:${address.port}`, arrivals }
}

async function requestOf(incoming: IncomingMessage): Promise<HttpRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const { method = '', url: target = '', rawHeaders } = incoming
  return { method, target, headers: pairsOf(rawHeaders), body: new Uint8Array(Buffer.concat(chunks)) }
}

function pairsOf(raw: readonly string[]): Header[] {
  return Array.from({ length: raw.length / 2 }, (_, at) => [raw[2 * at] ?? '', raw[2 * at + 1] ?? ''])
}

function answer({ decision, status, code, description, checks }: Judgement, outgoing: ServerResponse): void {
  const failed = checks.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id)
  outgoing.writeHead(decision === 'refused' ? status : 200, { 'Content-Type': 'application/json' })
  outgoing.end(JSON.stringify({ code, description, failed }))
}
