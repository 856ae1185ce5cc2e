/** The head of every page: name, panels, the promise, language and theme. */

import { useWords } from '../language/words.ts'
import { Mark } from '../widgets/icon.tsx'
import { SwitchButton } from '../widgets/switch-button.tsx'
import type { Preferences } from './preferences.ts'

type HeaderProps = {
  readonly panels: readonly { readonly id: string; readonly title: string }[]
  readonly current: string
  readonly preferences: Preferences
  readonly onPreferences: (preferences: Preferences) => void
  readonly onHelp: () => void
  readonly onPromise: () => void
}

export function Header(props: HeaderProps) {
  const words = useWords().shell
  const { preferences, onPreferences } = props
  const otherTheme = preferences.theme === 'dark' ? 'light' : 'dark'
  const otherLanguage = preferences.language === 'zh' ? 'en' : 'zh'
  return (
    <header class="shell-head">
      <a class="brand" href="#/inspect">
        <Mark />
        <span>{words.name}</span>
      </a>
      <nav aria-label={words.panels}>
        {props.panels.map(({ id, title }) => (
          <a key={id} href={`#/${id}`} aria-current={id === props.current ? 'page' : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <div class="shell-tools">
        <button type="button" class="promise" onClick={props.onPromise}>
          <span aria-hidden="true">◆</span> {words.promise}
        </button>
        <SwitchButton label="?" title={words.keys.title} onClick={props.onHelp} />
        <SwitchButton
          label={words.otherLanguage.short}
          title={words.otherLanguage.title}
          onClick={() => onPreferences({ ...preferences, language: otherLanguage })}
        />
        <SwitchButton
          label={otherTheme === 'dark' ? '◐' : '◑'}
          title={words.themes[otherTheme]}
          onClick={() => onPreferences({ ...preferences, theme: otherTheme })}
        />
      </div>
    </header>
  )
}
