/** Language and theme: what the user chose, else what the browser says. Nothing else is kept here, and no secret ever. */

import { LANGUAGES, type Language } from '../language/words.ts'

export type Theme = 'light' | 'dark'
export type Preferences = { readonly language: Language; readonly theme: Theme }

const KEY = 'signbench-preferences'

/** What the user chose earlier on this machine, completed by the browser's own settings. */
export function readPreferences(): Preferences {
  return { language: browserLanguage(), theme: browserTheme(), ...chosen() }
}

/** Remembers a choice; where storage is refused (a private window) it holds until the page is closed. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences))
  } catch {
    // Nothing is lost that cannot be chosen again.
  }
}

/** Tells the document, so that styles, hyphenation and screen readers follow. */
export function applyPreferences({ language, theme }: Preferences): void {
  document.documentElement.lang = LANGUAGES[language].tag
  document.documentElement.dataset.theme = theme
}

function browserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

function browserTheme(): Theme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

function chosen(): Partial<Preferences> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof kept === 'object' && kept !== null ? validChoices(kept) : {}
  } catch {
    return {}
  }
}

function validChoices(kept: { language?: unknown; theme?: unknown }): Partial<Preferences> {
  const { language, theme } = kept
  return {
    ...((language === 'zh' || language === 'en') && { language }),
    ...((theme === 'light' || theme === 'dark') && { theme }),
  }
}
