import { isOfReport } from '../../status/is-of-report.js'
import { showsProblem } from '../../status/shows-problem.js'
import { claimToStop } from '../kept/claim/claim-to-stop.js'
import type { KeptOrder } from '../kept/kept-order.js'
import type { Observation } from '../observation/observation.js'

/**
 * Whether all that an observation tells is that the link and NP went on (LINK-07): to where nobody is needed, or to
 * 審査OK, which its work list has; or that 配送完了 was set, and its report is under way or done (SHIP-09). An
 * 入金ステータス beside it that no event changes means nothing for that (READ-10). A parcel that was to be stopped may be
 * the one that has left, so nothing is routine then (SHIP-01).
 */
export function isRoutine(known: KeptOrder, { kind, findings, order: { paymentStatus } }: Observation): boolean {
  const isOnItsWay =
    kind === 'expected' ? !showsProblem(paymentStatus) : kind === 'operator' && isOfReport(paymentStatus)
  return (
    isOnItsWay &&
    claimToStop(known) === null &&
    findings.every(
      ({ code, detail }) =>
        code === 'link_moved_on' ||
        code === 'receipt_differs' ||
        (code === 'operator_acted' && detail === 'delivery.completed'),
    )
  )
}
