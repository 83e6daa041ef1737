import type { NpService } from '../../vocabulary/np-service.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import { issue } from '../report/issue.js'
import type { CommonDelivery } from './common-delivery.js'
import type { ImportContext } from './import-context.js'
import type { Meanings } from './meanings.js'
import { readDelivery } from './read-delivery.js'
import type { Remarks } from './remarks.js'
import type { RowTexts } from './row-texts.js'

/** What a row says of an order, before it is known whether it can be imported. For a `null` there is an issue. */
export interface ShownStatuses {
  readonly service: NpService | 'other' | null
  readonly paymentStatus: PaymentStatus | 'provisional_order' | null
  readonly delivery: CommonDelivery
}

/** 決済方法, 決済ステータス, and the two that tell of the delivery. */
export function readStatuses(shown: RowTexts, { meanings, options }: ImportContext, remarks: Remarks): ShownStatuses {
  const { paymentMethod, paymentStatus } = shown
  const service = paymentMethod === null ? (options.otherwise?.service ?? null) : meanings.paymentMethod(paymentMethod)
  if (service === null) {
    const code = paymentMethod === null ? 'payment_method_missing' : 'payment_method_unknown'
    remarks.issues.push(issue(code, 'paymentMethod', paymentMethod))
  }
  const status = paymentStatus === null ? null : meanings.paymentStatus(paymentStatus)
  if (status === null) {
    const code = paymentStatus === null ? 'payment_status_missing' : 'payment_status_unknown'
    remarks.issues.push(issue(code, 'paymentStatus', paymentStatus))
  }
  return { service, paymentStatus: status, delivery: shown.deliveries ?? deliveryIn(shown, meanings, remarks) }
}

function deliveryIn(shown: RowTexts, meanings: Meanings, { issues }: Remarks): CommonDelivery {
  const read = readDelivery(shown, meanings)
  if (typeof read === 'string') return read
  issues.push(...read)
  return null
}
