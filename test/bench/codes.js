/** The code tables: search as one types beside four libraries, and the annotation of a log. */
import uFuzzy from '@leeoniya/ufuzzy'
import FlexSearch from 'flexsearch'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { row } from './measure.js'
import { benchAnnotate, benchSearch } from './search.js'

export async function benchCodes(toolkit) {
  const engines = await benchSearch({ toolkit, MiniSearch, FlexSearch, uFuzzy, Fuse })
  const lines = engines.flatMap(({ name, ...engine }) => {
    const isOurs = name === 'Signbench'
    return [
      row(`search as one types, ${name}, median`, Number(engine.medianMs), isOurs ? 0.5 : undefined),
      row(`the same, 95th percentile; building took ${engine.buildMs} ms`, Number(engine.p95Ms)),
      {
        what: `of 500 two-character substrings found; ${engine.exactPercent} % without a wrong code`,
        value: Number(engine.recallPercent),
        unit: '%',
        least: isOurs ? 100 : undefined,
      },
      {
        what: 'of all codes on top when typed as printed',
        value: Number(engine.onTopPercent),
        unit: '%',
        least: isOurs ? 100 : undefined,
      },
    ]
  })
  const { lines: count, medianMs, found } = benchAnnotate(toolkit)
  return [...lines, row(`annotate a log of ${count} lines, ${found} codes found`, Number(medianMs), 500)]
}
