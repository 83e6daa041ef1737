import type { NextStep } from '../../refusal/next-step.js'
import { STEPS } from '../../refusal/steps.js'
import { isOneOf } from '../../shape/is-one-of.js'
import { ROW_ENDINGS } from '../observation/row/row-ending.js'
import type { RowOfOrder } from './export-row.js'

/** A row of an order that isn't imported. */
export type RowLeftOut = Exclude<RowOfOrder, { readonly outcome: 'imported' }>

/**
 * What a person has to do about an order that isn't kept and is on no other list: it can't be understood, isn't linked
 * (LINK-03), or was over before it was ever met, though NP may hold it (CANC-01, READ-25). Empty of any other.
 */
export function toDoAbout(row: RowLeftOut): readonly NextStep[] {
  if (row.outcome === 'not_understood') return [STEPS.fix_input]
  if (row.refusal != null) return row.refusal.next
  return isOneOf(ROW_ENDINGS, row.code) ? [STEPS.check_np_console] : []
}
