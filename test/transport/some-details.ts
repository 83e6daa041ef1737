import type { OrderDetails } from '../../src/transport/details/order-details.js'

/** Personal values, each of which is found again wherever it is repeated. */
export const PERSONAL = {
  name: '阿修羅三郎',
  nameKana: 'アシュラサブロウ',
  company: '阿修羅物産',
  department: '阿修羅部',
  postcode: '604-8101',
  address: '京都府京都市中京区阿修羅町3-3',
  telephone: '075-918-2736',
  email: 'ashura.saburo@example.com',
}

/** Details of an order in every field; the sum of the goods is the amount. */
export const DETAILS: OrderDetails = {
  orderedAt: '2026-04-01T10:00:00+09:00',
  amount: 5500,
  buyer: PERSONAL,
  destination: {
    name: '夜叉四郎',
    nameKana: null,
    company: null,
    department: null,
    postcode: '100-0001',
    address: '東京都千代田区夜叉1-1',
    telephone: '03-9182-7364',
  },
  goods: [
    { name: '木彫りの人形', price: 3000, quantity: 2 },
    { name: 'クーポン値引き', price: -500, quantity: 1 },
  ],
}
