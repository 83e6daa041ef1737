import { isOneOf } from '../../../shape/is-one-of.js'
import { ROW_ENDINGS, type RowEnding } from './row-ending.js'
import type { RowRefusalCode } from './row-refusal-code.js'

/** Whether what a row that isn't imported shows beside its code is shown beside an end, and so counts. */
export function isOfEnd(code: RowRefusalCode, ending: RowEnding | null | undefined): boolean {
  return ending === 'order_cancelled' || isOneOf(ROW_ENDINGS, code)
}
