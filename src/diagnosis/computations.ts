/** The two computations over the facts of one message, made ready for the search and for the record of their stages. */

import { DEPARTURES, type Departure } from './departures.ts'
import { DIALECTS, type DialectId } from './dialects.ts'
import type { Instance, Mistake } from './mistakes/row.ts'
import { MISTAKES, type MistakeId } from './mistakes.ts'
import { type At, type Change, type Graph, replayOf } from './replay/graph.ts'
import { SDK_HMAC, type SdkHmacFacts, type SdkHmacValues } from './replay/sdk-hmac.ts'
import { DIGEST_WRITERS, LOWER_HEX, type Writer } from './replay/writers.ts'
import { WSSE, type WsseFacts, type WsseValues } from './replay/wsse.ts'
import { type Candidate, type Found, search, type Target } from './search.ts'
import { sdkHmacStages, wsseStages } from './stages.ts'
import type { Progress, Scheme, StageText } from './types.ts'

/** What is replayed: an instance of a mistake, or departures of a dialect. */
export type MistakeTag = { readonly mistake: Mistake<MistakeId>; readonly instance: Instance }
export type DialectTag = { readonly dialect: DialectId; readonly departures: readonly Departure[] }
export type Tag = MistakeTag | DialectTag

export type Computation = {
  /** What gives this text. */
  readonly search: (sent: string, depth: 1 | 2 | 3) => Generator<Progress, Found<Tag>>
  /** Computes from scratch what these give: every text that counts as right for it, and the record of its stages. */
  readonly replay: (tags: readonly Tag[]) => {
    readonly texts: readonly string[]
    readonly stages: readonly StageText[]
  }
  /** Mistakes that can be tried here. */
  readonly tags: readonly Tag[]
}

/** Behind any mistake of the same effect: what was done says more than who does it so. */
export const DIALECT_LIKELIHOOD = 1

type Parts<Values, Facts> = {
  readonly graph: Graph<Values, Facts>
  readonly facts: Facts
  readonly tags: readonly Tag[]
  /** Undefined for a tag of which this computation knows nothing. */
  readonly changesOf: (tag: Tag) => readonly Change<Values, Facts>[]
  /** The right ways of writing the last bytes. */
  readonly writers: readonly Writer[]
  readonly stagesOf: (at: At<Values>, text: string) => StageText[]
}

function computation<Values extends { digest: Uint8Array }, Facts>(parts: Parts<Values, Facts>): Computation {
  const { graph, facts, tags, changesOf, writers, stagesOf } = parts
  return {
    tags,
    search: (sent, depth) => {
      const replay = replayOf(graph, facts)
      const candidates = tags.flatMap((tag): Candidate<Values, Facts, Tag>[] => {
        const changes = changesOf(tag).map(replay.prepare)
        return changes.some(({ applies }) => applies) ? [{ tag, changes, ...traitsOf(tag) }] : []
      })
      return search({ replay, candidates, targets: targetsOf(sent, tags, writers) }, depth)
    },
    replay: (applied) => {
      const replay = replayOf(graph, facts)
      const at = replay.under(applied.flatMap(changesOf).map(replay.prepare))
      const writing = applied.map(writersOf).find((found) => found.length > 0) ?? writers
      const texts = writing.map(({ write }) => write(at('digest')))
      return { texts, stages: stagesOf(at, texts[0] ?? '') }
    },
  }
}

function traitsOf(tag: Tag) {
  if ('dialect' in tag)
    return { family: 'dialect', stage: 'canonical-request', likelihood: DIALECT_LIKELIHOOD } as const
  const { id, stage, likelihood } = tag.mistake
  return { family: id, stage, likelihood }
}

function writersOf(tag: Tag): readonly Writer[] {
  return 'dialect' in tag ? [] : (tag.instance.writers ?? [])
}

/** Reads the text back in every way it can have been written. */
function targetsOf(sent: string, tags: readonly Tag[], writers: readonly Writer[]): Target<Tag>[] {
  const readable = (writer: Writer): Uint8Array[] => {
    const bytes = writer.read(sent)
    return bytes && writer.write(bytes) === sent ? [bytes] : []
  }
  const right = writers.flatMap(readable).map((bytes) => ({ bytes, writing: [] }))
  const wrong = tags.flatMap((tag) =>
    writersOf(tag)
      .flatMap(readable)
      .map((bytes) => ({ bytes, writing: [tag] })),
  )
  return [...right, ...wrong]
}

function mistakesOf(scheme: Scheme): MistakeTag[] {
  return MISTAKES.filter(({ schemes }) => schemes.includes(scheme)).flatMap((mistake) =>
    (mistake.instances ?? []).map((instance) => ({ mistake, instance })),
  )
}

export function wsseComputation(facts: WsseFacts): Computation {
  return computation<WsseValues, WsseFacts>({
    graph: WSSE,
    facts,
    tags: mistakesOf('wsse'),
    changesOf: (tag) => ('instance' in tag && tag.instance.wsse ? [tag.instance.wsse] : []),
    writers: DIGEST_WRITERS,
    stagesOf: wsseStages,
  })
}

/** Of a request, or of a callback: the platform signs in the same way. */
export function sdkHmacComputation(facts: SdkHmacFacts, scheme: 'sdk-hmac' | 'callback'): Computation {
  return computation<SdkHmacValues, SdkHmacFacts>({
    graph: SDK_HMAC,
    facts,
    tags: [...mistakesOf(scheme), ...DIALECTS.map(({ id, departures }) => ({ dialect: id, departures }))],
    changesOf: (tag) => {
      if ('dialect' in tag) return tag.departures.map((departure) => DEPARTURES[departure])
      return tag.instance.sdkHmac ? [tag.instance.sdkHmac] : []
    },
    writers: [LOWER_HEX],
    stagesOf: sdkHmacStages,
  })
}
