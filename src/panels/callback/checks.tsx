/** The checks of a receiver one by one, each with an answer of its own; and the headers that are missing. */

import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import type { DumpFramework } from '../../message/dumps/entries.ts'
import type { CallbackCheck, CallbackVerdict } from '../../platform/verify-callback.ts'
import { headerAccess, isKeptElsewhere } from '../../snippets/receivers.ts'
import { Section } from '../../widgets/section.tsx'
import { Tabs } from '../../widgets/tabs.tsx'
import { usePanelWords } from './panel-words.ts'
import { checkOf, sentenceOf } from './verdict.ts'

const MARKS: Readonly<Record<CallbackCheck['outcome'], string>> = {
  passed: '✓',
  failed: '✗',
  'not-reached': '·',
  'cannot-tell': '–',
}

export function Checks({ verdict }: { readonly verdict: CallbackVerdict }) {
  const words = usePanelWords()
  const { checks } = verdict
  const passed = checks.filter(({ outcome }) => outcome === 'passed').length
  return (
    <Section title={words.checks.title} fact={words.checks.fact(passed, checks.length)}>
      <ul class="checks">
        {checks.map((check) => (
          <li key={check.id}>
            <span class={`outcome-${check.outcome}`}>
              <span aria-hidden="true">{MARKS[check.outcome]}</span>
              <span class="hidden-visually">{words.checks.outcomes[check.outcome]}</span>
            </span>
            <span class={check.outcome === 'failed' ? 'outcome-failed' : undefined}>
              {sentenceOf(check, words)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Names of headers that a receiver needs and the paste does not have. */
export function missingNames(verdict: CallbackVerdict): string[] {
  const absent = (id: CallbackCheck['id'], name: string) => {
    const check = checkOf(verdict, id)
    return check?.outcome === 'failed' && check.detail.reason === 'missing' ? [name] : []
  }
  const listed = checkOf(verdict, 'signed-headers-present')
  const unsent = listed?.outcome === 'failed' ? (listed.detail.names ?? []) : []
  return [
    ...new Set([
      ...absent('authorization-present', 'authorization'),
      ...absent('date-present', 'x-sdk-date'),
      ...unsent,
    ]),
  ]
}

const FRAMEWORKS: readonly DumpFramework[] = ['nginx', 'spring', 'flask', 'express', 'php', 'go']

type MissingProps = {
  readonly names: readonly string[]
  /** The one that printed the paste. */
  readonly framework: DumpFramework | undefined
}

/** The missing headers, each with the expression that gives it in the user's framework. */
export function Missing({ names, framework }: MissingProps) {
  const words = usePanelWords()
  const [chosen, setChosen] = useState<DumpFramework>()
  const current = chosen ?? framework ?? 'nginx'
  if (names.length === 0) return null
  return (
    <Section title={words.missing.title} fact={names.join(' · ')}>
      <p>{words.missing.lead}</p>
      <Tabs
        label={words.missing.framework}
        tabs={FRAMEWORKS.map((id) => ({ id, label: words.frameworks[id] }))}
        selected={current}
        onSelect={setChosen}
      >
        <dl class="value-rows">
          {names.map((name) => (
            <Fragment key={name}>
              <dt class="bytes">{name}</dt>
              <dd class="bytes byte-text">{headerAccess(current, name)}</dd>
              <dd class="quiet">{isKeptElsewhere(current, name) && words.missing.elsewhere}</dd>
            </Fragment>
          ))}
        </dl>
      </Tabs>
    </Section>
  )
}
