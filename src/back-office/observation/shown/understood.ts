import type { PaymentStatus } from '../../../vocabulary/payment-status.js'
import type { ShownReading } from './read-shown.js'

/** What is shown, with a 決済ステータス that is understood: only then anything follows from it. */
export interface Understood extends ShownReading {
  readonly paymentStatus: PaymentStatus
}

/** Whether the 決済ステータス that is shown is understood. */
export function isUnderstood(reading: ShownReading): reading is Understood {
  return reading.paymentStatus !== null
}
