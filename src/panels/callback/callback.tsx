/** The Callback panel: verify and read what the platform pushes, make pushes for one's own receiver, write that receiver. */

import '../../style/callback.css'
import { useState } from 'preact/hooks'
import { Tabs } from '../../widgets/tabs.tsx'
import type { PanelProps } from '../panel.ts'
import { NEW_DRAFT } from './made.ts'
import { Make } from './make.tsx'
import { usePanelWords } from './panel-words.ts'
import { Receivers } from './receivers.tsx'
import { useTyped } from './use-typed.ts'
import { Verify } from './verify.tsx'

const PARTS = ['verify', 'make', 'receivers'] as const
type Part = (typeof PARTS)[number]

/** `#/callback/make` opens a part; a hidden panel has no route and keeps the part it had. */
function usePart({ panel, rest }: PanelProps['route']): Part {
  const [last, setLast] = useState<Part>('verify')
  if (panel === '') return last
  const asked = PARTS.find((id) => id === rest) ?? 'verify'
  if (asked !== last) setLast(asked)
  return asked
}

export function Callback({ route, carried, carry }: PanelProps) {
  const words = usePanelWords()
  const part = usePart(route)
  const state = useTyped(carried)
  const [draft, setDraft] = useState(NEW_DRAFT)
  const open = (id: Part) => {
    location.hash = id === 'verify' ? '#/callback' : `#/callback/${id}`
  }
  const verify = (text: string) => {
    state.change({ text, body: '', moment: '', computed: '' })
    open('verify')
  }
  return (
    <div class="stack callback">
      <Tabs
        label={words.parts.label}
        tabs={PARTS.map((id) => ({ id, label: words.parts[id] }))}
        selected={part}
        onSelect={open}
      >
        {part === 'verify' && <Verify state={state} carry={carry} />}
        {part === 'make' && <Make state={state} draft={draft} onDraft={setDraft} onVerify={verify} />}
        {part === 'receivers' && <Receivers />}
      </Tabs>
    </div>
  )
}
