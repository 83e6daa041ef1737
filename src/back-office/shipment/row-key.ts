/** What tells rows apart. A delivery's id may hold anything, so the two are kept apart whatever they hold. */
export function rowKey({ orderNumber, deliveryId }: { readonly orderNumber: string; readonly deliveryId: string }) {
  return JSON.stringify([orderNumber, deliveryId])
}
