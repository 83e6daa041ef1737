import type { OrderDraft } from '../order/order-draft.js'

/** The fields of a draft, each read once. */
export function plainDraft(draft: OrderDraft): OrderDraft {
  const { orderNumber, service, source, multipleDestinations, preorder, paymentFee, at } = draft
  return { orderNumber, service, source, multipleDestinations, preorder, paymentFee, at }
}
