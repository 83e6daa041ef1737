import type { Order } from '../../order/order.js'
import { NONE } from '../../shape/none.js'
import { isOfReport } from '../../status/is-of-report.js'
import type { Finding } from '../answer/finding.js'
import { GOODS_LEFT_BEFORE } from '../answer/goods-left-before.js'
import { takeEvents } from '../course/take-events.js'
import { stopBefore } from '../kept/claim/stop-before.js'
import { denialSaid } from '../kept/denial/denial-said.js'
import type { KeptOrder } from '../kept/kept-order.js'
import { hasLeftBefore } from '../kept/parcel/has-left-before.js'
import { noParcelOf } from '../kept/parcel/no-parcel-of.js'
import { forNoParcel } from '../next/for-no-parcel.js'
import type { Next } from '../next/next.js'
import { isCancelled } from '../order-state/is-cancelled.js'
import type { ReconciliationCode } from './findings/reconciliation-code.js'
import type { Reconciliation } from './reconciliation.js'

/**
 * What came of a comparison, with what is kept beside the order: what was denied, goods that left before, so that
 * nobody takes what is next for one of a parcel (READ-09), and a claimed parcel that may not leave, now or on the way
 * of the repair, though its end may be a report (SHIP-01).
 */
export function besideKept<R extends Reconciliation>(kept: KeptOrder, compared: R): R {
  const { order } = kept
  const { repair } = compared
  const onTheWay = repair.flatMap((_, at) => takeEvents(order, repair.slice(0, at + 1))?.order ?? NONE)
  const toStop = stopBefore(kept, onTheWay)
  const isOpen = order.closed === null
  const isLeftBefore = isOpen && hasLeftBefore(kept) && !isOfReport(order.paymentStatus)
  const findings = [
    ...(toStop === null ? compared.findings : compared.findings.map((each) => ofParcelToStop(each, order))),
    ...denialSaid({ order, kept }),
    ...(isLeftBefore ? [GOODS_LEFT_BEFORE] : NONE),
    ...(toStop === null ? NONE : [toStop]),
  ]
  return { ...compared, findings, ...nextFor(kept, compared, toStop !== null) }
}

/**
 * Of a parcel that isn't to leave nobody is told to send it, if it is here: NP says why it has its report. Nor is it
 * cancelled at NP before it is stopped, unless it is paid in another way (CANC-01).
 */
function ofParcelToStop(finding: Finding<ReconciliationCode>, order: Order): Finding<ReconciliationCode> {
  if (finding.code === 'delivery_not_on_record') return { ...finding, code: 'report_not_explained' }
  const isToStopFirst = finding.code === 'np_to_cancel' && isCancelled(order)
  return isToStopFirst ? { ...finding, code: 'np_to_cancel_unless_kept' } : finding
}

function nextFor(kept: KeptOrder, { next, inTurn }: Next, isToStop: boolean): Next {
  const asIs = { next, inTurn }
  // Where the goods of a closed order are is asked already.
  if (kept.order.closed === null) return noParcelOf(kept)?.nextOf(asIs) ?? asIs
  return isToStop ? forNoParcel(asIs, 'stop_parcel') : asIs
}
