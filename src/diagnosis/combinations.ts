/** Which mistakes are tried together. */

import type { Stage } from './types.ts'

type Combinable = {
  /** Members of one family exclude each other. */
  readonly family: string
  readonly stage: Stage
  readonly likelihood: number
  readonly changes: readonly { readonly change: object }[]
}

/** Candidates that compute the same alone, the likeliest first: only that one is combined with others. */
export type Kind<One> = readonly [One, ...One[]]

/** The least product of the likelihoods of three mistakes that are tried together. */
const LIKELY_TRIPLE = 16
/** A mistake with more values than these is found beside one other mistake, not beside two: 1,000 milliseconds. */
const LARGEST_FAMILY = 12
/** Within these stages two mistakes at once are no more than one. */
const ONE_AT_A_TIME: readonly Stage[] = ['created', 'nonce', 'time', 'method']
/** Within this stage a mistake that does nothing alone may do something behind another: sorting behind renaming. */
const ENTANGLED: Stage = 'canonical-query'

function combine<One extends Combinable>([a]: Kind<One>, [b]: Kind<One>): boolean {
  return a.family !== b.family && (a.stage !== b.stage || !ONE_AT_A_TIME.includes(a.stage))
}

/** Whether the order in which the two are applied can matter. */
function shareStep<One extends Combinable>([a]: Kind<One>, [b]: Kind<One>): boolean {
  const steps = new Set(a.changes.flatMap(({ change }) => Object.keys(change)))
  return b.changes.some(({ change }) => Object.keys(change).some((step) => steps.has(step)))
}

/** Every two that can be made together, the later one applied second; both ways round where they meet in a step. */
export function pairsOf<One extends Combinable>(
  kinds: readonly Kind<One>[],
  idle: readonly One[],
): Kind<One>[][] {
  const pairs: Kind<One>[][] = []
  const add = (a: Kind<One>, b: Kind<One>): void => {
    if (!combine(a, b)) return
    pairs.push([a, b])
    if (shareStep(a, b)) pairs.push([b, a])
  }
  kinds.forEach((a, index) => {
    for (const b of kinds.slice(index + 1)) add(a, b)
  })
  const entangled = idle.filter(({ stage }) => stage === ENTANGLED)
  for (const a of entangled) for (const b of kinds) if (b[0].stage === ENTANGLED) add([a], b)
  return pairs
}

/** Three at once, where their likelihoods multiply to enough. */
export function triplesOf<One extends Combinable>(kinds: readonly Kind<One>[]): Kind<One>[][] {
  const triples: Kind<One>[][] = []
  const sizes = new Map<string, number>()
  for (const [{ family }] of kinds) sizes.set(family, (sizes.get(family) ?? 0) + 1)
  const likely = kinds.filter(([{ family }]) => (sizes.get(family) ?? 0) <= LARGEST_FAMILY)
  likely.forEach((a, i) => {
    likely.slice(i + 1).forEach((b, j) => {
      if (!combine(a, b)) return
      const least = LIKELY_TRIPLE / (a[0].likelihood * b[0].likelihood)
      for (const c of likely.slice(i + j + 2))
        if (c[0].likelihood >= least && combine(a, c) && combine(b, c)) triples.push([a, b, c])
    })
  })
  return triples
}
