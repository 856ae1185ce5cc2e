/** Receivers of pushes in six languages, and the lines that frameworks need. */

import type { ProgramLanguage } from './languages.ts'
import { csharpReceiver } from './receivers/csharp.ts'
import { goReceiver } from './receivers/go.ts'
import { javaReceiver } from './receivers/java.ts'
import { nodejsReceiver } from './receivers/nodejs.ts'
import { phpReceiver } from './receivers/php.ts'
import { pythonReceiver } from './receivers/python.ts'
import type { Receiver } from './receivers/receiver.ts'

export { FRAMEWORKS, type FrameworkId, type FrameworkLines } from './receivers/frameworks.ts'
export { headerAccess, isKeptElsewhere } from './receivers/header-access.ts'
export type { Receiver, ReceiverComments } from './receivers/receiver.ts'

/**
 * A whole program for each language, on its standard library's own server. It reads PUSH_AK and PUSH_SK, PUSH_AK_2 and
 * PUSH_SK_2 (the second pair while keys change) and PORT from the environment, and answers 200 or 401.
 */
export const RECEIVERS: Readonly<Record<ProgramLanguage, Receiver>> = {
  java: javaReceiver,
  php: phpReceiver,
  python: pythonReceiver,
  csharp: csharpReceiver,
  nodejs: nodejsReceiver,
  go: goReceiver,
}
