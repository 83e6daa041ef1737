import { countsAsReceived } from '../../status/counts-as-received.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import type { ReceiptStatus } from '../../vocabulary/receipt-status.js'
import { issue } from '../report/issue.js'
import type { Meanings } from './meanings.js'
import type { Remarks } from './remarks.js'

/** 入金ステータス as it is shown, or else as the settings say, or else as 決済ステータス lets expect (FLOW-07). */
export function readReceipt(
  text: string | null,
  paymentStatus: PaymentStatus,
  otherwise: ReceiptStatus | null | undefined,
  meanings: Meanings,
  { notes }: Remarks,
): ReceiptStatus {
  const read = text === null ? null : meanings.receiptStatus(text)
  if (read !== null) return read
  if (text !== null) notes.push(issue('receipt_status_unknown', 'receiptStatus', text))
  else if (otherwise == null) notes.push(issue('receipt_status_assumed', 'receiptStatus'))
  return otherwise ?? (countsAsReceived(paymentStatus) ? 'received' : 'not_received')
}
