/** Answers and lists of codes. */

import { expect, test } from 'vitest'
import { readMessage } from '../../../src/message/read.ts'
import { expectGolden, type Golden } from '../expectations.ts'

const full: readonly Golden[] = [
  {
    name: 'HTTP/1.1 with headers and body',
    paste: 'HTTP/1.1 401 Unauthorized\r\nServer: s\r\n\r\n{"code":"E000105"}',
    status: 401,
    answer: ['Server: s', '{"code":"E000105"}'],
  },
  {
    name: 'HTTP/2 without a reason',
    paste: 'HTTP/2 204\nserver: s\n',
    status: 204,
    answer: ['server: s', ''],
  },
  {
    name: 'an interim answer before the final one',
    paste: 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nA: b\r\n\r\nx',
    status: 200,
    answer: ['A: b', 'x'],
  },
  {
    name: 'a blank line too many stays in the body',
    paste: 'HTTP/1.0 500 Error\n\n\nx\n',
    status: 500,
    answer: ['\nx\n'],
  },
]

test.each(full)('with status line: $name', (golden) => expectGolden('response', golden))

const bare: readonly (readonly [name: string, body: string])[] = [
  ['SMS API', '{"code":"E000105","description":"Invalid digest."}'],
  ['SMS API with result', '{"result":[{"status":"000000"}],"code":"000000","description":"Success"}'],
  ['management API', '{"error_code":"MSGSMS.0049","error_msg":"x","error_detail":"y"}'],
  [
    'gateway',
    '{"error_msg":"verify aksk signature fail,canonicalRequest:GET|/|","error_code":"APIGW.0301","request_id":"r"}',
  ],
  ['IAM', '{"error":{"code":401,"message":"m","title":"Unauthorized"}}'],
  ['spread over lines', '{\n  "code" : "E000001",\n  "description" : "x"\n}\n'],
]

test.each(bare)('bare body: %s', (_, body) => {
  const reading = readMessage(body)
  expect(reading).toMatchObject({ form: 'response', format: 'response-body', problems: [] })
  expect(reading.response).toEqual({ status: 0, headers: [], body: new TextEncoder().encode(body) })
})

test('a body that is not quite JSON is still an answer, and told', () => {
  const reading = readMessage('{"error_msg":"canonicalRequest:GET\n/\n","error_code":"APIGW.0301"}')
  expect(reading.form).toBe('response')
  expect(reading.problems.map(({ code }) => code)).toEqual(['json-invalid'])
})

test.each([['{"from":"1","to":"2"}'], ['{"error":"x"'], ['{}'], ['[1,2'], ['hello world']])(
  '%s is not recognised',
  (text) => {
    const reading = readMessage(text)
    expect(reading.form).toBe('unknown')
    expect(reading.problems).toMatchObject([{ code: 'not-recognised', place: { line: 1, column: 1 } }])
  },
)

test.each([
  ['E000105', ['E000105']],
  [
    'E000105, MK:0036;DELIVRD\nMSGSMS.0049、APIGW.0301',
    ['E000105', 'MK:0036', 'DELIVRD', 'MSGSMS.0049', 'APIGW.0301'],
  ],
  ['  SGIP:130\t-106 000000 mk:0001', ['SGIP:130', '-106', '000000', 'mk:0001']],
  [
    'CL26:-15 SMGPERR:13-19 MC:0055:006 W-BLACK QM_FAIL',
    ['CL26:-15', 'SMGPERR:13-19', 'MC:0055:006', 'W-BLACK', 'QM_FAIL'],
  ],
])('codes: %j', (text, codes) => {
  expect(readMessage(text)).toEqual({ form: 'codes', format: 'codes', codes, problems: [] })
})
