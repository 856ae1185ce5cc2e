/** A delivery as a curl command, and the whole pack as one script for any POSIX shell. */

import { decodeText } from '../../message/bytes.ts'
import type { HttpRequest } from '../../message/types.ts'
import type { Answer } from './cases.ts'

/** A request to send, under a name without blanks, with the status that a correct receiver answers. */
export type Sendable = { readonly id: string; readonly request: HttpRequest; readonly expects: Answer }

/** A text as one word of a POSIX shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** curl counts the bytes itself: its Content-Length is the one that was signed. */
function optionsOf({ headers, body }: HttpRequest): string[] {
  const sent = headers.filter(([name]) => name !== 'Content-Length')
  return [
    ...sent.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    `--data-binary ${quoted(decodeText(body))}`,
  ]
}

/** The delivery as one command that prints the receiver's answer. */
export function curlOf({ request }: Pick<Sendable, 'request'>, url: URL): string {
  const start = `curl -i --http1.1 ${quoted(url.origin + request.target)}`
  return [start, ...optionsOf(request)].join(' \\\n  ')
}

/**
 * A script that sends the pack and compares each answer with the one promised: `sh script [http://host:port]`. Sent to
 * another address the signed Host and path stay. Its exit status is the number of answers that differ. It holds
 * signatures, no secret.
 */
export function deliveryScript(pack: readonly Sendable[], url: URL): string {
  const target = pack[0]?.request.target ?? '/'
  return [
    '#!/bin/sh',
    `address=\${1:-${quoted(url.origin)}}`,
    `target=${quoted(target)}`,
    'failed=0',
    '',
    '# name, promised status, then curl options',
    'push() {',
    '  name=$1 promised=$2',
    '  shift 2',
    `  status=$(curl -s -o /dev/null -w '%{http_code}' --http1.1 --max-time 20 "$@" "$address$target")`,
    '  if [ "$status" = "$promised" ]; then',
    `    printf 'ok    %-24s %s\\n' "$name" "$status"`,
    '  else',
    `    printf 'WRONG %-24s %s, promised %s\\n' "$name" "$status" "$promised"`,
    '    failed=$((failed + 1))',
    '  fi',
    '}',
    '',
    ...pack.flatMap(({ id, request, expects }) => [
      [`push ${id} ${expects}`, ...optionsOf(request)].join(' \\\n  '),
      '',
    ]),
    `printf '%s of ${pack.length} as promised\\n' "$((${pack.length} - failed))"`,
    'exit "$failed"',
    '',
  ].join('\n')
}
