import { OPERATOR_EVENT_TYPES } from '../../order/event/event-types.js'
import type { OrderEventType } from '../../order/event/order-event.js'
import type { Order } from '../../order/order.js'
import { isOneOf } from '../../shape/is-one-of.js'
import { impliesApproval } from '../../status/implies-approval.js'
import { isCorrection } from './is-correction.js'
import { isRejectedByDisplay } from './is-rejected-by-display.js'
import type { ObservationKind } from './observation.js'

type Explained = Extract<ObservationKind, 'unchanged' | 'expected' | 'operator' | 'approval_taken_back' | 'unexplained'>

/**
 * What kind of thing led from one order to the other. The approval is taken back where somebody corrected, and may be
 * where 審査NG is set: an order also leaves 審査OK when NP refuses its report. A doubt is unexplained, since it may come
 * of an operator or of an answer of NP's (READ-15).
 */
export function kindOf(before: Order, after: Order, course: readonly OrderEventType[], hasChanged: boolean): Explained {
  const isLost = impliesApproval(before.paymentStatus) && !impliesApproval(after.paymentStatus)
  const isCorrected = course.some(isCorrection)
  if (isRejectedByDisplay(before, after, course) || (isLost && isCorrected)) return 'approval_taken_back'
  if (course.some((type) => type !== 'sync.doubted' && isOneOf(OPERATOR_EVENT_TYPES, type))) return 'operator'
  if (course.includes('sync.doubted')) return 'unexplained'
  return hasChanged ? 'expected' : 'unchanged'
}
