import { parseReceiptStatus } from '../../parsing/parse-receipt-status.js'
import { parseSlipNumber } from '../../parsing/parse-slip-number.js'
import { excerpt } from '../../text/excerpt.js'
import { ownText } from '../report/own-text.js'
import type { ShownByRow } from '../report/shown-by-row.js'
import type { RowTexts } from './row-texts.js'

/**
 * What a row itself shows beside the statuses. What stands for a slip and isn't one may be anything, a name included.
 */
export function shownBeside({
  receiptStatus,
  carrier,
  slipNumber,
}: RowTexts): Pick<ShownByRow, 'receiptStatus' | 'carrier' | 'slipNumber'> {
  const receipt = parseReceiptStatus(receiptStatus)
  const slip = parseSlipNumber(slipNumber)
  return {
    receiptStatus: receipt.ok ? receipt.val : null,
    carrier: carrier === null ? null : ownText(excerpt(carrier)),
    slipNumber: slip.ok ? slip.val : null,
  }
}
