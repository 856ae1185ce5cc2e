/** The record of a computation: every stage as text, so that theirs and ours can be laid beside each other. */

import { decodeText } from '../message/bytes.ts'
import { type Data, hexOf } from './replay/data.ts'
import type { SdkHmacAt } from './replay/sdk-hmac.ts'
import type { WsseAt } from './replay/wsse.ts'
import type { StageName, StageText } from './types.ts'

const shown = (data: Data) => (typeof data === 'string' ? data : decodeText(data))

/** `text` is the digest as it was written. */
export function wsseStages(at: WsseAt, text: string): StageText[] {
  return [
    { stage: 'nonce', text: shown(at('nonce')) },
    { stage: 'created', text: shown(at('created')) },
    { stage: 'hashInput', text: shown(at('hashInput')) },
    { stage: 'digest', text: hexOf(at('digest')) },
    { stage: 'passwordDigest', text },
  ]
}

/** `text` is the signature as it was written. */
export function sdkHmacStages(at: SdkHmacAt, text: string): StageText[] {
  return [
    { stage: 'canonicalUri', text: at('canonicalUri') },
    { stage: 'canonicalQuery', text: at('canonicalQuery') },
    {
      stage: 'canonicalHeaders',
      text: at('headerLines')
        .map((line) => `${line}\n`)
        .join(''),
    },
    { stage: 'signedHeaders', text: at('signedHeaders') },
    { stage: 'payloadHash', text: at('payloadHash') },
    { stage: 'canonicalRequest', text: at('canonicalRequest') },
    { stage: 'canonicalRequestHash', text: at('canonicalRequestHash') },
    { stage: 'stringToSign', text: at('stringToSign') },
    { stage: 'signature', text },
  ]
}

/** The first stage at which two records of one scheme part; the last where they do not. */
export function differsAt(theirs: readonly StageText[], ours: readonly StageText[]): StageName {
  const differing = theirs.find(({ text }, index) => text !== ours[index]?.text) ?? theirs.at(-1)
  return differing?.stage ?? 'signature'
}

/** The last stage, as it was really written. */
export function endingWith(stages: readonly StageText[], text: string): StageText[] {
  return stages.map((stage, index) => (index === stages.length - 1 ? { ...stage, text } : stage))
}
