/** The receiver in six languages, the lines for frameworks and proxies, and what is wrong with the official samples. */

import { useState } from 'preact/hooks'
import { PROGRAM_LANGUAGES, type ProgramLanguage } from '../../snippets/languages.ts'
import { FRAMEWORKS, type FrameworkId, RECEIVERS } from '../../snippets/receivers.ts'
import { CopyButton } from '../../widgets/copy-button.tsx'
import { DataTable } from '../../widgets/data-table.tsx'
import { Section } from '../../widgets/section.tsx'
import { Tabs } from '../../widgets/tabs.tsx'
import { usePanelWords } from './panel-words.ts'
import { SAMPLES, type Sample, VALID_PUSHES } from './samples.ts'

export function Receivers() {
  return (
    <div class="callback-columns code-first">
      <Programs />
      <div class="stack">
        <Frameworks />
        <Samples />
      </div>
    </div>
  )
}

function Programs() {
  const words = usePanelWords().receivers
  const [chosen, setChosen] = useState<ProgramLanguage>('java')
  const { code, run, server, file } = RECEIVERS[chosen]
  const text = code(words.comments)
  return (
    <Section
      title={words.title}
      fact={words.on(server)}
      actions={<CopyButton text={text} what={words.code} />}
    >
      <p class="prose">{words.lead}</p>
      <Tabs
        label={words.languages}
        tabs={PROGRAM_LANGUAGES.map(({ id, label }) => ({ id, label }))}
        selected={chosen}
        onSelect={setChosen}
      >
        <Code label={words.run} text={run} />
        <Code label={file} text={text} />
      </Tabs>
    </Section>
  )
}

type CodeProps = { readonly label: string; readonly text: string }

function Code({ label, text }: CodeProps) {
  return (
    <div class="code-block">
      <p class="label">{label}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <section class="code-scroll" aria-label={label} tabIndex={0}>
        <pre class="bytes well">{text}</pre>
      </section>
    </div>
  )
}

function Frameworks() {
  const words = usePanelWords().receivers
  const [chosen, setChosen] = useState<FrameworkId>('spring')
  const framework = FRAMEWORKS.find(({ id }) => id === chosen)
  const [body, origin] = words.frameworkNotes[chosen]
  return (
    <Section title={words.frameworksTitle}>
      <Tabs
        label={words.frameworks}
        tabs={FRAMEWORKS.map(({ id, label }) => ({ id, label }))}
        selected={chosen}
        onSelect={setChosen}
      >
        {framework && (
          <>
            <Code label={chosen === 'nginx' ? words.nginxBody : words.frameworkBody} text={framework.body} />
            <p class="quiet">{body}</p>
            <Code label={words.frameworkOrigin} text={framework.origin} />
            <p class="quiet">{origin}</p>
          </>
        )}
      </Tabs>
      <p class="quiet">{words.trust}</p>
    </Section>
  )
}

function Samples() {
  const words = usePanelWords().receivers
  const { samplesColumns: columns } = words
  return (
    <Section title={words.samplesTitle}>
      <p>{words.samplesLead}</p>
      <DataTable<Sample>
        caption={words.samplesCaption}
        columns={[
          { id: 'sample', label: columns.sample, names: true, cell: ({ id }) => words.samples[id] },
          {
            id: 'accepted',
            label: columns.accepted,
            cell: ({ accepted }) =>
              accepted === undefined ? words.notRun : words.accepted(accepted, VALID_PUSHES),
          },
          {
            id: 'faults',
            label: columns.faults,
            cell: ({ faults }) => (
              <ul class="bullets">
                {faults.map((fault) => (
                  <li key={fault}>{words.faults[fault]}</li>
                ))}
              </ul>
            ),
          },
        ]}
        rows={SAMPLES}
        keyOf={({ id }) => id}
      />
    </Section>
  )
}
