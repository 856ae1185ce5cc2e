/** What the user typed, the clock, and the ways to change them. */

import { useEffect, useState } from 'preact/hooks'
import { type Entries, entriesOf } from './entries.ts'
import { openRequest } from './open-request.ts'
import type { Operation } from './operations.ts'
import { type Moment, NOTHING_TYPED, PROJECT_ID, type Typed } from './typed.ts'

type OpenProblem = 'no-request' | 'no-operation'

export type BuildState = {
  readonly typed: Typed
  /** Nonce and times in force: the frozen ones, or those of now. */
  readonly moment: Moment
  readonly now: Date
  readonly change: (part: Partial<Typed>) => void
  readonly setEntries: (operation: Operation, entries: Entries) => void
  readonly loadExample: (operation: Operation) => void
  readonly clear: (operation: Operation) => void
  /** Brings back what was cleared or overwritten last; undefined where nothing was. */
  readonly undo: (() => void) | undefined
  /** The text in the box that opens requests, and why it could not be opened. */
  readonly box: Box
  readonly setBox: (box: Box) => void
  /** Opens a request in the form of its operation and goes there, or keeps it in the box and says why not. */
  readonly open: (text: string) => void
}

export type Box = { readonly text: string; readonly problem?: OpenProblem }

export function useBuild(carried: string | undefined): BuildState {
  const [typed, setTyped] = useState(NOTHING_TYPED)
  const [before, setBefore] = useState<Typed>()
  const [box, setBox] = useState<Box>({ text: '' })
  const [clock, look] = useClock()
  const moment = typed.frozen ?? clock.moment
  const change = (part: Partial<Typed>) => {
    look()
    setBefore(undefined)
    setTyped((current) => ({ ...current, ...part }))
  }
  const replace = (next: Typed) => {
    look()
    setBefore(typed)
    setTyped(next)
  }
  const open = (text: string) => {
    const opening = openRequest(text, typed, moment)
    if ('problem' in opening) {
      setBox({ text, problem: opening.problem })
      return
    }
    setBox({ text: '' })
    replace(opening.typed)
    location.replace(`#/build/${opening.operation.id}`)
  }
  useEffect(() => {
    if (carried !== undefined) open(carried)
  }, [carried])
  return {
    typed,
    moment,
    now: clock.now,
    change,
    setEntries: (operation, { [PROJECT_ID]: projectId, ...entries }) =>
      change({
        entries: { ...typed.entries, [operation.id]: entries },
        ...(operation.fields.some(({ name }) => name === PROJECT_ID) && {
          projectId: String(projectId ?? ''),
        }),
      }),
    loadExample: (operation) => replace(withExample(typed, operation)),
    clear: (operation) => replace(withoutEntries(typed, operation)),
    undo: before && (() => change(before)),
    box,
    setBox,
    open,
  }
}

function withExample(typed: Typed, operation: Operation): Typed {
  const placeOf = (name: string) => operation.fields.find((field) => field.name === name)?.in ?? 'body'
  const parameters = Object.entries(operation.example).map(([name, value]) => ({
    in: placeOf(name),
    name,
    value: placeOf(name) === 'file' ? exampleFile(value) : value,
  }))
  const { [PROJECT_ID]: projectId, ...entries } = entriesOf(operation.fields, parameters)
  const cleared = withoutEntries(typed, operation)
  return {
    ...cleared,
    entries: { ...cleared.entries, [operation.id]: entries },
    projectId: typeof projectId === 'string' ? projectId : typed.projectId,
  }
}

/** The reference prints no file: eight bytes that begin every PNG stand in. */
function exampleFile(value: unknown) {
  return { ...Object(value), bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) }
}

function withoutEntries(typed: Typed, { id }: Operation): Typed {
  const { [id]: _entries, ...entries } = typed.entries
  const { [id]: _opened, ...opened } = typed.opened
  return { ...typed, entries, opened }
}

type Clock = { readonly now: Date; readonly moment: Moment }

/** The clock is read when the user comes, types or waits a while, never while rendering. */
function useClock(): [clock: Clock, look: () => void] {
  const [clock, setClock] = useState(readClock)
  useEffect(() => {
    const timer = setInterval(() => setClock(readClock()), 10_000)
    return () => clearInterval(timer)
  }, [])
  return [clock, () => setClock(readClock())]
}

function readClock(): Clock {
  const now = new Date()
  const created = `${now.toISOString().slice(0, 19)}Z`
  return { now, moment: { nonce: newNonce(), created, date: created.replace(/[-:]/g, '') } }
}

/** 128 random bits as 32 hex digits: letters and digits only, as the platform wants it. */
function newNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
}
