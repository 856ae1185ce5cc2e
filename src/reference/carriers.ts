/**
 * The carrier a mainland mobile number was issued by, told from its prefix.
 *
 * The prefixes are those of the public numbering plan for 11-digit mobile numbers. A number that its owner has taken
 * to another carrier keeps its prefix, so this says who issued it, not who serves it today.
 */
import type { Carrier } from './types.ts'

/** What a number's prefix tells. `virtual`: resold by an operator without a network of its own. */
export type NumberOrigin = {
  readonly carrier?: Carrier | '广电'
  readonly prefix?: string
  readonly virtual?: true
}

type PrefixRow = { readonly carrier: Carrier | '广电'; readonly virtual?: true; readonly prefixes: string }

/** Four digits decide before three: 1349 is not China Mobile's 134. */
const plan: readonly PrefixRow[] = [
  {
    carrier: '移动',
    prefixes:
      '1340 1341 1342 1343 1344 1345 1346 1347 1348 135 136 137 138 139 147 148 150 151 152 157 158 159 172 178 182 183 184 187 188 195 197 198',
  },
  { carrier: '移动', virtual: true, prefixes: '165 1703 1705 1706' },
  { carrier: '联通', prefixes: '130 131 132 145 146 155 156 166 175 176 185 186 196' },
  { carrier: '联通', virtual: true, prefixes: '167 171 1704 1707 1708 1709' },
  { carrier: '电信', prefixes: '133 1349 149 153 1740 173 177 180 181 189 190 191 193 199' },
  { carrier: '电信', virtual: true, prefixes: '162 1700 1701 1702' },
  { carrier: '广电', prefixes: '192' },
]

const originByPrefix = new Map(
  plan.flatMap(({ carrier, virtual, prefixes }) =>
    prefixes
      .split(' ')
      .map((prefix): [string, NumberOrigin] => [prefix, { carrier, prefix, ...(virtual && { virtual }) }]),
  ),
)

/** The national number, or undefined for what cannot be one. Digits after the fourth may be masked with `*`. */
function nationalNumber(written: string): string | undefined {
  const digits = written.normalize('NFKC').replace(/[\s()-]/g, '')
  const national = digits.replace(/^(?:\+|00)86|^86(?=1[\d*]{10}$)/, '')
  return /^1\d{2}(?:[\d*]{0,8})$/.test(national) ? national : undefined
}

/**
 * Who issued a mainland mobile number.
 *
 * @param number as people write it: with +86, 0086 or 86, with spaces or hyphens, masked, or only its first digits
 * @returns empty when it is no mainland mobile number or its prefix is not sure
 */
export function carrierOfNumber(number: string): NumberOrigin {
  const national = nationalNumber(number)
  if (national === undefined) return {}
  return originByPrefix.get(national.slice(0, 4)) ?? originByPrefix.get(national.slice(0, 3)) ?? {}
}
