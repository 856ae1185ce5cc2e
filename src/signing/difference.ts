/** Where two texts part: the first character that is not the same, and the byte it begins at. */

export type Difference = {
  /** UTF-16 offset, the same in both texts. */
  readonly at: number
  /** Offset in bytes of UTF-8, from 0. */
  readonly byte: number
  /** The characters that stand there; empty where that text has ended. */
  readonly theirs: string
  readonly ours: string
}

/** The first difference of two texts, or undefined where they are the same. */
export function firstDifference(theirs: string, ours: string): Difference | undefined {
  const most = Math.min(theirs.length, ours.length)
  let at = 0
  while (at < most && theirs.charCodeAt(at) === ours.charCodeAt(at)) at++
  if (at === theirs.length && at === ours.length) return undefined
  // A pair of surrogates is one character: two emoji can share the first half.
  if (at > 0 && isHighSurrogate(ours.charCodeAt(at - 1))) at--
  return {
    at,
    byte: utf8Length(ours.slice(0, at)),
    theirs: characterAt(theirs, at),
    ours: characterAt(ours, at),
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

function characterAt(text: string, at: number): string {
  const codePoint = text.codePointAt(at)
  return codePoint === undefined ? '' : String.fromCodePoint(codePoint)
}

/** How many bytes a text has in UTF-8. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length
}
