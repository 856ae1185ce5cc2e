/** Text with its invisible characters drawn. What is drawn is never in the text itself, so a selection copies the bytes. */

import type { ComponentChildren } from 'preact'

/** Character → what is drawn in front of it: its short name, since few fonts have pictures of control characters. */
const GLYPHS: Readonly<Record<string, string>> = {
  ' ': 'SP',
  '\t': 'TAB',
  '\n': 'LF',
  '\r': 'CR',
  '\0': 'NUL',
  '\u00a0': 'NBSP',
  '\u00ad': 'SHY',
  '\u200b': 'ZWSP',
  '\u200c': 'ZWNJ',
  '\u200d': 'ZWJ',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u2028': 'LSEP',
  '\u2029': 'PSEP',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2060': 'WJ',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\u3000': 'IDSP',
  '\ufeff': 'BOM',
}

const INVISIBLE =
  /[\0- \u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\u3000\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** `U+000A` */
function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** How one character is drawn where it has to be seen: its glyph, or itself. */
export function drawn(character: string): string {
  return INVISIBLE.test(character) ? (GLYPHS[character] ?? codePointName(character)) : character
}

/** `“/” U+002F`, or the words for the end of a text. */
export function characterName(character: string, end: string): string {
  return character === '' ? end : `“${drawn(character)}” ${codePointName(character)}`
}

type VisibleTextProps = {
  readonly text: string
  /** Offset of a character to point at. */
  readonly point?: number | undefined
}

/** Draws a text; one character of it can be pointed at. */
export function VisibleText({ text, point }: VisibleTextProps) {
  if (point === undefined || point < 0 || point >= text.length) return <>{runs(text)}</>
  const character = String.fromCodePoint(text.codePointAt(point) ?? 0)
  return (
    <>
      {runs(text.slice(0, point))}
      <mark class="pointed">{runs(character)}</mark>
      {runs(text.slice(point + character.length))}
    </>
  )
}

const INVISIBLE_RUNS = new RegExp(`(${INVISIBLE.source})`, 'g')

function runs(text: string): ComponentChildren[] {
  // Splitting by a pattern with one group puts the invisible characters at the odd places.
  return text.split(INVISIBLE_RUNS).map((run, index) => (index % 2 === 0 ? run : invisible(run)))
}

function invisible(character: string) {
  return (
    <span class={character === '\n' ? 'invisible line-feed' : 'invisible'} data-glyph={drawn(character)}>
      {character}
    </span>
  )
}
