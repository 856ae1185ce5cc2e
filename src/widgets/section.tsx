/** The frame every part of a panel stands in: title, facts about it, actions, content. */

import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

type SectionProps = {
  readonly title: ComponentChildren
  /** A short fact at the end of the title line: a length, a count. */
  readonly fact?: ComponentChildren
  readonly actions?: ComponentChildren
  readonly children: ComponentChildren
  readonly class?: string
}

export function Section({ title, fact, actions, children, class: className = '' }: SectionProps) {
  const id = useId()
  return (
    <section class={`card ${className}`} aria-labelledby={id}>
      <header class="card-head">
        <h2 id={id}>{title}</h2>
        {fact && <span class="fact">{fact}</span>}
        {actions}
      </header>
      <div class="card-body">{children}</div>
    </section>
  )
}
