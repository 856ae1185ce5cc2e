import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PROGRAM_LANGUAGES } from '../../src/snippets/languages.ts'
import { change } from '../../src/snippets/recipes/recipe.ts'
import { RECIPES, recipeFor, WITHOUT_RECIPE } from '../../src/snippets/recipes.ts'

type Mistake = { readonly id: string; readonly detect: 'replay' | 'inspect'; readonly accepted?: boolean }

const file = new URL('../vectors/mistakes.json', import.meta.url)
const mistakes: readonly Mistake[] = JSON.parse(readFileSync(file, 'utf8'))
const faults = mistakes.filter(({ accepted }) => !accepted)
const covered = RECIPES.flatMap((recipe) => recipe.mistakes)

test('every mistake that can be replayed has a recipe', () => {
  const replayable = faults.filter(({ detect }) => detect === 'replay').map(({ id }) => id)
  expect(replayable).toHaveLength(181)
  expect(replayable.filter((id) => !recipeFor(id))).toEqual([])
})

test('every mistake that is seen by reading has a recipe, or is named as having none', () => {
  const without = faults.map(({ id }) => id).filter((id) => !recipeFor(id))
  expect(without.sort()).toEqual([...WITHOUT_RECIPE].sort())
})

test('no mistake has two recipes, and no recipe serves an unknown mistake', () => {
  expect(new Set(covered).size).toBe(covered.length)
  const known = new Set(faults.map(({ id }) => id))
  expect(covered.filter((id) => !known.has(id))).toEqual([])
  expect(new Set(RECIPES.map(({ id }) => id)).size).toBe(RECIPES.length)
})

test('what is accepted has no recipe', () => {
  const accepted = mistakes.filter((mistake) => mistake.accepted)
  expect(accepted).toHaveLength(7)
  for (const { id } of accepted) expect(recipeFor(id)).toBeUndefined()
})

test.each([
  ['sts-date-minus4s', 'sdk-date-made-once'],
  ['created-off-by-plus3s', 'created-made-once'],
  ['created-ms-in-hash:506', 'created-whole-seconds'],
  ['created-tz-shift:+05:30', 'created-made-once'],
  ['date-changed-after-signing:-09:30', 'date-set-before-signing'],
  ['date-changed-after-signing:+1s', 'date-set-before-signing'],
  ['created-plus0000-in-hash', 'created-pattern'],
  ['concat-plus-literal', 'join-with-nothing-between'],
])('%s is served by %s, its parameter left aside', (mistake, recipe) => {
  expect(recipeFor(mistake)?.id).toBe(recipe)
})

test.each(['', 'no-such-mistake', '__proto__', ':', 'toString'])('%o has no recipe', (id) => {
  expect(recipeFor(id)).toBeUndefined()
})

test('a change is written as a diff', () => {
  const { wrong, right } = change`
    - old("\n")
    + new(
    +     "\n")
  `
  expect(wrong).toBe('old("\\n")')
  expect(right).toBe('new(\n    "\\n")')
})

test.each(RECIPES)('$id: a few short lines in each language, without comments', ({ code }) => {
  expect(Object.keys(code).sort()).toEqual(PROGRAM_LANGUAGES.map(({ id }) => id).sort())
  for (const { id, comment } of PROGRAM_LANGUAGES) {
    const { wrong, right } = code[id]
    expect(right).not.toBe(wrong)
    expect(wrong.split('\n').length).toBeLessThanOrEqual(4)
    for (const line of `${wrong}\n${right}`.split('\n')) {
      expect(line.replaceAll('\t', '    ').length, line).toBeLessThanOrEqual(80)
      expect(line).toMatch(/^[\t\x20-\x7e]*\S$/)
      expect(line.startsWith(comment) || line.includes(` ${comment} `), line).toBe(false)
    }
  }
})
