import { linkViolations } from '../../../intake/link-violations.js'
import type { LinkRefusalCode } from '../../../refusal/link-refusal-code.js'
import type { RuleId } from '../../../rules/rule-id.js'
import { isText } from '../../../shape/is-text.js'
import type { RowRefusalCode } from './row-refusal-code.js'

/** Why a row isn't imported, and the rule to cite. */
export interface RowRefusal {
  readonly code: RowRefusalCode
  readonly rule: RuleId
}

/** By which rule a row isn't imported of an order that may well be linked. */
const OF_ROWS: Readonly<Record<Exclude<RowRefusalCode, LinkRefusalCode> | 'malformed', RuleId>> = {
  provisional_order: 'READ-21',
  other_payment_method: 'PAY-01',
  order_cancelled: 'CANC-01',
  goods_returned: 'READ-25',
  malformed: 'READ-24',
}

/** Every reason for which 自動連携 doesn't link an order: what is said of orders that have them all. */
const NOT_LINKED = /* @__PURE__ */ (['external_system', 'payment_method_change'] as const).flatMap((source) =>
  linkViolations(
    { source, multipleDestinations: true, preorder: true },
    { linkMode: 'manual', connect: 'lite', spCode: null },
  ),
)

/** What a row says of why it isn't imported; `undefined` where that is no such code. */
export function refusalOfRow(code: unknown): RowRefusal | undefined {
  return isOfRow(code) ? { code, rule: OF_ROWS[code] } : NOT_LINKED.find((violation) => violation.code === code)
}

function isOfRow(code: unknown): code is keyof typeof OF_ROWS {
  return isText(code) && Object.hasOwn(OF_ROWS, code)
}
