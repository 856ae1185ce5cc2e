/**
 * Holds the rows of another edition of the reference against the bundled ones: what is new, gone, changed.
 *
 *   node test/reference/compare-edition.js rows.json        the rows of the other edition, as a JSON list
 *   node test/reference/compare-edition.js rows.json --keep makes them the edition to compare with next time
 *
 * A row is { table, source?, code, line, httpStatus?, messageEn?, description, cause?, advice? }. The original
 * sentences are not kept, only a fingerprint of each row's, so a changed row is named and its texts are looked up in
 * the document.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { argv, exit } from 'node:process'
import { fileURLToPath } from 'node:url'

const keptIn = new URL('edition-fingerprints.jsonl', import.meta.url)

/** Line breaks, spaces and full-width forms change with every export of the document and mean nothing. */
const plain = (text) =>
  String(text ?? '')
    .normalize('NFKC')
    .replace(/\s+/g, '')

export function fingerprint({ httpStatus, messageEn, description, cause, advice }) {
  const texts = [httpStatus, messageEn, description, cause, advice].map(plain)
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 10)
}

/** The rows as kept: `[table, source, code, line, fingerprint]`. */
export const kept = (rows) =>
  rows.map((row) => [row.table, row.source ?? null, row.code, row.line, fingerprint(row)])

const placeOf = ([table, source, code]) => [table, source, code].join('\t')

function byPlace(rows) {
  const places = new Map()
  for (const row of rows) places.set(placeOf(row), [...(places.get(placeOf(row)) ?? []), row])
  return places
}

/** `from` without the rows that `others` has with the same fingerprint, each of those used once. */
function unmatched(from, others) {
  const prints = others.map(([, , , , print]) => print)
  return from.filter(([, , , , print]) => {
    const at = prints.indexOf(print)
    if (at >= 0) prints.splice(at, 1)
    return at < 0
  })
}

/**
 * @param before rows of one edition, as kept
 * @param after rows of another edition, as kept
 * @returns `added` and `gone` rows, and `changed` pairs: same table, source and code, other text. A row that only
 *   moved to another line is none of these.
 */
export function compareEditions(before, after) {
  const result = { added: [], gone: [], changed: [] }
  const old = byPlace(before)
  const next = byPlace(after)
  for (const place of new Set([...old.keys(), ...next.keys()])) {
    const mine = unmatched(old.get(place) ?? [], next.get(place) ?? [])
    const theirs = unmatched(next.get(place) ?? [], old.get(place) ?? [])
    const pairs = Math.min(mine.length, theirs.length)
    for (let at = 0; at < pairs; at++) result.changed.push([mine[at], theirs[at]])
    result.gone.push(...mine.slice(pairs))
    result.added.push(...theirs.slice(pairs))
  }
  return result
}

const named = ([table, source, code, line]) => `${table}${source ? ` ${source}` : ''}  ${code}  line ${line}`

function main([file, option]) {
  if (file === undefined) {
    console.error('usage: node test/reference/compare-edition.js rows.json [--keep]')
    return 2
  }
  const after = kept(JSON.parse(readFileSync(file, 'utf8')))
  const before = readFileSync(keptIn, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const { added, gone, changed } = compareEditions(before, after)
  for (const row of added) console.log(`new      ${named(row)}`)
  for (const row of gone) console.log(`gone     ${named(row)}`)
  for (const [was, is] of changed) console.log(`changed  ${named(is)}  (was line ${was[3]})`)
  console.log(`${added.length} new, ${gone.length} gone, ${changed.length} changed, of ${after.length} rows`)
  if (option === '--keep') {
    writeFileSync(keptIn, after.map((row) => `${JSON.stringify(row)}\n`).join(''))
  }
  return 0
}

if (argv[1] === fileURLToPath(import.meta.url)) exit(main(argv.slice(2)))
