/**
 * Search as one types, beside four libraries: time per keystroke, time to build, and how many of 500 two-character
 * Chinese substrings are found with every code that has them.
 *
 * Each library is set up for Chinese as well as its own options allow: MiniSearch and FlexSearch get a tokenizer of
 * single Chinese characters and of words, Fuse looks anywhere and exactly, uFuzzy takes Unicode letters as parts.
 */
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../../src/reference/${name}`, import.meta.url), 'utf8'))

/** One document for each distinct code, with every text its rows have in either language. */
function documents() {
  const { blocks } = read('codes.json')
  const { meanings, causes, advices } = read('texts.json')
  const byCode = new Map()
  for (const [code, , meaning, cause, advice] of blocks.flatMap((block) => block.rows)) {
    const texts = [meanings[meaning], causes[cause], advices[advice]].filter(Boolean)
    byCode.set(code, [...(byCode.get(code) ?? []), ...texts])
  }
  return [...byCode].map(([code, texts], id) => ({
    id,
    code,
    zh: texts.map(([zh]) => zh).join('\n'),
    en: texts.map(([, en]) => en).join('\n'),
  }))
}

/** What people type: codes and texts, character by character. */
function keystrokes(docs) {
  const typed = docs.filter((_, index) => index % 7 === 0)
  const phrases = typed.flatMap(({ code, zh, en }) => [
    code.toLowerCase(),
    zh.slice(-6),
    en.split(' ').slice(-2).join(' '),
  ])
  return phrases
    .flatMap((phrase) => Array.from(phrase, (_, index) => phrase.slice(0, index + 1).trim()))
    .filter(Boolean)
}

/** 500 of the two-character Chinese substrings, evenly chosen, with the codes that have them. */
function pairs(docs) {
  const all = new Map()
  for (const { code, zh } of docs) {
    for (const [, pair] of zh.matchAll(/(?=([\u4e00-\u9fff]{2}))/g)) {
      all.set(pair, (all.get(pair) ?? new Set()).add(code))
    }
  }
  const list = [...all]
  return list.filter((_, index) => index % Math.floor(list.length / 500) === 0).slice(0, 500)
}

const CHINESE_OR_WORD = /[\u4e00-\u9fff]|[a-z0-9]+/g
const tokens = (text) => text.normalize('NFKC').toLowerCase().match(CHINESE_OR_WORD) ?? []

/** Each engine: builds over the documents and returns a function from a query to codes. */
const engines = [
  {
    name: 'Signbench',
    build:
      ({ toolkit }) =>
      (query) =>
        toolkit.findCodes(query).map((match) => match.code),
  },
  {
    name: 'MiniSearch',
    build({ MiniSearch, docs }) {
      const index = new MiniSearch({ fields: ['code', 'zh', 'en'], storeFields: ['code'], tokenize: tokens })
      index.addAll(docs)
      return (query) => index.search(query, { prefix: true, combineWith: 'AND' }).map((hit) => hit.code)
    },
  },
  {
    name: 'FlexSearch',
    build({ FlexSearch, docs }) {
      const index = new FlexSearch.Index({ tokenize: 'forward', encode: tokens })
      for (const { id, code, zh, en } of docs) index.add(id, `${code}\n${zh}\n${en}`)
      return (query) => index.search(query, { limit: docs.length }).map((id) => docs[id].code)
    },
  },
  {
    name: 'uFuzzy',
    build({ uFuzzy, docs }) {
      const fuzzy = new uFuzzy({ unicode: true, interSplit: "[^\\p{L}\\d']+", intraSplit: '\\p{Ll}\\p{Lu}' })
      const haystack = docs.map(({ code, zh, en }) => `${code}\n${zh}\n${en}`)
      return (query) => {
        const [ids, , order] = fuzzy.search(haystack, query)
        return (order ? order.map((at) => ids[at]) : (ids ?? [])).map((id) => docs[id].code)
      }
    },
  },
  {
    name: 'Fuse',
    build({ Fuse, docs }) {
      const index = new Fuse(docs, { keys: ['code', 'zh', 'en'], threshold: 0, ignoreLocation: true })
      return (query) => index.search(query).map((hit) => hit.item.code)
    },
  },
]

const quantile = (sorted, part) => sorted[Math.floor(sorted.length * part)] ?? Number.NaN

function timed(work) {
  const start = performance.now()
  const result = work()
  return { result, ms: performance.now() - start }
}

/**
 * @param modules `toolkit` (with findCodes), `MiniSearch`, `FlexSearch`, `uFuzzy`, `Fuse`: the loaded modules' main
 *   values; an engine whose module is missing is left out
 * @returns a row for each engine: { name, buildMs, medianMs, p95Ms, recallPercent, exactPercent, onTopPercent }:
 *   exact: all codes that have the substring and no other; on top: of all codes typed as printed, those found first
 */
export async function benchSearch(modules, { rounds = 2 } = {}) {
  const docs = documents()
  const queries = keystrokes(docs)
  const substrings = pairs(docs)
  const present = engines.filter(({ name }) => modules[name === 'Signbench' ? 'toolkit' : name] !== undefined)
  return present.map(({ name, build }) => {
    const { result: search, ms: buildMs } = timed(() => {
      const built = build({ ...modules, docs })
      built('1')
      return built
    })
    const times = []
    for (let round = 0; round < rounds; round++) {
      for (const query of queries) times.push(timed(() => search(query)).ms)
    }
    times.sort((a, b) => a - b)
    const answers = substrings.map(([pair, codes]) => ({ codes, found: new Set(search(pair)) }))
    const whole = answers.filter(({ codes, found }) => [...codes].every((code) => found.has(code)))
    const only = whole.filter(({ codes, found }) => found.size === codes.size)
    const onTop = docs.filter(({ code }) => search(code)[0] === code)
    return {
      name,
      buildMs: buildMs.toFixed(1),
      medianMs: quantile(times, 0.5).toFixed(3),
      p95Ms: quantile(times, 0.95).toFixed(3),
      recallPercent: ((whole.length / substrings.length) * 100).toFixed(1),
      exactPercent: ((only.length / substrings.length) * 100).toFixed(1),
      onTopPercent: ((onTop.length / docs.length) * 100).toFixed(1),
    }
  })
}

/** A log of receipts with every code of the tables in it. */
export function receiptLog(lines) {
  const docs = documents()
  return Array.from({ length: lines }, (_, line) => {
    const id = `2ea20735-f856-4376-afbf-570bd70a46ee_${line}`
    const to = `%2B86138001${String(line % 100_000).padStart(5, '0')}`
    return `2026-02-06 12:30:45.${100 + (line % 900)} INFO receipt smsMsgId=${id}&to=${to}&total=1&status=${docs[line % docs.length].code}`
  }).join('\n')
}

/** @returns milliseconds to annotate a log of `lines` lines, the median of five runs, and the codes found. */
export function benchAnnotate(toolkit, lines = 10_000) {
  const log = receiptLog(lines)
  const runs = Array.from({ length: 5 }, () => timed(() => toolkit.annotate(log)))
  const sorted = runs.map(({ ms }) => ms).sort((a, b) => a - b)
  return { lines, medianMs: quantile(sorted, 0.5).toFixed(0), found: runs[0].result.hits.length }
}
