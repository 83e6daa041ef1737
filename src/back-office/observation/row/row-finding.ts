import { excerpt } from '../../../text/excerpt.js'
import { isLinkedMethod } from '../../../vocabulary/is-linked-method.js'
import type { PaymentMethod } from '../../../vocabulary/payment-method.js'
import type { Finding } from '../../answer/finding.js'
import { found } from '../../answer/found.js'
import type { ObservationCode } from '../observation-code.js'
import { isLinkedElsewhere } from './is-linked-elsewhere.js'
import type { RefusedRowReading } from './read-refused-row.js'

/**
 * What is to be said of a row from which no event follows.
 *
 * @param method - the payment method that the row names; `null`: none that is known
 */
export function rowFinding(row: RefusedRowReading, method: PaymentMethod | null): Finding<ObservationCode> {
  const { code, rule } = row
  switch (code) {
    case 'other_payment_method':
      return ofMethod(row, method)
    case 'provisional_order':
      return found('row_provisional', rule)
    case 'goods_returned':
      return found('row_returned', rule)
    case 'not_understood':
      return found('row_not_understood', rule)
    default:
      return found('row_not_linked', rule)
  }
}

function ofMethod({ rule, paymentMethod }: RefusedRowReading, method: PaymentMethod | null): Finding<ObservationCode> {
  if (paymentMethod === null) return found('row_of_another_method', rule)
  const name = excerpt(paymentMethod)
  if (method === null) return found('row_method_not_known', rule, name)
  if (isLinkedElsewhere(method)) return found('row_method_linked', 'PAY-02', name)
  return isLinkedMethod(method)
    ? found('row_of_other_service', 'PAY-02', name)
    : found('row_of_another_method', rule, name)
}
