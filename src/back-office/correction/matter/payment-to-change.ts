import type { Order } from '../../../order/order.js'
import { NONE } from '../../../shape/none.js'
import { APPROVAL_PERHAPS_STANDS } from '../../answer/approval-perhaps-stands.js'
import { findingOf } from '../../answer/finding-of.js'
import { mayHoldApproval } from '../../order-state/may-hold-approval.js'
import { ACTS } from '../../plan/act.js'
import type { Matter } from './matter.js'
import { toOtherMethod } from './to-other-method.js'

/** NP後払い can't be used; where NP may hold an approval all the same, a look there comes first either way. */
export function paymentToChange(order: Order): Matter {
  const isToBeLookedFor = mayHoldApproval(order)
  const first = isToBeLookedFor ? [ACTS.lookIntoNpConsole] : NONE
  return {
    finding: findingOf('payment_to_change', 'STAT-05'),
    remarks: isToBeLookedFor ? [APPROVAL_PERHAPS_STANDS] : NONE,
    editCures: false,
    acts: [...first, ...toOtherMethod(order)],
    instead: [...first, ACTS.cancelOrder],
  }
}
