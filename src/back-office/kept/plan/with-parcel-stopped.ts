import { ACTS } from '../../plan/act.js'
import type { Rehearsal } from '../../plan/rehearse.js'
import { type StopBefore, stopBefore } from '../claim/stop-before.js'
import type { GivenOrder } from '../given-order.js'

/** A rehearsal, and that the claimed parcel is to be stopped before it; `null`: it may leave, or there is none. */
export interface ParcelStopped {
  readonly rehearsal: Rehearsal
  readonly toStop: StopBefore | null
}

/**
 * What is rehearsed, behind the stop of a claimed parcel that may not leave as the order is, or as it comes to be on
 * the way, such as by a correction or an end (SHIP-01). Else it leaves while somebody takes the steps.
 */
export function withParcelStopped({ kept }: GivenOrder, rehearsal: Rehearsal): ParcelStopped {
  if (kept === null || rehearsal.steps.length === 0) return { rehearsal, toStop: null }
  const onTheWay = rehearsal.decisions.map(({ order }) => order)
  const toStop = stopBefore(kept, onTheWay)
  const steps = toStop === null ? rehearsal.steps : [ACTS.stopParcel.step, ...rehearsal.steps]
  return { rehearsal: { ...rehearsal, steps }, toStop }
}
