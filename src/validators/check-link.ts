import { linkViolations } from '../intake/link-violations.js'
import { draftFault } from '../order/draft/draft-fault.js'
import type { OrderDraft } from '../order/draft/order-draft.js'
import type { Shop } from '../order/draft/shop.js'
import { shopFault } from '../order/draft/shop-fault.js'
import type { LinkRefusalCode } from '../refusal/link-refusal-code.js'
import { malformed } from '../refusal/malformed.js'
import type { Violation } from '../refusal/violation.js'

/**
 * Why 自動連携 doesn't link an order of a shop (LINK-01 to LINK-05). Never throws.
 *
 * @param draft - the order as it comes in
 * @param shop - how the shop is set up with NP
 * @returns every violation; empty when the order is linked; `malformed` (READ-24) when a value can't be read
 *
 * @example
 * ```ts
 * checkLink({ ...draft, preorder: true }, shop) // [{ rule: 'LINK-04', code: 'preorder', … }]
 * ```
 *
 * @category Validators
 */
export function checkLink(draft: OrderDraft, shop: Shop): readonly Violation<LinkRefusalCode>[] {
  const fault = draftFault(draft) ?? shopFault(shop)
  if (fault !== null) return [malformed(fault)]
  try {
    return linkViolations(draft, shop)
  } catch {
    return [malformed('draft')]
  }
}
