/** The words of this panel, and of what it shows of the core. They come with the panel. */

import type { MistakeId } from '../../diagnosis/mistakes.ts'
import { callback as enCallback } from '../../language/en/callback.ts'
import { checks as enChecks } from '../../language/en/checks.ts'
import { mistakes as enMistakes } from '../../language/en/mistakes.ts'
import { type Language, panelWords } from '../../language/words.ts'
import { type CallbackWords, callback as zhCallback } from '../../language/zh/callback.ts'
import { checks as zhChecks } from '../../language/zh/checks.ts'
import type { MistakeWords } from '../../language/zh/mistakes/mistake-words.ts'
import { mistakes as zhMistakes } from '../../language/zh/mistakes.ts'

export type PanelWords = CallbackWords & {
  readonly sentences: (typeof zhChecks)['callback']
  readonly mistakes: Readonly<Record<MistakeId, MistakeWords>>
}

export const PANEL_WORDS: Readonly<Record<Language, PanelWords>> = {
  zh: { ...zhCallback, sentences: zhChecks.callback, mistakes: zhMistakes },
  en: { ...enCallback, sentences: enChecks.callback, mistakes: enMistakes },
}

export const usePanelWords = panelWords(PANEL_WORDS)
