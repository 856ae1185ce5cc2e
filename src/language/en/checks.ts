/** The words of the platform's checks: a title, a sentence when passed, and what to do when not. */

import type { CheckId } from '../../platform/check-ids.ts'
import type { Outcome } from '../../platform/types.ts'
import type { CallbackCheckId } from '../../platform/verify-callback.ts'
import { type CheckWords, clip } from '../zh/check-reasons.ts'
import type { checks as zh } from '../zh/checks.ts'
import { only, SIGNATURE_DIFFERS, words } from './check-reasons.ts'
import { checkSettings } from './check-settings.ts'

const list: Readonly<Record<CheckId, CheckWords>> = {
  uri: words(
    'Path',
    'The path is that of a documented API.',
    'Join the access address and the access URI into one address.',
  ),
  method: words('Method', 'The method is the documented one.', 'Use the documented method.'),
  host: words('Host', 'The host is a documented one.', 'Use the access address of the console.'),
  'url-length': words('Length of the path', 'The path has at most 3000 bytes.', 'Shorten the path.'),
  authorization: words(
    'Authentication header',
    'There is an authentication header.',
    'Send the Authorization header.',
  ),
  'single-scheme': words('Scheme', 'One scheme is used.'),
  'wsse-scheme': words('WSSE in Authorization', 'Authorization has WSSE.', 'Begin with WSSE.'),
  'wsse-realm': words('realm', 'There is a realm.', 'Add realm="SDP".'),
  'wsse-profile': words('profile', 'There is a profile.', 'Add profile="UsernameToken".'),
  'wsse-realm-value': words('Value of realm', 'realm is SDP.', 'Write it as documented.'),
  'wsse-profile-value': words('Value of profile', 'profile is UsernameToken.', 'Write it as documented.'),
  'wsse-type': words('type', 'There is a type.', 'Add type="Appkey".'),
  'wsse-type-value': words(
    'Value of type',
    'type is Appkey.',
    'Write it as documented, letter case included.',
  ),
  'x-wsse': words('X-WSSE header', 'There is an X-WSSE header.', 'Send X-WSSE, all on one line.'),
  'x-wsse-token': words('UsernameToken in X-WSSE', 'X-WSSE has UsernameToken.', 'Begin with UsernameToken.'),
  'x-wsse-username': words('Username', 'There is a Username.', 'Put the app_key there.'),
  'x-wsse-nonce': words('Nonce', 'There is a Nonce.', 'Put a random text there.'),
  'x-wsse-created': words('Created', 'There is a Created.', 'Put the time of the nonce there.'),
  'x-wsse-digest': words('PasswordDigest', 'There is a PasswordDigest.', 'Put the digest there.'),
  'x-wsse-created-format': words(
    'Created',
    'Created has the right format.',
    'Write UTC with a Z at the end and no milliseconds.',
  ),
  'wsse-key': words(
    'app_key in Username',
    'The app_key is the one entered.',
    'Use the app_key of this application.',
  ),
  'wsse-created-window': words(
    'Created',
    'Created is inside the window.',
    'Set the clock, and make a new one for every request.',
  ),
  'wsse-nonce-rule': words(
    'Nonce',
    'The nonce is 1 to 128 letters or digits.',
    'Use letters and digits only, at most 128.',
  ),
  'wsse-digest': words(
    'PasswordDigest',
    'PasswordDigest is the one computed.',
    'Check the app_secret, the order of the parts, and what Base64 is taken of.',
    { 'value-differs': () => 'The PasswordDigest sent is not the one computed.' },
  ),
  'sdk-date': words('X-Sdk-Date header', 'There is an X-Sdk-Date header.', 'Send the UTC time of sending.'),
  'sdk-date-format': words(
    'X-Sdk-Date',
    'X-Sdk-Date has the right format.',
    'Write UTC with a Z at the end.',
  ),
  'sdk-authorization': words(
    'Authorization header',
    'Authorization has the right format.',
    'Write SDK-HMAC-SHA256 Access=…, SignedHeaders=…, Signature=….',
  ),
  'sdk-date-window': words(
    'X-Sdk-Date',
    'X-Sdk-Date is inside the window.',
    'Set the clock, and sign every request anew.',
  ),
  'sdk-key': words('Key in Access', 'Access is the key entered.', 'Use the key pair of this API.'),
  'sdk-date-signed': words(
    'X-Sdk-Date in the signature',
    'x-sdk-date is signed.',
    'List x-sdk-date in SignedHeaders.',
  ),
  'sdk-headers-sent': words(
    'Signed headers',
    'Every signed header is in the request.',
    'Send them, or do not sign them.',
  ),
  'sdk-headers-sorted': words(
    'Order of SignedHeaders',
    'SignedHeaders is sorted.',
    'Sort the names before signing.',
  ),
  'sdk-signature': words(
    'Signature',
    'The signature is the one computed.',
    'Compare the canonical request and the string to sign part by part.',
    SIGNATURE_DIFFERS,
  ),
  token: words(
    'X-Auth-Token',
    'There is an X-Auth-Token.',
    'Send a token of project level.',
    only('Whether the token is valid only IAM knows.'),
  ),
  'content-type': words(
    'Content-Type',
    'Content-Type is that of the API.',
    'Use the type that this API takes.',
  ),
  'body-size': words('Size of the body', 'The body has at most 12 MB.', 'Make the body smaller.'),
  'body-parse': words('Body', 'The body can be read.', 'Write the body in the format of this API, in UTF-8.'),
  'duplicate-fields': words('Repeated parameters', 'No parameter is repeated.', 'Keep one.'),
  'sms-content': words(
    'smsContent',
    'smsContent is an array with something in it.',
    'Write an array of objects.',
  ),
  'content-size': words('smsContent', 'smsContent has at most 64 KB.', 'Send it in several requests.'),
  from: words(
    'from',
    'from has the right length.',
    'Put the channel number of the SMS signature there, 1 to 21 characters.',
  ),
  to: words('to', 'There are numbers to send to.', 'Put the numbers there.'),
  'to-count': words('Count of numbers', 'There are at most 500 numbers.', 'Send in several requests.'),
  'to-format': words(
    'Numbers',
    'The numbers have the right format.',
    'Write + country code and number, at most 21 characters; in a form the + is %2B.',
  ),
  'template-id': words(
    'templateId',
    'templateId has the right length.',
    'Put the template ID there, 1 to 32 characters.',
  ),
  'template-paras': words(
    'templateParas',
    'templateParas is a JSON array of strings.',
    'Write it like ["3","East gate"].',
  ),
  'template-paras-characters': words('Values of the template', 'The values have no special characters.', '', {
    characters: (_, { found }) =>
      `A value has ${clip(found)}, which variables of the kind “other” do not take; the template decides.`,
  }),
  'status-callback': words(
    'statusCallback',
    'statusCallback has the right length.',
    'Put an address of 1 to 1024 characters there, or leave it out.',
    {
      empty: () =>
        'statusCallback is empty: the table asks for at least 1 character, official samples allow none.',
    },
  ),
  extend: words(
    'extend',
    'extend has the right length and characters.',
    'Use 1 to 128 bytes without braces, or leave it out.',
  ),
  'signature-name': words(
    'signature',
    'The name of the SMS signature has the right length.',
    'Use the name of the SMS signature, at most 32 characters.',
  ),
  'app-status': words(
    'State of the application',
    'The application is available.',
    '',
    only('Whether the application is available, the console shows.'),
  ),
  'app-permission': words(
    'Rights of the application',
    'The application may call the API.',
    '',
    only('Whether the application may send SMS, the administrator knows.'),
  ),
  account: words(
    'State of the account',
    'The account is active.',
    '',
    only('Whether the account is active or frozen, the request does not show.'),
  ),
  'ip-whitelist': words(
    'IP whitelist',
    'The address is on the whitelist.',
    '',
    only('Compare the whitelist in the console; a change takes about 10 to 15 minutes.'),
  ),
  quota: words(
    'Quota',
    'The quota is not used up.',
    '',
    only('Whether the quota is used up, the console shows.'),
  ),
  'message-outcome': words(
    'Result of each message',
    'The messages were accepted.',
    '',
    only('Template, SMS signature and number are judged later: see status in the response.'),
  ),
  'token-scope': words(
    'Scope of the token',
    'The token is of project level.',
    '',
    only('Whether the token is of project level and still valid, the request does not show.'),
  ),
  'access-rights': words(
    'Rights of the account',
    'The account may call the API.',
    '',
    only('Whether the account has the rights, IAM shows.'),
  ),
}

