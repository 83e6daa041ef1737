import { isOfReport } from '../../status/is-of-report.js'
import { showsProblem } from '../../status/shows-problem.js'
import type { Observation } from '../observation/observation.js'

/**
 * Whether a person has to see an observation: it isn't as it was, there is something to say of a closed order, a
 * claimed parcel is to be stopped, or what no work list knows is shown: another shipment than NP was to be told of
 * (READ-14), or 入金完了 without an approval on record, or what may be that (READ-10).
 */
export function isNews({ kind, findings, order }: Observation): boolean {
  if (kind === 'closed')
    return findings.some(({ code }) => code !== 'closed_before' && code !== 'receipt_not_understood')
  if (kind !== 'unchanged') return true
  return findings.some(
    ({ code }) =>
      code === 'claimed_parcel_to_stop' ||
      code === 'receipt_without_approval' ||
      (code === 'receipt_not_understood' && showsProblem(order.paymentStatus) && order.everApproved !== true) ||
      (code === 'shipment_differs' && isOfReport(order.paymentStatus)),
  )
}
