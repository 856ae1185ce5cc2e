/** Where theirs parts from ours inside a stage: from a replayed mistake, from the gateway's answer, or from their own log. */

import type { Diagnosis } from '../../diagnosis/types.ts'
import { type Difference, firstDifference } from '../../signing/difference.ts'
import type { Case } from './case.ts'
import { compareTheirs, type OwnStage } from './compare.ts'
import type { StageId } from './trace.ts'

/** The first difference of each stage that has one. */
export type Faults = Partial<Record<StageId, Difference>>

/** What the user pasted of their own counts before what a replay says, and that before what the gateway saw. */
export function faultsOf(found: Case, own: readonly OwnStage[], diagnosis: Diagnosis | undefined): Faults {
  const gateway = diagnosis?.gateway?.difference
  return {
    ...(gateway && { canonicalRequest: gateway }),
    ...replayedFaults(own, diagnosis),
    ...pastedFault(found, own),
  }
}

function replayedFaults(own: readonly OwnStage[], diagnosis: Diagnosis | undefined): Faults {
  const faults: Faults = {}
  for (const { stage, text } of diagnosis?.explanations[0]?.stages ?? []) {
    const ours = isPointable(stage) && own.find(({ id }) => id === stage)
    const difference = ours && firstDifference(text, ours.text)
    if (difference && isPointable(stage)) faults[stage] = difference
  }
  return faults
}

function isPointable(stage: string): stage is StageId {
  return stage === 'canonicalRequest' || stage === 'stringToSign' || stage === 'hashInput'
}

function pastedFault({ typed }: Case, own: readonly OwnStage[]): Faults {
  if (typed.theirs.trim() === '') return {}
  const comparison = compareTheirs(typed.theirs, own)
  if (comparison.outcome !== 'differs' || !isPointable(comparison.stage.id)) return {}
  return { [comparison.stage.id]: comparison.difference }
}
