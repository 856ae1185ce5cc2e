/** Long work in short slices, so that the page answers between them. */

/** Two slices and a frame's drawing stay under the 50 ms from which a person notices. */
const SLICE_MS = 16

export type SliceOptions<Step> = {
  readonly signal: AbortSignal
  /** Told after each slice but the last. */
  readonly onPause?: (step: Step) => void
}

/**
 * Runs a generator to its end, leaving the thread to the page after every slice; the first slice runs at once.
 *
 * @returns what the generator returns, or undefined when `signal` was aborted first
 */
export async function runInSlices<Step, Result>(
  steps: Generator<Step, Result>,
  { signal, onPause }: SliceOptions<Step>,
): Promise<Result | undefined> {
  while (!signal.aborted) {
    const end = performance.now() + SLICE_MS
    let step = steps.next()
    while (!step.done && performance.now() < end) step = steps.next()
    if (step.done) return step.value
    onPause?.(step.value)
    await pause()
  }
  return undefined
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
