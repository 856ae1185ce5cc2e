/** Asks the diagnosis in a worker. */

import type { Answer, Question } from './diagnosis.worker.ts'
import workerUrl from './diagnosis.worker.ts?worker&url'

const TYPING_PAUSE_MS = 300

/** Asks after a short pause in typing; gives back how to stop it. */
export function search(question: Question, tell: (answer: Answer) => void): () => void {
  let worker: Worker | undefined
  const timer = setTimeout(() => {
    worker = newWorker()
    worker.onmessage = ({ data }: MessageEvent<Answer>) => tell(data)
    worker.postMessage(question)
  }, TYPING_PAUSE_MS)
  return () => {
    clearTimeout(timer)
    worker?.terminate()
  }
}

type ScriptUrlPolicy = { readonly createScriptURL: (url: string) => string }
type TrustedTypesFactory = {
  readonly createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy
}

let policy: ScriptUrlPolicy | undefined

/** The page's policy wants a named policy behind every script address; this one knows a single, built-in address. */
function newWorker(): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory }
  policy ??= trustedTypes?.createPolicy('signbench-worker', { createScriptURL: () => workerUrl })
  return new Worker(policy ? policy.createScriptURL(workerUrl) : workerUrl, { type: 'module' })
}
