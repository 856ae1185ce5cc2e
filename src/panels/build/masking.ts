/** What is sent and yet not for everybody's eyes: the token, a password. Drawn as dots, copied as they are. */

import type { Built } from './build-request.ts'
import type { Operation } from './operations.ts'
import type { Typed } from './typed.ts'

/** The texts to hide, as they stand in a request. */
export function hiddenTexts({ fields }: Operation, { token }: Typed, { scheme, values }: Built): string[] {
  const passwords = fields
    .filter(({ type }) => type === 'secret')
    .map(({ name }) => JSON.stringify(values[name] ?? '').slice(1, -1))
  return [...passwords, scheme === 'token' ? token : '']
}

/** Shorter texts occur everywhere: hiding them would hide the request. */
const SHORTEST = 4

/** Dots, as many as the text has units: every place stays where it was. */
export function masked(text: string, hidden: readonly string[]): string {
  return hidden
    .filter(({ length }) => length >= SHORTEST)
    .reduce((shown, secret) => shown.replaceAll(secret, '•'.repeat(secret.length)), text)
}
