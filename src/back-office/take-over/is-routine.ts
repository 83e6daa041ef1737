import { showsProblem } from '../../status/shows-problem.js'
import type { Observation } from '../observation/observation.js'

/**
 * Whether all that an observation tells is that the link and NP went on (LINK-07): to where nobody is needed, or to
 * 審査OK, which its work list has. An 入金ステータス beside it that no event changes means nothing for that (READ-10).
 */
export function isRoutine({ kind, findings, order }: Observation): boolean {
  return (
    kind === 'expected' &&
    !showsProblem(order.paymentStatus) &&
    findings.every(({ code }) => code === 'link_moved_on' || code === 'receipt_differs')
  )
}
