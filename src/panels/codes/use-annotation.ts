/** Explains a text in short slices; what it tells always belongs to the text it is asked about. */

import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Annotation, Progress } from '../../reference/annotate.ts'
import { runInSlices } from './slices.ts'
import type { Reference } from './use-reference.ts'

/** A text to be explained; the same text read twice is two sources. */
export type Source = { readonly text: string /** Of the file it came from. */; readonly name?: string }

export type Job =
  | { readonly state: 'waiting' }
  | { readonly state: 'running' | 'stopped'; readonly progress: Progress }
  | ({ readonly state: 'done' } & Explained)

type Explained = { readonly annotation: Annotation; readonly lines: readonly string[] }

/** Few enough that a step ends within a slice. */
const LINES_PER_STEP = 100

const PAUSES_PER_REPORT = 8

export function useAnnotation(reference: Reference | undefined, source: Source) {
  const [attempt, setAttempt] = useState(0)
  const [told, setTold] = useState<{ readonly of: Source; readonly job: Job }>()
  const controller = useRef<AbortController>(undefined)

  // Before the frame is drawn: a short text never shows a moment without its result.
  useLayoutEffect(() => {
    if (!reference || source.text === '') return
    const own = new AbortController()
    controller.current = own
    const tell = (job: Job) => setTold({ of: source, job })
    let pauses = 0
    const onPause = (progress: Progress) => {
      if (pauses++ % PAUSES_PER_REPORT === 0) tell({ state: 'running', progress })
    }
    runInSlices(explain(reference, source.text), { signal: own.signal, onPause }).then((explained) => {
      if (explained) tell({ state: 'done', ...explained })
    })
    return () => own.abort()
  }, [reference, source, attempt])

  const job: Job = told?.of === source ? told.job : { state: 'waiting' }
  return {
    job,
    stop: () => {
      controller.current?.abort()
      if (job.state === 'running') setTold({ of: source, job: { ...job, state: 'stopped' } })
    },
    restart: () => setAttempt((count) => count + 1),
  }
}

function* explain(reference: Reference, text: string): Generator<Progress, Explained> {
  const annotation = yield* reference.annotateInSteps(text, LINES_PER_STEP)
  const lines: string[] = []
  for (const line of linesOf(text)) {
    lines.push(line)
    if (lines.length % LINES_PER_STEP === 0) yield { lines: annotation.lines, total: annotation.lines }
  }
  return { annotation, lines }
}

/** One by one, as the annotation counts them: splitting megabytes at once would hold up the page. */
export function* linesOf(text: string): Generator<string> {
  let start = 0
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) {
    yield text.slice(start, index)
    start = index + end.length
  }
  yield text.slice(start)
}
