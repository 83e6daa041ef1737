import { isBoolean } from '../../shape/is-boolean.js'
import { isOneOf } from '../../shape/is-one-of.js'
import { isWholeNumber } from '../../shape/is-whole-number.js'
import { NP_SERVICES } from '../../vocabulary/np-service.js'
import { ORDER_SOURCES } from '../../vocabulary/order-source.js'
import { isInstant } from '../form/is-instant.js'
import { isOrderNumber } from '../form/is-order-number.js'
import type { OrderDraft } from './order-draft.js'

/** What each field of a draft has to be (READ-24). */
export const DRAFT_FIELDS = {
  orderNumber: isOrderNumber,
  service: (value) => isOneOf(NP_SERVICES, value),
  source: (value) => isOneOf(ORDER_SOURCES, value),
  multipleDestinations: isBoolean,
  preorder: isBoolean,
  paymentFee: (value) => isWholeNumber(value, 0),
  at: isInstant,
} satisfies { readonly [F in keyof OrderDraft]: (value: unknown) => boolean }
