/** Every program runs, and what arrives is what the platform accepts. */

import { expect, test } from 'vitest'
import type { Header, HttpRequest } from '../../../src/message/types.ts'
import type { Judgement } from '../../../src/platform/types.ts'
import { PROGRAM_LANGUAGES } from '../../../src/snippets/languages.ts'
import type { RequestOptions } from '../../../src/snippets/requests.ts'
import { type Arrival, startJudgingServer } from '../judging-server.ts'
import { encoder, IAM_KEYS, KEYS, missingFor, options, runProgram, TOKEN, written } from './programs.ts'

const HOST: Header = ['Host', 'smsapi.cn-north-4.myhuaweicloud.com:443']
const FORM: Header = ['Content-Type', 'application/x-www-form-urlencoded']
const JSON_TYPE: Header = ['Content-Type', 'application/json;charset=utf-8']

/** RFC 3986, by hand. */
function form(fields: Readonly<Record<string, string>>): Uint8Array {
  const encode = (text: string) =>
    Array.from(Buffer.from(text), (byte) => {
      const character = String.fromCharCode(byte)
      return /[\w.~-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
    }).join('')
  const pairs = Object.entries(fields).map((pair) => pair.map(encode).join('='))
  return encoder.encode(pairs.join('&'))
}

const send = (body: Uint8Array, type = FORM, target = '/sms/batchSendSms/v1'): HttpRequest => ({
  method: 'POST',
  target,
  headers: [HOST, type],
  body,
})

const fields = {
  from: 'csms100000001',
  to: '+8613800000001,+8613800000002',
  templateId: '8ff55eac1d0b478ab3c06c3c6a492300',
  templateParas: `["张三","a b*~'()!","😀 $x \${y} %s \\"q\\""]`,
  statusCallback: '',
}

const json = JSON.stringify({
  from: 'csms100000001',
  smsContent: [{ to: ['+8613800000001'], templateId: '8ff55eac', templateParas: ['张三 😀', `'"\\$x\``] }],
})

const apps: HttpRequest = {
  method: 'GET',
  target:
    '/v2/845ada5bc7444f1295cd517af0123da1/msgsms/apps?offset=0&limit=10&app_name=%E7%9F%AD%20%2B%E4%BF%A1*',
  headers: [HOST, ['Content-Type', 'application/json'], ['X-Language', 'zh-cn']],
  body: new Uint8Array(),
}

type Case = {
  readonly name: string
  readonly request: HttpRequest
  readonly given?: Partial<RequestOptions>
  readonly decision?: Judgement['decision']
}

const iam = { credential: { kind: 'iam', ...IAM_KEYS } } as const

const cases: readonly Case[] = [
  { name: 'WSSE, form', request: send(form(fields)), given: { scheme: 'wsse' } },
  {
    name: 'WSSE, JSON, digest of hex',
    request: send(encoder.encode(json), JSON_TYPE, '/sms/batchSendDiffSms/v1'),
    given: { scheme: 'wsse', digestOf: 'hex' },
  },
  {
    name: 'WSSE, 100 KB, digest of upper-case hex, secrets inline',
    request: send(form({ ...fields, templateParas: `["${'短信😀+'.repeat(3600)}"]` })),
    given: { scheme: 'wsse', digestOf: 'upper-hex', secrets: 'inline' },
  },
  { name: 'AK/SK, form', request: send(form(fields)), given: { secrets: 'inline' } },
  {
    name: 'AK/SK, JSON',
    request: send(encoder.encode(json), JSON_TYPE, '/sms/batchSendDiffSms/v1/'),
    given: { secrets: 'inline' },
  },
  {
    // The 10,000th character is half an emoji, and there Java's pieces end.
    name: 'AK/SK, 100 KB',
    request: send(
      encoder.encode(JSON.stringify({ template_content: `x${'短信😀"+'.repeat(8000)}` })),
      JSON_TYPE,
      '/v2/845ada5b/msgsms/templates',
    ),
    given: iam,
  },
  { name: 'AK/SK, query', request: apps, given: iam },
  {
    name: 'AK/SK, a query whose names repeat',
    request: { ...apps, target: '/v2/845ada5bc7444f1295cd517af0123da1/msgsms/apps?b=+&a=2&a=1&c' },
    given: iam,
  },
  {
    name: 'AK/SK, DELETE',
    request: { ...apps, method: 'DELETE', target: '/v2/845ada5b/msgsms/templates/8ff55eac' },
    given: iam,
  },
  {
    name: 'AK/SK, DELETE with a body',
    request: {
      ...send(encoder.encode('{}'), JSON_TYPE, '/v2/845ada5b/msgsms/templates/8ff55eac'),
      method: 'DELETE',
    },
    given: iam,
  },
  {
    name: 'AK/SK, PUT without a body',
    request: { ...apps, method: 'PUT', target: '/v2/845ada5b/msgsms/signatures/8ff55eac/active' },
    given: iam,
  },
  {
    name: 'AK/SK, bytes that are no text',
    request: {
      ...send(Uint8Array.from({ length: 300 }, (_, at) => at % 256)),
      target: '/v2/845ada5b/msgsms/upload-files',
      headers: [HOST, ['Content-Type', 'multipart/form-data; boundary=x']],
    },
    given: iam,
  },
  {
    name: 'token',
    request: apps,
    given: { scheme: 'token', credential: { key: '', secret: TOKEN } },
    decision: 'undecided',
  },
  {
    name: 'no scheme',
    request: send(encoder.encode('{"auth":{}}'), JSON_TYPE, '/v3/auth/tokens'),
    given: { scheme: 'none' },
  },
]

/** What a client may have changed of the target: the order of the query, and how it is encoded. */
const decoded = (target: string) => {
  const { pathname, searchParams } = new URL(`http://h${target.replaceAll('+', '%2B')}`)
  return [pathname, [...searchParams].map(([name, value]) => `${name}=${value}`).toSorted()]
}

const digestForm = (arrival: Arrival | undefined) =>
  arrival?.judgement.checks.find(({ id }) => id === 'wsse-digest')?.detail.name

const lengthTold = (arrival: Arrival | undefined) =>
  arrival?.request.headers.find(([name]) => name.toLowerCase() === 'content-length')?.[1]

for (const { id, label } of PROGRAM_LANGUAGES) {
  test(`${label}: every program is accepted`, { timeout: 300_000 }, async ({ skip }) => {
    const missing = missingFor(id)
    skip(missing !== undefined, `${missing} is not on this machine`)
    const { authority, arrivals } = await startJudgingServer([
      { kind: 'app', ...KEYS },
      { kind: 'iam', ...IAM_KEYS },
    ])
    for (const { name, request, given = {}, decision = 'accepted' } of cases) {
      const output = await runProgram(id, written(id, request, options(authority, given)))
      const arrival = arrivals.at(-1)
      expect.soft(arrival?.judgement.decision, `${name}\n${output}`).toBe(decision)
      expect.soft(output, name).toContain('200')
      expect
        .soft(digestForm(arrival), name)
        .toBe(given.scheme === 'wsse' ? (given.digestOf ?? 'bytes') : undefined)
      if (/^(?:POST|PUT)$/.test(request.method)) {
        expect.soft(lengthTold(arrival), name).toBe(String(request.body.length))
      }
      expect.soft(arrival?.request.method, name).toBe(request.method)
      expect.soft(decoded(arrival?.request.target ?? ''), name).toEqual(decoded(request.target))
      expect.soft(Buffer.from(arrival?.request.body ?? []).equals(request.body), name).toBe(true)
    }
    expect(arrivals).toHaveLength(cases.length)
  })
}
