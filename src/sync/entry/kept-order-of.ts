import { keepOrder } from '../../back-office/kept/keep-order.js'
import type { KeptOrder } from '../../back-office/kept/kept-order.js'
import { malformed } from '../../refusal/malformed.js'
import type { Violation } from '../../refusal/violation.js'
import { Err, type Result } from '../../result.js'
import { attempt } from '../../shape/attempt.js'
import { entryFault } from './entry-fault.js'
import type { SyncEntry } from './sync-entry.js'

/**
 * What `parcelGate` and `triageKept` of the back office go by, for an order of a driver. Ask those instead of
 * `shippingGate` and `triage`: the order alone doesn't know that its goods left before it was put back to 未配送, and
 * would have them sent a second time (READ-09). Make it anew each time you ask, and don't store it.
 *
 * @param entry - the order's entry, as the store has it now
 * @param at - now: ISO 8601 instant. Give it to the gate as `seenSince`, too: what the store has is how the order is
 * @returns `Ok` with the order as the back office keeps one, or `Err` with `malformed` (READ-24)
 *
 * @example
 * ```ts
 * const at = new Date().toISOString()
 * const gate = parcelGate(keptOrderOf(entry, at).unwrap(), { seenSince: at })
 * ```
 *
 * @category Sync
 */
export function keptOrderOf(entry: SyncEntry, at: string): Result<KeptOrder, Violation<'malformed'>> {
  const fault = entryFault(entry)
  if (fault !== null) return Err(malformed(fault))
  return attempt(
    () => keepOrder(entry.order, at).map((kept) => ({ ...kept, goodsHaveLeft: entry.sync.goodsHaveLeft })),
    () => Err(malformed('entry')),
  )
}
