/**
 * The door between search and answer: nothing passes that does not, computed again from scratch, give exactly the value
 * that was sent.
 */

import {
  type Computation,
  DIALECT_LIKELIHOOD,
  type DialectTag,
  type MistakeTag,
  type Tag,
} from './computations.ts'
import type { Departure } from './departures.ts'
import type { DialectId } from './dialects.ts'
import { differsAt, endingWith } from './stages.ts'
import type { Alternative, Explanation, Replayed } from './types.ts'

/** So many ways of getting the same value are told. */
const MOST_ALTERNATIVES = 24

/**
 * The best of the hits, with the others as its equivalents: whatever gives this value computes the same here.
 * Undefined where no hit stands the test.
 */
export function explain(
  hits: readonly (readonly Tag[])[],
  computation: Computation,
  sent: string,
): Explanation | undefined {
  const proven = hits.filter((tags) => computation.replay(tags).texts.includes(sent))
  const [best, ...others] = rankedAlternatives(proven)
  if (!best) return undefined
  const { mistakes, dialect } = best
  const ours = computation.replay([])
  const stages = endingWith(computation.replay(best.tags).stages, sent)
  const departures = dialect && mattering(best.tags, dialect, computation, sent)
  return {
    mistakes: namesOf(mistakes),
    ...(best.dialects.length > 0 && { dialects: best.dialects }),
    ...(departures && { departures }),
    parameters: mistakes.map(replayedOf),
    stage: mistakes[0]?.mistake.stage ?? 'canonical-request',
    value: sent,
    stages,
    differsAt: differsAt(stages, ours.stages),
    equivalent: others.slice(0, MOST_ALTERNATIVES).map(alternativeOf),
    ...(mistakes.some(({ mistake }) => mistake.contested) && { contested: true }),
  }
}

type Way = {
  readonly tags: readonly Tag[]
  readonly mistakes: readonly MistakeTag[]
  readonly dialects: readonly DialectId[]
  readonly dialect?: DialectTag
}

function wayOf(tags: readonly Tag[]): Way {
  const dialect = tags.find((tag) => 'dialect' in tag)
  return {
    tags,
    mistakes: tags.filter((tag) => 'instance' in tag),
    dialects: dialect ? [dialect.dialect] : [],
    ...(dialect && { dialect }),
  }
}

/** The likeliest first, what Huawei documents first among those; dialects beside a mistake alone of the same effect. */
function rankedAlternatives(proven: readonly (readonly Tag[])[]): Way[] {
  const ways = proven.map(wayOf).toSorted((a, b) => weight(b) - weight(a) || documented(b) - documented(a))
  const byName = new Map<string, Way>()
  for (const way of ways) {
    const key = namesOf(way.mistakes).join(' ')
    const known = byName.get(key)
    if (!known) byName.set(key, way)
    else if (way.dialect)
      byName.set(key, { ...known, dialects: distinct([...known.dialects, ...way.dialects]) })
  }
  return withDialectsBeside([...byName.values()])
}

/** Where one mistake and a dialect give the same, they are told together: what was done, and who does it so. */
function withDialectsBeside(ways: readonly Way[]): Way[] {
  const alone = ways.find(({ mistakes }) => mistakes.length === 0)
  const single = ways.find(({ mistakes, dialect }) => mistakes.length === 1 && !dialect)
  if (!alone || !single) return [...ways]
  const { dialects, dialect } = alone
  const joined = { ...single, dialects, ...(dialect && { dialect }) }
  return ways.filter((way) => way !== alone).map((way) => (way === single ? joined : way))
}

const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)]

function weight({ mistakes, dialect }: Way): number {
  return mistakes.reduce(
    (product, { mistake }) => product * mistake.likelihood,
    dialect ? DIALECT_LIKELIHOOD : 1,
  )
}

function documented({ mistakes }: Way): number {
  return mistakes.filter(({ mistake }) => mistake.evidence.startsWith('S')).length
}

function namesOf(mistakes: readonly MistakeTag[]): string[] {
  return mistakes.map(({ instance }) => instance.instance).sort()
}

function alternativeOf({ mistakes, dialects }: Way): Alternative {
  return { mistakes: namesOf(mistakes), ...(dialects.length > 0 && { dialects }) }
}

function replayedOf({ mistake, instance }: MistakeTag): Replayed {
  const { parameter, seconds } = instance
  return {
    id: mistake.id,
    instance: instance.instance,
    stage: mistake.stage,
    ...(parameter !== undefined && { parameter }),
    ...(seconds !== undefined && { seconds }),
  }
}

/** The departures without which the value would be another. */
function mattering(
  tags: readonly Tag[],
  dialect: DialectTag,
  computation: Computation,
  sent: string,
): Departure[] {
  const others = tags.filter((tag) => !('dialect' in tag))
  const alone = others.length === tags.length ? [] : others
  const gives = (departures: readonly Departure[]) =>
    computation.replay([{ ...dialect, departures }, ...alone]).texts.includes(sent)
  let needed = [...dialect.departures]
  for (const departure of dialect.departures) {
    const fewer = needed.filter((kept) => kept !== departure)
    if (gives(fewer)) needed = fewer
  }
  return needed
}
