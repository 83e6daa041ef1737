import type { OrderDraft } from '../order/order-draft.js'
import type { Shop } from '../order/shop.js'
import type { LinkRefusalCode } from '../refusal/link-refusal.js'
import type { Violation } from '../refusal/violation.js'
import type { RuleId } from '../rules/rule-id.js'

interface LinkRule {
  readonly rule: RuleId
  readonly code: LinkRefusalCode
  readonly breaks: (draft: OrderDraft, shop: Shop) => boolean
}

const LINK_RULES: readonly LinkRule[] = [
  { rule: 'LINK-01', code: 'link_not_automatic', breaks: (_, shop) => shop.linkMode !== 'automatic' },
  { rule: 'LINK-01', code: 'sp_code_missing', breaks: (_, shop) => shop.spCode === null || shop.spCode.trim() === '' },
  { rule: 'LINK-02', code: 'connect_lite', breaks: (_, shop) => shop.connect === 'lite' },
  { rule: 'LINK-03', code: 'multiple_destinations', breaks: (draft) => draft.multipleDestinations },
  { rule: 'LINK-04', code: 'preorder', breaks: (draft) => draft.preorder },
  { rule: 'LINK-05', code: 'source_external', breaks: (draft) => draft.source === 'external_system' },
  { rule: 'LINK-05', code: 'source_payment_change', breaks: (draft) => draft.source === 'payment_method_change' },
]

/** Every reason for which 自動連携 doesn't link an order of a shop. */
export function linkViolations(draft: OrderDraft, shop: Shop): readonly Violation<LinkRefusalCode>[] {
  const violations: Violation<LinkRefusalCode>[] = []
  for (const { rule, code, breaks } of LINK_RULES) {
    if (breaks(draft, shop)) violations.push({ rule, code, effect: 'refuse', detail: null })
  }
  return violations
}
