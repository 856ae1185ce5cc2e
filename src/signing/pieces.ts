/**
 * Provenance: a computed text is built from pieces, and each piece knows where its characters came from.
 *
 * Building the text out of its pieces, instead of describing it afterwards, makes the coverage complete by construction.
 */

/** The parts of a canonical request, of a string to sign and of a digest's input, in the specification's words. */
export type Part =
  | 'method'
  | 'canonicalUri'
  | 'canonicalQuery'
  | 'canonicalHeaders'
  | 'signedHeaders'
  | 'payloadHash'
  | 'algorithm'
  | 'date'
  | 'canonicalRequestHash'
  | 'nonce'
  | 'created'
  | 'secret'

/** A rule that puts in characters which nobody typed. */
export type Rule =
  | 'line-feed'
  | 'empty-line'
  | 'final-slash'
  | 'equals-added'
  | 'pair-separator'
  | 'header-colon'
  | 'name-separator'
  | 'algorithm-name'
  | 'date-signed'

/** `start` and `end` count UTF-16 code units inside the named part of the request. */
export type Origin =
  | { readonly from: 'method' }
  | { readonly from: 'target'; readonly start: number; readonly end: number }
  | {
      readonly from: 'header'
      readonly index: number
      readonly field: 'name' | 'value'
      readonly start: number
      readonly end: number
    }
  | { readonly from: 'body' }
  | { readonly from: 'input'; readonly name: 'accessKey' | 'secret' | 'date' | 'nonce' | 'created' }
  | { readonly from: 'stage'; readonly stage: 'canonicalRequest' }
  | { readonly from: 'rule'; readonly rule: Rule }

export type Piece = { readonly text: string; readonly part: Part; readonly origin: Origin }

/** The text that the pieces make, one after the other. */
export function textOf(pieces: readonly Piece[]): string {
  let text = ''
  for (const piece of pieces) text += piece.text
  return text
}

/** A piece that a rule adds. */
export function byRule(part: Part, rule: Rule, text: string): Piece {
  return { text, part, origin: { from: 'rule', rule } }
}
