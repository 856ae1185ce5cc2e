/**
 * The diagnosis of a case: single mistakes at once while rendering, pairs in a worker where those explain nothing,
 * triples when asked for. What the worker finds is shown only as long as the question is the one it was asked.
 */

import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Diagnosis, Options, Progress } from '../../diagnosis/types.ts'
import type { HttpRequest } from '../../message/types.ts'
import type { Judgement } from '../../platform/types.ts'
import type { Case } from './case.ts'
import { search } from './deep-search.ts'
import type { Answer, Question } from './diagnosis.worker.ts'
import type { Late } from './use-late.ts'

export type Diagnosed = {
  readonly judgement: Judgement
  readonly diagnosis: Diagnosis
  /** How far the worker is; undefined where none runs. */
  readonly progress: Progress | undefined
  /** Looks for three mistakes at once; undefined where that is done or pointless. */
  readonly deeper: (() => void) | undefined
  readonly cancel: () => void
}

/** What the user wants of the worker, for one case. */
type Wish = { readonly found: Case; readonly depth: 2 | 3; readonly cancelled: boolean }

/** Both verdicts on a case; undefined while the late half is loading or where there is no request. */
export function useDiagnosis(found: Case, now: Date, late: Late | undefined): Diagnosed | undefined {
  const second = Math.floor(now.getTime() / 1000)
  const question = useMemo(() => questionOf(found, second * 1000), [found, second])
  const judged = useMemo(
    () => late && found.request && singles(late, found.request, question),
    [late, question],
  )
  const [wished, setWished] = useState<Wish>()
  const wish = wished?.found === found ? wished : { found, depth: 2 as const, cancelled: false }
  const isOpen = judged?.diagnosis.verdict === 'unexplained' && found.typed.secret !== ''
  // Not asked again when the clock moves on: the search takes longer than a second.
  const deep = useMemo(() => {
    return isOpen && !wish.cancelled
      ? { ...question, options: { ...question.options, depth: wish.depth } }
      : undefined
  }, [found, isOpen, wish.depth, wish.cancelled])
  const answer = useAnswer(deep)
  if (!judged) return undefined
  const isRunning = deep !== undefined && !(answer && 'diagnosis' in answer)
  const atStart: Progress = { depth: 1, replayed: judged.diagnosis.replayed, of: 0 }
  return {
    judgement: judged.judgement,
    diagnosis: answer && 'diagnosis' in answer ? answer.diagnosis : judged.diagnosis,
    progress: isRunning ? (answer && 'progress' in answer ? answer.progress : atStart) : undefined,
    deeper:
      isOpen && !isRunning && wish.depth === 2
        ? () => setWished({ found, depth: 3, cancelled: false })
        : undefined,
    cancel: () => setWished({ ...wish, cancelled: true }),
  }
}

/** The worker's last word on a question; undefined before its first. */
function useAnswer(question: Question | undefined): Answer | undefined {
  const [told, setTold] = useState<{ readonly question: Question; readonly answer: Answer }>()
  useEffect(() => {
    return question && search(question, (answer) => setTold({ question, answer }))
  }, [question])
  return told?.question === question ? told?.answer : undefined
}

function questionOf({ reading, typed, kind, key }: Case, now: number): Question {
  const options: Options = {
    depth: 1,
    ...(typed.answer && { response: typed.answer }),
    ...(typed.original && { original: headerValues(typed.original) }),
    ...(typed.url && { target: { method: typed.method || 'POST', url: typed.url } }),
  }
  const credentials = typed.secret === '' ? [] : [{ kind, key, secret: typed.secret }]
  return { input: reading, credentials, now, options }
}

/** Lines `Name: value` → values by name. */
function headerValues(text: string): Record<string, string> {
  const lines = text.split(/\r?\n/).map((line) => /^([^:]+):[ \t]*(.*)$/.exec(line))
  return Object.fromEntries(lines.flatMap((match) => (match ? [[match[1] ?? '', match[2] ?? '']] : [])))
}

/** A longer body is hashed so often that the page would stand still; the worker does all of it. */
const MOST_BYTES_AT_ONCE = 256 * 1024

const NOTHING_TRIED: Diagnosis = {
  verdict: 'unexplained',
  explanations: [],
  findings: [],
  replayed: 0,
  stages: [],
  ruledOut: [],
  cannotBeFound: [],
  askFor: [],
}

function singles(late: Late, request: HttpRequest, { input, credentials, now, options }: Question) {
  const moment = new Date(now)
  return {
    judgement: late.judge(request, credentials, moment),
    diagnosis:
      request.body.length > MOST_BYTES_AT_ONCE
        ? NOTHING_TRIED
        : late.diagnose(input, credentials, moment, options),
  }
}
