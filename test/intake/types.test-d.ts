/*
 * Whether an order is new or met in mid-life shows in its type. Checked by tsc, never run.
 */
import { adoptOrder, checkLink, type OrderDraft, type OrderSnapshot, placeOrder, type Shop } from '../../src/index.js'

export function ofNew(draft: OrderDraft, shop: Shop): void {
  placeOrder(draft, shop)
  placeOrder({ ...draft, paymentStatus: null }, shop)
  // @ts-expect-error what it shows is missing
  adoptOrder(draft, shop)
}

export function ofKnown(snapshot: OrderSnapshot, shop: Shop): void {
  adoptOrder(snapshot, shop)
  checkLink(snapshot, shop)
  // @ts-expect-error NP would be asked about it once more
  placeOrder(snapshot, shop)
}
