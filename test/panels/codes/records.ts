/** Readings, matches and hits written by hand, so that a test says all that matters to it and nothing else. */

import type { Annotation, Hit } from '../../../src/reference/annotate.ts'
import type { CodeMatch, Reading } from '../../../src/reference/types.ts'

/** A status report of a number that cannot be reached, unless said otherwise. */
export function reading(said: Partial<Reading> = {}): Reading {
  return {
    table: '4.2.3',
    source: '移动',
    line: 1,
    description: { zh: '没有送达', en: 'Not delivered' },
    category: 'number',
    actor: 'end-user',
    retry: { helps: 'after-fix' },
    rules: [],
    ...said,
  }
}

export function match(code: string, ...readings: readonly Reading[]): CodeMatch {
  const [{ category, actor, retry } = reading()] = readings
  return { code, kind: 'exact', category, actor, retry, readings, seeAlso: [] }
}

/** The same code in so many lines. */
export function hits(count: number, of: CodeMatch): Hit[] {
  return Array.from({ length: count }, (_, index) => ({
    line: index + 1,
    start: 0,
    end: of.code.length,
    written: of.code,
    code: of.code,
    match: of,
  }))
}

export function annotation(all: readonly Hit[], unknown: Annotation['unknown'] = []): Annotation {
  return { lines: all.length, hits: all, codes: [], categories: [], actors: [], unknown }
}
