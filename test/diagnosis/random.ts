/** Random values from a seed: a failing test names the seed, and fails again. */

export type Random = {
  /** A whole number from 0, below `count`. */
  readonly below: (count: number) => number
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item
  readonly text: (length: number, alphabet?: string) => string
}

const ALPHANUMERIC = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'

/** mulberry32, by Tommy Ettinger. */
export function randomFrom(seed: number): Random {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    below,
    pick: (items) => items[below(items.length)] ?? items[0],
    text: (length, alphabet = ALPHANUMERIC) =>
      Array.from({ length }, () => alphabet.charAt(below(alphabet.length))).join(''),
  }
}
