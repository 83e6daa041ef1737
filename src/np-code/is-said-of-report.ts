import type { NpCodeFacts } from './np-code-types.js'
import { SHIPMENT_CODES } from './shipment-codes.js'

const FACTS: ReadonlyMap<string, NpCodeFacts> = new Map(Object.entries(SHIPMENT_CODES))

/** NP has the report, or even the buyer's money for it. */
const IS_REPORTED: readonly string[] = ['E0100115', 'E0100118']

/** Whether NP says a code of a 出荷報告 alone, so that there was one: of carrier, slip or invoice, or that it is reported (LINK-08). */
export function isSaidOfReport(code: string): boolean {
  const field = FACTS.get(code)?.field ?? ''
  return field.startsWith('shipment.') || field === 'invoicePrintedAt' || IS_REPORTED.includes(code)
}
