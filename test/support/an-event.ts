import {
  type DeliveryChannel,
  type EditField,
  type FollowUpKind,
  type OrderEventOf,
  type OrderEventType,
  PAYMENT_METHODS,
  type PaymentMethod,
  type PaymentStatus,
} from '../../src/index.js'

/** When the events of a test happen. */
export const at = '2026-04-01T10:00:00+09:00'
/** A minute after that, by which the clocks of a driver and of a person may differ. */
export const aMinuteLater = '2026-04-01T10:01:00+09:00'

/** The NP取引ID that an order knows, and one that it doesn't. */
export const NP_ID = 'NP000000001'
export const OTHER_NP_ID = 'NP000000002'

/** A 伝票番号 of 12 digits that passes its check digit: 12345678901 modulo 7 is 3. */
export const SLIP = '123456789013'

type Codes = readonly string[]

export const requested: OrderEventOf<'screening.requested'> = { type: 'screening.requested', at }
export const accepted = (npTransactionId = NP_ID): OrderEventOf<'screening.accepted'> => ({
  type: 'screening.accepted',
  npTransactionId,
  at,
})
export const approved: OrderEventOf<'screening.approved'> = { type: 'screening.approved', at }
export const screeningHeld = (...codes: Codes): OrderEventOf<'screening.held'> => ({
  type: 'screening.held',
  codes,
  at,
})
export const rejected = (...codes: Codes): OrderEventOf<'screening.rejected'> => ({
  type: 'screening.rejected',
  codes,
  at,
})
export const screeningFailed = (...codes: Codes): OrderEventOf<'screening.failed'> => ({
  type: 'screening.failed',
  codes,
  at,
})
export const reportRequested: OrderEventOf<'shipment.requested'> = { type: 'shipment.requested', at }
export const reported: OrderEventOf<'shipment.reported'> = { type: 'shipment.reported', at }
export const reportFailed = (...codes: Codes): OrderEventOf<'shipment.failed'> => ({
  type: 'shipment.failed',
  codes,
  at,
})

export const correctionOpened: OrderEventOf<'correction.opened'> = { type: 'correction.opened', at }
export const edited = (...fields: readonly EditField[]): OrderEventOf<'order.edited'> => ({
  type: 'order.edited',
  fields,
  at,
})

/** 配送完了; a complete and supported one unless told otherwise. */
export const completed = (
  delivery: {
    readonly channel?: DeliveryChannel
    readonly carrier?: string | null | undefined
    readonly slipNumber?: string | null | undefined
  } = {},
): OrderEventOf<'delivery.completed'> => ({
  type: 'delivery.completed',
  channel: 'order_detail',
  carrier: 'クロネコヤマト',
  slipNumber: SLIP,
  ...delivery,
  at,
})
export const reverted: OrderEventOf<'delivery.reverted'> = { type: 'delivery.reverted', at }
export const invoicePrinted: OrderEventOf<'invoice.printed'> = { type: 'invoice.printed', at }

export const paymentChanged = (
  to: PaymentMethod = PAYMENT_METHODS.bank_transfer,
): OrderEventOf<'paymentMethod.changed'> => ({ type: 'paymentMethod.changed', to, at })
export const cancelled: OrderEventOf<'order.cancelled'> = { type: 'order.cancelled', deleted: false, at }
export const deleted: OrderEventOf<'order.cancelled'> = { type: 'order.cancelled', deleted: true, at }

export const overridden = (to: PaymentStatus): OrderEventOf<'status.overridden'> => ({
  type: 'status.overridden',
  to,
  reason: 'NP管理画面と表示が違うため',
  at,
})
export const done = (kind: FollowUpKind): OrderEventOf<'followUp.done'> => ({ type: 'followUp.done', kind, at })
export const doubted: OrderEventOf<'sync.doubted'> = { type: 'sync.doubted', reason: 'other', at }
export const npConsoleEdited: OrderEventOf<'sync.doubted'> = { type: 'sync.doubted', reason: 'np_console_edited', at }
export const confirmed = (status: PaymentStatus): OrderEventOf<'sync.confirmed'> => ({
  type: 'sync.confirmed',
  status,
  at,
})

/** One well-formed event of every type. */
export const EVENT_OF_EACH_TYPE: { readonly [T in OrderEventType]: OrderEventOf<T> } = {
  'screening.requested': requested,
  'screening.accepted': accepted(),
  'screening.approved': approved,
  'screening.held': screeningHeld('RE009'),
  'screening.rejected': rejected('NG001'),
  'screening.failed': screeningFailed('E0100060'),
  'shipment.requested': reportRequested,
  'shipment.reported': reported,
  'shipment.failed': reportFailed('E0100114'),
  'correction.opened': correctionOpened,
  'order.edited': edited('items'),
  'delivery.completed': completed(),
  'delivery.reverted': reverted,
  'invoice.printed': invoicePrinted,
  'paymentMethod.changed': paymentChanged(),
  'order.cancelled': cancelled,
  'status.overridden': overridden('screening_approved'),
  'followUp.done': done('check_np_console'),
  'sync.doubted': doubted,
  'sync.confirmed': confirmed('screening_approved'),
}
