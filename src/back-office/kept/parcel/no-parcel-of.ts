import { STEPS } from '../../../refusal/steps.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
import { GOODS_LEFT_BEFORE } from '../../answer/goods-left-before.js'
import { anyOf } from '../../next/any-of.js'
import { findGoodsFirst } from '../../next/find-goods-first.js'
import { forNoParcel } from '../../next/for-no-parcel.js'
import type { Next } from '../../next/next.js'
import { isCancelledWhileHeld } from '../../order-state/is-cancelled-while-held.js'
import { claimHasEnded } from '../claim/claim-has-ended.js'
import { claimToStop } from '../claim/claim-to-stop.js'
import type { KeptOrder } from '../kept-order.js'
import { hasLeftBefore } from './has-left-before.js'
import { hasLeftBeyondLink } from './has-left-beyond-link.js'

/** Why no parcel of an order leaves by whoever asks, whatever the order itself allows, and what is next of it then. */
export interface NoParcel {
  readonly finding: Finding<'goods_left_before' | 'parcel_claimed'>
  /** That the parcel which somebody hands out is to be stopped. */
  readonly toStop: Finding<'claimed_parcel_to_stop'> | null
  readonly nextOf: (asIs: Next) => Next
}

/** `null`: none has left before, and nobody hands one out. */
export function noParcelOf(kept: KeptOrder): NoParcel | null {
  const { order, parcelClaim } = kept
  const toStop = claimToStop(kept)
  if (hasLeftBefore(kept)) {
    const left = noParcel(GOODS_LEFT_BEFORE, toStop, 'complete_delivery_again')
    if (hasLeftBeyondLink(kept)) return { ...left, nextOf: lookedUp }
    return isCancelledWhileHeld(order) ? { ...left, nextOf: (asIs) => left.nextOf(findGoodsFirst(asIs)) } : left
  }
  if (parcelClaim === null || claimHasEnded(order)) return null
  return noParcel(findingOf('parcel_claimed', 'READ-09', parcelClaim.name), toStop, 'complete_claimed_delivery')
}

function noParcel(
  finding: NoParcel['finding'],
  toStop: NoParcel['toStop'],
  completes: 'complete_delivery_again' | 'complete_claimed_delivery',
): NoParcel {
  const instead = toStop === null ? completes : 'stop_parcel'
  return { finding, toStop, nextOf: (asIs) => forNoParcel(asIs, instead) }
}

/** NP may have their report by now: an edit would have them screened anew beside it, and lead back there. */
function lookedUp({ next, inTurn }: Next): Next {
  return next.some(({ step }) => step === 'edit_order') ? anyOf(STEPS.check_np_console) : { next, inTurn }
}
