/**
 * The orders as the others would keep them: plain objects. Ours are frozen, which would slow down those who copy them
 * by a spread.
 *
 * @param {readonly import('makeshop-np-atobarai').Order[]} orders
 * @returns {readonly import('makeshop-np-atobarai').Order[]}
 */
export function plainOrders(orders) {
  return orders.map((order) => JSON.parse(JSON.stringify(order)))
}
