/**
 * Order by Unicode code points, as Python and every byte-wise sort of UTF-8 have it. JavaScript's own comparison
 * goes by UTF-16 units and puts an emoji before U+E000–U+FFFF.
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x !== y) return rank(x) - rank(y)
  }
  return a.length - b.length
}

/** Moves the surrogates, which stand for the code points above U+FFFF, behind the rest of the units. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800
}
