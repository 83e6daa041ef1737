/** What tells rows apart. An order number holds no white space, so no two rows have the same. */
export function rowKey({ orderNumber, deliveryId }: { readonly orderNumber: string; readonly deliveryId: string }) {
  return `${orderNumber} ${deliveryId}`
}
