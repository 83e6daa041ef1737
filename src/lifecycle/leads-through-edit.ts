import { isOneOf } from '../shape/is-one-of.js'
import type { PaymentStatus } from '../vocabulary/payment-status.js'

/** From 審査OK and from 要確認 only an edit leads to a screening (CORR-03). */
const SCREENED = [
  'screening_preparing',
  'screening_waiting',
  'screening_in_progress',
  'screening_on_hold',
] as const satisfies readonly PaymentStatus[]

/**
 * Whether a 決済ステータス that is confirmed, or shown, of an order that is known in another tells of an edit. 要確認
 * behind 審査OK is taken for one, too, since only an edit leads back.
 */
export function leadsThroughEdit(known: PaymentStatus, shown: PaymentStatus): boolean {
  if (isOneOf(SCREENED, known)) return false
  return isOneOf(SCREENED, shown) || (shown === 'needs_attention' && known !== 'needs_attention')
}
