/** Words of the mistakes in the syntax of Authorization and X-WSSE. */

import type { headerSyntax as zh } from '../../zh/mistakes/header-syntax.ts'
import type { MistakeWords } from '../../zh/mistakes/mistake-words.ts'

const attributeLeftOut = 'The header was written by hand and an attribute was left out.'

const constantHeader = 'Use the constant value: WSSE realm="SDP",profile="UsernameToken",type="Appkey".'

export const headerSyntax: Record<keyof typeof zh, MistakeWords> = {
  'auth-realm-missing': {
    title: 'Authorization has no realm',
    cause: attributeLeftOut,
    fix: constantHeader,
  },
  'auth-profile-missing': {
    title: 'Authorization has no profile',
    cause: attributeLeftOut,
    fix: constantHeader,
  },
  'auth-type-missing': {
    title: 'Authorization has no type',
    cause: 'The header was copied from another operator’s API, which has no type.',
    fix: constantHeader,
  },
  'auth-realm-wrong': {
    title: 'The realm in Authorization is not SDP',
    cause: 'The header was copied from another operator’s API, or has a typing error.',
    fix: constantHeader,
  },
  'auth-profile-wrong': {
    title: 'The profile in Authorization is not UsernameToken',
    cause: 'It has a typing error or another case.',
    fix: constantHeader,
  },
  'auth-type-wrong': {
    title: 'The type in Authorization is not Appkey',
    cause: 'It has a typing error or another case, such as AppKey.',
    fix: constantHeader,
  },
  'auth-scheme-wrong': {
    title: 'X-WSSE is there, but Authorization is not WSSE',
    cause: 'The HTTP client puts Basic or Bearer in place of the header that was set.',
    fix: 'Turn off the client’s own authentication and set Authorization: WSSE realm="SDP",profile="UsernameToken",type="Appkey".',
  },
  'auth-header-missing': {
    title: 'The request has no Authorization header',
    cause: 'It was not set, or the HTTP client, a proxy or a redirect removed it.',
    fix: 'Send Authorization. If the code sets it, look at the traffic as close to the server as possible.',
  },
  'xwsse-header-missing': {
    title: 'The request has no X-WSSE header',
    cause: 'It was not set, or a proxy removed it.',
    fix: 'Send X-WSSE. WSSE authentication needs both Authorization and X-WSSE.',
  },
  'xwsse-username-missing': {
    title: 'X-WSSE has no Username',
    cause: attributeLeftOut,
    fix: 'Add Username="…" with the app_key.',
  },
  'xwsse-nonce-missing': {
    title: 'X-WSSE has no Nonce',
    cause: attributeLeftOut,
    fix: 'Add Nonce="…" with the Nonce that was hashed.',
  },
  'xwsse-created-missing': {
    title: 'X-WSSE has no Created',
    cause: attributeLeftOut,
    fix: 'Add Created="…" with the Created that was hashed.',
  },
  'xwsse-digest-missing': {
    title: 'X-WSSE has no PasswordDigest',
    cause: attributeLeftOut,
    fix: 'Add PasswordDigest="…" with Base64(SHA256(Nonce + Created + app_secret)).',
  },
  'xwsse-usernametoken-missing': {
    title: 'X-WSSE does not begin with UsernameToken',
    cause: 'The header was written by hand and starts with its first attribute.',
    fix: 'Begin with UsernameToken and a space, then write the attributes.',
  },
  'header-quotes-stripped-by-shell': {
    title: 'The attribute values in the headers have lost their double quotes',
    cause: 'In a -H argument wrapped in double quotes, the shell removes the quotes inside.',
    fix: 'Wrap the whole -H argument in single quotes.',
  },
  'header-stray-leading-quote': {
    title: 'X-WSSE begins with a stray double quote',
    cause: 'The format string has a quote too many, as one widely copied client does.',
    fix: 'Remove it. Requests with it have been seen to pass.',
  },
  'header-typographic-quotes': {
    title: 'The header contains curly quotes or full-width punctuation',
    cause: 'Word processors, chats and web pages replace straight quotes by curly ones.',
    fix: 'Use the plain " and , of ASCII.',
  },
  'username-untrimmed': {
    title: 'Username in X-WSSE has blanks or line ends around it',
    cause: 'The app_key was read from a file or setting without trimming.',
    fix: 'Trim the app_key when it is loaded.',
  },
  'two-schemes-mixed': {
    title: 'One request mixes the AK/SK signature with X-WSSE',
    cause: 'The samples of two schemes were merged.',
    fix: 'Keep one: drop X-WSSE for the AK/SK signature, or use the WSSE Authorization with X-WSSE.',
  },
  'date-header-missing': {
    title: 'The request has no X-Sdk-Date header',
    cause: 'The date was made for signing but not sent, or a client or proxy removed it.',
    fix: 'Send the X-Sdk-Date that was signed.',
  },
  'auth-comma-after-algorithm': {
    title: 'A comma follows SDK-HMAC-SHA256',
    cause: 'The algorithm was treated like an attribute.',
    fix: 'Write one space after the algorithm. Commas stand between the attributes only.',
  },
  'auth-credential-instead-of-access': {
    title: 'Authorization says Credential= where Access= belongs',
    cause: 'The code was ported from an AWS signer.',
    fix: 'Write Access=<AK>, without date or region after it.',
  },
  'auth-algorithm-wrong': {
    title: 'Authorization begins with an algorithm other than SDK-HMAC-SHA256',
    cause: 'The code was ported from an AWS or another cloud’s signer and kept its name.',
    fix: 'Write SDK-HMAC-SHA256 and one space.',
  },
}
