/**
 * A text box shows every line end as LF and gives back only that. The bytes that were pasted may have CR LF, and a
 * signature hangs on them, so the box keeps the pasted text apart and applies to it what the user edits.
 */

/** The text as a text box shows it. */
export function shownText(raw: string): string {
  return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
}

/** Offset in the shown text → offset in the raw text. */
export function rawOffset(raw: string, shown: number): number {
  if (!raw.includes('\r')) return shown
  let at = 0
  for (let left = shown; left > 0 && at < raw.length; left--) at += raw.startsWith('\r\n', at) ? 2 : 1
  return at
}

/** Offset in the raw text → offset in the shown text. */
export function shownOffset(raw: string, offset: number): number {
  return shownText(raw.slice(0, offset)).length
}

/** The raw text after the shown one was edited: what stands before and after the edit keeps its line ends. */
export function editedText(raw: string, edited: string): string {
  const before = shownText(raw)
  if (before === raw) return edited
  const head = commonHead(before, edited)
  const tail = commonTail(before, edited, Math.min(before.length, edited.length) - head)
  const from = rawOffset(raw, head)
  const to = rawOffset(raw, before.length - tail)
  const kept = raw.slice(0, from) + edited.slice(head, edited.length - tail) + raw.slice(to)
  // A lone CR that has got an LF behind it would now count as one line end; then the old line ends are given up.
  return shownText(kept) === edited ? kept : edited
}

function commonHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}

function commonTail(a: string, b: string, most: number): number {
  let length = 0
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length++
  return length
}
