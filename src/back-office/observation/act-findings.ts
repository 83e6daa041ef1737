import type { OrderEventType } from '../../order/event/order-event.js'
import type { RuleId } from '../../rules/rule-id.js'
import type { Finding } from '../answer/finding.js'
import { findingOf } from '../answer/finding-of.js'
import { GOODS_LEFT_BEFORE } from '../answer/goods-left-before.js'
import type { ObservationCode } from './observation-code.js'

/** By which rule an operator does what. */
const ACT_RULES: { readonly [T in OrderEventType]?: RuleId } = {
  'correction.opened': 'CORR-02',
  'order.edited': 'CORR-03',
  'delivery.completed': 'SHIP-01',
  'delivery.reverted': 'SHIP-05',
  'invoice.printed': 'SHIP-08',
  'paymentMethod.changed': 'PAY-03',
  'order.cancelled': 'CANC-01',
  'status.overridden': 'SYNC-01',
  'followUp.done': 'READ-07',
  'sync.confirmed': 'READ-21',
}

/** Every act of an operator, and, of what the link did beside that, an approval: goods leave by it. */
export function actFindings(course: readonly OrderEventType[]): readonly Finding<ObservationCode>[] {
  return course.flatMap((type, at): readonly Finding<ObservationCode>[] => {
    if (type === 'screening.approved') return [findingOf('link_moved_on', 'LINK-07', 'screening_approved')]
    if (type === 'sync.doubted') return [findingOf('sync_doubted', 'READ-21')]
    const rule = ACT_RULES[type]
    if (rule === undefined) return []
    const act = findingOf('operator_acted', rule, type)
    // After 未配送 the order itself no longer says that the goods left, and the gate may let them leave again.
    const areFree = type === 'delivery.reverted' && !course.includes('delivery.completed', at)
    return areFree ? [act, GOODS_LEFT_BEFORE] : [act]
  })
}
