/** Where a text stops being JSON (RFC 8259); engines tell it in words of their own, or not at all. */

const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y
const blank = /[ \t\r\n]*/y

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end'

/** The offset of the first character that cannot stand where it stands; `undefined` for good JSON. */
export function jsonErrorAt(text: string): number | undefined {
  const open: string[] = []
  let expected: Expected = 'value'
  for (let at = skipBlank(text, 0); ; at = skipBlank(text, at)) {
    if (expected === 'comma-or-end' && open.length === 0) return at < text.length ? at : undefined
    const end = tokenEnd(text, at, expected)
    if (end === undefined) return at
    const character = text[at] ?? ''
    if (/[}\]]/.test(character) && open.pop() !== character) return at
    if (character === '{' || character === '[') open.push(character === '{' ? '}' : ']')
    expected = afterToken(character, expected, open)
    at = end
  }
}

function skipBlank(text: string, at: number): number {
  blank.lastIndex = at
  return at + (blank.exec(text)?.[0].length ?? 0)
}

function tokenEnd(text: string, at: number, expected: Expected): number | undefined {
  const character = text[at] ?? ''
  const isValue = expected === 'value' || expected === 'value-or-end'
  const isKey = expected === 'key' || expected === 'key-or-end'
  if (character === '"') return isValue || isKey ? stringEnd(text, at) : undefined
  if (character === ':') return expected === 'colon' ? at + 1 : undefined
  if (character === ',') return expected === 'comma-or-end' ? at + 1 : undefined
  if (character === '}' || character === ']') return expected.endsWith('or-end') ? at + 1 : undefined
  if (!isValue) return undefined
  if (character === '{' || character === '[') return at + 1
  scalar.lastIndex = at
  const length = scalar.exec(text)?.[0].length
  return length === undefined ? undefined : at + length
}

function afterToken(character: string, expected: Expected, open: readonly string[]): Expected {
  if (character === '{') return 'key-or-end'
  if (character === '[') return 'value-or-end'
  if (character === ':') return 'value'
  if (character === ',') return open.at(-1) === '}' ? 'key' : 'value'
  return expected.startsWith('key') && character === '"' ? 'colon' : 'comma-or-end'
}

const stringStop = /["\\\0-\x1F]/g

function stringEnd(text: string, start: number): number | undefined {
  for (let at = start + 1; ; ) {
    stringStop.lastIndex = at
    const stop = stringStop.exec(text)
    if (stop === null || /[\0-\x1F]/.test(stop[0])) return undefined
    if (stop[0] === '"') return stop.index + 1
    const isEscape = /^(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/.exec(text.slice(stop.index + 1, stop.index + 6))
    if (isEscape === null) return undefined
    at = stop.index + 1 + isEscape[0].length
  }
}
