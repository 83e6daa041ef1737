import type { RuleId } from '../../../rules/rule-id.js'
import { isOneOf } from '../../../shape/is-one-of.js'
import { isOptionalText } from '../../../shape/is-optional-text.js'
import { isText } from '../../../shape/is-text.js'
import type { OrderRow } from './order-row.js'
import { ROW_ENDINGS } from './row-ending.js'
import type { RowRefusalCode } from './row-refusal-code.js'

/** Why a row shows no open order of NP's as it is known, by which rule, and what it says of the payment method. */
export interface RefusedRowReading {
  readonly code: Exclude<RowRefusalCode, 'malformed'> | 'not_understood'
  readonly rule: RuleId
  readonly paymentMethod: string | null
  /** Whether it came back, whatever else it is. */
  readonly isReturned: boolean
}

/**
 * What a row is refused for by an import, and the rule to cite; no other violation keeps an order from being linked.
 */
const RULE_OF: Readonly<Record<RowRefusalCode, RuleId>> = {
  provisional_order: 'READ-21',
  other_payment_method: 'PAY-01',
  order_cancelled: 'CANC-01',
  goods_returned: 'READ-25',
  link_not_automatic: 'LINK-01',
  sp_code_missing: 'LINK-01',
  connect_lite: 'LINK-02',
  multiple_destinations: 'LINK-03',
  preorder: 'LINK-04',
  source_external: 'LINK-05',
  source_payment_change: 'LINK-05',
  malformed: 'READ-24',
}

/** Reads a row that isn't imported, each field once; a text is the path of what is malformed (READ-24). */
export function readRefusedRow(row: OrderRow): RefusedRowReading | string {
  if (row.outcome === 'not_understood') return notUnderstood('READ-21')
  if (row.outcome !== 'refused') return 'row.outcome'
  const { code: first, paymentMethod = null, ending = null } = row
  if (!isRowRefusalCode(first)) return 'row.code'
  if (!isOptionalText(paymentMethod)) return 'row.paymentMethod'
  if (ending !== null && !isOneOf(ROW_ENDINGS, ending)) return 'row.ending'
  // What can't be read says nothing of linking.
  if (first === 'malformed') return notUnderstood(RULE_OF[first])
  // A cancel ends the order, however it would be paid (CANC-01).
  const code = ending === 'order_cancelled' ? ending : first
  return { code, rule: RULE_OF[code], paymentMethod, isReturned: (ending ?? code) === 'goods_returned' }
}

function notUnderstood(rule: RuleId): RefusedRowReading {
  return { code: 'not_understood', rule, paymentMethod: null, isReturned: false }
}

function isRowRefusalCode(value: unknown): value is RowRefusalCode {
  return isText(value) && Object.hasOwn(RULE_OF, value)
}
