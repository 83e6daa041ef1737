import type { SyncDoubtReason } from '../order/event/sync-doubt-reason.js'
import type { Order } from '../order/order.js'
import type { Violation } from '../refusal/violation.js'
import type { WarningCode } from '../refusal/warning-code.js'
import { warningsAbout } from './warnings-about.js'

/**
 * Warns about a doubt in the sync: if contents were edited in NP's console, that may have broken it, since corrections
 * belong in makeshop (CORR-05). Never throws.
 *
 * @param order - the order as it is
 * @param reason - why it is doubted: `np_console_edited` or `other`
 * @returns warnings; empty when there are none, when the doubt is known, when it would be refused, or when `order`
 * isn't an order: `decide` says why
 *
 * @example
 * ```ts
 * warnSyncDoubt(approved, 'np_console_edited')
 * // [{ rule: 'CORR-05', code: 'np_console_edit', effect: 'warn', detail: null }]
 * warnSyncDoubt(approved, 'other') // []
 * ```
 *
 * @category Validators
 */
export function warnSyncDoubt(order: Order, reason: SyncDoubtReason): readonly Violation<WarningCode, 'warn'>[] {
  return warningsAbout(order, 'sync.doubted', { reason })
}
