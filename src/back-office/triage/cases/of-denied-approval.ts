import type { Order } from '../../../order/order.js'
import { STEPS } from '../../../refusal/steps.js'
import { findingOf } from '../../answer/finding-of.js'
import { anyOf } from '../../next/any-of.js'
import type { TriageCase } from './triage-case.js'

/** The cases of an order that would be shipped by an approval which somebody denied: it is in doubt (READ-21). */
export function ofDeniedApproval({ paymentStatus }: Order, cases: readonly TriageCase[]): readonly TriageCase[] {
  const finding = findingOf('confirmed_otherwise', 'READ-21', paymentStatus)
  return cases.map((each) =>
    each.list === 'approved_not_shipped'
      ? { list: 'sync_suspect', finding, urgency: 'high', nextOf: () => anyOf(STEPS.doubt_sync) }
      : each,
  )
}
