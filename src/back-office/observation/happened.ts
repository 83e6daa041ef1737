import type { OrderEventType } from '../../order/event/order-event.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import type { Finding } from '../answer/finding.js'
import { findingOf } from '../answer/finding-of.js'
import { actFindings } from './act-findings.js'
import { isCorrection } from './is-correction.js'
import { kindFindings } from './kind-findings.js'
import type { ObservationKind } from './observation.js'
import type { ObservationCode } from './observation-code.js'

/**
 * What happened until a 決済ステータス was shown, in the words of an observation.
 *
 * @param isByDisplay - whether that status may be the display alone: then nobody may have made the acts behind it
 */
export function happened(
  kind: ObservationKind,
  status: PaymentStatus,
  course: readonly OrderEventType[],
  isByDisplay: boolean,
): readonly Finding<ObservationCode>[] {
  // The status shown says how far the link went by itself.
  if (kind === 'expected') return kindFindings(kind, status)
  if (isByDisplay) return [findingOf('rejected_unseen', 'SYNC-02'), ...actFindings(course.filter(isSure))]
  const acts = actFindings(course)
  // A doubt that was recorded is said as such: nothing is unexplained beside it.
  const isSaid = kind === 'unexplained' && course.length > 0
  return isSaid ? acts : [...kindFindings(kind, status), ...acts]
}

function isSure(type: OrderEventType): boolean {
  return !isCorrection(type) && type !== 'status.overridden'
}
