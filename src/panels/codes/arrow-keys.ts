/** Arrow keys walk through the search box and the results beneath it. A stop carries `data-stop`. */

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 }

/** Moves the focus to the next stop inside the element that listens. */
export function moveBetweenStops(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = STEPS[event.key]
  if (step === undefined || event.isComposing) return
  const stops = [...event.currentTarget.querySelectorAll('[data-main-box], [data-stop]')]
  const at = document.activeElement ? stops.indexOf(document.activeElement) : -1
  const next = at < 0 ? undefined : stops[at + step]
  if (!(next instanceof HTMLElement)) return
  event.preventDefault()
  next.focus()
}
