/** The text of the log box: typed, pasted, or read from a file. */

import { useRef, useState } from 'preact/hooks'
import { type FileReading, type Refusal, readFile } from './read-file.ts'
import { type Source, useAnnotation } from './use-annotation.ts'
import type { Reference } from './use-reference.ts'

/** A file that is being read, or that could not be. */
export type Incoming = { readonly name: string; readonly refusal?: Refusal }

export type Log = ReturnType<typeof useLog>

export function useLog(reference: Reference | undefined, initial: string) {
  const [source, setSource] = useState<Source>({ text: initial })
  const [incoming, setIncoming] = useState<Incoming>()
  const controller = useRef<AbortController>(undefined)
  const annotation = useAnnotation(reference, source)

  const take = (taken: Source) => {
    controller.current?.abort()
    setIncoming(undefined)
    setSource(taken)
  }
  const finish = (name: string, reading: FileReading) =>
    reading.refusal === undefined
      ? take({ text: reading.text, name })
      : setIncoming({ name, refusal: reading.refusal })
  const read = async (file: File) => {
    controller.current?.abort()
    const own = new AbortController()
    controller.current = own
    setIncoming({ name: file.name })
    const reading = await readFile(file, own.signal)
    if (reading && !own.signal.aborted) finish(file.name, reading)
  }
  return { source, incoming, take, read, ...annotation }
}
