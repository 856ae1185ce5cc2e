/** 每一种错误的三句话：是什么，通常从哪里来，怎么改；键是错误的 id。 */

import type { MistakeId } from '../../diagnosis/mistakes.ts'
import { created } from './mistakes/created.ts'
import { digest } from './mistakes/digest.ts'
import { headerSyntax } from './mistakes/header-syntax.ts'
import { headers } from './mistakes/headers.ts'
import type { MistakeWords } from './mistakes/mistake-words.ts'
import { nonce } from './mistakes/nonce.ts'
import { payload } from './mistakes/payload.ts'
import { requestLine } from './mistakes/request-line.ts'
import { secret } from './mistakes/secret.ts'
import { signature } from './mistakes/signature.ts'
import { time } from './mistakes/time.ts'
import { transport } from './mistakes/transport.ts'

export const mistakes: Record<MistakeId, MistakeWords> = {
  ...secret,
  ...nonce,
  ...created,
  ...digest,
  ...requestLine,
  ...headers,
  ...payload,
  ...signature,
  ...time,
  ...headerSyntax,
  ...transport,
}
