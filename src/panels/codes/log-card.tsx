/** The log box: text typed, pasted or read from a file, and what came of it. */

import type { ComponentChildren } from 'preact'
import { looksBroken } from '../../reference/file-kind.ts'
import { FileButton, FileDrop } from '../../widgets/file-drop.tsx'
import { Section } from '../../widgets/section.tsx'
import { EXAMPLE_LOG } from './example.ts'
import type { Log } from './use-log.ts'
import { useCodesWords } from './words.ts'

type LogCardProps = {
  readonly log: Log
  /** The counts, once the text is explained. */
  readonly children: ComponentChildren
}

export function LogCard({ log, children }: LogCardProps) {
  const words = useCodesWords().log
  const { job, read } = log
  return (
    <Section
      title={words.title}
      fact={
        // Always there, so that a screen reader tells the counts when they come.
        <span role="status">
          {job.state === 'done' && words.facts(job.lines.length, job.annotation.hits.length, unknownIn(job))}
        </span>
      }
    >
      <FileDrop hint={words.drop} onFile={read}>
        <LogBox log={log} />
      </FileDrop>
      <LogTools log={log} />
      <IncomingState log={log} />
      <WorkState log={log} />
      {children}
    </Section>
  )
}

function LogTools({ log: { source, take, read } }: { readonly log: Log }) {
  const words = useCodesWords().log
  const isEmpty = source.text === ''
  return (
    <div class="row">
      <FileButton label={words.choose} onFile={read} />
      <button type="button" class="plain-button" onClick={() => take({ text: isEmpty ? EXAMPLE_LOG : '' })}>
        {isEmpty ? words.example : words.clear}
      </button>
      {isEmpty && <span class="quiet">{words.hint}</span>}
    </div>
  )
}

function unknownIn(job: Extract<Log['job'], { state: 'done' }>): number {
  return job.annotation.unknown.reduce((sum, { count }) => sum + count, 0)
}

/** A text area slows down on more; a longer text is named instead of shown. */
const LONGEST_SHOWN = 100_000

function LogBox({ log: { source, take } }: { readonly log: Log }) {
  const words = useCodesWords().log
  const { text, name = words.pasted } = source
  if (text.length > LONGEST_SHOWN) {
    return (
      <p class="well">
        <strong>{name}</strong>
        <br />
        {words.held(words.sizes(text.length))}
      </p>
    )
  }
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? ''
    if (pasted.length <= LONGEST_SHOWN) return
    event.preventDefault()
    take({ text: text + pasted })
  }
  return (
    <textarea
      class="log-box"
      aria-label={words.label}
      placeholder={words.placeholder}
      value={text}
      rows={6}
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      onInput={(event) => take({ text: event.currentTarget.value })}
      onPaste={paste}
    />
  )
}

function IncomingState({ log: { incoming } }: { readonly log: Log }) {
  const words = useCodesWords().log
  if (!incoming) return null
  const { name, refusal } = incoming
  if (!refusal) return <p role="status">{words.reading(name)}</p>
  return (
    <p role="alert" class="field-problem">
      <strong>{name}</strong> {words.refused[refusal]}
    </p>
  )
}

function WorkState({ log: { source, job, stop, restart } }: { readonly log: Log }) {
  const words = useCodesWords().log
  if (source.text.trim() === '') return null
  return (
    <>
      {looksBroken(source.text) && <p class="severity-warning">{words.broken}</p>}
      {(job.state === 'running' || job.state === 'stopped') && (
        <div class="row">
          <progress max={job.progress.total} value={job.progress.lines} aria-label={words.progressLabel} />
          <span class="quiet">
            {(job.state === 'running' ? words.progress : words.cancelled)(
              job.progress.lines,
              job.progress.total,
            )}
          </span>
          <button type="button" class="button" onClick={job.state === 'running' ? stop : restart}>
            {job.state === 'running' ? words.cancel : words.restart}
          </button>
        </div>
      )}
      {job.state === 'done' && job.annotation.hits.length === 0 && <p role="status">{words.none}</p>}
    </>
  )
}
