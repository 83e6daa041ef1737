import { readDraft } from '../intake/read-draft.js'
import { violationsInShop } from '../intake/violations-in-shop.js'
import type { OrderDraft } from '../order/draft/order-draft.js'
import type { Shop } from '../order/draft/shop.js'
import type { LinkRefusalCode } from '../refusal/link-refusal-code.js'
import { malformed } from '../refusal/malformed.js'
import type { Violation } from '../refusal/violation.js'

/**
 * Why 自動連携 doesn't link an order of a shop (LINK-01 to LINK-05). Never throws.
 *
 * @param draft - the order as it comes in
 * @param shop - how the shop is set up with NP
 * @returns every violation; empty when the order is linked; only `malformed` (READ-24) where a value can't be read
 *
 * @example
 * ```ts
 * checkLink({ ...draft, preorder: true }, shop) // [{ rule: 'LINK-04', code: 'preorder', … }]
 * ```
 *
 * @category Validators
 */
export function checkLink(draft: OrderDraft, shop: Shop): readonly Violation<LinkRefusalCode, 'refuse'>[] {
  const read = readDraft(draft)
  return typeof read === 'string' ? [malformed(read)] : violationsInShop(read, shop)
}
