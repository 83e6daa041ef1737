import type { Order } from '../../order/order.js'
import type { OrderEventType } from '../../order/order-event.js'
import { knownCourse } from '../course/known-course.js'
import type { Seen } from '../course/seen.js'
import { stepsBeside } from './steps-beside.js'

/**
 * What must have happened between two states of an order; `null` where nothing leads from one to the other. A closing, an
 * override, a doubt and a confirmation show themselves in the order, so they are taken as they are.
 */
export function stepsBetween(before: Order, after: Order): readonly OrderEventType[] | null {
  if (before.closed !== null) return after.closed === null ? null : stepsBeside(before, after)
  const closing = closingOf(after)
  if (before.syncTrust === 'suspect' && after.syncTrust === 'linked') return ['sync.confirmed', ...closing]
  const isMoved = before.paymentStatus !== after.paymentStatus
  if (after.syncTrust === 'suspect' && isMoved) return ['status.overridden', ...closing]
  const { paymentStatus, deliveryStatus } = after
  const course = knownCourse(before, { paymentStatus, deliveryStatus }, seenIn(after), 'anyone')
  if (course === null) return null
  const isDoubted = before.syncTrust !== after.syncTrust
  const isBeside = course.length === 0 && closing.length === 0
  return [
    ...course.map(({ type }) => type),
    ...(isBeside ? stepsBeside(before, after) : []),
    ...(isDoubted ? (['sync.doubted'] as const) : []),
    ...closing,
  ]
}

function closingOf({ closed }: Order): readonly OrderEventType[] {
  if (closed === null) return []
  return [closed.reason === 'payment_method_changed' ? 'paymentMethod.changed' : 'order.cancelled']
}

function seenIn({ statusSince, shipment, npTransaction, problem }: Order): Seen {
  return {
    at: statusSince,
    npTransactionId: npTransaction.id ?? undefined,
    codes: problem?.codes,
    carrier: shipment?.carrier,
    slipNumber: shipment?.slipNumber,
  }
}
