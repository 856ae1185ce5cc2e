/** A modal dialog on the browser's own `<dialog>`: Esc closes it, focus goes back to where it was. */

import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { useWords } from '../language/words.ts'

type DialogProps = {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ComponentChildren
}

export function Dialog({ title, open, onClose, children }: DialogProps) {
  const words = useWords().widgets
  const id = useId()
  const element = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open && !element.current?.open) element.current?.showModal()
    if (!open) element.current?.close()
  }, [open])
  return (
    <dialog ref={element} class="card" aria-labelledby={id} onClose={onClose}>
      <header class="card-head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="plain-button" onClick={onClose}>
          {words.close}
        </button>
      </header>
      <div class="card-body">{open && children}</div>
    </dialog>
  )
}
