/** Words of the mistakes in the first three lines of the canonical request: method, canonical URI, canonical query string. */
import type { MistakeWords } from '../../zh/mistakes/mistake-words.ts'
import type { requestLine as zh } from '../../zh/mistakes/request-line.ts'

export const requestLine: Record<keyof typeof zh, MistakeWords> = {
  'cr-method-lowercase': {
    title: 'The method in the canonical request is in lower case',
    cause: "It was taken from a client’s option, such as 'post', and not upper-cased.",
    fix: 'Upper-case the method before building the canonical request.',
  },
  'method-hardcoded-post': {
    title: 'The canonical request says POST, which the request is not',
    cause: 'A signing function written for sending SMS has POST fixed in it and was reused for another API.',
    fix: 'Pass the request’s real method to the signing function.',
  },
  'method-hardcoded-get': {
    title: 'The canonical request says GET, which the request is not',
    cause: 'The signing function’s method defaults to GET, and the call does not set it.',
    fix: 'Pass the request’s real method to the signing function.',
  },
  'uri-no-trailing-slash': {
    title: 'The canonical URI was signed without its final slash',
    cause:
      'The path of the request has no final slash and was signed as it is; a canonical URI must end in one.',
    fix: 'Append / to the path in the canonical request only. The URL of the request stays as it is.',
  },
  'uri-includes-query': {
    title: 'The canonical URI was signed with the query string in it',
    cause: 'Only the host was cut off the URL; path and query were not separated.',
    fix: 'Split at the ?: what stands before is the canonical URI, what follows the canonical query string.',
  },
  'uri-full-url': {
    title: 'The canonical URI was signed as the whole URL',
    cause: 'The signing function expects a path and was given a URL with https:// and host.',
    fix: 'Pass the path only, for example new URL(url).pathname.',
  },
  'uri-prefix-stripped': {
    title: 'The canonical URI lacks the beginning of the path',
    cause: 'A reverse proxy removed a path prefix, or a client’s base path was not counted in.',
    fix: 'Compute with the full external path: the one requested when signing, the one before the proxy when verifying.',
  },
  'uri-prefix-added': {
    title: 'The canonical URI has a path prefix too many',
    cause: 'A proxy removed the prefix on the way, while the canonical URI takes it from X-Forwarded-Prefix.',
    fix: 'Use the same external path for signing and verifying. Check which part the proxy removes or adds.',
  },
  'uri-double-slash': {
    title: 'The canonical URI was signed with one slash too many at its start',
    cause: 'A base address ending in a slash was joined with a path beginning with one.',
    fix: 'Remove one of the two slashes before joining.',
  },
  'uri-double-encoded': {
    title: 'The canonical URI was percent-encoded twice',
    cause: 'It follows the AWS rule for services other than S3, or an encoded path was encoded again.',
    fix: 'Decode the path first, then encode each segment once.',
  },
  'uri-encoded-vs-decoded': {
    title: 'The canonical URI was used decoded, without encoding',
    cause: 'Many frameworks hand out the path already decoded, and it was used as it is.',
    fix: 'Percent-encode each segment of the path and keep the slashes.',
  },
  'uri-lowercased': {
    title: 'The canonical URI was computed with the path in lower case',
    cause: 'A router or gateway folds the case of paths.',
    fix: 'Use the path of the request with its case unchanged.',
  },
  'accepted-path-without-final-slash': {
    title: 'The path has no final slash, the signature does: the platform accepts this',
    cause: 'Only the canonical URI must end in a slash, not the path that is sent.',
    fix: 'Nothing to change.',
  },
  'query-unsorted': {
    title: 'The canonical query string was not sorted',
    cause: 'The parameters went in as they stand in the call or the URL.',
    fix: 'Sort by name, then by value, and join with &.',
  },
  'query-sorted-case-insensitive': {
    title: 'The canonical query string was sorted ignoring case',
    cause: 'A comparison without case or by locale was used, such as localeCompare.',
    fix: 'Compare by character code, capitals first: String.compareTo in Java, StringComparer.Ordinal in C#.',
  },
  'query-sorted-after-encoding': {
    title: 'The canonical query string was sorted by its encoded form',
    cause:
      'Huawei’s Java signers sort the encoded form and most other official signers the plain one; the document does not settle it.',
    fix: 'Avoid names whose order depends on it, such as those with Chinese or special characters, or sort the plain names.',
  },
  'query-sorted-as-joined-strings': {
    title: 'The canonical query string was sorted as joined “name=value” strings',
    cause: 'Where one name is the beginning of another, sorting the joined strings gives another order.',
    fix: 'Compare names first, and values only where the names are equal.',
  },
  'query-repeated-values-unsorted': {
    title: 'The canonical query string was built with repeated values unsorted',
    cause:
      'Only the names were sorted and repeated ones keep their order; one official Java signer does so as well.',
    fix: 'Sort equal names by value too, or avoid repeated names.',
  },
  'query-space-plus': {
    title: 'The canonical query string was signed with spaces as +',
    cause: 'A form encoder was used, which writes a space as +.',
    fix: 'Encode a space as %20.',
  },
  'query-encodeURIComponent': {
    title: "The canonical query string was signed with ! ' ( ) * unescaped",
    cause: 'JavaScript’s encodeURIComponent leaves these five characters alone.',
    fix: 'Replace them afterwards by %21 %27 %28 %29 %2A.',
  },
  'query-java-URLEncoder': {
    title: 'The canonical query string was signed as URLEncoder writes it',
    cause: 'Java’s URLEncoder writes a space as +, keeps * and turns ~ into %7E.',
    fix: 'Replace afterwards: + by %20, * by %2A, %7E by ~.',
  },
  'query-raw': {
    title: 'The canonical query string was signed without any encoding',
    cause: 'Names and values were written as they are.',
    fix: 'Percent-encode every name and value, keeping only A-Z a-z 0-9 - _ . ~.',
  },
  'query-slash-unescaped': {
    title: 'The canonical query string was signed with / unescaped',
    cause: 'Python’s urllib.parse.quote leaves / alone by default.',
    fix: 'Write quote(value, safe="~").',
  },
  'query-valueless-no-equals': {
    title: 'The canonical query string lacks the = after a name without value',
    cause: 'The URL has the bare name, and no equals sign was added for signing.',
    fix: 'Write “name=” for a parameter without value.',
  },
  'query-empty-dropped': {
    title: 'The canonical query string was signed without the empty parameters',
    cause: 'Empty values were filtered out for signing but were sent.',
    fix: 'Keep “name=” when signing, or do not send the parameter at all.',
  },
  'query-lower-hex': {
    title: 'The canonical query string was signed with lower-case escapes',
    cause: 'The encoder writes lower-case hexadecimal, such as %2f.',
    fix: 'Upper-case the two digits after each %, as in %2F.',
  },
  'query-keys-lowercased': {
    title: 'The canonical query string was signed with lower-cased names',
    cause: 'An old signer of the Go SDK does so, and so does code that treats parameters like header names.',
    fix: 'Keep the case of parameter names. Only header names are lower-cased.',
  },
  'query-omitted': {
    title: 'The canonical query string was signed empty; the request has a query',
    cause: 'The query was not passed to the signing function, or was added to the URL afterwards.',
    fix: 'Pass all query parameters of the URL to the signing function.',
  },
  'query-double-encoded': {
    title: 'The canonical query string was percent-encoded twice',
    cause: 'The parameters come from an encoded URL and were encoded again without decoding.',
    fix: 'Decode the parameters first, then encode once.',
  },
  'query-leading-question-mark': {
    title: 'The canonical query string was signed with a leading ?',
    cause: 'Properties such as url.search include the ?.',
    fix: 'Remove the leading ? before use.',
  },
  'query-form-body-as-query': {
    title: 'The form fields were signed as the query, with an empty payload',
    cause: 'The query APIs of some clouds sign all parameters as a query string.',
    fix: 'Keep the form in the body and hash it there. The canonical query string holds the URL’s parameters only.',
  },
  'accepted-query-wire-order': {
    title: 'The query sent is unsorted or lacks an =: the platform accepts this',
    cause: 'Only the canonical query string is sorted and completed, not the one that is sent.',
    fix: 'Nothing to change.',
  },
}
