import type { OrderEventType } from './order-event.js'

/**
 * The steps of the link and NP's answers to them.
 *
 * @category Events
 */
export const LINK_EVENT_TYPES = [
  'screening.requested',
  'screening.accepted',
  'screening.approved',
  'screening.held',
  'screening.rejected',
  'screening.failed',
  'shipment.requested',
  'shipment.reported',
  'shipment.failed',
] as const satisfies readonly OrderEventType[]

/**
 * The name of an event of `LINK_EVENT_TYPES`.
 *
 * @category Events
 */
export type LinkEventType = Extract<(typeof LINK_EVENT_TYPES)[number], string>

/**
 * What an operator (or a reconciliation) does.
 *
 * @category Events
 */
export const OPERATOR_EVENT_TYPES = [
  'correction.opened',
  'order.edited',
  'delivery.completed',
  'delivery.reverted',
  'invoice.printed',
  'paymentMethod.changed',
  'order.cancelled',
  'status.overridden',
  'followUp.done',
  'sync.doubted',
  'sync.confirmed',
] as const satisfies readonly OrderEventType[]

/**
 * The name of an event of `OPERATOR_EVENT_TYPES`.
 *
 * @category Events
 */
export type OperatorEventType = Extract<(typeof OPERATOR_EVENT_TYPES)[number], string>

/**
 * Every event type: the link's first, then the operator's.
 *
 * @category Events
 */
export const ORDER_EVENT_TYPES = [...LINK_EVENT_TYPES, ...OPERATOR_EVENT_TYPES] as const
