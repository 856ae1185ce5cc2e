/** The panel's own words, in the language in force: they come with its chunk, not with the page. */

import { build as enBuild } from '../../language/en/build.ts'
import { checks as enChecks } from '../../language/en/checks.ts'
import { parameters as enParameters } from '../../language/en/parameters.ts'
import { snippets as enSnippets } from '../../language/en/snippets.ts'
import { stages as enStages } from '../../language/en/stages.ts'
import { type Language, panelWords } from '../../language/words.ts'
import { build as zhBuild } from '../../language/zh/build.ts'
import { checks as zhChecks } from '../../language/zh/checks.ts'
import { type Named, parameters as zhParameters } from '../../language/zh/parameters.ts'
import { snippets as zhSnippets } from '../../language/zh/snippets.ts'
import { stages as zhStages } from '../../language/zh/stages.ts'
import type { Operation } from './operations.ts'

const zh = {
  build: zhBuild,
  parameters: zhParameters,
  checks: zhChecks,
  snippets: zhSnippets,
  stages: zhStages,
}

export type PanelWords = typeof zh

export const PANEL_WORDS: Readonly<Record<Language, PanelWords>> = {
  zh,
  en: { build: enBuild, parameters: enParameters, checks: enChecks, snippets: enSnippets, stages: enStages },
}

export const usePanelWords = panelWords(PANEL_WORDS)

const named = (words: Readonly<Record<string, Named>>, key: string): Named | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined

/** An operation's name and its sentence. */
export function operationWords({ parameters }: PanelWords, { id }: Operation): Named {
  return named(parameters.apis, id) ?? [id, '']
}

/** A parameter's name and hint; the same name can mean another thing in another group of operations. */
export function fieldWords(
  { parameters }: PanelWords,
  { group }: Pick<Operation, 'group'>,
  name: string,
): Named {
  return named(parameters.fields, `${group}.${name}`) ?? named(parameters.fields, name) ?? [name, '']
}

/** What a value of a list means. */
export function valueWords({ parameters }: PanelWords, list: string, value: string): string {
  return parameters.values[list]?.[value] ?? value
}

/** What is said about a contradiction of the reference. */
export function noteWords({ parameters }: PanelWords, id: string): string | undefined {
  const notes: Readonly<Record<string, string>> = parameters.notes
  return Object.hasOwn(notes, id) ? notes[id] : undefined
}
