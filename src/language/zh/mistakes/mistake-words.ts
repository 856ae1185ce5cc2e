/** What the words of one mistake consist of, in any language. */
export type MistakeWords = {
  /** The fact, for a banner: without a full stop; `{value}` stands where a mistake has a parameter. */
  readonly title: string
  /** Where it usually comes from. */
  readonly cause: string
  /** What to change, and in which place. */
  readonly fix: string
}
