import { isOneOf } from '../../shape/is-one-of.js'
import { orderDetailsFault } from '../../transport/details/order-details-fault.js'
import type { ScreeningRequest } from '../../transport/screening/screening-request.js'
import { NP_SERVICES } from '../../vocabulary/np-service.js'
import type { Site } from '../options/site.js'
import { transactionBody } from '../wire/transaction-body.js'
import { askedOf } from './asked-of.js'
import type { Entry } from './entry.js'

/** An order to screen: registered where NP doesn't know it, updated where it does. */
export function screeningEntry(request: ScreeningRequest, site: Site | undefined): Entry | null {
  const asked = askedOf(request)
  if (asked === null || !isOneOf(NP_SERVICES, request.service) || orderDetailsFault(request.details) !== null)
    return null
  const body = transactionBody({ ...request, ...asked }, site)
  const call = asked.npTransactionId === null ? 'register' : 'update'
  return { call, asked, transaction: JSON.stringify(body), personal: [body.customer, body.dest_customer, body.goods] }
}
