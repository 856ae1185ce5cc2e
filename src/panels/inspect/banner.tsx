/** The verdict, first thing after the box: one sentence, what the platform would answer, the values that prove it. */

import type { ComponentChildren } from 'preact'
import { Fragment } from 'preact'
import { CopyButton } from '../../widgets/copy-button.tsx'
import { useLateWords } from './late-words.ts'
import type { Verdict } from './verdict.ts'

type BannerProps = {
  readonly verdict: Verdict
  /** What can be done about it. */
  readonly children?: ComponentChildren
}

export function Banner({ verdict, children }: BannerProps) {
  const words = useLateWords().verdict
  return (
    <section class={`banner banner-${verdict.tone}`} aria-label={words.label}>
      <p role="status" class="hidden-visually">
        {[verdict.code, verdict.title].filter(Boolean).join(': ')}
      </p>
      <h2>
        {verdict.code && (
          <a class="chip" href={`#/codes/${encodeURIComponent(verdict.code)}`}>
            {verdict.code}
          </a>
        )}
        {verdict.title}
      </h2>
      {verdict.about.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {verdict.proof.length > 0 && (
        <dl class="value-rows">
          {verdict.proof.map(({ label, value, same }) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd class="bytes byte-text">{value}</dd>
              <dd>
                {same ? (
                  <span class="same-mark">{words.same}</span>
                ) : (
                  <CopyButton text={value} what={label} />
                )}
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
      {children && <div class="row no-print">{children}</div>}
    </section>
  )
}
