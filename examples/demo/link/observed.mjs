/**
 * A store that notes the 決済ステータス through which each order goes.
 *
 * @param {import('makeshop-np-atobarai/sync').SyncStore} store
 */
export function observed(store) {
  /** @type {Map<string, import('makeshop-np-atobarai').PaymentStatus[]>} */
  const paths = new Map()
  return {
    paths,
    /** @type {import('makeshop-np-atobarai/sync').SyncStore} */
    store: {
      ...store,
      async save(entry, expected) {
        const outcome = await store.save(entry, expected)
        const { orderNumber, paymentStatus } = entry.order
        const path = paths.get(orderNumber) ?? []
        if (outcome === 'saved' && path.at(-1) !== paymentStatus) path.push(paymentStatus)
        paths.set(orderNumber, path)
        return outcome
      },
    },
  }
}
