/** A count as both languages write it: 12,345. */
export const count = (number: number): string => number.toLocaleString('en')
