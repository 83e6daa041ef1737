import { parseReceiptStatus } from '../../../parsing/parse-receipt-status.js'
import type { RuleId } from '../../../rules/rule-id.js'
import { isBoolean } from '../../../shape/is-boolean.js'
import { isOneOf } from '../../../shape/is-one-of.js'
import { isOptionalText } from '../../../shape/is-optional-text.js'
import type { ReceiptStatus } from '../../../vocabulary/receipt-status.js'
import { isShownGone } from '../shown/is-shown-gone.js'
import type { ShownReading } from '../shown/read-shown.js'
import { isReturned } from './is-returned.js'
import type { OrderRow } from './order-row.js'
import { readShownBesideEnd } from './read-shown-beside-end.js'
import { refusalOfRow } from './refusal-of-row.js'
import { ROW_ENDINGS } from './row-ending.js'
import type { RowRefusalCode } from './row-refusal-code.js'

/** Why a row shows no open order of NP's as it is known, by which rule, and what it says of the payment. */
export interface RefusedRowReading {
  readonly code: Exclude<RowRefusalCode, 'malformed'> | 'not_understood'
  readonly rule: RuleId
  readonly paymentMethod: string | null
  /** `null`: not shown, or not understood. */
  readonly receiptStatus: ReceiptStatus | null
  /** Whether it came back, whatever else it is. */
  readonly isReturned: boolean
  /** What it shows beside the end of the order; `null`: nothing, or no end. */
  readonly shown: ShownReading | null
  /** Whether it shows that goods have left, beside an end or not. One that is paid otherwise ships as such. */
  readonly isGone: boolean
}

/** A cancel ends the order, however it would be paid. */
const CANCELLED = ['order_cancelled', 'CANC-01'] as const

/**
 * Reads a row that isn't imported, each field once; a text is the path of what is malformed (READ-24).
 *
 * @param at - when the export was made
 */
export function readRefusedRow(row: OrderRow, at: string): RefusedRowReading | string {
  if (row.outcome === 'imported') return 'row.outcome'
  const { outcome, showsGone = null } = row
  if (showsGone !== null && !isBoolean(showsGone)) return 'row.showsGone'
  const isGone = showsGone === true
  if (outcome === 'not_understood') return notUnderstood('READ-21', isGone)
  if (outcome !== 'refused') return 'row.outcome'
  const { code: given, paymentMethod = null, receiptStatus = null, ending = null, shown = null } = row
  const refusal = refusalOfRow(given)
  if (refusal === undefined) return 'row.code'
  if (!isOptionalText(paymentMethod)) return 'row.paymentMethod'
  if (!isOptionalText(receiptStatus)) return 'row.receiptStatus'
  if (ending !== null && !isOneOf(ROW_ENDINGS, ending)) return 'row.ending'
  const reading = shown === null ? null : readShownBesideEnd(shown, at)
  if (typeof reading === 'string') return `row.${reading}`
  // What can't be read says nothing of linking.
  const { code: first, rule: byFirst } = refusal
  if (first === 'malformed') return notUnderstood(byFirst, isGone)
  const [code, rule] = ending === 'order_cancelled' ? CANCELLED : ([first, byFirst] as const)
  const receipt = parseReceiptStatus(receiptStatus)
  const beside = isOneOf(ROW_ENDINGS, code) ? reading : null
  return {
    code,
    rule,
    paymentMethod,
    receiptStatus: receipt.ok ? receipt.val : null,
    isReturned: isReturned(given, ending),
    shown: beside,
    isGone:
      (isGone && code !== 'other_payment_method') ||
      (beside !== null && isShownGone({ ...beside, codes: beside.seen.codes })),
  }
}

function notUnderstood(rule: RuleId, isGone: boolean): RefusedRowReading {
  const nothing = { paymentMethod: null, receiptStatus: null, isReturned: false, shown: null }
  return { code: 'not_understood', rule, ...nothing, isGone }
}
