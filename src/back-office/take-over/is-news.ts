import { isOfReport } from '../../status/is-of-report.js'
import type { Observation } from '../observation/observation.js'

/**
 * Whether a person has to see an observation: it isn't as it was, of a closed order there is more to say, or another
 * shipment is shown than NP was to be told of, which no work list knows (READ-14).
 */
export function isNews({ kind, findings, order }: Observation): boolean {
  if (kind === 'closed') return findings.length > 1
  return kind !== 'unchanged' || (isOfReport(order.paymentStatus) && findings.some(isOfOtherShipment))
}

function isOfOtherShipment({ code }: Observation['findings'][number]): boolean {
  return code === 'shipment_differs'
}
