import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printRequest } from '../../../src/message/print.ts'
import { buildRequest } from '../../../src/panels/build/build-request.ts'
import { type Entries, isKept } from '../../../src/panels/build/entries.ts'
import { type Opening, openRequest } from '../../../src/panels/build/open-request.ts'
import { OPERATIONS } from '../../../src/panels/build/operations.ts'
import { NOTHING_TYPED, SCHEMES, type Typed } from '../../../src/panels/build/typed.ts'
import { APP, exampleTyped, IAM, MOMENT, operationOf, typedFor } from './typed-for.ts'

/** A form with the keys typed, another moment, and nothing else: what the request says has to come from its text. */
const FRESH: Typed = { ...NOTHING_TYPED, keys: { app: APP, iam: IAM } }
const LATER = { nonce: 'later', created: '2027-01-01T00:00:00Z', date: '20270101T000000Z' }

function opened(text: string, typed = FRESH): Exclude<Opening, { problem: string }> {
  const opening = openRequest(text, typed, LATER)
  if ('problem' in opening) throw new Error(opening.problem)
  return opening
}

function printed(typed: Typed, id: string): string {
  return printRequest(buildRequest(typed, operationOf(id), typed.frozen ?? LATER).request)
}

/** The same entries, known as changed: path and body are written from the form, not taken from what was opened. */
function rewritten(typed: Typed, id: string): Typed {
  return { ...typed, entries: { ...typed.entries, [id]: { ...typed.entries[id] } } }
}

const WAYS = OPERATIONS.flatMap((operation) =>
  SCHEMES[operation.family].map((scheme) => ({ id: operation.id, operation, scheme })),
)

describe('a request that a form printed', () => {
  test.each(WAYS)('$id by $scheme opens, and prints the same to the byte', ({ id, operation, scheme }) => {
    const typed = {
      ...exampleTyped(operation),
      schemes: { send: scheme, management: scheme, iam: 'none' },
    } as const
    const text = printRequest(buildRequest(typed, operation, MOMENT).request)
    const { operation: found, typed: back } = opened(text)
    expect(found.id).toBe(id)
    expect(back.entries[id]).toEqual(typed.entries[id])
    expect(printed(back, id)).toBe(text)
    if (id !== 'UploadSignatureFile') expect(printed(rewritten(back, id), id)).toBe(text)
  })
})

const BODY = '{"app_name":"x", "region" : "cn","create_sign_and_template":0,"colour":"red"}'
const CREATE_APP = [
  'POST /v2/845ada5bc7444f1295cd517af0123da1/msgsms/apps HTTP/1.1',
  'User-Agent: python-requests/2.31.0',
  'X-Auth-Token: MIIF',
  'host: msgsms.cn-south-1.myhuaweicloud.com',
  'content-type: application/json; charset=UTF-8',
  `Content-Length: ${BODY.length}`,
  '',
  BODY,
].join('\r\n')

function entriesAfter(text: string, id: string): Entries {
  return opened(text).typed.entries[id] ?? {}
}

describe('what does not fit the form', () => {
  test('is kept, and sent as it came', () => {
    const entries = entriesAfter(CREATE_APP, 'CreateApp')
    expect(entries.app_name).toBe('x')
    expect(entries.create_sign_and_template).toEqual({ kept: 0, in: 'body' })
    expect(entries.colour).toEqual({ kept: 'red', in: 'body' })
    expect(printed(opened(CREATE_APP).typed, 'CreateApp')).toBe(CREATE_APP)
  })

  test('after a change the body is written anew; headers keep their order and spelling', () => {
    const { typed } = opened(CREATE_APP)
    const changed = { ...typed, entries: { CreateApp: { ...typed.entries.CreateApp, app_name: '新' } } }
    const body = '{"app_name":"新","create_sign_and_template":0,"region":"cn","colour":"red"}'
    const head = CREATE_APP.split('\r\n\r\n')[0]?.replace(
      `Length: ${BODY.length}`,
      `Length: ${new TextEncoder().encode(body).length}`,
    )
    expect(printed(changed, 'CreateApp')).toBe(`${head}\r\n\r\n${body}`)
  })

  test('a body that cannot be read stays as it is', () => {
    const text = CREATE_APP.replace(BODY, '{not json').replace(/Content-Length: \d+/, 'Content-Length: 9')
    expect(opened(text).typed.opened.CreateApp?.broken).toBe('not-json')
    expect(printed(opened(text).typed, 'CreateApp')).toBe(text)
  })

  test('inside a record of a list, beside what fits', () => {
    const text =
      'POST /sms/batchSendDiffSms/v1 HTTP/1.1\r\nHost: h\r\n\r\n{"smsContent":[{"to":"+86155","templateId":"t"}]}'
    expect(entriesAfter(text, 'batchSendDiffSms').smsContent).toEqual([
      { to: { kept: '+86155', in: 'body' }, templateId: 't' },
    ])
  })

  test('a request to another address is no operation; prose is no request', () => {
    expect(openRequest('GET /other HTTP/1.1\r\nHost: h\r\n\r\n', FRESH, LATER)).toEqual({
      problem: 'no-operation',
    })
    expect(openRequest('hello there', FRESH, LATER)).toEqual({ problem: 'no-request' })
  })
})

