import { createHash, createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { printRequest } from '../../../src/message/print.ts'
import { buildRequest } from '../../../src/panels/build/build-request.ts'
import { faultsOf } from '../../../src/panels/build/faults.ts'
import { OPERATIONS } from '../../../src/panels/build/operations.ts'
import { SCHEMES, type Scheme, type Typed } from '../../../src/panels/build/typed.ts'
import { judge } from '../../../src/platform/judge.ts'
import { APP, exampleTyped, IAM, MOMENT, NOW, operationOf, typedFor } from './typed-for.ts'

const CREDENTIALS = [
  { kind: 'app', ...APP },
  { kind: 'iam', ...IAM },
] as const

const WAYS = OPERATIONS.flatMap((operation) =>
  SCHEMES[operation.family].map((scheme) => ({ id: operation.id, operation, scheme })),
)

function withScheme(typed: Typed, scheme: Scheme): Typed {
  return { ...typed, schemes: { send: scheme, management: scheme, iam: 'none' } }
}

test('22 operations and the token call can be built', () => {
  expect(OPERATIONS).toHaveLength(23)
})

describe('the documented example of every operation', () => {
  test.each(WAYS)('$id by $scheme is not refused', ({ operation, scheme }) => {
    const { request } = buildRequest(withScheme(exampleTyped(operation), scheme), operation, MOMENT)
    const judgement = judge(request, CREDENTIALS, NOW)
    expect(judgement.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([])
    expect(judgement).toMatchObject({
      api: operation.id,
      scheme,
      decision: scheme === 'token' ? 'undecided' : 'accepted',
    })
  })

  test.each(WAYS)('$id by $scheme has no fault to tell', ({ operation, scheme }) => {
    const typed = withScheme(exampleTyped(operation), scheme)
    expect(faultsOf(buildRequest(typed, operation, MOMENT), typed, operation, NOW)).toEqual([])
  })
})

function printed(id: string, scheme: Scheme): string {
  const operation = operationOf(id)
  return printRequest(buildRequest(withScheme(exampleTyped(operation), scheme), operation, MOMENT).request)
}

const lastLine = (text: string) => text.slice(text.indexOf('\r\n\r\n') + 4)

test('a form body is percent-encoded: the plus of a number, the JSON of the values', () => {
  expect(lastLine(printed('batchSendSms', 'wsse'))).toBe(
    'from=1069000000012&to=%2B8615500005678&templateId=abcdefghijklmghijklmghijklmghijk&templateParas=%5B%22520520%22%5D&statusCallback=https%3A%2F%2Fsms.example.com%3A9330%2Freport&extend=test',
  )
})

test('a JSON body has real arrays', () => {
  expect(lastLine(printed('batchSendDiffSms', 'wsse'))).toBe(
    '{"from":"1069000000012","statusCallback":"https://sms.example.com:9330/report","smsContent":[{"to":["+8615500005678","+8615500005679"],"templateId":"abcdefghijklmnopqrstuvwxyzghabcd","templateParas":["+062569"]},{"to":["+8615500045680"],"templateId":"hgfedcbahgfedcbahgfedcbahgfedcba","templateParas":["+605623"]}]}',
  )
})

test('the token call nests, with scope inside auth', () => {
  const text = printed('AuthTokens', 'none')
  expect(text).toMatch(/^POST \/v3\/auth\/tokens HTTP\/1\.1\r\nHost: iam\.cn-north-4\.myhuaweicloud\.com\r\n/)
  expect(JSON.parse(lastLine(text))).toEqual({
    auth: {
      identity: {
        methods: ['password'],
        password: { user: { name: 'username', password: 'password', domain: { name: 'domainname' } } },
      },
      scope: { project: { name: 'cn-north-4' } },
    },
  })
})

test('booleans and integers are sent as such (CreateApp, CreateTemplate)', () => {
  expect(JSON.parse(lastLine(printed('CreateApp', 'token')))).toMatchObject({
    create_sign_and_template: false,
    show_secret: true,
  })
  expect(JSON.parse(lastLine(printed('CreateTemplate', 'token')))).toMatchObject({ universal_template: 0 })
})

test('a file is parted as RFC 7578 has it, its bytes unchanged', () => {
  const text = printed('UploadSignatureFile', 'token')
  const boundary = /boundary=(\S+)\r\n/.exec(text)?.[1]
  expect(lastLine(text)).toBe(
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="test.PNG"\r\nContent-Type: image/png\r\n\r\nPNG\r\n\0\r\n--${boundary}--\r\n`,
  )
})

test('a query value is encoded as the signature has it', () => {
  const operation = operationOf('ListTemplateDetails')
  const typed = typedFor(operation, { project_id: 'p', template_name: '验 +', limit: '5' })
  expect(buildRequest(typed, operation, MOMENT).request.target).toBe(
    '/v2/p/msgsms/templates?limit=5&template_name=%E9%AA%8C%20%2B',
  )
})

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

test('AK/SK: the signature that Node computes', () => {
  const text = printed('batchSendSms', 'sdk-hmac')
  const names = 'content-type;host;x-sdk-date'
  const canonical = [
    'POST',
    '/sms/batchSendSms/v1/',
    '',
    'content-type:application/x-www-form-urlencoded',
    'host:smsapi.cn-north-4.myhuaweicloud.com',
    `x-sdk-date:${MOMENT.date}`,
    '',
    names,
    sha256(lastLine(text)),
  ].join('\n')
  const toSign = `SDK-HMAC-SHA256\n${MOMENT.date}\n${sha256(canonical)}`
  const signature = createHmac('sha256', APP.secret).update(toSign).digest('hex')
  expect(text).toContain(
    `Authorization: SDK-HMAC-SHA256 Access=${APP.key}, SignedHeaders=${names}, Signature=${signature}\r\n`,
  )
})

test('WSSE: the digest that Node computes', () => {
  const digest = createHash('sha256')
    .update(MOMENT.nonce + MOMENT.created + APP.secret)
    .digest('base64')
  expect(printed('batchSendSms', 'wsse')).toContain(
    `X-WSSE: UsernameToken Username="${APP.key}",PasswordDigest="${digest}",Nonce="${MOMENT.nonce}",Created="${MOMENT.created}"\r\n`,
  )
})

test('an empty form builds too: a missing part of the path is seen', () => {
  const operation = operationOf('ShowTemplate')
  const { request } = buildRequest(typedFor(operation, {}), operation, MOMENT)
  expect(request.target).toBe('/v2/{project_id}/msgsms/templates/{id}')
})
