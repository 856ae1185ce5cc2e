/**
 * curl commands for bash, held against what real curl in real bash put on the wire
 * (test/vectors/curl.json).
 */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readMessage } from '../../../src/message/read.ts'
import type { Header } from '../../../src/message/types.ts'

type Row = { readonly command: string; readonly sent: string }
const rows: readonly Row[] = JSON.parse(
  readFileSync(new URL('../../vectors/curl.json', import.meta.url), 'utf8'),
)

/** Bytes that are not UTF-8 stand in the file as lone surrogates. */
function bytes(text: string): Uint8Array {
  return Uint8Array.from(Buffer.concat(Array.from(text, byteOrCharacter)))
}

function byteOrCharacter(character: string): Buffer {
  const unit = character.charCodeAt(0)
  return character.length === 1 && unit >= 0xdc80 && unit <= 0xdcff
    ? Buffer.of(unit - 0xdc00)
    : Buffer.from(character)
}

/**
 * What differs from one curl to another, or is counted while sending, is in the reading only where the
 * command says it.
 */
const isMachineMade = /^(?:User-Agent: curl|Accept: \*|Content-Length)/

function wire(sent: string, command: string): { line: string; headers: string[]; body: string } {
  const end = sent.indexOf('\r\n\r\n')
  const [line = '', ...lines] = sent.slice(0, end).split('\r\n')
  const headers = lines.filter((one) => !isMachineMade.test(one) || command.includes(one))
  return { line, headers: headers.map((one) => one.replace(/: ?/, '|')), body: sent.slice(end + 4) }
}

/** curl has its own order of headers; ours follows the command. */
const ordered = (headers: readonly Header[]): string[] => headers.map((header) => header.join('|')).toSorted()

test.each(rows)('$command', ({ command, sent }) => {
  const { line, headers, body } = wire(sent, command)
  const { request, form } = readMessage(command)
  const boundary = /boundary=(\S+)/.exec(sent)?.[1]
  const ours = /boundary=(\S+)/.exec(
    request?.headers.find(([name]) => name === 'Content-Type')?.[1] ?? '',
  )?.[1]
  const same = (text: string): string => (boundary && ours ? text.replaceAll(boundary, ours) : text)
  expect(form).toBe('curl')
  expect(`${request?.method} ${request?.target} HTTP/1.1`).toBe(line)
  expect(ordered(request?.headers ?? [])).toEqual(headers.map(same).toSorted())
  expect(request?.body).toEqual(bytes(same(body)))
})
