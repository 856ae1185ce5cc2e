/** The codes of a log, counted three ways. */

import type { Annotation, Hit } from '../../reference/annotate.ts'
import type { Category } from '../../reference/types.ts'

export type By = 'code' | 'actor' | 'category'

/** One group of the log's codes, such as all that the carrier must act on. */
export type Group = { readonly by: By; readonly id: string }

export type Counted = { readonly id: string; readonly count: number; readonly category?: Category }

const GROUPINGS: Readonly<Record<By, (annotation: Annotation) => readonly Counted[]>> = {
  code: ({ codes }) => codes.map(({ code, count, match }) => ({ id: code, count, category: match.category })),
  actor: ({ actors }) => actors,
  category: ({ categories }) => categories.map(({ id, count }) => ({ id, count, category: id })),
}

const ID_OF: Readonly<Record<By, (hit: Hit) => string>> = {
  code: ({ code }) => code,
  actor: ({ match }) => match.actor,
  category: ({ match }) => match.category,
}

/** The groups, the largest first. */
export function groupsOf(annotation: Annotation, by: By): readonly Counted[] {
  return GROUPINGS[by](annotation)
}

/** The hits of one group, or all. */
export function hitsOf({ hits }: Annotation, group: Group | undefined): readonly Hit[] {
  return group ? hits.filter((hit) => ID_OF[group.by](hit) === group.id) : hits
}
