/** Words of the mistakes in the address, changes on the way and locked keys. */
import type { MistakeWords } from '../../zh/mistakes/mistake-words.ts'
import type { transport as zh } from '../../zh/mistakes/transport.ts'

export const transport: Record<keyof typeof zh, MistakeWords> = {
  'header-name-underscore': {
    title: 'The header is named X_WSSE instead of X-WSSE',
    cause:
      'It follows the style of environment variables; nginx and other proxies drop such headers by default.',
    fix: 'Replace the underscore by a hyphen.',
  },
  'wrong-endpoint-or-uri': {
    title: 'The request goes to an address that is not documented',
    cause: 'The access address and the URI were joined wrongly, or the address of another region was used.',
    fix: 'Join the access address from the console with the documented URI, such as /sms/batchSendSms/v1.',
  },
  'signed-header-altered': {
    title: 'The signed headers include some that are often rewritten on the way',
    cause:
      'All headers were signed; proxies rewrite User-Agent, Accept-Encoding, Content-Length and Connection.',
    fix: 'When sending, sign content-type;host;x-sdk-date only. When verifying, use the values before the proxy.',
  },
  'ak-locked-5min': {
    title: 'This AK is locked for about 5 minutes after too many failures',
    cause: 'After more than 5 failures even a right signature is refused for that time.',
    fix: 'Stop retrying and wait 5 minutes. Find the cause here before sending again.',
  },
  'body-sent-differs': {
    title: 'The request carries the signature of another body or date',
    cause: 'It was exported or copied after signing, and its body or date changed since.',
    fix: 'Sign the final request again before sending it.',
  },
}
