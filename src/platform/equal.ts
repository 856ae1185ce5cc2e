/**
 * Compares two texts in a time that depends on their lengths only, so that the time of an answer says nothing
 * about how much of a signature was right.
 */
export function equalInConstantTime(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i % (b.length || 1))
  return difference === 0
}
