/** A short text for the customer, about one code or about a whole log. */

import type { Language } from '../../language/words.ts'
import type { Annotation, Hit } from '../../reference/annotate.ts'
import type { Carrier, Category, CodeMatch, Reading, Retry, Table } from '../../reference/types.ts'
import type { CodesWords } from './words.ts'

export type ReplyFormat = 'plain' | 'markdown'

export type ReplyStyle = {
  readonly words: CodesWords['reply']
  readonly language: Language
  readonly format: ReplyFormat
}

/** Groups beyond these are counted together: a reply is read, a report is exported. */
const MOST_GROUPS = 6
const MOST_CODES = 3
const MOST_MEANINGS = 3

/** These tables say what became of a message; the others say what an API answered to a call. */
const REPORT_TABLES: readonly Table[] = ['4.2.3', '3-103']

/**
 * About a log: how many messages were delivered, then each group of the others with what it means and what helps.
 *
 * Codes that an API answered are counted apart: that a call was accepted does not say that a message arrived.
 */
export function replyToLog({ hits, unknown }: Annotation, style: ReplyStyle): string {
  const { words } = style
  const reports = hits.filter(({ match }) => isReport(match.readings))
  const undelivered = reports.filter(isNoSuccess)
  const refused = hits.filter((hit) => !isReport(hit.match.readings) && isNoSuccess(hit))
  const unknownCount = unknown.reduce((sum, { count }) => sum + count, 0)
  if (hits.length + unknownCount === 0) return words.noCodes
  return joined([
    reports.length > 0 ? delivered(reports.length - undelivered.length, reports.length, style) : words.hello,
    groupList(undelivered, words.messages, style),
    refused.length > 0 ? words.answers(refused.length) : '',
    groupList(refused, words.calls, style),
    reports.length + refused.length + unknownCount === 0 ? words.sentence([words.accepted]) : '',
    unknownCount > 0 ? words.unknown(unknownCount) : '',
  ])
}

/**
 * About one code: what it means, and what the customer can do.
 *
 * @param code as it is to be named in the reply
 * @param matches what explains it; none for an unknown code
 * @param carrier of the customer's number: its own reading then stands for the code
 */
export function replyToCode(
  code: string,
  matches: readonly CodeMatch[],
  carrier: Carrier | undefined,
  style: ReplyStyle,
): string {
  const { words } = style
  const named = quoted(code, style)
  const readings = matches[0]?.readings ?? []
  if (readings.length === 0) return words.unknownCode(named)
  const sentences = isReport(readings)
    ? reportMeanings(ofCarrier(readings, carrier), style)
    : [answerMeaning(readings, style)]
  const [only = ''] = sentences
  if (sentences.length === 1) return `${words.oneCode(named)}${words.space}${only}`
  return joined([words.severalMeanings(named), list(sentences.slice(0, MOST_MEANINGS))])
}

const isReport = (readings: readonly Reading[]): boolean =>
  readings[0] !== undefined && REPORT_TABLES.includes(readings[0].table)

const isNoSuccess = ({ match }: Hit): boolean => match.category !== 'success'

function delivered(count: number, of: number, { words }: ReplyStyle): string {
  return words.delivered(count, of, shareOf(count, of))
}

/** In per cent with one decimal; what is not all or nothing is never rounded to it. */
export function shareOf(count: number, of: number): string {
  const share = (100 * count) / of
  const shown = share > 0 && share < 100 ? Math.min(99.9, Math.max(0.1, share)) : share
  return `${shown.toFixed(1)}%`
}

/** How a number of messages, or of calls, is said. */
type Amount = (number: number) => string

/** A line for each category, the largest first. */
function groupList(hits: readonly Hit[], amount: Amount, style: ReplyStyle): string {
  const { words } = style
  const groups = byCategory(hits)
  const rest = groups.slice(MOST_GROUPS).reduce((sum, group) => sum + group.length, 0)
  return list([
    ...groups.slice(0, MOST_GROUPS).map((group) => groupLine(group, amount, style)),
    ...(rest > 0 ? [words.sentence([words.others(amount(rest))])] : []),
  ])
}

/** The largest group first. */
function byCategory(hits: readonly Hit[]): Hit[][] {
  const groups = new Map<Category, Hit[]>()
  for (const hit of hits) {
    const known = groups.get(hit.match.category)
    if (known) known.push(hit)
    else groups.set(hit.match.category, [hit])
  }
  return [...groups.values()].toSorted((a, b) => b.length - a.length)
}

function groupLine(group: readonly Hit[], amount: Amount, style: ReplyStyle): string {
  const { words } = style
  const codes = [...new Set(group.map(({ code }) => code))]
  const some = codes.slice(0, MOST_CODES).map((code) => quoted(code, style))
  const [first] = group
  if (!first) return ''
  const text = situation(
    first.match,
    {
      codes: words.codes(some, codes.length > MOST_CODES),
      retry: agreed(group.map(({ match }) => match.retry)),
    },
    style,
  )
  return words.item(bold(amount(group.length), style), text)
}

/** A wait is named for a group only where all its codes have the same. */
function agreed(retries: readonly Retry[]): Retry | undefined {
  const [first] = retries
  const same = retries.every((retry) => JSON.stringify(retry) === JSON.stringify(first))
  return same ? first : undefined
}

type Details = { readonly codes?: string; readonly retry: Retry | undefined }

/** What a category means to the customer, what to do, and when to send again if the reference names a time. */
function situation(
  { category }: Pick<Reading, 'category'>,
  { codes = '', retry }: Details,
  { words }: ReplyStyle,
): string {
  const { means, next } = words.situations[category]
  const again = retry && words.again(retry)
  return words.sentence([means + codes, ...(next ? [next] : []), ...(again ? [again] : [])])
}

/** A carrier's words name its own systems, so the customer is told the kind of thing, each kind once. */
function reportMeanings(readings: readonly Reading[], style: ReplyStyle): string[] {
  const categories = [...new Set(readings.map(({ category }) => category))]
  return categories.map((category) => {
    const own = readings.filter((reading) => reading.category === category)
    const { retry } = own.find((reading) => reading.retry.when !== undefined) ?? own[0] ?? {}
    return situation({ category }, { retry }, style)
  })
}

/** An API's answer is meant for the one who called it, so the customer gets it whole. */
function answerMeaning(readings: readonly Reading[], { words, language }: ReplyStyle): string {
  const reading = readings.find(({ advice }) => advice) ?? readings[0]
  if (!reading || reading.category === 'success') return words.sentence([words.accepted])
  const { description, advice } = reading
  return words.sentence([description[language], ...(advice ? [advice[language]] : [])])
}

function ofCarrier(readings: readonly Reading[], carrier: Carrier | undefined): readonly Reading[] {
  const own = readings.filter(({ source }) => carrier !== undefined && source === carrier)
  return own.length > 0 ? own : readings
}

const quoted = (code: string, { format }: ReplyStyle): string =>
  format === 'markdown' ? `\`${code.replaceAll('`', '')}\`` : code

const bold = (text: string, { format }: ReplyStyle): string => (format === 'markdown' ? `**${text}**` : text)

/** Lists are written alike in plain text and Markdown; the blank lines around them are Markdown's. */
const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

const joined = (blocks: readonly string[]): string => blocks.filter((block) => block !== '').join('\n\n')
