/** One stage of a computation: number, title, length, copy button, its text, the rule it follows. */

import type { ComponentChildren } from 'preact'
import { useWords } from '../language/words.ts'
import { CopyButton } from './copy-button.tsx'
import { Section } from './section.tsx'

type StageSectionProps = {
  readonly number: number
  readonly title: string
  readonly subtitle: string
  /** What the copy button copies; its length in UTF-8 is told. */
  readonly text: string
  readonly rule: string
  readonly children: ComponentChildren
}

export function StageSection({ number, title, subtitle, text, rule, children }: StageSectionProps) {
  const { widgets } = useWords()
  return (
    <Section
      title={
        <>
          <span class="stage-number">{number}</span> {title} <span class="stage-subtitle">{subtitle}</span>
        </>
      }
      fact={widgets.bytes(new TextEncoder().encode(text).length)}
      actions={<CopyButton text={text} what={title} />}
    >
      {children}
      <p class="quiet">{rule}</p>
    </Section>
  )
}
