/** What is wrong with a paste: what is, then what to do. */

import type { ProblemWords, problems as zh } from '../zh/problems.ts'

type Found = Parameters<(typeof zh)['empty-paste']>[0]

const LONGEST = 40

/** Quotes the paste; of what is long, the beginning. */
function quoted(text: string | undefined): string {
  const characters = [...(text ?? '').replace(/\s+/g, ' ').trim()]
  return `“${characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join('')}”`
}

const times = (count: number | undefined): string => (count === undefined ? '' : `, ${count} times`)

const character =
  (name: string, fix: string) =>
  ({ found, count }: Found): ProblemWords => ({
    says: `There is ${name} here (${found})${times(count)}.`,
    fix,
  })

export const problems: typeof zh = {
  'empty-paste': () => ({
    says: 'There is nothing here yet.',
    fix: 'Paste a request, a curl command, headers, a response, or status codes.',
  }),
  'not-recognised': ({ found }) => ({
    says: `This is not a format that can be read; it starts with ${quoted(found)}.`,
    fix: 'Paste a raw HTTP request, headers, a curl or PowerShell command, fetch, a HAR, a client log, a response, or status codes.',
  }),
  'text-ignored': ({ found }) => ({
    says: `This part was not read: ${quoted(found)}.`,
    fix: 'If it belongs to the request, paste it inside the request.',
  }),
  'second-request': ({ found }) => ({
    says: `Another request seems to start here: ${quoted(found)}.`,
    fix: 'Paste one request at a time.',
  }),
  'line-prefix-removed': ({ found }) => ({
    says: found?.trim()
      ? `What stands before each line, such as ${quoted(found)}, was not read as part of the message.`
      : 'The indentation of the lines was not read as part of the message.',
    fix: 'If it belongs to the message, copy the original again.',
  }),
  'code-fence-removed': () => ({
    says: 'The Markdown code fence was not read as part of the message.',
    fix: 'Nothing to do.',
  }),
  'byte-order-mark': character('a byte order mark', 'Save the file as UTF-8 without BOM and copy it again.'),
  'zero-width-character': character(
    'an invisible zero-width character',
    'Delete it, or type this part again.',
  ),
  'bidi-control': character('an invisible text direction control', 'Delete it, or type this part again.'),
  'non-breaking-space': character('a non-breaking space', 'Replace it with an ordinary space.'),
  'unusual-space': character('an unusual blank', 'Replace it with an ordinary space, or delete it.'),
  'typographic-quote': ({ found, expected, count }) => ({
    says: `There is a typographic quote here (${found})${times(count)}.`,
    fix: `Use the straight ${expected ?? 'one'}; chats and word processors replace it.`,
  }),
  'full-width-punctuation': ({ found, expected, count }) => ({
    says: `There is full-width punctuation here (${found})${times(count)}.`,
    fix: `Use ${expected}.`,
  }),
  'control-character': character(
    'a control character',
    'Delete it; a header value holds visible characters, spaces and tabs.',
  ),
  'line-feed-in-header': character(
    'a line break inside a header or the request line',
    'Remove it; the code that makes this value may leave one at its end.',
  ),
  'replacement-character': character(
    'a replacement character',
    'The original bytes were lost in decoding; get the text again as UTF-8.',
  ),
  'non-ascii-in-head': character(
    'a character beyond ASCII in the request line or a header',
    'Clients encode it differently; encode it first, for example with percent escapes.',
  ),
  'lone-surrogate': character(
    'half of a UTF-16 surrogate pair',
    'The text was cut while copying; copy it again. In a body it counts as U+FFFD.',
  ),
  'binary-content': ({ found }) => ({
    says: `There are bytes here that are not text${found ? ` (${found})` : ''}.`,
    fix: 'What can be read is used; if this is an archive or a picture, paste the request itself.',
  }),
  'missing-request-line': () => ({
    says: 'There is no request line, so method and path are not known.',
    fix: 'Add it as the first line, for example POST /sms/batchSendSms/v1 HTTP/1.1.',
  }),
  'missing-http-version': () => ({
    says: 'The request line has no HTTP version; it is read as HTTP/1.1.',
    fix: 'Nothing to do.',
  }),
  'missing-host': () => ({
    says: 'There is no Host header.',
    fix: 'An AK/SK signature covers Host: add the line as it was sent.',
  }),
  'missing-blank-line': ({ found }) => ({
    says: `There is no blank line between headers and body; the body is read from ${quoted(found)} on.`,
    fix: 'Put a blank line before the body.',
  }),
  'request-line-spacing': () => ({
    says: 'The request line has a tab, or blanks at its end.',
    fix: 'Put one space between method, path and version, and none at the end.',
  }),
  'space-in-target': () => ({ says: 'There is a space in the path.', fix: 'Write %20.' }),
  'fragment-in-target': ({ found }) => ({
    says: `The address has a fragment, ${quoted(found)}, which clients do not send.`,
    fix: 'Remove it; if # is data, write %23.',
  }),
  'bad-percent-escape': ({ found }) => ({
    says: `${quoted(found)} is not a percent escape.`,
    fix: 'Two hex digits follow a %; if % is data, write %25.',
  }),
  'pseudo-header': ({ found }) => ({
    says: `${found} is an HTTP/2 pseudo-header; it was turned into the request line or Host.`,
    fix: 'Nothing to do.',
  }),
  'header-without-colon': ({ found }) => ({
    says: `This line has no colon and was not read as a header: ${quoted(found)}.`,
    fix: 'Write “Name: value”.',
  }),
  'header-name-not-token': ({ found }) => ({
    says: `The header name ${quoted(found)} holds a character that is not allowed.`,
    fix: 'Use letters, digits and hyphens, with no space before the colon.',
  }),
  'full-width-colon': ({ found }) => ({
    says: `A full-width colon follows the header name: ${quoted(found)}. It is read as a colon.`,
    fix: 'Write an ASCII colon and one space.',
  }),
  'header-wrapped': () => ({
    says: 'This line starts with a blank and goes on with the header before it; the break is read as one space.',
    fix: 'Put the header on one line; encode Base64 without line breaks.',
  }),
  'header-broken': () => ({
    says: 'A quote of the header before this line is open, so the line is read as its continuation.',
    fix: 'Put the header on one line; encode Base64 without line breaks.',
  }),
  'duplicate-header': ({ found }) => ({
    says: `The header ${found} is there more than once.`,
    fix: 'Keep one, unless this is meant.',
  }),
  'content-length-not-a-number': ({ found }) => ({
    says: `The Content-Length ${quoted(found)} is not a number.`,
    fix: 'Give the number of bytes of the body, or leave it to the client.',
  }),
  'body-shorter-than-content-length': ({ found, expected }) => ({
    says: `The body has ${found} bytes, Content-Length says ${expected}.`,
    fix: 'The body may not be complete; a signature covers every byte of it.',
  }),
  'body-longer-than-content-length': ({ found, expected }) => ({
    says: `The body has ${found} bytes, Content-Length says ${expected}; all of it is read as body.`,
    fix: 'Look for a line break at its end, or a change after it was sent.',
  }),
  'body-line-ends-lost': ({ found, expected }) => ({
    says: `The body has ${found} bytes; with CRLF for each LF it has the ${expected} of Content-Length.`,
    fix: 'Line ends changed while copying; take the original bytes from a file or log.',
  }),
  'response-in-body': ({ found }) => ({
    says: `The body holds what looks like a status line, ${quoted(found)}; it is read as body.`,
    fix: 'If it is the response, paste it on its own.',
  }),
  'transfer-coding-kept': ({ found }) => ({
    says: `The body has the transfer coding ${found} and is kept as pasted.`,
    fix: 'A signature covers the decoded body: remove chunk sizes if there are any.',
  }),
  'body-not-in-paste': () => ({
    says: 'The body is not in the paste.',
    fix: 'A signature covers every byte of it: add it after a blank line.',
  }),
  'paste-truncated-quote': ({ found }) => ({
    says: `The ${found} that opens here is never closed; it was read up to the end.`,
    fix: 'The paste may be cut off; copy the whole command again.',
  }),
  'curl-without-url': () => ({
    says: 'The curl command has no address.',
    fix: 'Add one that starts with https://.',
  }),
  'unknown-option': ({ found }) => ({
    says: `The option ${quoted(found)} is not known and was left aside.`,
    fix: 'Check its spelling; if it takes a value, that may have been read as the address.',
  }),
  'option-without-value': ({ found }) => ({
    says: `The option ${found} lacks its value.`,
    fix: 'Add the value, or remove the option.',
  }),
  'line-continuation-missing': () => ({
    says: 'The line breaks here without a continuation mark, or with blanks behind it; the next line is read as part of the command.',
    fix: 'End the line with \\ in bash or ^ in cmd, and nothing behind it.',
  }),
  'shell-variable': ({ found }) => ({
    says: `${quoted(found)} is filled in by the shell; its value is not in the paste, and the text is kept as it is.`,
    fix: 'Put the value that was sent.',
  }),
  'shell-operator': ({ found }) => ({
    says: `The command ends at this ${found}, which is not quoted.`,
    fix: 'If it belongs to the address or the data, quote the whole argument.',
  }),
  'url-glob': ({ found }) => ({
    says: `The address holds ${found}, which curl expands to several addresses; it is kept as it is.`,
    fix: 'Add the option -g, or percent-encode it.',
  }),
  'file-not-in-paste': ({ found }) => ({
    says: `The content is in the file ${quoted(found)}, not in the paste.`,
    fix: "Put the content itself, for example --data-raw '…'.",
  }),
  'password-not-in-paste': ({ found }) => ({
    says: `The password of ${quoted(found)} is asked for at run time and is not in the paste.`,
    fix: 'Write user:password.',
  }),
  'multipart-boundary-unknown': () => ({
    says: 'A multipart boundary is made while sending; a fixed one stands for it.',
    fix: 'To check a signature, paste the request as sent (for example from curl --trace-ascii).',
  }),
  'header-not-sent': ({ found }) => ({
    says: `${quoted(found)} has no value, so curl does not send this header.`,
    fix: 'To send it empty, write a semicolon for the colon.',
  }),
  'scheme-assumed': ({ expected }) => ({
    says: `The address has no scheme; it is read as ${expected}, as curl does.`,
    fix: 'Write it out, for example https://.',
  }),
  'target-encoded': () => ({
    says: 'The address holds characters that were percent-encoded, as the client does.',
    fix: 'A signature covers the encoded form; better encode it yourself.',
  }),
  'dot-segments-removed': ({ found }) => ({
    says: `Clients take . and .. out of the path ${quoted(found)}; so it is done here.`,
    fix: 'Write the final path.',
  }),
  'url-not-absolute': ({ found }) => ({
    says: `${quoted(found)} is not a whole address, so scheme and host are not known.`,
    fix: 'Write one that starts with https://.',
  }),
  'expression-not-read': ({ found }) => ({
    says: `${quoted(found)} has to be run to be known, and no code is run here.`,
    fix: 'Put the text that it gives.',
  }),
  'json-invalid': ({ found }) => ({
    says: `The JSON breaks off its syntax here${found ? `, at ${quoted(found)}` : '; it may be cut off'}.`,
    fix: 'Export or copy it again; what can be read was read.',
  }),
  'several-entries': ({ found }) => ({
    says: `There are ${found} requests in the file; the first was read.`,
    fix: 'Copy the one you want on its own.',
  }),
  'url-missing': () => ({
    says: 'The request has no address.',
    fix: 'Add one that starts with https://.',
  }),
}
