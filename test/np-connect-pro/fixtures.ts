import type { Goods, OrderDetails, ScreeningRequest, ShipmentReport } from '../../src/transport/index.js'

/** Typed as a shop's form would hand it over: hyphens, half-width letters and kana, a full-width postcode. */
export const BUYER = {
  name: '迦楼羅 太郎',
  nameKana: 'ｶﾙﾗ ﾀﾛｳ',
  company: '迦楼羅商会A',
  department: '営業1課',
  postcode: '１００－０００１',
  address: '東京都千代田区千代田1-1 迦楼羅荘101',
  telephone: '03-9182-7364',
  email: 'karura.taro@example.com',
} as const

export const DESTINATION = {
  name: '緊那羅 花子',
  nameKana: 'きんなら はなこ',
  postcode: '530-0001',
  address: '大阪府大阪市北区梅田1-1 緊那羅ビル202',
  telephone: '+81-90-8273-6455',
} as const

const GOODS: readonly Goods[] = [
  { name: '木彫りの人形', price: 3000, quantity: 2 },
  { name: 'クーポン値引き', price: -500, quantity: 1 },
]

/** Ordered at half past midnight in Tokyo, when it is still the day before elsewhere. */
export const DETAILS: OrderDetails = {
  orderedAt: '2026-03-31T15:30:00Z',
  amount: 5500,
  buyer: BUYER,
  destination: DESTINATION,
  goods: GOODS,
}

export const ID = '18121200001'
export const OTHER_ID = '18121200002'

export const REGISTRATION: ScreeningRequest = {
  orderNumber: 'P1',
  service: 'np_atobarai',
  npTransactionId: null,
  details: DETAILS,
}

export const UPDATE: ScreeningRequest = { ...REGISTRATION, npTransactionId: ID }

export const REF = { orderNumber: 'P1', npTransactionId: ID }
export const OTHER_REF = { orderNumber: 'P2', npTransactionId: OTHER_ID }

export const REPORT: ShipmentReport = {
  ...REF,
  service: 'np_atobarai',
  shipment: { carrier: 'yamato', slipNumber: '123456789013' },
  invoicePrintedAt: null,
}
