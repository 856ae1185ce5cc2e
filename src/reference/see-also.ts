/**
 * Codes that are easily taken for one another. They are offered, never merged: each keeps its own rows.
 */
import { classesOf, rowsOf } from './code-list.ts'
import { editDistance, foldCode } from './spelling.ts'
import type { SeeAlso } from './types.ts'

/** Too short a word is one letter away from too many others. */
const shortestWord = 5

type Pairs = readonly (readonly [string, string])[]

const bothWays = (pairs: Pairs): Pairs => [...pairs, ...pairs.map(([a, b]) => [b, a] as const)]

/** SMPP's DELIVRD is a success; Deliver is a failure that China Telecom reports. */
const readAlike = bothWays([['DELIVRD', 'Deliver']])

/** Two systems of China Telecom whose names differ by the order of their letters. */
const headsAlike = bothWays([['SMGPERR:', 'SPMSERR:']])

const words = [...rowsOf.keys()].filter((code) => /^[A-Za-z]+$/.test(code) && code.length >= shortestWord)

/** ACCEPTD and ACCEPTED, BEYOND and BEYONDN: words one letter apart, and the pairs above. */
function spelledAlike(code: string): string[] {
  const near = (word: string) => editDistance(foldCode(word), foldCode(code), 1) <= 1
  return [
    ...(words.includes(code) ? words.filter(near) : []),
    ...readAlike.flatMap(([word, other]) => (word === code ? [other] : [])),
    ...headsAlike
      .flatMap(([head, other]) => (code.startsWith(head) ? [other + code.slice(head.length)] : []))
      .filter((other) => rowsOf.has(other)),
  ]
}

/** Letters and number without the separator between them and without leading zeros: MI:0029 and MI00029 give MI29. */
const bareForm = (code: string): string =>
  code.replace(/(?<=[A-Za-z])[:.*]+/g, '').replace(/(?<!\d)0+(?=\d)/g, '')

const codesByBareForm = gatherByBareForm()

function gatherByBareForm(): Map<string, string[]> {
  const gathered = new Map<string, string[]>()
  for (const code of rowsOf.keys()) {
    // A bare number has nothing to separate: 000000 is not 0.
    if (/^[\d-]+$/.test(code)) continue
    const form = bareForm(code)
    gathered.set(form, [...(gathered.get(form) ?? []), code])
  }
  return gathered
}

/** The code that heads this one, such as UNDELIV for UNDELIV:680. */
function headOf(code: string): string[] {
  const head = /^([A-Za-z]+)[:*]/.exec(code)?.[1]
  return head !== undefined && rowsOf.has(head) ? [head] : []
}

/** Where the look-alikes of a code come from, the most easily mistaken first. */
const origins: readonly {
  readonly why: SeeAlso['why']
  readonly find: (code: string) => readonly string[]
}[] = [
  { why: 'spelling', find: spelledAlike },
  { why: 'separator', find: (code) => codesByBareForm.get(bareForm(code)) ?? [] },
  { why: 'family', find: headOf },
  { why: 'class', find: (code) => classesOf(code).map((it) => it.code) },
]

/** What should be offered beside a code of the tables; each other code once. */
export function alikeCodes(code: string): SeeAlso[] {
  const seen = new Set([code])
  const alike: SeeAlso[] = []
  for (const { why, find } of origins) {
    for (const other of find(code)) {
      if (!seen.has(other)) alike.push({ code: other, why })
      seen.add(other)
    }
  }
  return alike
}
