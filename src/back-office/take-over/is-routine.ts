import { isOfReport } from '../../status/is-of-report.js'
import { showsProblem } from '../../status/shows-problem.js'
import type { Observation } from '../observation/observation.js'

/**
 * Whether all that an observation tells is that the link and NP went on (LINK-07): to where nobody is needed, or to
 * 審査OK, which its work list has; or that 配送完了 was set, and its report is under way or done (SHIP-09). An
 * 入金ステータス beside it that no event changes means nothing for that (READ-10).
 */
export function isRoutine({ kind, findings, order: { paymentStatus } }: Observation): boolean {
  const isOnItsWay =
    kind === 'expected' ? !showsProblem(paymentStatus) : kind === 'operator' && isOfReport(paymentStatus)
  return (
    isOnItsWay &&
    findings.every(
      ({ code, detail }) =>
        code === 'link_moved_on' ||
        code === 'receipt_differs' ||
        (code === 'operator_acted' && detail === 'delivery.completed'),
    )
  )
}
