/** From a mistake to its cure in code: all recipes, in the order of the signature's stages, and the door to them. */

import { bodyContentRecipes } from './recipes/body-content.ts'
import { canonicalRequestRecipes } from './recipes/canonical-request.ts'
import { concatenationHashRecipes } from './recipes/concatenation-hash.ts'
import { createdFormatRecipes } from './recipes/created-format.ts'
import { digestEncodingRecipes } from './recipes/digest-encoding.ts'
import { headerSyntaxRecipes } from './recipes/header-syntax.ts'
import { headersRecipes } from './recipes/headers.ts'
import { headersSentRecipes } from './recipes/headers-sent.ts'
import { keySignatureRecipes } from './recipes/key-signature.ts'
import { methodUriRecipes } from './recipes/method-uri.ts'
import { nonceCreatedRecipes } from './recipes/nonce-created.ts'
import { payloadBodyRecipes } from './recipes/payload-body.ts'
import { payloadHashRecipes } from './recipes/payload-hash.ts'
import { queryRecipes } from './recipes/query.ts'
import { queryEncodingRecipes } from './recipes/query-encoding.ts'
import type { Recipe } from './recipes/recipe.ts'
import { secretRecipes } from './recipes/secret.ts'
import { secretCodingRecipes } from './recipes/secret-coding.ts'
import { stringToSignRecipes } from './recipes/string-to-sign.ts'
import { timeRecipes } from './recipes/time.ts'
import { wsseHeadersRecipes } from './recipes/wsse-headers.ts'

export type { Change, Recipe } from './recipes/recipe.ts'

export const RECIPES: readonly Recipe[] = [
  ...secretRecipes,
  ...secretCodingRecipes,
  ...nonceCreatedRecipes,
  ...createdFormatRecipes,
  ...concatenationHashRecipes,
  ...digestEncodingRecipes,
  ...methodUriRecipes,
  ...queryRecipes,
  ...queryEncodingRecipes,
  ...headersRecipes,
  ...headersSentRecipes,
  ...payloadHashRecipes,
  ...payloadBodyRecipes,
  ...bodyContentRecipes,
  ...canonicalRequestRecipes,
  ...stringToSignRecipes,
  ...keySignatureRecipes,
  ...timeRecipes,
  ...wsseHeadersRecipes,
  ...headerSyntaxRecipes,
]

/** Mistakes that no line of code cures: an exported request, a locked key, a key and a secret that are no pair. */
export const WITHOUT_RECIPE = [
  'body-sent-differs',
  'ak-locked-5min',
  'username-differs-from-app-key',
  'iam-ak-on-sms-endpoint',
  'app-key-on-console-endpoint',
] as const

/** A family's ids carry the parameter of the replay at their end: `sts-date-minus4s`, `created-ms-in-hash:506`. */
const parameter = /(?::.*|-(?:plus|minus)[1-5]s)$/

const recipeOf: ReadonlyMap<string, Recipe> = new Map(
  RECIPES.flatMap((recipe) => recipe.mistakes.map((mistake) => [mistake, recipe] as const)),
)

/**
 * The change in code that cures a mistake.
 *
 * @param mistakeId - an id of the table of mistakes, of a parameterised family with or without its parameter
 * @returns undefined for an unknown id, for what is no mistake (`accepted-…`), and for `WITHOUT_RECIPE`
 */
export function recipeFor(mistakeId: string): Recipe | undefined {
  return recipeOf.get(mistakeId.replace(parameter, ''))
}
