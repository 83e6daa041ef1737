/**
 * Details for an order of the examples, which have none: everything in them is made up.
 *
 * @param {string} orderedAt an ISO 8601 instant
 * @returns {import('makeshop-np-atobarai').OrderDetails}
 */
export function detailsOf(orderedAt) {
  return {
    orderedAt,
    amount: 5500,
    buyer: {
      name: '見本　花子',
      nameKana: 'ミホン　ハナコ',
      postcode: '100-0001',
      address: '東京都千代田区千代田1-1 見本荘101',
      telephone: '03-0000-0000',
      email: 'hanako@example.com',
    },
    goods: [{ name: 'タオル', price: 5500, quantity: 1 }],
  }
}
