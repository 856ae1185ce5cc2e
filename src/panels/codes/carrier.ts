/** Whose readings come first: the carrier told from a phone number, else the one chosen. */

import { carrierOfNumber } from '../../reference/carriers.ts'
import type { Carrier } from '../../reference/types.ts'
import { CARRIERS } from './view.ts'

export function carrierInForce(number: string, chosen: Carrier | undefined): Carrier | undefined {
  const { carrier } = carrierOfNumber(number)
  return CARRIERS.find((id) => id === carrier) ?? chosen
}
