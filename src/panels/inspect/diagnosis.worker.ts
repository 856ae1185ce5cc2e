/** The deep search, off the main thread: posts how far it is, then what it found. Ending the worker cancels it. */

import { diagnosing } from '../../diagnosis/diagnose.ts'
import type { Diagnosis, Progress } from '../../diagnosis/types.ts'

export type Question = {
  readonly input: Parameters<typeof diagnosing>[0]
  readonly credentials: Parameters<typeof diagnosing>[1]
  readonly now: number
  readonly options: NonNullable<Parameters<typeof diagnosing>[3]>
}

export type Answer = { readonly progress: Progress } | { readonly diagnosis: Diagnosis }

const REPORT_EVERY_MS = 100

self.onmessage = ({ data }: MessageEvent<Question>) => {
  const search = diagnosing(data.input, data.credentials, new Date(data.now), data.options)
  let reported = performance.now()
  let step = search.next()
  while (!step.done) {
    if (performance.now() - reported > REPORT_EVERY_MS) {
      reported = performance.now()
      self.postMessage({ progress: step.value } satisfies Answer)
    }
    step = search.next()
  }
  self.postMessage({ diagnosis: step.value } satisfies Answer)
}
