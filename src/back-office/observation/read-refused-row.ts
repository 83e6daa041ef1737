import type { RuleId } from '../../rules/rule-id.js'
import { isOptionalText } from '../../shape/is-optional-text.js'
import { isOneOf } from '../../vocabulary/is-one-of.js'
import type { OrderRow } from './order-row.js'
import type { RowRefusalCode } from './row-refusal-code.js'

/** Why a row shows no open order of NP's as it is known, and what it says of the payment method. */
export interface RefusedRowReading {
  readonly code: RowRefusalCode | 'not_understood'
  readonly rule: RuleId | null
  readonly payMethod: string | null
}

/** What a row is refused for by an import; no other violation keeps an order from being linked. */
const CODES: readonly RowRefusalCode[] = [
  'provisional_order',
  'other_payment_method',
  'order_cancelled',
  'goods_returned',
  'link_not_automatic',
  'sp_code_missing',
  'connect_lite',
  'multiple_destinations',
  'preorder',
  'source_external',
  'source_payment_change',
  'malformed',
]

/** Reads a row that isn't imported, each field once; a text is the path of what is malformed (READ-24). */
export function readRefusedRow(row: OrderRow): RefusedRowReading | string {
  if (row.outcome === 'not_understood') return { code: 'not_understood', rule: null, payMethod: null }
  if (row.outcome !== 'refused') return 'row.outcome'
  const { code, rule, payMethod } = row
  if (!isOneOf(CODES, code)) return 'row.code'
  if (!isOptionalText(rule)) return 'row.rule'
  return isOptionalText(payMethod) ? { code, rule: rule ?? null, payMethod: payMethod ?? null } : 'row.payMethod'
}
