/**
 * Any text as a string literal of each language. What cannot be seen is always escaped, so that no literal reads
 * otherwise than it runs; everything else stands as it is.
 */

/** Controls, invisible formatting, unassigned and private characters, and every blank but the space. */
const INVISIBLE = /(?! )[\p{C}\p{Z}]/gu

export function hasInvisible(text: string): boolean {
  return text.search(INVISIBLE) >= 0
}

type Rules = {
  /** In the order of preference; the first that needs no escape, or the first. */
  readonly quotes: readonly string[]
  /** Escaped with a backslash, besides the backslash and the quote. */
  readonly special?: RegExp
  readonly named: Readonly<Record<string, string>>
  readonly numbered: (codePoint: number) => string
}

/** Never by number: Java replaces `\u000A` before it reads the literal, which then breaks. */
const lineEnds = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0')

/** `\u` and four digits for a UTF-16 unit. */
const units = (point: number): string =>
  String.fromCodePoint(point).replace(/[\s\S]/g, (unit) => `\\u${hex(unit.charCodeAt(0), 4)}`)

/** `\u` and four digits, or `\U` and eight. */
const points = (point: number): string => (point > 0xffff ? `\\U${hex(point, 8)}` : `\\u${hex(point, 4)}`)

const rules = {
  java: { quotes: ['"'], named: lineEnds, numbered: units },
  phpDouble: {
    quotes: ['"'],
    special: /\$/g,
    named: lineEnds,
    numbered: (point) => `\\u{${hex(point, 1)}}`,
  },
  python: { quotes: ['"', "'"], named: lineEnds, numbered: points },
  csharp: { quotes: ['"'], named: lineEnds, numbered: points },
  nodejs: {
    quotes: ["'", '"'],
    named: lineEnds,
    numbered: (point) => (point > 0xffff ? `\\u{${hex(point, 1)}}` : units(point)),
  },
  go: { quotes: ['"'], named: lineEnds, numbered: points },
} as const satisfies Record<string, Rules>

function literal({ quotes, special, named, numbered }: Rules, text: string): string {
  const quote = quotes.find((candidate) => !text.includes(candidate)) ?? quotes[0] ?? '"'
  const slashed = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)
  const escaped = (special ? slashed.replace(special, '\\$&') : slashed).replace(
    INVISIBLE,
    (character) => named[character] ?? numbered(character.codePointAt(0) ?? 0),
  )
  return quote + escaped + quote
}

export const pythonLiteral = (text: string): string => literal(rules.python, text)
export const csharpLiteral = (text: string): string => literal(rules.csharp, text)
export const nodejsLiteral = (text: string): string => literal(rules.nodejs, text)

/** In single quotes where it can: there PHP knows two escapes only, and no variables. */
export function phpLiteral(text: string): string {
  return hasInvisible(text) ? literal(rules.phpDouble, text) : `'${text.replace(/[\\']/g, '\\$&')}'`
}

/** Raw where that saves escapes. */
export function goLiteral(text: string): string {
  const isRaw = /["\\]/.test(text) && !text.includes('`') && !hasInvisible(text)
  return isRaw ? `\`${text}\`` : literal(rules.go, text)
}

/** A constant of a class file holds 65535 bytes, and a character takes up to six. */
const JAVA_CONSTANT = 10_000

/** Pieces of a long text are joined at run time: `+` would make them one constant again. */
export function javaLiteral(text: string): string {
  if (text.length <= JAVA_CONSTANT) return literal(rules.java, text)
  const count = Math.ceil(text.length / JAVA_CONSTANT)
  // A pair of surrogates that is cut in two is written by number, and is whole again when joined.
  const pieces = Array.from({ length: count }, (_, at) =>
    literal(rules.java, text.slice(at * JAVA_CONSTANT, (at + 1) * JAVA_CONSTANT)),
  )
  return `String.join("", ${pieces.join(', ')})`
}
