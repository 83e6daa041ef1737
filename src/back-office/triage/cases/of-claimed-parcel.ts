import type { KeptOrder } from '../../kept/kept-order.js'
import type { NoParcel } from '../../kept/no-parcel-of.js'
import { parcelToStop } from '../../kept/parcel-to-stop.js'
import { doneCase } from './done-case.js'
import { forNoParcelHere } from './for-no-parcel-here.js'
import type { TriageCase } from './triage-case.js'

/**
 * The cases of an order whose parcel somebody hands out: until 配送完了 is recorded, NP isn't told (READ-09). If it may
 * not leave any more it is to be stopped, even where the order is over (SHIP-01).
 */
export function ofClaimedParcel(
  kept: KeptOrder,
  { findings: [finding] }: NoParcel,
  cases: readonly TriageCase[],
): readonly TriageCase[] {
  const [{ nextOf } = doneCase(kept.order)] = cases
  const toStop = parcelToStop(kept)
  const claimed: TriageCase =
    toStop === null
      ? { list: 'shipped_not_reported', finding, urgency: 'high', nextOf }
      : { list: 'approval_taken_back', finding: toStop, urgency: 'critical', nextOf }
  return forNoParcelHere([claimed], cases)
}