describe('a curl command', () => {
  const CURL = [
    "curl 'https://smsapi.cn-north-4.myhuaweicloud.com:443/sms/batchSendSms/v1'",
    "-H 'Content-Type: application/x-www-form-urlencoded'",
    '-H \'Authorization: WSSE realm="SDP",profile="UsernameToken",type="Appkey"\'',
    `-H 'X-WSSE: UsernameToken Username="${APP.key}",PasswordDigest="${btoa('0a'.repeat(32))}",Nonce="abc",Created="2026-11-23T06:42:10Z"'`,
    "--data 'from=csms1&to=%2B8615500005678%2C%2B8615500005679&templateId=t&templateParas=%5B%223%22%2C%22%E4%BA%BA%22%5D'",
  ].join(' \\\n  ')

  test('opens with its values, its scheme, its moment and which digest it has', () => {
    const { typed } = opened(CURL)
    expect(typed.entries.batchSendSms).toEqual({
      from: 'csms1',
      to: '+8615500005678\n+8615500005679',
      templateId: 't',
      templateParas: ['3', '人'],
    })
    expect(typed).toMatchObject({
      schemes: { send: 'wsse' },
      keys: { app: { key: APP.key } },
      digestOf: 'hex',
      frozen: { nonce: 'abc', created: '2026-11-23T06:42:10Z' },
    })
    expect(typed.opened.batchSendSms?.authority).toBe('smsapi.cn-north-4.myhuaweicloud.com:443')
  })

  test('the URL keeps the port it was written with', () => {
    const { typed } = opened(CURL)
    const { url } = buildRequest(typed, operationOf('batchSendSms'), MOMENT)
    expect(url).toEqual({ protocol: 'https', authority: 'smsapi.cn-north-4.myhuaweicloud.com:443' })
  })
})

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })

test('any texts go through a form and a JSON body, and come back', () => {
  const operation = operationOf('batchSendSms')
  fc.assert(
    fc.property(text, fc.array(text, { minLength: 1, maxLength: 4 }), (from, values) => {
      const typed = typedFor(operation, { from, to: ['1'], templateId: 't', templateParas: values })
      const { request } = buildRequest(typed, operation, MOMENT)
      const back = opened(printRequest(request)).typed.entries.batchSendSms
      expect(back).toMatchObject({ from, templateParas: values })
    }),
  )
})

test('hostile bodies open without an exception, and nothing is lost', () => {
  const json = fc.json({ maxDepth: 4 })
  fc.assert(
    fc.property(
      fc.constantFrom(...OPERATIONS),
      fc.oneof(json, fc.string({ unit: 'binary' })),
      (operation, body) => {
        const target = operation.paths[0].replace(/\{\w+\}/g, 'x')
        const raw = `${operation.method} ${target} HTTP/1.1\r\nHost: h\r\nContent-Type: ${operation.mediaType}\r\n\r\n${body}`
        const opening = openRequest(raw, FRESH, LATER)
        if ('problem' in opening) return
        const before = opening.typed.opened[operation.id]?.request
        const after = buildRequest(opening.typed, operation, MOMENT).request
        expect(after.body).toEqual(before?.body)
        expect(after.target).toBe(before?.target)
      },
    ),
  )
})

test('a kept value is told from a list and a file', () => {
  expect(isKept({ kept: null, in: 'body' })).toBe(true)
  expect(isKept(['kept'])).toBe(false)
  expect(isKept(undefined)).toBe(false)
})
