/** Keys of the whole product. Single keys are off while one types; the panel's main box carries `data-main-box`. */

import { useEffect } from 'preact/hooks'

const TYPED_INTO = 'input, textarea, select, [contenteditable]'

/** `/` puts the cursor into the panel's main box, `?` calls for help. */
export function useKeys(onHelp: () => void): void {
  useEffect(() => {
    const actions: Readonly<Record<string, () => void>> = { '/': focusMainBox, '?': onHelp }
    const press = (event: KeyboardEvent) => {
      const action = actions[event.key]
      if (!action || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof Element && event.target.matches(TYPED_INTO)) return
      event.preventDefault()
      action()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [onHelp])
}

function focusMainBox(): void {
  document.querySelector<HTMLElement>('main > :not([hidden]) [data-main-box]')?.focus()
}
