import { STEPS } from '../../../refusal/steps.js'
import { isOfReport } from '../../../status/is-of-report.js'
import { findingOf } from '../../answer/finding-of.js'
import { findGoodsFirst } from '../../next/find-goods-first.js'
import { inTurn } from '../../next/in-turn.js'
import { OWN_STEPS } from '../../next/own-steps.js'
import type { Step } from '../../next/step.js'
import { turnsOf } from '../../next/turns-of.js'
import { withoutGoodsToFind } from '../../next/without-goods-to-find.js'
import type { Observation } from '../observation.js'
import type { ShownReading } from '../shown/read-shown.js'

/** What a row shows of 決済ステータス and 配送ステータス, as far as it is understood. */
type RowReading = Pick<ShownReading, 'paymentStatus' | 'deliveryStatus'>

/** A row that isn't imported shows neither. */
const NOTHING: RowReading = { paymentStatus: null, deliveryStatus: null }

/**
 * A row shows an order as open that is closed here: what was cancelled on one side only ships from the other (CANC-01).
 * The same is done there as here, and then what is left over; where goods are that are to be found comes first. An
 * export from before the end says nothing of that.
 *
 * @param at - when the export was made
 */
export function openInMakeshop(seen: Observation, at: string, reading: RowReading = NOTHING): Observation {
  const { order, findings } = seen
  if (order.closed === null || Date.parse(at) < Date.parse(order.closed.at)) return seen
  const isChanged = order.closed.reason === 'payment_method_changed'
  const steps = isChanged ? towardsChange(reading) : [OWN_STEPS.cancel_in_makeshop]
  const asHere = inTurn(
    // Recorded it is already.
    ...steps.map((step) => ({ ...step, event: null })),
    ...turnsOf(withoutGoodsToFind(seen)).filter(({ step }) => step !== 'nothing_to_do'),
  )
  return {
    ...seen,
    findings: [
      ...findings,
      findingOf('open_in_makeshop', 'CANC-01'),
      ...(isChanged ? [findingOf('perhaps_changed_back', 'LINK-05')] : []),
    ],
    ...(seen.next.some(({ step }) => step === 'find_goods') ? findGoodsFirst(asHere) : asHere),
  }
}

/**
 * What leads to another payment method in makeshop: from 審査OK and 審査保留 by way of 要確認, from the statuses of the
 * link once they are over (PAY-01).
 */
function towardsChange({ paymentStatus, deliveryStatus }: RowReading): readonly Step[] {
  switch (paymentStatus) {
    case null:
    case 'needs_attention':
    case 'screening_rejected':
      return [STEPS.change_payment_method]
    case 'screening_approved':
    case 'screening_on_hold':
      return [
        ...(deliveryStatus === 'shipped' ? [STEPS.revert_delivery] : []),
        STEPS.open_correction,
        STEPS.change_payment_method,
      ]
    default:
      return isOfReport(paymentStatus) ? [STEPS.check_np_console] : [STEPS.wait_for_link, STEPS.change_payment_method]
  }
}
