import { STEPS } from '../../refusal/steps.js'
import { findingOf } from '../answer/finding-of.js'
import { goodsOf } from '../kept/goods-of.js'
import { isOfNow } from '../kept/is-of-now.js'
import type { KeptOrder } from '../kept/kept-order.js'
import { anyOf } from '../next/any-of.js'
import type { Next } from '../next/next.js'
import { compareAlone } from './compare-alone.js'
import type { NpState } from './np-state/np-state.js'
import type { Reconciliation } from './reconciliation.js'
import { doubtOf } from './repair/doubt-of.js'

/**
 * A kept order of which somebody denied the approval or the report that is on record: as one in doubt (READ-21). Unless
 * NP's word of since then settles that, it is to be doubted first, as the gate and the work lists say.
 */
export function compareDenied(kept: KeptOrder, npState: NpState): Reconciliation {
  const { order } = kept
  const compared = compareAlone({ ...order, syncTrust: 'suspect' }, goodsOf({ order, kept }), npState)
  if (isOfNow(kept, npState.at) && settles(compared))
    return compared.repairKind === 'confirm' ? compared : { ...compared, ...doubtedFirst(compared) }
  const { events } = doubtOf(order, npState.at)
  const isEarlier = npState.status !== 'unknown' && !isOfNow(kept, npState.at)
  return {
    ...compared,
    ...(isEarlier
      ? { verdict: 'cannot_tell', findings: [findingOf('np_may_be_earlier', 'READ-20', npState.status)] }
      : {}),
    repair: events,
    repairKind: 'doubt',
    ...anyOf(STEPS.doubt_sync),
  }
}

/** No doubt is on record yet: a confirmation of anything but what is shown is refused before it is (READ-21). */
function doubtedFirst({ next, inTurn }: Reconciliation): Next {
  const { doubt_sync } = STEPS
  return { next: next.map((step) => (step.step === 'confirm_sync' ? { ...step, ...doubt_sync } : step)), inTurn }
}

/**
 * Whether what is true is confirmed, or set first: that ends the denial, too. Without a doubt on record a confirmation
 * of what is shown is accepted, and changes nothing else.
 */
function settles({ repairKind }: Reconciliation): boolean {
  return repairKind === 'confirm' || repairKind === 'display'
}
