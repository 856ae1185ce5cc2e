/** One stage of a signature, with its words. */

import type { ComponentChildren } from 'preact'
import { StageSection } from '../../widgets/stage-section.tsx'
import { type LateWords, useLateWords } from './late-words.ts'

type StageProps = {
  readonly number: number
  readonly id: keyof LateWords['rules']
  /** What the copy button copies. */
  readonly text: string
  readonly children: ComponentChildren
}

export function Stage({ id, ...rest }: StageProps) {
  const { stages, rules } = useLateWords()
  const [title = '', subtitle = ''] = stages[id] ?? []
  return <StageSection {...rest} title={title} subtitle={subtitle} rule={rules[id]} />
}
