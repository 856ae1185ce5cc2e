/** The parts of a request's target, which is a path with query, or a whole URL (absolute form). */

/** The target without query, and without scheme and host where it has the absolute form. */
export type TargetPath = { readonly text: string; readonly start: number; readonly authority?: string }

/** What the absolute form has before the path. */
const ORIGIN = /^https?:\/\/([^/?#]*)/i

export function pathOfTarget(target: string): TargetPath {
  const [origin = '', authority] = ORIGIN.exec(target) ?? []
  const text = target.slice(origin.length).replace(/[?#].*$/s, '')
  return { text, start: origin.length, ...(authority && { authority }) }
}

/** The target as a request line has it: without scheme and host. */
export function originForm(target: string): string {
  return target.replace(ORIGIN, '') || '/'
}
