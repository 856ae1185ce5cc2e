/** The panel's words in both languages; they come with the panel. */

import { codes as en } from '../../language/en/codes.ts'
import { panelWords } from '../../language/words.ts'
import { codes as zh } from '../../language/zh/codes.ts'

export type CodesWords = typeof zh

export const CODES_WORDS = { zh, en } as const

export const useCodesWords = panelWords<CodesWords>(CODES_WORDS)
