import { describe, expect, it } from 'vitest'
import { decide } from '../../src/lifecycle/decide.js'
import type { Order } from '../../src/order/order.js'
import type { OrderEvent } from '../../src/order/order-event.js'
import { toldByCode, toldByModel } from './comparable.js'
import { CARRIER_TEXTS } from './corpus-carriers.js'
import { SLIP_TEXTS } from './corpus-slips.js'
import { modelDecide } from './model-decide.js'
import { modelPlace } from './starting-order.js'

const at = '2026-04-01T10:00:00+09:00'

const approved: Order = {
  ...modelPlace({
    orderNumber: 'P202604010000000001',
    service: 'np_atobarai',
    source: 'storefront',
    multipleDestinations: false,
    preorder: false,
    paymentFee: 0,
    at,
  }),
  paymentStatus: 'screening_approved',
  receiptStatus: 'received',
  npTransaction: { state: 'live', id: '18121200001' },
  everApproved: true,
}

const same = (carrier: string, slipNumber: string): void => {
  for (const channel of ['order_detail', 'sanchoku', 'other'] as const) {
    const event: OrderEvent = { type: 'delivery.completed', at, channel, carrier, slipNumber }
    expect(toldByCode(decide(approved, event)), channel).toStrictEqual(toldByModel(modelDecide(approved, event)))
  }
}

describe('配送完了 with every text of the corpus (SHIP-02 to SHIP-04, SHIP-06, READ-05, READ-06, READ-19)', () => {
  it.each([...CARRIER_TEXTS])('carrier %j is %j', (text) => {
    same(text, '123456789013')
    same(text, '4000-0000-0009')
    same(text, 'キャンセル')
    same(text, '')
  })

  it.each([...SLIP_TEXTS])('slip %j is %j', (text) => {
    same('クロネコヤマト', text)
    same('西濃運輸', text)
    same('ネコポス', text)
    same('日本郵便', text)
    same('', text)
  })
})
