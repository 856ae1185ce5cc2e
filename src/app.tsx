/** The table of panels and the page around them. */

import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { LANGUAGES, type Words, WordsContext } from './language/words.ts'
import { Inspect } from './panels/inspect/inspect.tsx'
import type { PanelProps, Route } from './panels/panel.ts'
import { Header } from './shell/header.tsx'
import { Keys, Proof } from './shell/help.tsx'
import { useKeys } from './shell/keyboard.ts'
import { latePanel } from './shell/late-panel.tsx'
import { applyPreferences, keepPreferences, type Preferences } from './shell/preferences.ts'
import { useRoute } from './shell/route.ts'
import { Dialog } from './widgets/dialog.tsx'

type PanelRow = { readonly id: keyof Words['shell']['titles']; readonly Panel: ComponentType<PanelProps> }

const PANELS: readonly [PanelRow, ...PanelRow[]] = [
  { id: 'inspect', Panel: Inspect },
  { id: 'build', Panel: latePanel(async () => (await import('./panels/build/build.tsx')).Build) },
  { id: 'callback', Panel: latePanel(async () => (await import('./panels/callback/callback.tsx')).Callback) },
  { id: 'codes', Panel: latePanel(async () => (await import('./panels/codes/codes.tsx')).Codes) },
]

const NO_ROUTE: Route = { panel: '', rest: '', query: new URLSearchParams() }

/** What is chosen, and the words that belong to it; both change together. */
export type Settings = { readonly preferences: Preferences; readonly words: Words }

export function App({ first }: { readonly first: Settings }) {
  const [{ preferences, words }, setSettings] = useState(first)
  const [dialog, setDialog] = useState<'keys' | 'proof'>()
  const [hand, setHand] = useState<{ readonly panel: string; readonly text: string }>()
  const route = useRoute()
  const { id } = PANELS.find((row) => row.id === route.panel) ?? PANELS[0]
  // A panel that was opened once stays, hidden: going to another and back loses nothing that was typed.
  const [visited] = useState(() => new Set<string>())
  visited.add(id)
  const title = words.shell.titles[id]

  useKeys(() => setDialog('keys'))
  useEffect(() => applyPreferences(preferences), [preferences])
  useEffect(() => {
    document.title = `${title} · ${words.shell.name}`
  }, [title, words])

  const choose = async (chosen: Preferences) => {
    keepPreferences(chosen)
    setSettings({ preferences: chosen, words: await LANGUAGES[chosen.language].load() })
  }
  const carry = (panel: string, text: string) => {
    setHand({ panel, text })
    location.hash = `#/${panel}`
  }
  return (
    <WordsContext.Provider value={words}>
      <button type="button" class="skip-link" onClick={() => document.getElementById('main')?.focus()}>
        {words.shell.skip}
      </button>
      <Header
        panels={PANELS.map((row) => ({ id: row.id, title: words.shell.titles[row.id] }))}
        current={id}
        preferences={preferences}
        onPreferences={choose}
        onHelp={() => setDialog('keys')}
        onPromise={() => setDialog('proof')}
      />
      <main id="main" tabIndex={-1}>
        <h1 class="hidden-visually">{title}</h1>
        {PANELS.filter((row) => row.id === id || visited.has(row.id)).map((row) => (
          <div key={row.id} hidden={row.id !== id}>
            <row.Panel
              route={row.id === id ? route : NO_ROUTE}
              language={preferences.language}
              carry={carry}
              carried={hand?.panel === row.id ? hand.text : undefined}
            />
          </div>
        ))}
      </main>
      <Dialog title={words.shell.keys.title} open={dialog === 'keys'} onClose={() => setDialog(undefined)}>
        <Keys />
      </Dialog>
      <Dialog title={words.shell.proof.title} open={dialog === 'proof'} onClose={() => setDialog(undefined)}>
        <Proof />
      </Dialog>
    </WordsContext.Provider>
  )
}
