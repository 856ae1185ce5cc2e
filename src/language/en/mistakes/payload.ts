/** Words of the mistakes in the body and the payload hash. */
import type { MistakeWords } from '../../zh/mistakes/mistake-words.ts'
import type { payload as zh } from '../../zh/mistakes/payload.ts'

const serialiseOnce = 'Serialise once, and hash and send the same bytes. When verifying, use the raw body.'

export const payload: Record<keyof typeof zh, MistakeWords> = {
  'body-hash-of-empty': {
    title: 'The payload hash was computed for an empty body',
    cause: 'The body was not passed to the signing function, or its stream had already been read.',
    fix: 'Pass the very bytes that are sent. When verifying, keep the raw body before the framework parses it.',
  },
  'body-hash-string-empty': {
    title: 'The payload hash was left empty',
    cause: 'The hash was skipped because there was no body or none was at hand.',
    fix: 'Always write the line. Without a body it is the SHA-256 of the empty string.',
  },
  'body-hash-unsigned-payload': {
    title: 'The payload hash was UNSIGNED-PAYLOAD, without the header for it',
    cause: 'An SDK option leaves the body unsigned, while X-Sdk-Content-Sha256 was not sent.',
    fix: 'Hash the body, or send X-Sdk-Content-Sha256: UNSIGNED-PAYLOAD and sign it.',
  },
  'body-hash-uppercase': {
    title: 'The payload hash was written in upper-case hexadecimal',
    cause: 'The formatter writes capitals, as BitConverter in C# does.',
    fix: 'Lower-case the payload hash.',
  },
  'body-hash-base64': {
    title: 'The payload hash was written in Base64, not hexadecimal',
    cause: 'The helper returns its hash in Base64.',
    fix: 'Write it in lower-case hexadecimal.',
  },
  'body-hash-md5': {
    title: 'The payload hash was computed with MD5, not SHA-256',
    cause: 'It follows the habit of Content-MD5 or the signing code of another API.',
    fix: 'Take SHA-256 of the body in lower-case hexadecimal.',
  },
  'body-urldecoded': {
    title: 'The payload hash was computed from the decoded form',
    cause: 'The readable form text was hashed, and the encoded one sent.',
    fix: 'Encode the form first, then hash and send that same string.',
  },
  'body-space-pct20': {
    title: 'The payload hash was computed with %20 where the body has +',
    cause: 'The form was encoded twice by different encoders, or encoded again before verifying.',
    fix: 'Encode the form once, and hash and send that string. When verifying, use the raw body.',
  },
  'body-space-plus': {
    title: 'The payload hash was computed with + where the body has %20',
    cause: 'The form was encoded twice by different encoders, or encoded again before verifying.',
    fix: 'Encode the form once, and hash and send that string. When verifying, use the raw body.',
  },
  'body-params-sorted': {
    title: 'The payload hash was computed with the form fields sorted',
    cause: 'The form was rebuilt from a sorted map, or the query’s sorting rule was applied to the body.',
    fix: 'Do not sort the body. Build it once, and hash and send that string.',
  },
  'body-params-reversed': {
    title: 'The payload hash was computed with the form fields in reverse order',
    cause: 'The form was built twice from a map, whose order of iteration changed.',
    fix: 'Build the body once, and hash and send that string.',
  },
  'body-lower-hex': {
    title: 'The payload hash was computed with lower-case escapes, unlike the body',
    cause: 'The body was encoded again by a library that writes lower case, such as %3a.',
    fix: 'Hash and send the same string. When verifying, use the raw body and do not encode it again.',
  },
  'body-upper-hex': {
    title: 'The payload hash was computed with upper-case escapes, unlike the body',
    cause: 'The body was encoded again by a library that writes upper case, such as %3A.',
    fix: 'Hash and send the same string. When verifying, use the raw body and do not encode it again.',
  },
  'body-as-json': {
    title: 'The payload hash was computed from the form turned into JSON',
    cause: 'A body parser made the form an object, and serialising that gives JSON.',
    fix: 'Keep the raw body before it is parsed, and hash that.',
  },
  'body-as-json-python-default': {
    title: 'The payload hash was computed from the form turned into JSON by json.dumps',
    cause: 'A framework parsed the form into a dict, and json.dumps wrote it with its default spacing.',
    fix: 'Take the raw body before parsing, such as request.get_data() in Flask, and hash that.',
  },
  'body-gbk': {
    title: 'The payload hash was computed from the form encoded in GBK',
    cause: 'GBK is the default charset of Chinese Windows, and the encoder was not told UTF-8.',
    fix: 'Name UTF-8 when encoding: URLEncoder.encode(text, "UTF-8") in Java.',
  },
  'body-latin1': {
    title: 'The payload hash was computed from the decoded form in Latin-1',
    cause: 'Its bytes were taken in a default charset, where characters it lacks become ?.',
    fix: 'Hash the encoded body, and name UTF-8 when taking its bytes.',
  },
  'body-minimal-escape': {
    title: 'The payload hash was computed with : and , unescaped',
    cause: 'The encoder used for signing keeps them, and the one used for sending writes %3A and %2C.',
    fix: 'Encode the form once, and hash and send that string.',
  },
  'body-reserialised-json-compact': {
    title: 'The payload hash was computed from the JSON rewritten compactly',
    cause: 'The body was parsed and written again, as by JSON.stringify, with other spacing and escapes.',
    fix: serialiseOnce,
  },
  'body-reserialised-json-python-default-spaces': {
    title: 'The payload hash was computed from JSON in json.dumps’ default form',
    cause: 'The signature took json.dumps and the sending json=, whose spacing and escapes can differ.',
    fix: 'Call json.dumps once, hash the result, and send the same bytes with data=.',
  },
  'body-reserialised-json-spaces-unicode': {
    title: 'The payload hash was computed from JSON with spaces and unescaped characters',
    cause: 'The signature took json.dumps(ensure_ascii=False), and another form was sent.',
    fix: 'Serialise once, and hash and send the same bytes.',
  },
  'body-reserialised-json-sorted-keys': {
    title: 'The payload hash was computed from JSON with its keys sorted',
    cause: 'Some serialisers sort keys, such as Go’s for maps or Python’s with sort_keys=True.',
    fix: serialiseOnce,
  },
  'body-reserialised-json-ascii-escaped': {
    title: 'The payload hash was computed from JSON with \\uXXXX escapes',
    cause:
      'The serialiser used for signing escapes characters outside ASCII, and the one used for sending does not.',
    fix: serialiseOnce,
  },
  'body-reserialised-json-php-default': {
    title: 'The payload hash was computed from JSON in json_encode’s default form',
    cause: 'PHP’s json_encode writes \\uXXXX for characters outside ASCII and \\/ for a slash.',
    fix: 'Serialise once, and hash and send that string. When verifying, use the text of php://input.',
  },
  'body-reserialised-json-pretty-2': {
    title: 'The payload hash was computed from JSON indented by two spaces',
    cause: 'The signature took the pretty-printed form, and another one was sent.',
    fix: 'Serialise once, and hash and send the same bytes.',
  },
  'body-charset-gbk-bytes': {
    title: 'The payload hash was computed from the body in GBK',
    cause: 'GBK is the default charset of Chinese Windows, and no charset was named when taking the bytes.',
    fix: 'Name UTF-8 when taking the bytes: getBytes(StandardCharsets.UTF_8) in Java.',
  },
  'body-charset-latin1-question': {
    title: 'The payload hash was computed from the body in Latin-1, losing other characters',
    cause: 'The default charset is Latin-1, and characters it lacks become question marks.',
    fix: 'Name UTF-8 when taking the bytes: getBytes(StandardCharsets.UTF_8) in Java.',
  },
  'body-charset-mojibake': {
    title: 'The payload hash was computed from the body encoded twice',
    cause: 'Its UTF-8 bytes were read as Latin-1 text and encoded as UTF-8 again.',
    fix: 'Name UTF-8 when reading, or keep the bytes and make no text of them.',
  },
  'body-charset-utf16le': {
    title: 'The payload hash was computed from the body in UTF-16LE',
    cause: 'Encoding.Unicode in C# means UTF-16LE.',
    fix: 'Take the bytes in UTF-8: Encoding.UTF8.GetBytes(…) in C#.',
  },
  'body-empty-json-object': {
    title: 'The payload hash was computed from {} although the body is empty',
    cause: 'The client or signer serialises a missing body as {}.',
    fix: 'Without a body, hash the empty string, or really send {}.',
  },
  'body-trailing-lf': {
    title: 'The payload hash was computed with a line feed at the body’s end',
    cause: 'A file or the output of echo ends with one, and curl -d @file removes it when sending.',
    fix: 'Write the body with printf, or send it unchanged with curl --data-binary @file.',
  },
  'body-trailing-crlf': {
    title: 'The payload hash was computed with CRLF at the body’s end',
    cause: 'The body comes from a file with Windows line ends, and the last one was removed when sending.',
    fix: 'Remove the newline at the end of the file, or send it unchanged with curl --data-binary @file.',
  },
  'body-trailing-newline-stripped': {
    title: 'The payload hash was computed without the newline at the body’s end',
    cause: 'The body was trimmed for signing, and sent as it was.',
    fix: 'Hash the bytes that are sent. Do not trim them.',
  },
  'body-crlf': {
    title: 'The payload hash was computed with CRLF line ends, unlike the body',
    cause: 'An editor or git’s autocrlf turned the line ends into CRLF, and LF was sent.',
    fix: 'Keep to one kind of line end, and hash and send the same bytes.',
  },
  'templateparas-quoting': {
    title: 'templateParas is not a JSON array written as text',
    cause:
      'The array was not turned into text, or its values lack double quotes; the signature is not concerned.',
    fix: 'Write it as the text of a JSON array, such as ["369751"], and encode that as a form field.',
  },
  'body-gzip': {
    title: 'The body is compressed or multipart, which may happen after signing',
    cause:
      'HTTP clients and proxies compress the body, or write a new boundary, after the signature was made.',
    fix: 'Compress or build the body first, and sign last.',
  },
  'accepted-x-sdk-content-sha256': {
    title: 'The payload hash is the value of X-Sdk-Content-Sha256, as official signers allow',
    cause:
      'Where this header is sent and signed, its value stands for the hash; the SMS server itself was not tested.',
    fix: 'Nothing to change.',
  },
}
