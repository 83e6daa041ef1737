import type { RuleId } from '../rules/rule-id.js'

/**
 * Why no request to NP can be made for an order, as a code. A code that is a `ViolationCode` too means the same.
 * From 1.0.0 on, codes change in a major version only.
 *
 * - `malformed` (READ-24): the order or its details aren't of the documented shape; `path` says where.
 * - `order_closed` (READ-07): the order left the NP lifecycle.
 * - `sync_suspect` (READ-03): the sync is in doubt; confirm it first.
 * - `already_requested` (READ-15): the order is in 審査待ち, so its request may be at NP already.
 * - `not_due`: the order's 決済ステータス doesn't call for it.
 * - `np_transaction_unknown` (READ-20): NP may know the order, but its NP取引ID isn't known. Look it up in NP's
 *   console.
 * - `shipment_unknown` (SHIP-02): carrier and slip number aren't known, for instance of an order adopted without them.
 * - `invoice_not_printed` (SHIP-08): it isn't known that the wiz invoice is printed, for instance of an order adopted
 *   without it.
 *
 * @category Transport
 */
export type RequestFaultCode =
  | 'malformed'
  | 'order_closed'
  | 'sync_suspect'
  | 'already_requested'
  | 'not_due'
  | 'np_transaction_unknown'
  | 'shipment_unknown'
  | 'invoice_not_printed'

/**
 * Why no request to NP can be made for an order. Nothing was sent.
 *
 * @category Transport
 */
export interface RequestFault {
  /** Why not. */
  readonly code: RequestFaultCode
  /** The rule behind it. */
  readonly rule: RuleId
  /** Where a value is malformed, such as `details.buyer.postcode`; `null` with other codes. It never holds a value. */
  readonly path: string | null
}

/** Makes a fault; `path` is given only for `malformed`. */
export function requestFault(code: RequestFaultCode, rule: RuleId, path: string | null = null): RequestFault {
  return { code, rule, path }
}
