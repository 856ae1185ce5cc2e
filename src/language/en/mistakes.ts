/** Three sentences for every mistake, by its id: what it is, where it usually comes from, what to change. */

import type { MistakeId } from '../../diagnosis/mistakes.ts'
import type { MistakeWords } from '../zh/mistakes/mistake-words.ts'
import { created } from './mistakes/created.ts'
import { digest } from './mistakes/digest.ts'
import { headerSyntax } from './mistakes/header-syntax.ts'
import { headers } from './mistakes/headers.ts'
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
