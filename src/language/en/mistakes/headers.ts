/** Words of the mistakes in the canonical headers and the list of signed headers. */

import type { headers as zh } from '../../zh/mistakes/headers.ts'
import type { MistakeWords } from '../../zh/mistakes/mistake-words.ts'

const typeAsSent = 'Sign Content-Type exactly as it is sent. When verifying, use the raw value.'

export const headers: Record<keyof typeof zh, MistakeWords> = {
  'host-default-port-added': {
    title: 'Host was signed with :443, but sent without it',
    cause:
      'The console prints the address with :443, and most HTTP clients drop a default port when sending.',
    fix: 'Sign the Host that is really sent. Removing :443 from the address is the simplest way.',
  },
  'host-port-removed': {
    title: 'Host was signed without the port it was sent with',
    cause: 'The signer took the host name only, while Go, Python’s urllib and others send the port along.',
    fix: 'Sign the Host that is really sent. A default port can be removed from the address, so that both agree.',
  },
  'host-upstream-127': {
    title: 'Host was computed as the internal address behind a proxy',
    cause: 'The reverse proxy replaced Host by the upstream address, and the application computed with that.',
    fix: 'Let the proxy pass on the original Host. In nginx: proxy_set_header Host $http_host.',
  },
  'host-localhost': {
    title: 'Host was computed as localhost with a port',
    cause: 'A local proxy or tunnel replaced Host by localhost.',
    fix: 'Let the proxy pass on the original Host, or turn off its option that rewrites Host.',
  },
  'host-from-x-forwarded-host': {
    title: 'Host was taken from X-Forwarded-Host',
    cause: 'A framework that trusts proxy headers puts X-Forwarded-Host in place of the Host received.',
    fix: 'Compute with the Host that was signed. Check which of the two values, before or after the proxy, it is.',
  },
  'ct-charset-missing-in-signature': {
    title: 'Content-Type was signed without the charset it was sent with',
    cause: 'HTTP clients append a charset after signing.',
    fix: 'Set Content-Type to its final value before signing.',
  },
  'ct-charset-UTF-8-nospace-in-signature': {
    title: 'Content-Type was signed with ;charset=UTF-8, unlike the one sent',
    cause: 'Another value was signed than sent, or a container or proxy rewrote the header.',
    fix: typeAsSent,
  },
  'ct-charset-utf-8-nospace-in-signature': {
    title: 'Content-Type was signed with ;charset=utf-8, unlike the one sent',
    cause: 'A library’s default was signed and another value sent, or the header was rewritten on the way.',
    fix: typeAsSent,
  },
  'ct-charset-utf-8-space-in-signature': {
    title: 'Content-Type was signed with ; charset=utf-8, unlike the one sent',
    cause: 'A framework’s default was signed and another value sent, or the header was rewritten on the way.',
    fix: typeAsSent,
  },
  'ct-json-in-signature': {
    title: 'Content-Type was signed as application/json, but sent otherwise',
    cause: 'The signing function defaults to application/json, and the HTTP client sets another value.',
    fix: 'Set Content-Type before signing, and use the same value to sign and to send.',
  },
  'ct-form-in-signature': {
    title: 'Content-Type was signed as a form’s, but sent otherwise',
    cause:
      'The signing function defaults to application/x-www-form-urlencoded, and the HTTP client sets another value.',
    fix: 'Set Content-Type before signing, and use the same value to sign and to send.',
  },
  'ct-empty-in-signature': {
    title: 'Content-Type was signed with an empty value',
    cause: 'The header did not exist yet when signing; the HTTP client added it when sending.',
    fix: 'Set Content-Type before signing.',
  },
  'ua-changed-by-proxy': {
    title: 'User-Agent was signed and then rewritten on the way',
    cause: 'It is among the signed headers, and proxies, gateways or HTTP clients rewrite it.',
    fix: 'Leave it out of the signature. Sign content-type;host;x-sdk-date only.',
  },
  'accept-encoding-changed-by-proxy': {
    title: 'Accept-Encoding was signed and then rewritten on the way',
    cause: 'It is among the signed headers, and proxies and CDNs often rewrite it.',
    fix: 'Leave it out of the signature. Sign content-type;host;x-sdk-date only.',
  },
  'header-value-untrimmed': {
    title: 'The canonical headers keep the blanks around a value',
    cause: 'The signer wrote the value as it is; the v3 SDKs for Java and Node.js do not trim either.',
    fix: 'Trim both ends of each value in the canonical headers, or set the header without blanks.',
  },
  'header-inner-spaces-collapsed': {
    title: 'The canonical headers were built with inner spaces collapsed',
    cause: 'AWS collapses runs of spaces; this scheme does not.',
    fix: 'Trim the ends of each value only, and keep the spaces inside.',
  },
  'header-names-case-kept': {
    title: 'The canonical headers were built without lower-casing the names',
    cause: 'The names were written in the case they are sent in.',
    fix: 'Lower-case the names in the canonical headers.',
  },
  'header-duplicate': {
    title: 'A signed header occurs twice',
    cause: 'The code set it, and the HTTP client or a proxy added it again.',
    fix: 'Send a single value. Check whether the client adds the header by itself.',
  },
  'header-lines-in-request-order': {
    title: 'The canonical headers were left unsorted while the list is sorted',
    cause: 'Only the SignedHeaders list was sorted; the lines follow the order of sending.',
    fix: 'Sort the lines of the canonical headers by lower-case name as well.',
  },
  'signed-headers-unsorted': {
    title: 'The signed headers were not sorted',
    cause: 'SignedHeaders and the canonical headers follow the order in which the headers were added.',
    fix: 'Sort the lower-case names, and use that order in the canonical headers and in SignedHeaders.',
  },
  'signed-headers-case-kept': {
    title: 'The SignedHeaders line was written without lower-casing the names',
    cause: 'The list took the names as they are sent, such as Content-Type;Host.',
    fix: 'Lower-case the names in the list, as in content-type;host.',
  },
  'auth-header-signed': {
    title: 'The Authorization header was signed along with the others',
    cause: 'A request that carried a signature was signed again with the old Authorization in place.',
    fix: 'Remove Authorization before signing, on retries too.',
  },
  'date-not-signed': {
    title: 'X-Sdk-Date is not among the signed headers',
    cause: 'It was added after signing, or the list omits it.',
    fix: 'Set X-Sdk-Date before signing, and keep x-sdk-date in SignedHeaders always.',
  },
  'auth-signedheaders-comma-separated': {
    title: 'SignedHeaders is separated by commas instead of semicolons',
    cause: 'The list was joined with commas, which separate the attributes in Authorization.',
    fix: 'Use semicolons: SignedHeaders=content-type;host;x-sdk-date.',
  },
  'signed-header-not-sent': {
    title: 'SignedHeaders names a header that the request does not have',
    cause: 'A browser, HTTP client or proxy removed it, or it was signed but never sent.',
    fix: 'Send the header, or leave it out of the signature.',
  },
  'accepted-extra-signed-headers': {
    title: 'More headers are signed than needed: the platform accepts this',
    cause:
      'Extra ones do no harm as long as they arrive unchanged; genuine pushes sign connection and content-length.',
    fix: 'Nothing to change.',
  },
}
