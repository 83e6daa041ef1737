import type { OrderEventType } from '../../order/order-event.js'
import type { RuleId } from '../../rules/rule-id.js'
import type { PaymentStatus } from '../../vocabulary/payment-status.js'
import type { Finding } from '../finding.js'
import { found } from '../found.js'
import { kindFindings } from './kind-findings.js'
import type { ObservationKind } from './observation.js'
import type { ObservationCode } from './observation-code.js'

type Found = Finding<ObservationCode>

/** By which rule an operator does what; of the link's steps an approval alone is said by itself, since goods leave by it. */
const ACT_RULES: { readonly [T in OrderEventType]?: RuleId } = {
  'correction.opened': 'CORR-02',
  'order.edited': 'CORR-03',
  'delivery.completed': 'SHIP-01',
  'delivery.reverted': 'SHIP-05',
  'invoice.printed': 'SHIP-08',
  'paymentMethod.changed': 'PAY-03',
  'order.cancelled': 'CANC-01',
  'status.overridden': 'SYNC-01',
  'followUp.done': 'READ-07',
  'sync.confirmed': 'READ-21',
}

/** What happened until a 決済ステータス was shown, in the words of an observation. */
export function happened(
  kind: ObservationKind,
  shown: PaymentStatus,
  steps: readonly OrderEventType[],
): readonly Found[] {
  const acts = steps.flatMap((step, at): readonly Found[] => {
    if (step === 'screening.approved' && kind !== 'expected') {
      return [found('link_moved_on', 'LINK-07', 'screening_approved')]
    }
    if (step === 'sync.doubted') return [found('sync_doubted', 'READ-21')]
    const rule = ACT_RULES[step]
    if (rule === undefined) return []
    const act = found('operator_acted', rule, step)
    // The last that knows of it: 未配送 forgets that the goods left, and the gate may say that they can.
    const areFree = step === 'delivery.reverted' && !steps.includes('delivery.completed', at)
    return areFree ? [act, found('goods_left_before', 'READ-09')] : [act]
  })
  // What is unexplained of a doubt, it says itself.
  const isSaid = kind === 'unexplained' && steps.length > 0
  return isSaid ? acts : [...kindFindings(kind, shown), ...acts]
}
