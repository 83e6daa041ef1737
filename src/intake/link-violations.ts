import type { OrderDraft } from '../order/draft/order-draft.js'
import type { Shop } from '../order/draft/shop.js'
import type { LinkRefusalCode } from '../refusal/link-refusal-code.js'
import type { Violation } from '../refusal/violation.js'
import type { RuleId } from '../rules/rule-id.js'

/** What of an order decides whether it is linked. */
type WhatIsLinked = Pick<OrderDraft, 'source' | 'multipleDestinations' | 'preorder'>

/** Every reason for which 自動連携 doesn't link an order of a shop. */
export function linkViolations(draft: WhatIsLinked, shop: Shop): readonly Violation<LinkRefusalCode, 'refuse'>[] {
  const violations: Violation<LinkRefusalCode, 'refuse'>[] = []
  const add = (rule: RuleId, code: LinkRefusalCode) => {
    violations.push({ rule, code, effect: 'refuse', detail: null })
  }
  if (shop.linkMode !== 'automatic') add('LINK-01', 'link_not_automatic')
  if (shop.spCode === null || shop.spCode.trim() === '') add('LINK-01', 'sp_code_missing')
  if (shop.connect === 'lite') add('LINK-02', 'connect_lite')
  if (draft.multipleDestinations) add('LINK-03', 'multiple_destinations')
  if (draft.preorder) add('LINK-04', 'preorder')
  if (draft.source === 'external_system') add('LINK-05', 'source_external')
  if (draft.source === 'payment_method_change') add('LINK-05', 'source_payment_change')
  return violations
}
