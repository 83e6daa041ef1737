import type { WorkList } from '../list/work-list.js'
import type { TriageCase } from './triage-case.js'

/** What stands on these lists is here, to be shipped or to be held. */
const OF_GOODS_HERE: readonly WorkList[] = ['approval_taken_back', 'approved_not_shipped']

/**
 * The cases of an order of which no parcel is here to be handed out: what became of it comes before all but a doubt,
 * and in the place of what is said of goods that are here.
 */
export function forNoParcelHere(became: readonly TriageCase[], cases: readonly TriageCase[]): readonly TriageCase[] {
  const others = cases.filter(({ list }) => !OF_GOODS_HERE.includes(list))
  const doubts = others.filter(({ list }) => list === 'sync_suspect')
  return [...doubts, ...became, ...others.filter((each) => !doubts.includes(each))]
}
