/** The words of the part with the receivers' code. */

import type { CallbackWords } from '../zh/callback.ts'

type ReceiverWords = CallbackWords['receivers']

const frameworkNotes: ReceiverWords['frameworkNotes'] = {
  spring: [
    'Read the stream before you call getParameter. For a form, @RequestBody gets a body that Spring puts together again from the parameters; its bytes can differ.',
    'getRequestURI is not decoded, which is what is needed. Where a proxy replaces Host, it has to send the original along.',
  ],
  flask: [
    'Call get_data before you touch request.form; after that the stream is empty.',
    'request.path is decoded; the raw target is in the WSGI environment, gunicorn calls it RAW_URI.',
  ],
  express: [
    'Keep express.json and express.urlencoded off this route: they read the stream to its end.',
    'app.use cuts its prefix off req.url, not off req.originalUrl.',
  ],
  aspnet: [
    'Read Body before anything binds the form; to bind it later, call EnableBuffering first and set Position back to 0.',
    'Request.Path is decoded, RawTarget is not.',
  ],
  laravel: [
    'getContent gives the text as received; middleware such as TrimStrings does not reach it. Exempt this address from the CSRF check.',
    '$request->path() drops the slashes; use REQUEST_URI.',
  ],
  nginx: [
    'The body is handed on as it is. Connection becomes close by default, and the platform signs it.',
    'With no path behind the address of proxy_pass, the prefix stays.',
  ],
}

const faults: ReceiverWords['faults'] = {
  'pattern-one-character':
    'The last group of its pattern matches one character, so the signature is cut short; the first two read “^ or a comma”. Every push is refused',
  'whole-header-compared':
    'Compares the whole Authorization with the signature; they are never equal. Every push is refused',
  'no-query-refused':
    'Without a query its canonical query is “=”, so every push to an address without a query is refused',
  'last-of-repeated': 'Of a repeated query parameter it keeps the last value only',
  'query-not-decoded': 'Encodes the query again without decoding it first',
  'no-date-check': 'Does not look at X-Sdk-Date: an old push can be replayed',
  'date-crashes': 'A malformed time raises an exception: 500 instead of 401',
  'content-type-dropped': 'Leaves Content-Type out of its computation: every push that signs it is refused',
  'spacing-matters':
    'Compares a header it built with the one received: one more blank behind a comma is an error',
  'not-constant-time': 'Compares byte by byte, not in constant time',
}

const samples: ReceiverWords['samples'] = {
  reference: 'Java sample of the API reference',
  java: 'Signer.verify of java-sdk-core',
  'flask-1': 'Flask sample, first edition',
  'flask-2': 'Flask sample, second edition',
  'flask-3': 'Flask sample, 2025 edition',
  csharp: 'Signer.Verify for C#',
}

const comments: ReceiverWords['comments'] = {
  keys: 'While keys change, both pairs are in force: Access tells which one signed.',
  rawBody: 'The bytes as they came: parsed and written again, they would be others.',
  window: "At most 15 minutes away from the platform's time.",
  listed: 'Every listed header must have come; one that did not is not an empty one.',
  path: 'The canonical path ends with a slash.',
  accepted: 'The push is genuine: handle the body here. It can come twice; count it once, by smsMsgId.',
}

export const receivers: ReceiverWords = {
  title: 'Receivers',
  lead: 'Each stands on its standard library’s own server: reads the raw body, takes two pairs of keys, checks the time, compares in constant time, answers 200 or 401.',
  languages: 'Programming language',
  on: (server) => `on ${server}`,
  run: 'Start it with',
  code: 'the receiver',
  comments,
  frameworksTitle: 'In a framework, behind a proxy',
  frameworks: 'Framework',
  frameworkBody: 'The raw body',
  nginxBody: 'Keep Connection',
  frameworkOrigin: 'The original path and Host',
  frameworkNotes,
  trust:
    'Believe X-Forwarded-Host only where every request comes through your own proxy; surer is a public Host in the configuration.',
  samplesTitle: 'What is wrong with the official samples',
  samplesLead: 'Worth a look before copying one. Tried with 48 pushes that ought to be accepted:',
  samplesCaption: 'Official verifiers and their faults',
  samplesColumns: { sample: 'Sample', accepted: 'Accepted', faults: 'Faults' },
  accepted: (number, all) => `${number} of ${all}`,
  notRun: 'not tried',
  samples,
  faults,
}
