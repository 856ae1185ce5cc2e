/** The verdict, first thing after the box, with the way on to Inspect. */

import type { ComponentChildren } from 'preact'
import { Fragment } from 'preact'
import { CopyButton } from '../../widgets/copy-button.tsx'
import { Section } from '../../widgets/section.tsx'
import { usePanelWords } from './panel-words.ts'
import type { Verdict } from './verdict.ts'

type BannerProps = { readonly verdict: Verdict; readonly children?: ComponentChildren }

export function Banner({ verdict, children }: BannerProps) {
  const words = usePanelWords().verdict
  return (
    <section class={`banner banner-${verdict.tone}`} aria-label={words.label}>
      <p role="status" class="hidden-visually">
        {verdict.title}
      </p>
      <h2>{verdict.title}</h2>
      {verdict.about.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {verdict.proof.length > 0 && (
        <dl class="value-rows">
          {verdict.proof.map(({ label, value, isWrong }) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd class={isWrong ? 'bytes byte-text outcome-failed' : 'bytes byte-text'}>{value}</dd>
              <dd>{!isWrong && <CopyButton text={value} what={label} />}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      {children && <div class="row no-print">{children}</div>}
    </section>
  )
}

/** What to change, where the verdict knows it. */
export function Cures({ verdict }: { readonly verdict: Verdict }) {
  const words = usePanelWords().fix
  const { cures } = verdict
  if (cures.length === 0) return null
  return (
    <Section title={words.title}>
      {cures.map(({ title, fix, cause, lines }) => (
        <div key={title} class="prose">
          {title !== verdict.title && <h3>{title}</h3>}
          <p>{fix}</p>
          {lines && <pre class="bytes well">{lines}</pre>}
          {cause && (
            <p class="quiet">
              {words.cause}: {cause}
            </p>
          )}
        </div>
      ))}
    </Section>
  )
}
