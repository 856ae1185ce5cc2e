/** One stage of a signature: number, title, length, copy button, the rule it follows, its text. */

import type { ComponentChildren } from 'preact'
import type { Words } from '../../language/words.ts'
import { useWords } from '../../language/words.ts'
import { utf8Length } from '../../signing/difference.ts'
import { CopyButton } from '../../widgets/copy-button.tsx'
import { Section } from '../../widgets/section.tsx'

type StageProps = {
  readonly number: number
  readonly id: keyof Words['inspect']['rules']
  /** What the copy button copies. */
  readonly text: string
  readonly children: ComponentChildren
}

export function Stage({ number, id, text, children }: StageProps) {
  const { inspect, widgets } = useWords()
  const [title = '', subtitle = ''] = inspect.stages[id] ?? []
  return (
    <Section
      title={
        <>
          <span class="stage-number">{number}</span> {title} <span class="stage-subtitle">{subtitle}</span>
        </>
      }
      fact={widgets.bytes(utf8Length(text))}
      actions={<CopyButton text={text} what={title} />}
    >
      {children}
      <p class="quiet">{inspect.rules[id]}</p>
    </Section>
  )
}
