/** A request as a `.http` file, which editors send: the raw message with its whole URL. */

import { decodeText } from '../../message/bytes.ts'
import type { HttpRequest } from '../../message/types.ts'
import { readsToken, shownHeaders, TOKEN_VARIABLE } from './headers.ts'
import type { RequestOptions } from './options.ts'

export function httpFile(request: HttpRequest, options: RequestOptions): string {
  const { protocol, authority } = options
  const lines = [
    `${request.method} ${protocol}://${authority}${request.target} HTTP/1.1`,
    ...shownHeaders(request, options).map(([name, value]) => `${name}: ${value}`),
    ...(readsToken(options) ? [`X-Auth-Token: {{$processEnv ${TOKEN_VARIABLE}}}`] : []),
  ]
  return `${lines.join('\n')}\n\n${decodeText(request.body)}`
}
