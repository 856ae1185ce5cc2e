import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HttpRequest } from '../../../src/message/types.ts'
import { APIS, type Api } from '../../../src/platform/apis.ts'
import { readMultipart } from '../../../src/platform/parameter-rules/multipart.ts'
import { readParameters } from '../../../src/platform/parameter-rules/read-parameters.ts'

function apiOf(id: string): Api {
  const api = APIS.find((candidate) => candidate.id === id)
  if (!api) throw new Error(`no API ${id}`)
  return api
}

function read(id: string, target: string, body = '', contentType = '') {
  const request: HttpRequest = {
    method: 'POST',
    target,
    headers: [['Content-Type', contentType]],
    body: new TextEncoder().encode(body),
  }
  return readParameters(apiOf(id), request)
}

describe('parameters are read', () => {
  test('from path and query, decoded, duplicates kept', () => {
    const { parameters } = read(
      'ListTemplateDetails',
      '/v2/p%20q/msgsms/templates?app_name=%E9%AA%8C&limit=1&limit=2',
    )
    expect(parameters).toEqual([
      { in: 'path', name: 'project_id', value: 'p q' },
      { in: 'query', name: 'app_name', value: '验' },
      { in: 'query', name: 'limit', value: '1' },
      { in: 'query', name: 'limit', value: '2' },
    ])
  })

  test('from the objects a JSON body nests; other objects and dots stay as they are', () => {
    const { parameters } = read(
      'AuthTokens',
      '/v3/auth/tokens',
      '{"auth":{"scope":{"domain":{"id":"d"}}},"a.b":1}',
    )
    expect(parameters).toEqual([
      { in: 'body', name: 'auth.scope.domain', value: { id: 'd' } },
      { in: 'body', name: 'a.b', value: 1 },
    ])
    expect(read('CreateApp', '/v2/p/msgsms/apps', '{"app_name":{"x":1}}').parameters.at(-1)).toEqual({
      in: 'body',
      name: 'app_name',
      value: { x: 1 },
    })
  })

  test.each([
    ['CreateApp', '{"app_name":', 'not-json'],
    ['CreateApp', '[1]', 'not-an-object'],
    ['batchSendSms', '{"from":"1"}', 'json-as-form'],
    ['batchSendSms', 'from=%zz', 'percent'],
    ['UploadSignatureFile', 'file', 'format'],
  ])('a broken body of %s (%s) is called %s', (id, body, broken) => {
    expect(read(id, '/', body).broken).toBe(broken)
  })
})

const BOUNDARY = 'x'
const PART =
  '--x\r\nContent-Disposition: form-data; name="file"; filename="a%22b.png"\r\nContent-Type: image/png\r\n\r\n'

describe('multipart (RFC 7578)', () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text)

  test('a file keeps its bytes', () => {
    const content = fc.uint8Array({ maxLength: 64 })
    fc.assert(
      fc.property(content, (bytes) => {
        const body = Uint8Array.of(...bytesOf(PART), ...bytes, ...bytesOf('\r\n--x--\r\n'))
        const [part] = readMultipart(body, BOUNDARY) ?? []
        // A file that holds the delimiter itself cannot be told from two parts.
        fc.pre(!Buffer.from(bytes).includes('--x'))
        expect(part).toEqual({ name: 'file', value: { name: 'a"b.png', type: 'image/png', bytes } })
      }),
    )
  })

  test('a text field is a text', () => {
    const body = bytesOf('--x\r\nContent-Disposition: form-data; name="file_desc"\r\n\r\n说明\r\n--x--\r\n')
    expect(readMultipart(body, BOUNDARY)).toEqual([{ name: 'file_desc', value: '说明' }])
  })

  test.each([
    ['no closing delimiter', `${PART}data\r\n`],
    ['no blank line', '--x\r\nContent-Disposition: form-data; name="a"\r\n--x--'],
    ['no name', '--x\r\nContent-Type: a/b\r\n\r\nx\r\n--x--'],
    ['another boundary', '--y\r\n\r\n--y--'],
    ['nothing', ''],
  ])('%s: it cannot be read', (_, body) => {
    expect(readMultipart(bytesOf(body), BOUNDARY)).toBeUndefined()
  })

  test('any bytes are read or refused, never an exception', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void readMultipart(bytes, '')))
  })
})
