/** Objects and lists as JSON, JavaScript and Python print them; which framework it was, the names tell. */

import { items, type LiteralText, members, type Node, nodeAt, stringOf } from '../formats/literals.ts'
import { verbatim } from '../piece.ts'
import { dialects } from '../strings.ts'
import { type DumpEntries, type DumpFramework, type Entry, isSignedName } from './entries.ts'

const MEMBER =
  /[{,]\s*(["']?)(?:authorization|x-sdk-date|(?:REDIRECT_)?http_(?:authorization|x_sdk_date))\1\s*:/i

/** The object that holds the headers, or one that has them in a member `headers`. */
export function readObject(text: string): DumpEntries | undefined {
  const start = text.indexOf('{')
  if (start < 0 || !MEMBER.test(text)) return undefined
  const literal: LiteralText = { source: verbatim(text), dialect: dialects.javascript }
  const entries = entriesIn(literal, nodeAt(text, start))
  return { framework: frameworkOf(text, entries), entries }
}

function entriesIn(literal: LiteralText, object: Node): Entry[] {
  return [...members(literal, object)].flatMap(({ key, value }): Entry[] => {
    if (value.kind === 'object') return /headers$/i.test(key.text) ? entriesIn(literal, value) : []
    return valuesOf(literal, value).map((text): Entry => [key.text, text])
  })
}

/** A string, the strings of a list, or a bare word such as a number. */
function valuesOf(literal: LiteralText, node: Node): string[] {
  if (node.kind === 'string') return [stringOf(literal, node).piece.text]
  if (node.kind === 'array') return [...items(literal, node)].flatMap((item) => valuesOf(literal, item))
  return [literal.source.text.slice(node.start, node.end)]
}

/** Node lower-cases names, Go lists values, CGI variables in JSON are PHP's, in Python's quotes they are WSGI's. */
function frameworkOf(text: string, entries: readonly Entry[]): DumpFramework {
  const [name = ''] = entries.find(([given]) => isSignedName(given)) ?? []
  const isPython = /'wsgi\.|\{\s*'[A-Z]/.test(text)
  if (/^http_/.test(name)) return 'nginx'
  if (isPython) return 'flask'
  if (/^(?:REDIRECT_)?HTTP_/.test(name)) return 'php'
  const isListed = /["']\s*:\s*\[\s*["']/.test(text)
  if (name === name.toLowerCase()) return isListed ? 'php' : 'express'
  return isListed ? 'go' : 'flask'
}

/** `EnvironHeaders([('Host', 'cb.example.com'), …])`, and any list of such pairs. */
export function readTuples(text: string): DumpEntries | undefined {
  const pair = /\(\s*(["'])([\w-]+)\1\s*,\s*(["'])((?:(?!\3)[^\\]|\\.)*)\3\s*,?\s*\)/g
  const entries = [...text.matchAll(pair)].map(({ 2: name = '', 4: value = '' }): Entry => [name, value])
  return entries.length > 0 ? { framework: 'flask', entries } : undefined
}

const LIST = /\[\s*(["'])[\w-]+\1\s*,/

/** Node's `rawHeaders`: names and values by turns in one list. */
export function readFlatList(text: string): DumpEntries | undefined {
  const at = text.search(LIST)
  if (at < 0) return undefined
  const literal: LiteralText = { source: verbatim(text), dialect: dialects.javascript }
  const nodes = [...items(literal, nodeAt(text, at))]
  if (nodes.length < 2 || nodes.length % 2 === 1 || nodes.some(({ kind }) => kind !== 'string'))
    return undefined
  const texts = nodes.map((node) => stringOf(literal, node).piece.text)
  const entries = texts.flatMap((name, i): Entry[] => (i % 2 === 0 ? [[name, texts[i + 1] ?? '']] : []))
  return { framework: 'express', entries }
}
