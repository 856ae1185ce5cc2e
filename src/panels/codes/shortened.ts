/** What a person typed, short enough to be repeated in a sentence. */

const LONGEST = 48

export function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  // A character outside the basic plane has two units; none is cut in two.
  const shown = [...text.slice(0, 2 * LONGEST)].slice(0, LONGEST).join('')
  return shown === text ? text : `${shown}…`
}
