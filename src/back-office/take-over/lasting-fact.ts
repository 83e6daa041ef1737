import { isListOf } from '../../shape/is-list-of.js'
import { isOneOf } from '../../shape/is-one-of.js'
import { isRecord } from '../../shape/is-record.js'
import { WHY_NOT_KEPT, type WhyNotKept } from '../kept/why-not-kept.js'
import type { ExportOrderRow } from './export-row.js'

type RefusedRow = Extract<ExportOrderRow, { readonly outcome: 'refused' }>

/**
 * What a row that is refused shows of its order for good; `null`: nothing. The settings may refuse it as well, and be
 * named first (LINK-01): once they are mended, no row need show several destinations any more (LINK-03).
 */
export function lastingFact({ code, refusal }: RefusedRow): WhyNotKept | null {
  const violations = refusal?.violations
  const others = isListOf(violations, isRecord) ? violations.map((violation) => violation['code']) : []
  return [code, ...others].find((each) => isOneOf(WHY_NOT_KEPT, each)) ?? null
}
