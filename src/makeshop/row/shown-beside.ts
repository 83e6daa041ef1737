import { parseSlipNumber } from '../../parsing/parse-slip-number.js'
import { excerpt } from '../../text/excerpt.js'
import { ownText } from '../report/own-text.js'
import type { ShownByRow } from '../report/shown-by-row.js'
import type { Meanings } from './meanings.js'
import type { RowTexts } from './row-texts.js'

/**
 * What a row itself shows beside the statuses. What stands for a slip and isn't one may be anything, a name included;
 * that nothing stands there is told from what isn't shown (SHIP-02).
 */
export function shownBeside(
  { receiptStatus, carrier, slipNumber }: RowTexts,
  meanings: Meanings,
): Pick<ShownByRow, 'receiptStatus' | 'carrier' | 'slipNumber'> {
  const slip = parseSlipNumber(slipNumber)
  return {
    receiptStatus:
      receiptStatus === null ? null : (meanings.receiptStatus(receiptStatus) ?? ownText(excerpt(receiptStatus))),
    carrier: carrier === null ? null : ownText(excerpt(meanings.carrierName(carrier))),
    slipNumber: slip.ok ? slip.val : saysNone(slipNumber, slip.val.code) ? '' : null,
  }
}

/** Whether a text is there, and leaves no slip: empty, or hyphens alone (READ-19). */
function saysNone(text: string | null, fault: string): boolean {
  return text !== null && fault === 'missing'
}
