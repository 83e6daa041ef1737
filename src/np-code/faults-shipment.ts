import type { NpCodeFacts } from './np-code-types.js'
import { TRANSACTION_CODES } from './transaction-codes.js'

const FACTS: ReadonlyMap<string, NpCodeFacts> = new Map(Object.entries(TRANSACTION_CODES))

/**
 * Whether a code says that NP refused a 出荷報告 for what it told: carrier, slip or invoice (LINK-08). The link makes one
 * of an order in 審査OK alone (SHIP-01).
 */
export function faultsShipment(code: string): boolean {
  const npField = FACTS.get(code)?.npField
  return npField?.startsWith('shipment.') === true || npField === 'invoicePrintedAt'
}
