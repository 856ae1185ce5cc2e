/**
 * The search: which mistakes, replayed, give exactly these bytes. The fewest first: none, one, two, and three among
 * the likely ones. It is a generator, so that a worker can report how far it is, and be stopped.
 */

import { type Kind, pairsOf, triplesOf } from './combinations.ts'
import { equalBytes, hexOf } from './replay/data.ts'
import type { Prepared, Replay } from './replay/graph.ts'
import type { Progress, Stage } from './types.ts'

/** One thing to try: a mistake, or all departures of a dialect. `tag` says which. */
export type Candidate<Values, Facts, Tag> = {
  readonly tag: Tag
  /** Members of one family exclude each other. */
  readonly family: string
  readonly stage: Stage
  readonly likelihood: number
  readonly changes: readonly Prepared<Values, Facts>[]
}

/** The bytes that are looked for, and the way of writing them that turns them into the text that was sent. */
export type Target<Tag> = {
  readonly bytes: Uint8Array
  /** Mistakes in writing; of several any one does. None where the text is written as it should be. */
  readonly writing: readonly Tag[]
}

export type Problem<Values extends { digest: Uint8Array }, Facts, Tag> = {
  readonly replay: Replay<Values, Facts>
  /** In the order of the computation. */
  readonly candidates: readonly Candidate<Values, Facts, Tag>[]
  readonly targets: readonly Target<Tag>[]
}

/** Everything that explains, each a list of tags in the order of their application; empty where nothing does. */
export type Found<Tag> = { readonly hits: readonly (readonly Tag[])[]; readonly replayed: number }

/** Between two reports of progress: some milliseconds of work. */
const REPORT_EVERY = 1000

/** Every smallest explanation of at most `depth` mistakes. */
export function* search<Values extends { digest: Uint8Array }, Facts, Tag>(
  problem: Problem<Values, Facts, Tag>,
  depth: 1 | 2 | 3,
): Generator<Progress, Found<Tag>> {
  type One = Candidate<Values, Facts, Tag>
  const attempt = attemptOf(problem)
  const ordinary = hexOf(attempt.compare([]))
  if (attempt.solvedBy(0)) return attempt.found(0)
  yield { depth: 1, replayed: 1, of: problem.candidates.length + 1 }
  const groups = new Map<string, [One, ...One[]]>()
  for (const one of problem.candidates) {
    const digest = hexOf(attempt.compare([[one]]))
    const group = groups.get(digest)
    if (group) group.push(one)
    else groups.set(digest, [one])
  }
  if (attempt.solvedBy(1) || depth === 1) return attempt.found(1)

  const idle = groups.get(ordinary) ?? []
  groups.delete(ordinary)
  const kinds = [...groups.values()].map(likeliestFirst)
  const place = new Map(problem.candidates.map((one, index) => [one, index]))
  const inOrder = (a: Kind<One>, b: Kind<One>) => (place.get(a[0]) ?? 0) - (place.get(b[0]) ?? 0)
  kinds.sort(inOrder)
  for (const size of [2, 3] as const) {
    if (size > depth) break
    const layer = size === 2 ? pairsOf(kinds, idle) : triplesOf(kinds)
    for (const [index, combination] of layer.entries()) {
      if (index % REPORT_EVERY === 0) yield { depth: size, replayed: index, of: layer.length }
      attempt.compare(combination)
    }
    if (attempt.solvedBy(size)) return attempt.found(size)
  }
  return attempt.found(depth)
}

/** Computes combinations, compares them with every target, and keeps the hits by the number of their mistakes. */
function attemptOf<Values extends { digest: Uint8Array }, Facts, Tag>({
  replay,
  targets,
}: Problem<Values, Facts, Tag>) {
  type One = Candidate<Values, Facts, Tag>
  const bySize = new Map<number, (readonly Tag[])[]>()
  let replayed = 0
  const note = (tags: readonly Tag[]): void => {
    bySize.set(tags.length, [...(bySize.get(tags.length) ?? []), tags])
  }
  const compare = (kinds: readonly Kind<One>[]): Uint8Array => {
    const digest = replay.under(kinds.flatMap(([one]) => one.changes))('digest')
    replayed++
    for (const { bytes, writing } of targets) {
      if (!equalBytes(digest, bytes)) continue
      for (const tags of choices(kinds.map((kind) => kind.map(({ tag }) => tag))))
        if (writing.length === 0) note(tags)
        else for (const way of writing) note([...tags, way])
    }
    return digest
  }
  return {
    compare,
    solvedBy: (size: number): boolean => bySize.has(size),
    found: (size: number): Found<Tag> => ({ hits: bySize.get(size) ?? [], replayed }),
  }
}

/** One of each list: every combination. */
function choices<Item>(lists: readonly (readonly Item[])[]): Item[][] {
  return lists.reduce<Item[][]>(
    (chosen, list) => chosen.flatMap((head) => list.map((item) => [...head, item])),
    [[]],
  )
}

function likeliestFirst<One extends { readonly likelihood: number }>(kind: [One, ...One[]]): Kind<One> {
  return kind.sort((a, b) => b.likelihood - a.likelihood)
}
