import { dayInTokyo } from '../../clock/day-in-tokyo.js'
import type { OrderDetails } from '../../transport/details/order-details.js'
import type { NpTransactionRef } from '../../transport/np-transaction-ref.js'
import type { ScreeningRequest } from '../../transport/screening/screening-request.js'
import type { ShipmentReport } from '../../transport/shipment/shipment-report.js'
import type { TransportUnderTest } from './transport-under-test.js'

/** The number of a case's order, by how many there are before it. */
export function numbered(index: number): string {
  return `KIT-${String(index + 1).padStart(4, '0')}`
}

/** The order of a case, and others beside it. */
export const ORDER = numbered(0)
export const OTHER = numbered(1)
export const THIRD = numbered(2)

/** Values that must turn up in no answer: nobody's, in the form that NP takes. */
const BUYER = {
  name: '迦楼羅太郎',
  nameKana: 'カルラタロウ',
  company: '迦楼羅商会',
  department: '迦楼羅課',
  postcode: '100-0001',
  address: '東京都千代田区千代田1-1 迦楼羅荘101',
  telephone: '03-9182-7364',
  email: 'karura.taro@example.com',
}

const NAMES = ['乾闥婆', '夜叉', '阿修羅', '摩睺羅']

const DESTINATION = {
  name: '緊那羅花子',
  nameKana: 'キンナラハナコ',
  postcode: '530-0001',
  address: '大阪府大阪市北区梅田1-1 緊那羅ビル202',
  telephone: '06-8273-6455',
}

/** What the privacy cases look for. A postcode is too short to be looked for among numbers. */
export const PERSONAL_VALUES: readonly string[] = [
  BUYER.name,
  BUYER.nameKana,
  BUYER.company,
  BUYER.department,
  BUYER.address,
  BUYER.telephone,
  BUYER.email,
  DESTINATION.name,
  DESTINATION.nameKana,
  DESTINATION.address,
  DESTINATION.telephone,
]

/** Details whose sum is the amount: two of 3,000 yen and a discount of 500. Ordered shortly after midnight in Tokyo. */
export function detailsAt(now: string): OrderDetails {
  return {
    orderedAt: `${dayInTokyo(now, 4)}T15:30:00Z`,
    amount: 5500,
    buyer: BUYER,
    destination: DESTINATION,
    goods: [
      { name: '木彫りの人形', price: 3000, quantity: 2 },
      { name: 'クーポン値引き', price: -500, quantity: 1 },
    ],
  }
}

/** The same of a little order: NP trusts one buyer with no more than so much. */
export function littleAt(now: string): OrderDetails {
  return { ...detailsAt(now), amount: 200, goods: [{ name: '絵葉書', price: 100, quantity: 2 }] }
}

/** A little order of twelve different lines, one of which costs nothing. */
export function manyGoodsAt(now: string): OrderDetails {
  const goods = Array.from({ length: 12 }, (_, index) => ({
    name: index === 4 ? '景品' : `絵葉書${index + 1}`,
    price: index === 4 ? 0 : 20 + index,
    quantity: 1 + (index % 2),
  }))
  const amount = goods.reduce((sum, { price, quantity }) => sum + price * quantity, 0)
  return { ...detailsAt(now), orderedAt: noon(now), amount, goods }
}

/** An order of 262,800 yen at noon, of two lines that are alike, a dear one, one of many and a great discount. */
export function greatAt(now: string): OrderDetails {
  const line = { name: '木彫りの人形', price: 6400, quantity: 12 }
  const others = [
    { name: '木彫りの箪笥', price: 120_000, quantity: 1 },
    { name: '絵葉書', price: 10, quantity: 120 },
    { name: 'クーポン値引き', price: -12_000, quantity: 1 },
  ]
  return { ...littleAt(now), orderedAt: noon(now), amount: 262_800, goods: [line, line, ...others] }
}

/** A little order at noon whose goods go to the buyer, at another address than the buyer's own. */
export function toSecondHomeAt(now: string): OrderDetails {
  const destination = { ...DESTINATION, name: BUYER.name, nameKana: BUYER.nameKana }
  return { ...littleAt(now), orderedAt: noon(now), destination }
}

/** A little order with names and addresses as long as NP takes them: 21 and 55 characters, which end in one of each. */
export function inFullAt(now: string): OrderDetails {
  const party = (last: string) => ({
    name: `${'迦楼羅'.repeat(6)}太${last}`.padStart(21, '郎'),
    address: `東京都千代田区千代田一丁目一番一号${'迦楼羅荘'.repeat(9)}三${last}`,
  })
  return {
    ...littleAt(now),
    orderedAt: noon(now),
    buyer: { ...BUYER, ...party('一') },
    destination: { ...DESTINATION, ...party('二') },
  }
}

function noon(now: string): string {
  return `${dayInTokyo(now, 4)}T12:00:00+09:00`
}

/** An NP取引ID like this one, which NP gave to nobody. */
export function unheardOf(npTransactionId: string): string {
  return `${npTransactionId.slice(0, -1)}${npTransactionId.endsWith('7') ? '8' : '7'}`
}

/** Details that have nothing in common with those, nor with each other, but the day, which is told. */
export function otherDetails(turn: number, orderedAt: string): OrderDetails {
  const price = 1000 + turn
  return {
    orderedAt,
    amount: 3 * price + 700,
    buyer: {
      name: `${NAMES[turn]}一郎`,
      postcode: `060-000${turn}`,
      address: `北海道札幌市中央区北一条西${turn}-2`,
      telephone: `011-222-333${turn}`,
      email: `other${turn}@example.com`,
    },
    destination: {
      name: `${NAMES[turn]}次郎`,
      postcode: `810-000${turn}`,
      address: `福岡県福岡市中央区天神${turn}-3`,
      telephone: `092-333-444${turn}`,
    },
    goods: [
      { name: '木彫りの熊', price, quantity: 3 },
      { name: '送料', price: 700, quantity: 1 },
    ],
  }
}

/** A registration of an NP後払い order, unless told otherwise. */
export function aRequest(
  { now }: TransportUnderTest,
  orderNumber: string,
  fields: Partial<ScreeningRequest> = {},
): ScreeningRequest {
  return { orderNumber, service: 'np_atobarai', npTransactionId: null, details: detailsAt(now), ...fields }
}

/** A report of a registered NP後払い order by クロネコヤマト, unless told otherwise. */
export function aReport(known: NpTransactionRef, fields: Partial<ShipmentReport> = {}): ShipmentReport {
  return {
    ...known,
    service: 'np_atobarai',
    shipment: { carrier: 'yamato', slipNumber: '123456789013' },
    invoicePrintedAt: null,
    ...fields,
  }
}
