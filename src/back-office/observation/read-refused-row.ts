import { isOptionalText } from '../../order/is-optional-text.js'
import { isText } from '../../order/is-text.js'
import type { RuleId } from '../../rules/rule-id.js'
import type { OrderRow } from './order-row.js'

/** Why a row shows no open order of NP's as it is known, and what it says of the payment method. */
export interface RefusedRowReading {
  readonly code: string
  readonly rule: RuleId | null
  readonly payMethod: string | null
}

/** Reads a row that isn't imported, each field once; a text is the path of what is malformed (READ-24). */
export function readRefusedRow(row: OrderRow): RefusedRowReading | string {
  if (row.outcome === 'not_understood') return { code: 'not_understood', rule: null, payMethod: null }
  if (row.outcome !== 'refused') return 'row.outcome'
  const { code, rule, payMethod } = row
  if (!isText(code)) return 'row.code'
  if (!isOptionalText(rule)) return 'row.rule'
  return isOptionalText(payMethod) ? { code, rule: rule ?? null, payMethod: payMethod ?? null } : 'row.payMethod'
}
