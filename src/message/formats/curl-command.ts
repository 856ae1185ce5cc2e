/**
 * From the words of a curl command to what they ask for: one row for each option that changes the request.
 */

import { type Piece, slice, spanOf } from '../piece.ts'
import type { Flaw, MessageProblemCode } from '../problems.ts'
import { flagOptions, shortOptions, valueOptions } from './curl-options.ts'

export type DataKind = 'text' | 'raw' | 'urlencoded' | 'json'
export type DataPart = { readonly kind: DataKind; readonly value: Piece }
export type FormPart = { readonly value: Piece; readonly literal: boolean }

/** What a command asks for, as far as it has been read. */
export type CurlCommand = {
  readonly urls: Piece[]
  readonly headers: Piece[]
  readonly data: DataPart[]
  readonly form: FormPart[]
  readonly query: Piece[]
  /** The last value of options that count once: `request`, `user`, `user-agent` … */
  readonly single: Map<string, Piece>
  /** Flags that are on. */
  readonly flags: Set<string>
  readonly flaws: Flaw[]
  /** `--next`: another request starts here. */
  next?: Piece
}

type Effect = (command: CurlCommand, value: Piece) => void

const data =
  (kind: DataKind): Effect =>
  (command, value) =>
    void command.data.push({ kind, value })
const missingFile: Effect = (command, value) => report(command, 'file-not-in-paste', value)

/** An option with a value that is in no row here changes nothing of the message, or counts once. */
const effects: Readonly<Record<string, Effect>> = {
  config: missingFile,
  data: data('text'),
  'data-ascii': data('text'),
  'data-binary': data('text'),
  'data-raw': data('raw'),
  'data-urlencode': data('urlencoded'),
  form: (command, value) => void command.form.push({ value, literal: false }),
  'form-string': (command, value) => void command.form.push({ value, literal: true }),
  header: (command, value) => void command.headers.push(value),
  json: data('json'),
  'upload-file': (command, value) => {
    missingFile(command, value)
    command.single.set('upload-file', value)
  },
  url: (command, value) => void command.urls.push(value),
  'url-query': (command, value) => void command.query.push(value),
}

/** Reads the words behind `curl`. Later options win where one counts once, as curl has it. */
export function readCommand(words: readonly Piece[]): CurlCommand {
  const command: CurlCommand = {
    urls: [],
    headers: [],
    data: [],
    form: [],
    query: [],
    single: new Map(),
    flags: new Set(),
    flaws: [],
  }
  let optionsEnd = false
  for (let index = 0; index < words.length && command.next === undefined; ) {
    const word = words[index]
    if (word === undefined) break
    index += 1
    if (optionsEnd || !word.text.startsWith('-') || word.text === '-') command.urls.push(word)
    else if (word.text === '--') optionsEnd = true
    else if (word.text.startsWith('--')) index += longOption(command, word, words[index])
    else index += shortCluster(command, word, words[index])
  }
  return command
}

function report(command: CurlCommand, code: MessageProblemCode, piece: Piece): void {
  command.flaws.push({ code, at: spanOf(piece), found: piece.text.slice(0, 80) })
}

/** How many further words the option took. */
function longOption(command: CurlCommand, word: Piece, next: Piece | undefined): number {
  const name = word.text.slice(2)
  if (valueOptions.has(name)) return takeValue(command, name, word, next)
  setFlag(command, name, word)
  return 0
}

/** `-sSX POST`, `-XPOST`, `-Hname:value`: flags until one takes a value, which may be glued to it. */
function shortCluster(command: CurlCommand, word: Piece, next: Piece | undefined): number {
  for (let at = 1; at < word.text.length; at++) {
    const name = shortOptions[word.text[at] ?? '']
    if (name === undefined) {
      report(command, 'unknown-option', word)
      return 0
    }
    if (!valueOptions.has(name)) setFlag(command, name, word)
    else if (at + 1 < word.text.length) return apply(command, name, slice(word, at + 1))
    else return takeValue(command, name, word, next)
  }
  return 0
}

function takeValue(command: CurlCommand, name: string, word: Piece, next: Piece | undefined): number {
  if (next) return apply(command, name, next) + 1
  report(command, 'option-without-value', word)
  return 0
}

function apply(command: CurlCommand, name: string, value: Piece): 0 {
  const effect = effects[name]
  if (effect) effect(command, value)
  else command.single.set(name, value)
  return 0
}

function setFlag(command: CurlCommand, name: string, word: Piece): void {
  const isOff = name.startsWith('no-')
  const flag = isOff ? name.slice(3) : name
  if (!flagOptions.has(flag)) report(command, 'unknown-option', word)
  else if (flag === 'next') command.next = word
  else if (isOff) command.flags.delete(flag)
  else command.flags.add(flag)
}
