import type { OrderDraft, OrderSnapshot, PaymentStatus, Shop } from '../../src/index.js'
import { at } from './an-event.js'

/** The SPコード of the tests: it must turn up nowhere. */
export const SP_CODE = 'sp-SECRET-4711'

/** A shop that 自動連携 works for. */
export const LINKED_SHOP: Shop = { linkMode: 'automatic', connect: 'pro', spCode: SP_CODE }

/** An order that 自動連携 links. */
export const LINKED_DRAFT: OrderDraft = {
  orderNumber: 'P202604010000000001',
  service: 'np_atobarai',
  source: 'storefront',
  multipleDestinations: false,
  preorder: false,
  paymentFee: 330,
  at,
}

/** The same order met in mid-life, with nothing known beyond what every export shows. */
export const aSnapshot = (told: { readonly in: PaymentStatus } & Partial<OrderSnapshot>): OrderSnapshot => {
  const { in: paymentStatus, ...others } = told
  return { ...LINKED_DRAFT, deliveryStatus: 'not_shipped', receiptStatus: 'not_received', paymentStatus, ...others }
}
