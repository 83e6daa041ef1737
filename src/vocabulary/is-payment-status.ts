import { oneOf } from '../shape/one-of.js'
import { PAYMENT_STATUSES } from './payment-status.js'

/** Whether a value is a 決済ステータス, by our own value. */
export const isPaymentStatus = /* @__PURE__ */ oneOf(PAYMENT_STATUSES)
