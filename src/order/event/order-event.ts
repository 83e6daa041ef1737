import type { EditField } from '../../vocabulary/edit-field.js'
import type { FollowUpKind } from '../../vocabulary/follow-up.js'
import type { PaymentMethod } from '../../vocabulary/payment-method.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import type { Delivery } from './delivery.js'
import type { SyncDoubtReason } from './sync-doubt-reason.js'

/**
 * The payload of each event beyond `type` and `at`.
 *
 * @category Events
 */
export interface OrderEventPayloads {
  /** The link sends the screening request (審査依頼). Recorded only once: a repeat is refused (READ-15). */
  'screening.requested': Record<never, never>
  /** NP has the request (FLOW-02). */
  'screening.accepted': {
    /** NP取引ID: 1 to 64 visible characters, as it came. */
    readonly npTransactionId: string
  }
  /** NP's result is OK (FLOW-03). */
  'screening.approved': Record<never, never>
  /** NP's result is a hold (FLOW-03). */
  'screening.held': {
    /** NP's codes, all of them, as they came; may be empty. */
    readonly codes: readonly string[]
  }
  /** NP's result is NG (FLOW-03). */
  'screening.rejected': {
    /** NP's codes, all of them, as they came; may be empty. */
    readonly codes: readonly string[]
  }
  /** NP refused the screening request itself (FLOW-04). An unknown outcome is no failure (READ-20). */
  'screening.failed': {
    /** NP's codes, all of them, as they came; may be empty. */
    readonly codes: readonly string[]
  }
  /** The link sends the shipment report (出荷報告). Recorded only once: a repeat is refused (READ-15). */
  'shipment.requested': Record<never, never>
  /** NP took the shipment report (FLOW-05). */
  'shipment.reported': Record<never, never>
  /** NP refused the shipment report (FLOW-04). An unknown outcome is no failure (READ-20). */
  'shipment.failed': {
    /** NP's codes, all of them, as they came; may be empty. */
    readonly codes: readonly string[]
  }
  /** An operator sets 決済ステータス to 要確認 in order to correct the order (CORR-02, READ-01). */
  'correction.opened': Record<never, never>
  /** An operator edits the order (CORR-03). */
  'order.edited': {
    /** What the edit touched: at least one. `email` alone is outside the procedure (READ-13). */
    readonly fields: readonly EditField[]
  }
  /** An operator sets 配送ステータス to 配送完了 (SHIP-09). */
  'delivery.completed': Delivery
  /** An operator puts 配送ステータス back to 未配送 (SHIP-05). */
  'delivery.reverted': Record<never, never>
  /** The wiz invoice was printed with NP's app (SHIP-08). */
  'invoice.printed': Record<never, never>
  /** An operator changes 決済方法 (PAY-01). */
  'paymentMethod.changed': {
    /** The new payment method. If `PAYMENT_METHODS` has its id, `linked` is taken from there (PAY-02). */
    readonly to: PaymentMethod
  }
  /** The order is cancelled in makeshop (CANC-01). */
  'order.cancelled': {
    /** `true` for 注文削除. */
    readonly deleted: boolean
  }
  /** An operator overrides the displayed 決済ステータス (SYNC-01). */
  'status.overridden': {
    /** The status shown from now on. */
    readonly to: PaymentStatus
    /** Why, in a few words; not empty, no personal data. It is not kept on the order. */
    readonly reason: string
  }
  /** A person did what a follow-up asked for. */
  'followUp.done': {
    /** The follow-up that was done; one that isn't open changes nothing (READ-23). */
    readonly kind: FollowUpKind
  }
  /** Somebody doubts that makeshop and NP agree (READ-21). */
  'sync.doubted': {
    /** Why. */
    readonly reason: SyncDoubtReason
  }
  /** Somebody looked the order up in NP's console and names the true status (READ-21). */
  'sync.confirmed': {
    /** The true 決済ステータス. */
    readonly status: PaymentStatus
  }
}

/**
 * The name of an event.
 *
 * @category Events
 */
export type OrderEventType = Extract<keyof OrderEventPayloads, string>

/**
 * What can happen to an order. Every event carries `at`, an ISO 8601 instant.
 *
 * @example
 * ```ts
 * const event: OrderEvent = { type: 'screening.held', codes: ['RE009'], at: '2026-04-01T10:00:00+09:00' }
 * ```
 *
 * @category Events
 */
export type OrderEvent = {
  // One object for each type instead of an intersection, for whoever reads it in an editor or in a compiler's message.
  readonly [T in OrderEventType]: {
    /** What happened. */
    readonly type: T
    /** When it happened: ISO 8601 instant with `Z` or an offset (READ-23). */
    readonly at: string
  } & OrderEventPayloads[T] extends infer Whole
    ? { readonly [Field in keyof Whole]: Whole[Field] }
    : never
}[OrderEventType]

/**
 * One event of a given type: its payload with `type` and `at`.
 *
 * @category Events
 */
export type OrderEventOf<T extends OrderEventType> = Extract<OrderEvent, Record<'type', T>>
