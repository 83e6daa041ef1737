import { excerpt } from '../../../text/excerpt.js'
import { isLinkedMethod } from '../../../vocabulary/is-linked-method.js'
import type { PaymentMethod } from '../../../vocabulary/payment-method.js'
import type { Finding } from '../../answer/finding.js'
import { findingOf } from '../../answer/finding-of.js'
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
      return findingOf('row_provisional', rule)
    case 'goods_returned':
      return findingOf('row_returned', rule)
    case 'not_understood':
      return findingOf('row_not_understood', rule)
    default:
      return findingOf('row_not_linked', rule)
  }
}

function ofMethod({ rule, paymentMethod }: RefusedRowReading, method: PaymentMethod | null): Finding<ObservationCode> {
  if (paymentMethod === null) return findingOf('row_of_another_method', rule)
  const name = excerpt(paymentMethod)
  if (method === null) return findingOf('row_method_not_known', rule, name)
  if (isLinkedElsewhere(method)) return findingOf('row_method_linked', 'PAY-02', name)
  return isLinkedMethod(method)
    ? findingOf('row_of_other_service', 'PAY-02', name)
    : findingOf('row_of_another_method', rule, name)
}
