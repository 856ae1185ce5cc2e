/** Names of the twelve official signers, and where they depart from the reference algorithm. */
import type { Departure, DialectId } from '../../diagnosis/dialects.ts'

/** Names, by the id of the signer. */
export const dialects: Record<DialectId, string> = {
  'py-apig': 'API Gateway signing SDK for Python',
  'js-apig': 'API Gateway signing SDK for JavaScript',
  'java-apig': 'API Gateway signing SDK for Java',
  'go-apig': 'API Gateway signing SDK for Go',
  'php-apig': 'API Gateway signing SDK for PHP',
  'cs-apig': 'API Gateway signing SDK for C#',
  'py-v3': 'Huawei Cloud SDK v3 for Python',
  'node-v3': 'Huawei Cloud SDK v3 for Node.js',
  'java-v3': 'Huawei Cloud SDK v3 for Java',
  'go-v3': 'Huawei Cloud SDK v3 for Go',
  'php-v3': 'Huawei Cloud SDK v3 for PHP',
  'net-v3': 'Huawei Cloud SDK v3 for .NET',
}

/** Departures, one sentence each, read after the name; several signers can share one. */
export const departures: Record<Departure, string> = {
  'method-as-is': 'It does not upper-case the method.',
  'path-first-segment-lost': 'It loses the first segment of a path that begins with two slashes.',
  'path-illegal-left-alone':
    'Where the path has unescaped special characters, it uses the whole path as it is and adds no final slash.',
  'path-escaped-by-url-parse':
    'It escapes spaces, quotes, braces and the like in the path and then encodes it again; a \\ becomes a slash.',
  'path-backslash-as-slash': 'It reads a \\ in the path as a slash.',
  'path-dot-segments-removed': 'It removes the segments . and .. from the path.',
  'path-trailing-slashes-lost': 'It makes one slash of several at the end of the path.',
  'path-not-decoded':
    'It does not decode the path first, so an encoded path is encoded again: %20 becomes %2520.',
  'path-decode-uri': 'It does not decode reserved characters in the path: %2B becomes %252B.',
  'path-plus-as-space': 'It reads a + in the path as a space and writes %20.',
  'query-decode-uri': 'It does not decode reserved characters in the query: %2B becomes %252B.',
  'query-plus-as-space': 'It reads a + in the query as a space and writes %20.',
  'query-semicolon-dropped': 'It drops a query parameter that contains a semicolon.',
  'query-bad-escape-dropped': 'It drops a query parameter with a broken escape, such as %zz.',
  'query-empty-key-kept': 'It keeps a query parameter whose name is empty.',
  'query-empty-pair-kept':
    'It keeps the empty pair between two & signs and writes it as a single equals sign.',
  'query-pair-doubled':
    'It writes a query parameter whose name needs escaping twice, under the raw name and the encoded one.',
  'query-sorted-by-utf16': 'It sorts query parameters by UTF-16 units, which can put emoji in another place.',
  'query-sorted-by-encoded': 'It sorts query parameters by their encoded form.',
  'query-sorted-by-encoded-key':
    'It sorts query parameters by their encoded names and keeps repeated ones in the order given.',
  'query-sorted-numerically': 'It sorts numeric names and values in the query as numbers: 9 before 10.',
  'fragment-cut': 'It cuts off the # of a URL and what follows.',
  'header-untrimmed': 'It does not trim the blanks around header values.',
  'header-lines-by-locale':
    'It sorts the canonical headers by locale rules, which can differ from the order in SignedHeaders.',
  'host-lower-cased': 'It lower-cases Host.',
  'host-default-port-dropped': 'It drops a default port from Host and lower-cases it.',
  'host-port-dropped': 'It drops the port from Host, default or not, and lower-cases it.',
  'body-of-post-put-patch': 'It takes the body as empty unless the method is POST, PUT or PATCH.',
  'body-as-text':
    'It reads the body as UTF-8 text first, so bytes that are no UTF-8 are replaced before they are hashed.',
  'content-hash-needs-body': 'It does not use the value of X-Sdk-Content-Sha256 when the body is empty.',
  'content-hash-exact-name':
    'It uses this header only when spelt X-Sdk-Content-Sha256, in this very case, and not empty.',
  'content-hash-not-empty': 'It hashes the body itself when X-Sdk-Content-Sha256 is empty.',
  'content-hash-unsigned-only': 'It uses X-Sdk-Content-Sha256 only where the value is UNSIGNED-PAYLOAD.',
}
