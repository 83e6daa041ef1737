import { excerpt } from '../../../text/excerpt.js'
import type { Finding } from '../../answer/finding.js'
import { found } from '../../answer/found.js'
import type { ObservationCode } from '../observation-code.js'
import type { RefusedRowReading } from './read-refused-row.js'

/**
 * What is to be said of a row from which no event follows.
 *
 * @param isMethodKnown - whether the row names a payment method of those that are known
 */
export function rowFinding(
  { code, rule, paymentMethod }: RefusedRowReading,
  isMethodKnown: boolean,
): Finding<ObservationCode> {
  switch (code) {
    case 'other_payment_method': {
      if (paymentMethod === null) return found('row_of_another_method', rule)
      return found(isMethodKnown ? 'row_of_another_method' : 'row_method_not_known', rule, excerpt(paymentMethod))
    }
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
