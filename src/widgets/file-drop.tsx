/** A place that takes a file: dropped onto it, or chosen by a button. */

import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'

type FileDropProps = {
  /** Said while a file hovers above. */
  readonly hint: string
  readonly onFile: (file: File) => void
  readonly children: ComponentChildren
}

export function FileDrop({ hint, onFile, children }: FileDropProps) {
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    setOver(false)
    const file = event.dataTransfer?.files[0]
    if (!file) return
    event.preventDefault()
    onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a way for the pointer; FileButton is the one for all.
    <div
      class={over ? 'file-drop file-over' : 'file-drop'}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
      {over && <p class="file-hint">{hint}</p>}
    </div>
  )
}

type FileButtonProps = { readonly label: string; readonly onFile: (file: File) => void }

export function FileButton({ label, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) onFile(file)
          // The same file can be chosen again after it was mended.
          event.currentTarget.value = ''
        }}
      />
      <button type="button" class="plain-button" onClick={() => input.current?.click()}>
        {label}
      </button>
    </>
  )
}