const callback: Readonly<Record<CallbackCheckId, CheckWords>> = {
  'authorization-present': words(
    'Authorization header',
    'There is an Authorization header.',
    'Check that push AK/SK is switched on and that no proxy removes it.',
  ),
  'authorization-format': words(
    'Authorization header',
    'Authorization has the right format.',
    'Refuse this request.',
  ),
  'key-known': words(
    'Access',
    'Access is your push AK.',
    'Enter the push AK/SK; for about 5 minutes after a change both occur.',
  ),
  'date-present': words(
    'X-Sdk-Date header',
    'There is an X-Sdk-Date header.',
    'Check that no proxy removes it.',
  ),
  'date-format': words('X-Sdk-Date', 'X-Sdk-Date has the right format.', 'Refuse this request.'),
  'date-window': words(
    'X-Sdk-Date',
    'X-Sdk-Date is within 15 minutes.',
    'Set the server’s clock; an old request may be a replay.',
  ),
  'date-signed': words(
    'X-Sdk-Date in the signature',
    'x-sdk-date is signed.',
    'The time could have been changed: refuse this request.',
  ),
  'signed-headers-sorted': words(
    'Order of SignedHeaders',
    'SignedHeaders is sorted.',
    'Such a list stands for another canonical request.',
  ),
  'signed-headers-present': words(
    'Signed headers',
    'Every signed header arrived.',
    'Check that no proxy removes them.',
  ),
  signature: words(
    'Signature',
    'The signature is the one computed.',
    'Compute over the bytes as received, and check that no proxy changes Host, Connection or the body.',
    SIGNATURE_DIFFERS,
  ),
}

const outcomes: Readonly<Record<Outcome, string>> = {
  passed: 'passed',
  failed: 'failed',
  'not-reached': 'not reached',
  'cannot-tell': 'cannot tell',
}

export const checks: typeof zh = {
  list,
  callback,
  outcomes,
  notReached: 'An earlier check failed, and there is nothing here to look at.',
  settings: checkSettings,
}
