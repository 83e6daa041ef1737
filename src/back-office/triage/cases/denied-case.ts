import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import { findingOf } from '../../answer/finding-of.js'
import { anyOf } from '../../next/any-of.js'
import type { TriageCase } from './triage-case.js'

/** The case of an order that is known by an approval which somebody denied, which nobody may act on (READ-21). */
export function deniedCase({ paymentStatus }: Order): TriageCase {
  return {
    list: 'sync_suspect',
    finding: findingOf('confirmed_otherwise', 'READ-21', paymentStatus),
    urgency: 'high',
    nextOf: () => anyOf(STEPS.doubt_sync),
  }
}
