import type { OrderDraft } from '../order/order-draft.js'
import type { Shop } from '../order/shop.js'
import type { Violation } from '../refusal/violation.js'
import { LINK_RULES } from './link-rules.js'

/** Every reason for which 自動連携 doesn't link an order of a shop. */
export function linkViolations(draft: OrderDraft, shop: Shop): readonly Violation[] {
  const violations: Violation[] = []
  for (const { rule, code, breaks } of LINK_RULES) {
    if (breaks(draft, shop)) violations.push({ rule, code, effect: 'refuse', detail: null })
  }
  return violations
}
