/** Measuring: medians of many short runs, so that one hiccup of the machine does not count. */

const WARM_UP_MS = 300
const SAMPLES = 60
const SAMPLE_MS = 10

/** The median time of one call, in milliseconds, over samples of many calls each. */
export function medianMs(run) {
  const warm = performance.now()
  let calls = 0
  while (performance.now() - warm < WARM_UP_MS || calls === 0) {
    run()
    calls++
  }
  const perSample = Math.max(1, Math.round((calls / WARM_UP_MS) * SAMPLE_MS))
  const samples = Array.from({ length: SAMPLES }, () => {
    const start = performance.now()
    for (let i = 0; i < perSample; i++) run()
    return (performance.now() - start) / perSample
  })
  return median(samples)
}

export function median(values) {
  const ordered = [...values].sort((a, b) => a - b)
  return ordered[Math.floor(ordered.length / 2)]
}

/** A line of the table; `most` is the bar. */
export function row(what, value, most) {
  return { what, value, unit: 'ms', most }
}
