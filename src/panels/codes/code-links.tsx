/** Codes to go on to, in one line. */

import type { ComponentChildren } from 'preact'

type CodeLinksProps = {
  readonly label?: string
  readonly codes: readonly string[]
  readonly linkTo: (code: string) => string
  /** What is said behind a code. */
  readonly after?: (code: string) => ComponentChildren
}

export function CodeLinks({ label, codes, linkTo, after }: CodeLinksProps) {
  if (codes.length === 0) return null
  return (
    <p class="code-links">
      {label && <span class="quiet">{label}</span>}
      {codes.map((code) => (
        <span key={code}>
          <a class="code" href={linkTo(code)} data-stop>
            {code}
          </a>
          {after && <span class="quiet"> {after(code)}</span>}
        </span>
      ))}
    </p>
  )
}
