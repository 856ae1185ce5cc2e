/** The one door to everything that people paste. */

import { encodeText } from './bytes.ts'
import { oddCharacters } from './characters.ts'
import { checkRequest } from './checks.ts'
import type { Draft, HeaderDraft, RequestDraft } from './draft.ts'
import { formats } from './formats.ts'
import { placesOf } from './locate.ts'
import { type Piece, spanOf, verbatim } from './piece.ts'
import { type Flaw, type MessageProblemCode, severities } from './problems.ts'
import type { Header, HttpRequest, Problem, Reading, RequestOrigins } from './types.ts'
import { unwrap } from './wrapping.ts'

export type { Reading } from './types.ts'

/**
 * Reads what was pasted: a request in any of the ways people copy one, an answer, or a list of codes.
 *
 * `text` is the paste as it stands. Never throws; whatever could not be read, or was not read as it
 * stands, is in `problems`, ordered by place.
 */
export function readMessage(text: string): Reading {
  const lead = leadingBlanks(text)
  if (lead === text.length)
    return reading(text, 'unknown', 'unknown', [{ code: 'empty-paste', at: { start: 0, end: 0 } }])
  const leadFlaws = oddCharacters(verbatim(text, 0, lead)).filter(
    ({ code }) => code !== 'line-feed-in-header',
  )
  const { piece: paste, flaws: wrapping } = unwrap(text, lead)
  const format = formats.find(({ detect }) => detect(paste.text))
  const before = [...leadFlaws, ...wrapping]
  if (format === undefined) return reading(text, 'unknown', 'unknown', [...before, ...notRecognised(paste)])
  const draft = format.read(paste)
  const flaws = [
    ...before,
    ...draft.flaws,
    ...(draft.request ? checkRequest(draft.request, draft.flaws) : []),
  ]
  return { ...reading(text, format.form, format.id, flaws), ...contents(draft) }
}

function leadingBlanks(text: string): number {
  return /^[\s\uFEFF\u200B-\u200D\u2060]*/u.exec(text)?.[0].length ?? 0
}

function notRecognised(paste: Piece): Flaw[] {
  const found = paste.text.slice(0, 60).split(/\r?\n/, 1)[0] ?? ''
  const flaws: Flaw[] = [{ code: 'not-recognised', at: spanOf(paste, 0, found.length), found }]
  const binary = paste.text.search(/[\0\uDC80-\uDCFF]/u)
  if (binary >= 0) flaws.push({ code: 'binary-content', at: spanOf(paste, binary, binary + 1) })
  return flaws
}

function reading(text: string, form: Reading['form'], format: string, flaws: readonly Flaw[]): Reading {
  return { form, format, problems: problemsOf(text, flaws) }
}

function contents({ request, response, codes, scheme, authority, rest }: Draft): Partial<Reading> {
  return {
    ...(request ? { request: requestOf(request), origins: originsOf(request) } : {}),
    ...(response ? { response } : {}),
    ...(codes ? { codes } : {}),
    ...(scheme ? { scheme } : {}),
    ...(authority === undefined ? {} : { authority }),
    ...(rest ? { rest } : {}),
  }
}

function requestOf({ method, target, headers, body }: RequestDraft): HttpRequest {
  const pair = ({ name, value }: HeaderDraft): Header => [name.text, value.text]
  return { method: method.text, target: target.text, headers: headers.map(pair), body: encodeText(body.text) }
}

function originsOf({ method, target, headers, body }: RequestDraft): RequestOrigins {
  return {
    method: method.map,
    target: target.map,
    headers: headers.map(({ name, value }) => ({ name: name.map, value: value.map })),
    body: body.map,
  }
}

/** So many of one kind are told one by one; the last of them counts for the others. */
const toldEach = 20

function problemsOf(text: string, flaws: readonly Flaw[]): Problem<MessageProblemCode>[] {
  const told = fold(flaws).toSorted((a, b) => a.at.start - b.at.start)
  const places = placesOf(
    text,
    told.map(({ at }) => at),
  )
  return told.map(({ at, ...flaw }, index) => {
    const place = places[index]
    return { ...flaw, severity: severities[flaw.code], ...(place ? { place } : {}) }
  })
}

type Tally = { readonly starts: Set<number>; readonly told: Flaw[]; more: number }

/** The same flaw at the same place is one; of many of a kind the first are kept. */
function fold(flaws: readonly Flaw[]): Flaw[] {
  const tallies = new Map<MessageProblemCode, Tally>()
  for (const flaw of flaws) {
    const tally = tallies.get(flaw.code) ?? { starts: new Set(), told: [], more: 0 }
    tallies.set(flaw.code, tally)
    if (tally.starts.has(flaw.at.start)) continue
    if (tally.told.length === toldEach) tally.more += flaw.count ?? 1
    else {
      tally.starts.add(flaw.at.start)
      tally.told.push(flaw)
    }
  }
  return [...tallies.values()].flatMap(({ told, more }) =>
    told.map((flaw, index) =>
      more > 0 && index === toldEach - 1 ? { ...flaw, count: (flaw.count ?? 1) + more } : flaw,
    ),
  )
}
