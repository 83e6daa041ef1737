import type { OrderDraft } from '../order/draft/order-draft.js'
import type { Shop } from '../order/draft/shop.js'
import { shopFault } from '../order/draft/shop-fault.js'
import type { LinkRefusalCode } from '../refusal/link-refusal-code.js'
import { malformed } from '../refusal/malformed.js'
import type { Violation } from '../refusal/violation.js'
import { linkViolations } from './link-violations.js'

/**
 * Every reason for which 自動連携 doesn't link an order of a shop, or which value of the shop is malformed (READ-24).
 *
 * @param draft - plain data; the shop is as it was given
 */
export function violationsInShop(draft: OrderDraft, shop: Shop): readonly Violation<LinkRefusalCode, 'refuse'>[] {
  try {
    const fault = shopFault(shop)
    return fault === null ? linkViolations(draft, shop) : [malformed(fault)]
  } catch {
    // Reached only if the shop's getters answer differently the second time.
    return [malformed('shop')]
  }
}
