import { isOfReport } from '../../status/is-of-report.js'
import { showsProblem } from '../../status/shows-problem.js'
import type { Step } from '../next/step.js'
import type { Observation } from '../observation/observation.js'

/** What nobody has to do, or whoever ships does from the work list. */
const OF_COURSE: readonly Step['step'][] = [
  'wait_for_link',
  'nothing_to_do',
  'complete_delivery',
  'complete_claimed_delivery',
  'print_invoice',
]

/**
 * Whether all that an observation tells is that the link and NP went on (LINK-07): to where nobody is needed, or to
 * 審査OK, which its work list has; or that 配送完了 was set, and its report is under way or done (SHIP-09). An
 * 入金ステータス beside it that no event changes means nothing for that (READ-10). Whatever else was found, such as that a
 * parcel which was to be stopped has left (SHIP-01), a person has to see.
 */
export function isRoutine({ kind, findings, next, order }: Observation): boolean {
  const { paymentStatus } = order
  const isOnItsWay =
    kind === 'expected' ? !showsProblem(paymentStatus) : kind === 'operator' && isOfReport(paymentStatus)
  return (
    isOnItsWay &&
    next.every(({ step }) => OF_COURSE.includes(step)) &&
    findings.every(
      ({ code, detail }) =>
        code === 'link_moved_on' ||
        code === 'receipt_differs' ||
        (code === 'operator_acted' && detail === 'delivery.completed'),
    )
  )
}
