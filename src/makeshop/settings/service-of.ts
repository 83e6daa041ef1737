import { isOneOf } from '../../shape/is-one-of.js'
import { NP_SERVICES, type NpService } from '../../vocabulary/np-service.js'
import type { PaymentMethod } from '../../vocabulary/payment-method.js'

/** Whose an order of one of the shop's own 決済方法 is. */
export function serviceOf({ id }: PaymentMethod): NpService | 'other' {
  return isOneOf(NP_SERVICES, id) ? id : 'other'
}
