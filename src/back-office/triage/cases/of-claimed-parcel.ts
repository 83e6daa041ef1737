import type { Finding } from '../../answer/finding.js'
import type { TriageReasonCode } from '../list/triage-reason-code.js'
import { forNoParcelHere } from './for-no-parcel-here.js'
import type { TriageCase } from './triage-case.js'

/** The cases of an order whose parcel somebody hands out: until 配送完了 is recorded, NP isn't told (READ-09). */
export function ofClaimedParcel(
  finding: Finding<TriageReasonCode>,
  cases: readonly TriageCase[],
): readonly TriageCase[] {
  // What may ship has one case.
  const claimed = cases.map((each) => ({ ...each, list: 'shipped_not_reported', finding, urgency: 'high' }) as const)
  return forNoParcelHere(claimed, cases)
}
