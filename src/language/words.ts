/** The words in force, handed down through the tree. Each language is a chunk of its own; only one is loaded. */

import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language, Words } from './zh.ts'

export type { Language, Words }

type LanguageRow = { readonly tag: string; readonly load: () => Promise<Words> }

export const LANGUAGES: Readonly<Record<Language, LanguageRow>> = {
  zh: { tag: 'zh-CN', load: async () => (await import('./zh.ts')).zh },
  en: { tag: 'en', load: async () => (await import('./en.ts')).en },
}

export const WordsContext = createContext<Words | undefined>(undefined)

/** The words of the shell, the widgets and the home panel, in the language in force. */
export function useWords(): Words {
  const words = useContext(WordsContext)
  if (!words) throw new Error('useWords: expected a WordsContext around the component, found none')
  return words
}

/** For a panel that is loaded later and brings its own words: both languages → a hook for the one in force. */
export function panelWords<Own>(both: Readonly<Record<Language, Own>>): () => Own {
  return () => both[useWords().language]
}
