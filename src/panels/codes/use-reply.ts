/** The reply that is wanted: about what, in which language, in which format. */

import { useMemo, useState } from 'preact/hooks'
import type { Language } from '../../language/words.ts'
import type { Annotation } from '../../reference/annotate.ts'
import { type ReplyFormat, replyToCode, replyToLog } from './reply.ts'
import type { Asked } from './use-asked.ts'
import { CODES_WORDS } from './words.ts'

/** Both are kept apart from the language of the page: the customer's may be another. */
export type ReplyChoice = { readonly language: Language; readonly format: ReplyFormat }

type Wanted = Pick<Asked, 'code' | 'matches' | 'carrier'> & { readonly annotation: Annotation | undefined }

export function useReplies(language: Language, { code, matches, carrier, annotation }: Wanted) {
  const [choice, setChoice] = useState<ReplyChoice>({ language, format: 'plain' })
  const style = useMemo(() => ({ ...choice, words: CODES_WORDS[choice.language].reply }), [choice])
  const toLog = useMemo(() => annotation && replyToLog(annotation, style), [annotation, style])
  const toCode = code === '' ? undefined : replyToCode(code, matches, carrier, style)
  return { choice, setChoice, toLog, toCode }
}
