/** The shape of a row of the table of mistakes, and the helpers that write one line per row. */

import type { Checked, Seen } from '../reading/message.ts'
import type { SdkHmacChange } from '../replay/sdk-hmac.ts'
import type { Writer } from '../replay/writers.ts'
import type { WsseChange } from '../replay/wsse.ts'
import type { Scheme, Stage } from '../types.ts'

/** One way of making a mistake: most have one, families have one for each value of their parameter. */
export type Instance = {
  /** The id, with the parameter where there is one. */
  readonly instance: string
  readonly parameter?: string
  /** Where the parameter is a shift in time. */
  readonly seconds?: number
  readonly wsse?: WsseChange
  readonly sdkHmac?: SdkHmacChange
  /** Instead of a change: other ways of writing the right bytes. */
  readonly writers?: readonly Writer[]
}

export type Mistake<Id extends string = string> = {
  readonly id: Id
  readonly schemes: readonly Scheme[]
  readonly stage: Stage
  /** 1–5, for Huawei SMS users; a judgement from the evidence, not a measured frequency. */
  readonly likelihood: number
  /** S: Huawei's own sources, M: sibling schemes, W: weak, P: plausible; with the number of sources. */
  readonly evidence: string
  /** The likeliest answers of the platform. */
  readonly platformCodes: readonly string[]
  /** Official signers disagree about it. */
  readonly contested?: true
  /** Not a fault, though it may look like one. */
  readonly accepted?: true
  /** How to replay it. */
  readonly instances?: readonly Instance[]
  /** How to see it by reading. */
  readonly find?: (message: Checked) => Seen | undefined
}

export type Group = Pick<Mistake, 'schemes' | 'stage' | 'platformCodes'>

export const WSSE_ONLY = ['wsse'] as const satisfies readonly Scheme[]
export const SIGNED = ['sdk-hmac', 'callback'] as const satisfies readonly Scheme[]
export const EVERY = ['wsse', 'sdk-hmac', 'callback'] as const satisfies readonly Scheme[]

export const DIGEST_CODES = ['E000105', 'E000101', 'E000001'] as const
export const SIGNATURE_CODES = ['E000045', 'APIGW.0301'] as const

type How = Omit<Instance, 'instance'>

/** A replayable mistake without parameter. */
export function replayed<const Id extends string>(
  group: Group,
  id: Id,
  likelihood: number,
  evidence: string,
  how: How,
) {
  return family(group, id, likelihood, evidence, [{ instance: id, ...how }])
}

/** A replayable mistake with a parameter. */
export function family<const Id extends string>(
  group: Group,
  id: Id,
  likelihood: number,
  evidence: string,
  instances: readonly Instance[],
): Mistake<Id> & { readonly instances: readonly Instance[] } {
  return { ...group, id, likelihood, evidence, instances }
}

/** A mistake in the computation of SDK-HMAC-SHA256: the rows of one stage. */
export function signedRow(stage: Stage) {
  const group: Group = { schemes: SIGNED, stage, platformCodes: SIGNATURE_CODES }
  return <const Id extends string>(id: Id, likelihood: number, evidence: string, sdkHmac: SdkHmacChange) =>
    replayed(group, id, likelihood, evidence, { sdkHmac })
}

/** A mistake in the computation of PasswordDigest: the rows of one stage. */
export function wsseRow(stage: Stage) {
  const group: Group = { schemes: WSSE_ONLY, stage, platformCodes: DIGEST_CODES }
  return <const Id extends string>(id: Id, likelihood: number, evidence: string, wsse: WsseChange) =>
    replayed(group, id, likelihood, evidence, { wsse })
}
