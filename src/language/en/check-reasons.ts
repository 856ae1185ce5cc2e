/** Why a check did not pass, one sentence a reason, and the words of a check that are made from them. */

import type { Detail, Reason } from '../../platform/types.ts'
import { type CheckWords, clip } from '../zh/check-reasons.ts'

type Say = (title: string, detail: Detail) => string

function quoted(text: string | undefined): string {
  return `“${clip(text)}”`
}

function span(seconds = 0): string {
  const whole = Math.abs(seconds)
  const parts: [number, string][] = [
    [Math.floor(whole / 86_400), 'd'],
    [Math.floor(whole / 3600) % 24, 'h'],
    [Math.floor(whole / 60) % 60, 'min'],
    [whole % 60, 's'],
  ]
  const told = parts.filter(([count]) => count > 0).slice(0, 2)
  return told.length === 0 ? 'less than 1 s' : told.map(([count, unit]) => `${count} ${unit}`).join(' ')
}

const KINDS: Readonly<Record<string, string>> = {
  app: 'the app_key of an application',
  iam: 'an AK of IAM',
  push: 'a push AK',
}

const reasons: Readonly<Record<Reason, Say>> = {
  missing: (title) => `${title}: not found.`,
  empty: (title) => `${title}: empty.`,
  unquoted: (title) => `${title}: the value has no double quotes.`,
  'value-differs': (title, { found, expected }) =>
    `${title}: ${quoted(found)} was sent, ${quoted(expected)} is expected.`,
  format: (title, { found, expected }) =>
    `${title}: ${quoted(found)} does not have the format${expected ? ` ${expected}` : ''}.`,
  'not-a-date': (title, { found }) => `${title}: ${quoted(found)} is not a date that exists.`,
  expired: (title, { seconds, limit }) =>
    `${title}: ${span(seconds)} behind, and the window is ${span(limit)} either side.`,
  ahead: (title, { seconds, limit }) =>
    `${title}: ${span(seconds)} ahead, and the window is ${span(limit)} either side.`,
  'too-long': (title, { count, limit }) => `${title}: ${count} long, at most ${limit}.`,
  'too-many': (_, { count, limit }) => `The request has ${count} numbers, at most ${limit} are taken.`,
  characters: (title, { found }) => `${title}: ${quoted(found)} has characters that do not belong there.`,
  braces: (title) => `${title}: there are braces in it.`,
  'key-differs': (_, { found }) => `None of the keys entered is ${quoted(found)}.`,
  'key-untrimmed': (title) => `${title}: there is white space around it.`,
  'key-case-differs': (title, { found, expected }) =>
    `${title}: ${quoted(found)} differs from ${quoted(expected)} in letter case only.`,
  'no-credential': () =>
    'The secret that belongs to it was not entered, so the right value cannot be computed.',
  'no-method': () => 'There is no request line, so the method is not known.',
  'no-target': () => 'There is no request line, so the address is not known.',
  'trailing-slash': () => 'The path ends with one more slash.',
  'other-path': (_, { found }) => `${quoted(found)} is not a documented path.`,
  'other-method': (_, { found, expected }) =>
    `The method is ${clip(found)}, the documented one is ${expected}.`,
  'other-family': (_, { found }) => `The host ${quoted(found)} does not serve this API.`,
  'other-kind': (title, { name }) =>
    `${title}: this is ${KINDS[name ?? ''] ?? 'another key'}, and another kind is needed here.`,
  'other-region': (_, { found }) => `The region of the host ${quoted(found)} is not listed in the reference.`,
  'other-host': (_, { found }) => `The host ${quoted(found)} is none of the reference; it may be a proxy.`,
  'other-scheme': () => 'These APIs do not take this way of authentication.',
  address: (_, { found }) =>
    `The host ${quoted(found)} is an IP address; the reference asks for the domain name.`,
  'two-schemes': (_, { name }) =>
    `There is also ${clip(name)}, a header of another scheme; what happens then is not written.`,
  'not-listed': (_, { name }) => `SignedHeaders does not list ${clip(name)}.`,
  'not-sent': (_, { names }) =>
    `SignedHeaders lists headers that the request does not have: ${clip(names?.join(', '))}.`,
  unsorted: (_, { expected }) => `SignedHeaders is not sorted; it should be ${quoted(expected)}.`,
  duplicate: (_, { names }) => `Some parameters occur more than once: ${clip(names?.join(', '))}.`,
  'single-quotes': (title) => `${title}: single quotes are not JSON.`,
  'not-json': (title) => `${title}: not JSON.`,
  'not-an-array': (title) => `${title}: not an array.`,
  'not-a-string': (title, { found }) =>
    `${title}: a value is not a string${found ? ` (${clip(found)})` : ''}.`,
  'not-an-object': (title) => `${title}: not a JSON object.`,
  'too-deep': (title) => `${title}: nested too deep to be measured.`,
  'not-utf8': (title) => `${title}: not UTF-8.`,
  percent: (title, { found }) => `${title}: ${quoted(found)} has an incomplete percent escape.`,
  'json-as-form': () => 'This API takes a form, and JSON was sent.',
  'form-as-json': () => 'This API takes JSON, and a form was sent.',
  charset: (_, { found }) => `${quoted(found)} names a charset other than UTF-8.`,
  'plus-as-space': (_, { found }) =>
    `The + at the start of the number ${quoted(found)} was not escaped and became a space.`,
  'outside-rule': (title) => `${title}: outside the documented rule; whether it is refused is not written.`,
  'not-in-request': () => 'The request does not show it; the platform decides.',
}

/** What a check that did not pass says: what is, by the reason, then what to do, by the check. */
export function words(
  title: string,
  passed: string,
  fix = '',
  own: Partial<Record<Reason, Say>> = {},
): CheckWords {
  const say = (detail: Detail) =>
    detail.reason ? (own[detail.reason] ?? reasons[detail.reason])(title, detail) : `${title}: not passed.`
  return { title, passed, failed: (detail) => [say(detail), fix].filter(Boolean).join(' '), cannotTell: say }
}

export const only = (sentence: string): Partial<Record<Reason, Say>> => ({ 'not-in-request': () => sentence })

export const SIGNATURE_DIFFERS: Partial<Record<Reason, Say>> = {
  'value-differs': () => 'The signature sent is not the one computed.',
}
