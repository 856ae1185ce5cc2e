/** Words of the Inspect panel. */
import type { inspect as zh } from '../zh/inspect.ts'

export const inspect: typeof zh = {
  box: {
    title: 'Paste anything',
    label: 'A request, a curl command, headers, a response, a log or status codes',
    placeholder:
      'Paste the refused request here: raw HTTP, a curl command, fetch as the browser copies it, HAR, a piece of a log.',
    clear: 'Clear',
    undo: 'Undo clearing',
  },
  forms: {
    raw: 'raw HTTP request',
    headers: 'block of headers',
    curl: 'command line',
    har: 'HAR',
    fetch: 'fetch call',
    log: 'client log',
    response: 'response',
    codes: 'status codes',
    unknown: 'not recognised',
  },
  body: (bytes) => `body ${bytes}`,
  target: {
    title: 'Where these headers go',
    method: 'Method',
    url: 'Address',
    hint: 'The paste has no request line, and the signature covers method and path.',
  },
  start: {
    title: 'Start from an example',
    lead: 'Paste a request, add its secret, and see every step of the signature, and the byte from which yours differs.',
    examples: {
      wsse: ['WSSE, send a message', 'A correct request: how its PasswordDigest is made'],
      sms: ['AK/SK, send a message', 'A correct request with a Chinese template parameter'],
      management: ['AK/SK, list templates', 'A wrong signature: spaces, a plus and Chinese in the query'],
    },
  },
  keys: {
    title: 'Signed with which keys',
    kind: 'Kind',
    kinds: {
      app: 'SMS application (app_key / app_secret)',
      iam: 'IAM access key (AK / SK)',
      push: 'Push keys (callback verification)',
    },
    key: { app: 'Application Key', iam: 'Access Key', push: 'Push Access Key' },
    secret: { app: 'Application Secret', iam: 'Secret Key', push: 'Push Secret Key' },
    fromRequest: 'Left empty: the one the request names',
    about: (characters, print) => `${characters} · fingerprint ${print}`,
    outerBlanks: (count) =>
      count === 1
        ? 'It begins or ends with a blank, which counts as part of it.'
        : `It begins or ends with ${count} blanks, which count as part of it.`,
    trim: 'Remove the outer blanks',
    promise: 'Secrets stay in this page’s memory and are sent nowhere.',
    forget: 'Forget',
  },
}
