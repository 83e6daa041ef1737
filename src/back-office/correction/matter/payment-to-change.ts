import type { Order } from '../../../order/order.js'
import { found } from '../../answer/found.js'
import { cancelling } from '../../plan/act.js'
import type { Matter } from './matter.js'
import { toOtherMethod } from './to-other-method.js'

/** NP後払い can't be used. */
export function paymentToChange(order: Order): Matter {
  return {
    finding: found('payment_to_change', 'STAT-05'),
    editCures: false,
    acts: toOtherMethod(order),
    instead: [cancelling({ deleted: false })],
  }
}
