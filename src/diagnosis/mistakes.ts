/** The table of mistakes: every known way of computing or sending a wrong value, one row each, in computation order. */

import { BODY_MISTAKES } from './mistakes/body.ts'
import {
  CANONICAL_REQUEST_MISTAKES,
  KEY_MISTAKES,
  STRING_TO_SIGN_MISTAKES,
} from './mistakes/canonical-request.ts'
import { CREATED_MISTAKES } from './mistakes/created.ts'
import { DATE_MISTAKES } from './mistakes/date.ts'
import { DIGEST_ENCODING_MISTAKES, SIGNATURE_ENCODING_MISTAKES } from './mistakes/encoding.ts'
import { HEADER_MISTAKES } from './mistakes/headers.ts'
import { QUERY_MISTAKES } from './mistakes/query.ts'
import type { Mistake } from './mistakes/row.ts'
import { SECRET_MISTAKES } from './mistakes/secret.ts'
import { SIGNED_HEADERS_MISTAKES } from './mistakes/signed-headers.ts'
import { METHOD_MISTAKES, URI_MISTAKES } from './mistakes/uri.ts'
import { HASH_MISTAKES, JOIN_MISTAKES, NONCE_MISTAKES } from './mistakes/wsse-input.ts'
import { OTHER_ROWS } from './reading/other-rows.ts'
import { SIGNED_ROWS } from './reading/signed-rows.ts'
import { TIME_ROWS } from './reading/time-rows.ts'
import { TOLD_ROWS } from './reading/told-rows.ts'
import { WSSE_ROWS } from './reading/wsse-rows.ts'

const ROWS = [
  ...SECRET_MISTAKES,
  ...NONCE_MISTAKES,
  ...CREATED_MISTAKES,
  ...JOIN_MISTAKES,
  ...HASH_MISTAKES,
  ...METHOD_MISTAKES,
  ...URI_MISTAKES,
  ...QUERY_MISTAKES,
  ...HEADER_MISTAKES,
  ...SIGNED_HEADERS_MISTAKES,
  ...BODY_MISTAKES,
  ...CANONICAL_REQUEST_MISTAKES,
  ...STRING_TO_SIGN_MISTAKES,
  ...DATE_MISTAKES,
  ...KEY_MISTAKES,
  ...DIGEST_ENCODING_MISTAKES,
  ...SIGNATURE_ENCODING_MISTAKES,
  ...TIME_ROWS,
  ...WSSE_ROWS,
  ...SIGNED_ROWS,
  ...OTHER_ROWS,
  ...TOLD_ROWS,
] as const

/** Every id; a family goes by its base id. */
export type MistakeId = (typeof ROWS)[number]['id']

export const MISTAKES: readonly Mistake<MistakeId>[] = ROWS

const BY_INSTANCE: ReadonlyMap<string, MistakeId> = new Map(
  MISTAKES.flatMap(({ id, instances = [] }) => [
    [id, id] as const,
    ...instances.map(({ instance }) => [instance, id] as const),
  ]),
)

/** The row of an instance: `created-off-by-plus3s` → `created-off-by`. */
export function mistakeOf(instance: string): MistakeId | undefined {
  return BY_INSTANCE.get(instance)
}
