/** Whether the request can be sent, and a way to each place that is missing or wrong. Announced as it changes. */

import { sentenceOf, Told } from './fault-list.tsx'
import { type Fault, isMissing } from './faults.ts'
import type { Operation } from './operations.ts'
import { fieldWords, type PanelWords, usePanelWords } from './panel-words.ts'

type VerdictProps = { readonly faults: readonly Fault[]; readonly operation: Operation }

/** More than these are not listed: the form shows them in their places. */
const MOST = 8

export function Verdict({ faults, operation }: VerdictProps) {
  const words = usePanelWords()
  const { verdict } = words.build
  const { tone, title, isOpen } = summary(faults, words)
  const missing = faults.filter(isMissing)
  const others = faults
    .filter((fault) => !isMissing(fault))
    .toSorted((a, b) => a.severity.localeCompare(b.severity))
  return (
    <section class={`banner banner-${tone}`} aria-label={verdict.label}>
      <div role="status">
        <h2>{title}</h2>
      </div>
      {tone === 'good' && <p>{verdict.readyAbout}</p>}
      {isOpen && <p>{verdict.still}</p>}
      {missing.length > 0 && (
        <p class="missing-places">
          <span>{verdict.toFill}</span>
          {missing.map((fault) => (
            <PlaceButton key={fault.at} fault={fault} operation={operation} />
          ))}
        </p>
      )}
      {missing.some(({ at }) => at === 'secret') && <p>{verdict.noSecret}</p>}
      <ul class="fault-places">
        {others.slice(0, MOST).map((fault) => (
          <li key={`${fault.at} ${sentenceOf(fault, words)}`}>
            <PlaceButton fault={fault} operation={operation} />
            <span>
              <Told fault={fault} />
            </span>
          </li>
        ))}
      </ul>
      {others.length > MOST && <p class="quiet">{verdict.more(others.length - MOST)}</p>}
    </section>
  )
}

function PlaceButton({ fault, operation }: { readonly fault: Fault; readonly operation: Operation }) {
  const words = usePanelWords()
  return (
    <button type="button" class="plain-button" onClick={() => focusOn(fault.at)}>
      {placeName(fault, operation, words)}
    </button>
  )
}

function summary(faults: readonly Fault[], { build: { verdict } }: PanelWords) {
  const errors = faults.filter((fault) => fault.severity === 'error' || isMissing(fault))
  const missing = errors.filter(isMissing).length
  const wrong = errors.length - missing
  const parts = [missing > 0 && verdict.missing(missing), wrong > 0 && verdict.wrong(wrong)].filter(Boolean)
  if (parts.length > 0)
    return { tone: wrong > 0 ? 'bad' : 'warn', title: parts.join(verdict.and), isOpen: true }
  if (faults.length > 0) return { tone: 'warn', title: verdict.warnings(faults.length), isOpen: false }
  return { tone: 'good', title: verdict.ready, isOpen: false }
}

/** `smsContent[0].templateId` → the parameter's name and the path. */
function placeName({ at }: Fault, operation: Operation, words: PanelWords): string {
  const places: Readonly<Record<string, string>> = words.build.verdict.places
  const place = places[at]
  if (place !== undefined) return place
  const name = at.replace(/\[\d+\]$/, '').replace(/^.*\]\./, '')
  return fieldWords(words, operation, name)[0]
}

const CONTROL = 'input, textarea, select'

/** Puts the cursor into the entry of a path, or into the nearest one around it. */
function focusOn(path: string): void {
  for (let at = path; at !== ''; at = at.replace(/(\[\d+\]|\.?[^.[]*)$/, '')) {
    const entry = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(at)}"]`)
    if (!entry) continue
    entry.closest('details')?.setAttribute('open', '')
    const control = entry.matches(CONTROL) ? entry : entry.querySelector<HTMLElement>(CONTROL)
    const target = control ?? entry
    target.focus()
    return
  }
}
