import { haveLeft } from '../../../order/have-left.js'
import type { Refusal } from '../../../refusal/refusal.js'
import { NONE } from '../../../shape/none.js'
import { findingOf } from '../../answer/finding-of.js'
import { isOfInput } from '../../next/is-of-input.js'
import { refusedNext } from '../../next/refused-next.js'
import { isCancelledWhileHeld } from '../../order-state/is-cancelled-while-held.js'
import type { GivenOrder } from '../given-order.js'
import { goodsOf } from '../goods-of.js'
import { hasLeftBefore } from '../parcel/has-left-before.js'
import { leftBeforeSaid } from '../parcel/left-before-said.js'
import { noParcelOf } from '../parcel/no-parcel-of.js'
import type { PlanRefusal } from './plan-refusal.js'

/**
 * The refusal of a plan, with what the gate says of the order, too: that goods have left, that they are to be found,
 * and that a claimed parcel is to be stopped; and what is next then.
 */
export function refusedPlan(given: GivenOrder, refusal: Refusal): PlanRefusal {
  const { order, kept } = given
  const asIs = refusedNext(order, refusal)
  if (isOfInput(refusal)) return { ...refusal, findings: NONE, ...asIs }
  const isToBeFound = (haveLeft(order) || goodsOf(given) === 'gone') && isCancelledWhileHeld(order)
  const noParcel = kept === null ? null : noParcelOf(kept)
  const toStop = noParcel?.toStop ?? null
  return {
    ...refusal,
    findings: [
      ...(kept !== null && hasLeftBefore(kept) ? [leftBeforeSaid(order)] : NONE),
      ...(toStop === null ? NONE : [toStop]),
      ...(isToBeFound ? [findingOf('cancelled_after_shipping', 'CANC-01')] : NONE),
    ],
    ...(noParcel?.nextOf(asIs) ?? asIs),
  }
}
