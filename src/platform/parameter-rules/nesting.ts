/** Names with dots: members of the objects that a JSON body nests, as far as the operation's fields lead into them. */

import type { ApiField } from '../../reference/apis.ts'

/** Whether some field lies inside the object of this name. */
export function isObjectName(fields: readonly ApiField[], name: string): boolean {
  return fields.some((field) => field.name.startsWith(`${name}.`))
}

/** `auth.scope.project.name` → the members that lead to it. A dot that no field knows is part of the last name. */
export function membersTo(fields: readonly ApiField[], name: string): string[] {
  const parts = name.split('.')
  const depth = parts.findIndex((_, index) => !isObjectName(fields, parts.slice(0, index + 1).join('.')))
  return depth < 0 ? parts : [...parts.slice(0, depth), parts.slice(depth).join('.')]
}
