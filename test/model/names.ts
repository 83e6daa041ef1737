import type { OrderEventType } from '../../src/order/event/order-event.js'
import type { FollowUpKind } from '../../src/vocabulary/follow-up.js'
import type { PaymentStatus } from '../../src/vocabulary/payment-status.js'
import { ALL_STATUSES, LABELS as STATUS_LABELS } from '../support/statuses.js'

/** A line of the table: one of the ten statuses of an open order, or a closed order, whatever its status. */
export type ModelStatus = PaymentStatus | 'closed'

/** STAT-01 to STAT-10; `closed` last. */
export const LABELS: Readonly<Record<ModelStatus, string>> = {
  ...STATUS_LABELS,
  closed: '終了した注文',
}

const EVERY_EVENT: Readonly<Record<OrderEventType, true>> = {
  'screening.requested': true,
  'screening.accepted': true,
  'screening.approved': true,
  'screening.held': true,
  'screening.rejected': true,
  'screening.failed': true,
  'shipment.requested': true,
  'shipment.reported': true,
  'shipment.failed': true,
  'correction.opened': true,
  'order.edited': true,
  'delivery.completed': true,
  'delivery.reverted': true,
  'invoice.printed': true,
  'paymentMethod.changed': true,
  'order.cancelled': true,
  'status.overridden': true,
  'followUp.done': true,
  'sync.doubted': true,
  'sync.confirmed': true,
}

const EVERY_FOLLOW_UP: Readonly<Record<FollowUpKind, true>> = {
  cancel_in_np_console: true,
  reset_receipt_status: true,
  report_in_np_console: true,
  complete_delivery_again: true,
  check_np_console: true,
  ask_np_shipping_option: true,
}

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(record) as K[]

/** The ten statuses and `closed`. */
export const MODEL_STATUSES = keysOf(LABELS)

/** The ten statuses. */
export const STATUSES: readonly PaymentStatus[] = ALL_STATUSES

/** The twenty event types. */
export const EVENT_TYPES = keysOf(EVERY_EVENT)

/** The six follow-ups, in the order in which one event opens them. */
export const FOLLOW_UPS = keysOf(EVERY_FOLLOW_UP)
