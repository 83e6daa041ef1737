export const at = '2026-04-01T10:00:00+09:00'

export const draft = {
  orderNumber: 'P20260401000000000001',
  service: 'np_atobarai',
  source: 'storefront',
  multipleDestinations: false,
  preorder: false,
  paymentFee: 330,
  at,
}

export const shop = { linkMode: 'automatic', connect: 'pro', spCode: 'set' }

export const details = {
  orderedAt: at,
  amount: 5500,
  buyer: {
    name: '山田花子',
    postcode: '100-0001',
    address: '東京都千代田区千代田1-1',
    telephone: '03-1234-5678',
    email: 'hanako@example.com',
  },
  goods: [{ name: 'タオル', price: 2750, quantity: 2 }],
}

export const credentials = { merchantCode: 'made-up', spCode: 'made-up', terminalId: '0000000001' }

/** What the screening is asked for, of one order. */
export const request = { orderNumber: draft.orderNumber, service: 'np_atobarai', npTransactionId: null, details }

const npTransactionId = '18121200001'

/** The events of a screening with its result. */
export const screened = (result) => [
  { type: 'screening.requested', at },
  { type: 'screening.accepted', npTransactionId, at },
  { type: `screening.${result}`, at, ...(result === 'approved' ? {} : { codes: ['RE009'] }) },
]

/** An order after some events, none of them refused. */
export const after = ({ placeOrder, decide }, events) =>
  events.reduce((order, event) => decide(order, event).unwrap().order, placeOrder(draft, shop).unwrap())
