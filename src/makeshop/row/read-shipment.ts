import type { Shipment } from '../../order/shipment.js'
import { parseCarrier } from '../../parsing/parse-carrier.js'
import { parseSlipNumber } from '../../parsing/parse-slip-number.js'
import { issue } from '../report/issue.js'
import type { Meanings } from './meanings.js'
import type { Remarks } from './remarks.js'
import type { RowTexts } from './row-texts.js'

/** 配送業者 and 伝票番号 where both can be reported to NP as they are (SHIP-02 to SHIP-04, READ-19). */
export function readShipment(
  { carrier: carrierText, slipNumber: slipText, malformed }: Pick<RowTexts, 'carrier' | 'slipNumber' | 'malformed'>,
  meanings: Meanings,
  { notes }: Remarks,
): Shipment | null {
  const carrier = parseCarrier(meanings.carrierName(carrierText ?? ''))
  const slip = parseSlipNumber(slipText ?? '')
  if (carrier.ok && slip.ok) return { carrier: carrier.val, slipNumber: slip.val }
  const noCarrier = !carrier.ok && carrier.val.code === 'missing' && !malformed.includes('carrier')
  const noSlip = !slip.ok && slip.val.code === 'missing' && !malformed.includes('slipNumber')
  if (!carrier.ok && !noCarrier) notes.push(issue('carrier_unreadable', 'carrier', carrierText))
  if (!slip.ok && !noSlip) notes.push(issue('slip_unreadable', 'slipNumber'))
  if (noCarrier !== noSlip) notes.push(issue('shipment_incomplete', noCarrier ? 'carrier' : 'slipNumber'))
  return null
}
