/** Any text as one word of a command line: bash, cmd.exe, PowerShell. */

import { encodeText } from '../../message/bytes.ts'
import { hasInvisible } from './literals.ts'

/** In single quotes nothing means anything but the quote; what cannot be seen needs `$'…'` (ANSI-C quoting). */
export function bashWord(text: string): string {
  return !text.includes("'") && !hasInvisible(text)
    ? `'${text}'`
    : `$'${text.replace(BASH_ESCAPED, bashEscape)}'`
}

const BASH_ESCAPED = /[\\']|(?! )[\p{C}\p{Z}]/gu
const BASH_NAMED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** As bytes: a code point would depend on the locale. Three octal digits end by themselves, two hex digits may not. */
function bashEscape(character: string): string {
  const octal = (byte: number): string => `\\${byte.toString(8).padStart(3, '0')}`
  return BASH_NAMED[character] ?? Array.from(encodeText(character), octal).join('')
}

/** What a command line of cmd.exe can hold, the whole of it (Microsoft, "Command prompt line string limitation"). */
export const CMD_LIMIT = 8191

/** What cmd.exe cannot hand to a program, or takes for a key that was pressed. */
const CMD_IMPOSSIBLE = /(?![\t\n])[\p{Cc}\p{Cs}]/u

export function isImpossibleInCmd(text: string): boolean {
  return CMD_IMPOSSIBLE.test(text)
}

/**
 * For a line typed or pasted into cmd.exe; in a batch file `%` would be read otherwise. First the C run-time's quotes and
 * backslashes, then cmd's carets. What is impossible becomes U+FFFD, and a line end cannot end the command.
 */
export function cmdWord(text: string): string {
  const possible = text.replace(new RegExp(CMD_IMPOSSIBLE, 'gu'), (found) =>
    found === '\r' ? found : '\uFFFD',
  )
  const argument = quotedArgument(possible)
  if (!/["%\r\n]/.test(possible)) return argument
  return argument
    .replace(/["%&|<>^()!]/g, '^$&')
    .replace(/%(?=\w)/g, '%^')
    .replace(/\r\n?|\n/g, '^\n\n')
}

/** Backslashes are doubled before a quote, also the one that closes the word; anywhere else they are plain. */
function quotedArgument(text: string): string {
  const inner = text.replace(/\\+|"/g, (found, at: number) => {
    if (found === '"') return '\\"'
    const next = text[at + found.length]
    return next === undefined || next === '"' ? found + found : found
  })
  return `"${inner}"`
}

/** PowerShell takes typographic quotes for its own; in double quotes each needs a backtick. */
export function powershellWord(text: string): string {
  return /['‘’‚‛]/.test(text) || hasInvisible(text)
    ? `"${text.replace(POWERSHELL_ESCAPED, powershellEscape)}"`
    : `'${text}'`
}

const POWERSHELL_ESCAPED = /["“”„`$]|(?! )[\p{C}\p{Z}]/gu
const POWERSHELL_NAMED: Readonly<Record<string, string>> = { '\n': '`n', '\r': '`r', '\t': '`t' }

function powershellEscape(character: string): string {
  if (/["“”„`$]/.test(character)) return `\`${character}`
  // Windows PowerShell has no escape for code points.
  const units = Array.from({ length: character.length }, (_, at) => `$([char]${character.charCodeAt(at)})`)
  return POWERSHELL_NAMED[character] ?? units.join('')
}
