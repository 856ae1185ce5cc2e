/** curl command lines; the three shells differ only in how they split words. */

import type { Draft } from '../draft.ts'
import { type Piece, slice, spanOf } from '../piece.ts'
import type { Flaw } from '../problems.ts'
import { splitBash, type Words } from './bash-words.ts'
import { splitCmd } from './cmd-words.ts'
import { readCommand } from './curl-command.ts'
import { curlRequest } from './curl-request.ts'
import { splitPowerShell } from './powershell.ts'
import { afterCommand } from './trailing.ts'

/** `curl` where a command can stand: at the start of a line, behind a prompt, with a path or `.exe`. */
const curlWord =
  /^[ \t]{0,80}(?:[^\n]{0,80}?(?:[$#%❯][ \t]{1,8}|>[ \t]{0,8}))?(?:sudo[ \t]{1,8})?(?:[\w.:\\/-]{0,80}[\\/])?curl(?:\.exe)?(?=[\s'"“^`\\]|$)/m

export function detectCurl(text: string): boolean {
  return curlWord.test(text)
}

/**
 * Carets at line ends or before quotes, or doubled quotes inside quotes: only cmd.exe is written like
 * that.
 */
export function detectCmdCurl(text: string): boolean {
  return (
    curlWord.test(text) && (/\^\r?\n|[\s=]\^"/.test(text) || (!text.includes("'") && /[{,:[]""\w/.test(text)))
  )
}

/** Backticks at line ends. */
export function detectPowerShellCurl(text: string): boolean {
  return curlWord.test(text) && /`\r?\n/.test(text)
}

export function readCmdCurl(paste: Piece): Draft {
  return readCurl(paste, splitCmd)
}

export function readPowerShellCurl(paste: Piece): Draft {
  return readCurl(paste, splitPowerShell)
}

export function readBashCurl(paste: Piece): Draft {
  return readCurl(paste, splitBash)
}

/** Reads the first curl command of the paste; what stands before it and what is not its output is told. */
function readCurl(paste: Piece, split: (source: Piece, from: number) => Words): Draft {
  const start = curlWord.exec(paste.text)
  const lead = start?.index ?? 0
  const from = lead + (start?.[0].length ?? 0)
  const { words, end, flaws } = split(paste, from)
  const command = readCommand(words)
  const { request, scheme, authority, flaws: made } = curlRequest(command, spanOf(paste, from, from).start)
  const after = afterCommand(slice(paste, end), curlWord)
  return {
    request,
    scheme,
    authority,
    ...after,
    flaws: [...ignoredBefore(paste, lead), ...flaws, ...command.flaws, ...made, ...after.flaws],
  }
}

/** Comments may stand before a command; anything else there is not read, and told. */
function ignoredBefore(paste: Piece, lead: number): Flaw[] {
  const before = paste.text.slice(0, lead)
  if (!/^(?!\s*#)\s*\S/m.test(before)) return []
  return [{ code: 'text-ignored', at: spanOf(paste, 0, lead), found: before.trim().slice(0, 80) }]
}
