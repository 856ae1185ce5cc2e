/** Mistakes with the body: other bytes are hashed than are sent, or the hash is written otherwise. */

import { decodeText, encodeText } from '../../message/bytes.ts'
import { base64, hexBytes, sha256Hex } from '../../signing/digests.ts'
import { percentDecode } from '../../signing/percent.ts'
import { bytesOf, type Data, hashOf, hexOf, utf16Bytes } from '../replay/data.ts'
import type { SdkHmacChange } from '../replay/sdk-hmac.ts'
import { gbkBytes, gbkEscapes, latin1, mojibake } from './charsets.ts'
import { fieldsOf, isForm, plusToSpace } from './form.ts'
import { ascii, COMPACT, parsed, pythonAscii, SPACED, serialise, sortedKeys } from './json.ts'
import { signedRow } from './row.ts'

const row = signedRow('payload')

type BodyChange = (text: string) => Data | undefined

const textOf = (body: Data) => (typeof body === 'string' ? body : decodeText(body))

/** Another body in the hash; a body that stays the same is not worth hashing again. */
function changed(body: Data, change: BodyChange): Data | undefined {
  const text = textOf(body)
  const other = change(text)
  return other === text ? undefined : other
}

const bodyAs = (change: BodyChange): SdkHmacChange => ({ body: (body) => changed(body, change) })

const formAs = (change: BodyChange): SdkHmacChange => ({
  body: (body, _, { request }) => (isForm(request) ? changed(body, change) : undefined),
})

/** In another character set ASCII is the same. */
const inCharset = (encode: BodyChange): SdkHmacChange =>
  bodyAs((text) => (/[^\0-\x7f]/.test(text) ? encode(text) : undefined))

/** A JSON body, parsed and written anew. */
const jsonAs = (write: (value: object) => string): SdkHmacChange =>
  bodyAs((text) => {
    const value = parsed(text)
    return value && write(value)
  })

const hashAs = (hash: string): SdkHmacChange => ({ payloadHash: () => hash })

const object = (form: string) => Object.fromEntries(fieldsOf(form).map(({ key, value }) => [key, value]))
const decoded = (form: string) => percentDecode(plusToSpace(form))
const escapes = (change: (triplet: string) => string) =>
  formAs((form) => form.replace(/%[0-9A-Fa-f]{2}/g, change))

const HASH_MISTAKES = [
  row('body-hash-of-empty', 4, 'M5', hashAs(sha256Hex(''))),
  row('body-hash-string-empty', 2, 'P', hashAs('')),
  row('body-hash-unsigned-payload', 3, 'S1', hashAs('UNSIGNED-PAYLOAD')),
  row('body-hash-uppercase', 3, 'S1', { payloadHash: (hash) => hash.toUpperCase() }),
  row('body-hash-base64', 2, 'P', {
    payloadHash: (_, at) => base64(hexBytes(sha256Hex(bytesOf(at('body'))))),
  }),
  row('body-hash-md5', 1, 'P', { payloadHash: (_, at) => hexOf(hashOf('md5', at('body'))) }),
] as const

const FORM_MISTAKES = [
  row('body-urldecoded', 3, 'W1', formAs(decoded)),
  row(
    'body-space-pct20',
    4,
    'M3',
    formAs((form) => form.replaceAll('+', '%20')),
  ),
  row(
    'body-space-plus',
    3,
    'M3',
    formAs((form) => form.replaceAll('%20', '+')),
  ),
  row(
    'body-params-sorted',
    3,
    'W2',
    formAs((form) => form.split('&').sort().join('&')),
  ),
  row(
    'body-params-reversed',
    1,
    'W2',
    formAs((form) => form.split('&').reverse().join('&')),
  ),
  row(
    'body-lower-hex',
    2,
    'S1',
    escapes((triplet) => triplet.toLowerCase()),
  ),
  row(
    'body-upper-hex',
    2,
    'S1',
    escapes((triplet) => triplet.toUpperCase()),
  ),
  row(
    'body-as-json',
    2,
    'M6',
    formAs((form) => JSON.stringify(object(form))),
  ),
  row(
    'body-as-json-python-default',
    2,
    'M6',
    formAs((form) => pythonAscii(serialise(object(form), SPACED))),
  ),
  row('body-gbk', 2, 'M5', formAs(gbkEscapes)),
  row(
    'body-latin1',
    1,
    'M5',
    formAs((form) => latin1(decoded(form))),
  ),
  row(
    'body-minimal-escape',
    2,
    'S1',
    formAs((form) => form.replaceAll('%3A', ':').replaceAll('%2C', ',')),
  ),
] as const

const JSON_MISTAKES = [
  row('body-reserialised-json-compact', 3, 'M6', jsonAs(JSON.stringify)),
  row(
    'body-reserialised-json-python-default-spaces',
    3,
    'M6',
    jsonAs((value) => pythonAscii(serialise(value, SPACED))),
  ),
  row(
    'body-reserialised-json-spaces-unicode',
    2,
    'M6',
    jsonAs((value) => serialise(value, SPACED)),
  ),
  row(
    'body-reserialised-json-sorted-keys',
    3,
    'M6',
    jsonAs((value) => serialise(value, { ...COMPACT, keys: sortedKeys })),
  ),
  row(
    'body-reserialised-json-ascii-escaped',
    2,
    'M6',
    jsonAs((value) => ascii(JSON.stringify(value))),
  ),
  row(
    'body-reserialised-json-php-default',
    2,
    'M6',
    jsonAs((value) => ascii(JSON.stringify(value)).replaceAll('/', '\\/')),
  ),
  row(
    'body-reserialised-json-pretty-2',
    1,
    'M6',
    jsonAs((value) => JSON.stringify(value, null, 2)),
  ),
] as const

const CHARSET_MISTAKES = [
  row('body-charset-gbk-bytes', 2, 'M5', inCharset(gbkBytes)),
  row('body-charset-latin1-question', 2, 'M5', inCharset(latin1)),
  row(
    'body-charset-mojibake',
    2,
    'M5',
    inCharset((text) => mojibake(encodeText(text))),
  ),
  row('body-charset-utf16le', 1, 'P', bodyAs(utf16Bytes)),
] as const

const EDGE_MISTAKES = [
  row(
    'body-empty-json-object',
    2,
    'P',
    bodyAs((text) => (text === '' ? '{}' : undefined)),
  ),
  row(
    'body-trailing-lf',
    3,
    'M4',
    bodyAs((text) => `${text}\n`),
  ),
  row(
    'body-trailing-crlf',
    2,
    'M4',
    bodyAs((text) => `${text}\r\n`),
  ),
  row(
    'body-trailing-newline-stripped',
    2,
    'M4',
    bodyAs((text) => text.replace(/[\r\n]+$/, '')),
  ),
  row(
    'body-crlf',
    2,
    'M2',
    bodyAs((text) => text.replace(/\r?\n/g, '\r\n')),
  ),
] as const

export const BODY_MISTAKES = [
  ...HASH_MISTAKES,
  ...FORM_MISTAKES,
  ...JSON_MISTAKES,
  ...CHARSET_MISTAKES,
  ...EDGE_MISTAKES,
] as const
