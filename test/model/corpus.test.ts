import { describe, expect, it } from 'vitest'
import { decide } from '../../src/lifecycle/decide.js'
import type { OrderEvent } from '../../src/order/event/order-event.js'
import type { Order } from '../../src/order/order.js'
import * as names from '../../src/vocabulary/carrier-names.js'
import { toldByCode, toldByModel } from './comparable.js'
import {
  AMBIGUOUS_TEXTS,
  CARRIER_TEXTS,
  MAIL_TEXTS,
  MISSING_CARRIERS,
  SUPPORTED_TEXTS,
  UNSUPPORTED_TEXTS,
} from './corpus-carriers.js'
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

describe('the corpus has every name by which the library knows', () => {
  it.each(Object.entries(names.CARRIER_NAMES))('SHIP-03: the carrier %s', (carrier, known) => {
    expect(SUPPORTED_TEXTS[carrier as keyof typeof SUPPORTED_TEXTS]).toEqual(expect.arrayContaining([...known]))
  })

  it.each([
    ['READ-06: a mail service', MAIL_TEXTS, names.MAIL_SERVICE_NAMES],
    ['SHIP-04: another carrier', UNSUPPORTED_TEXTS, names.UNSUPPORTED_CARRIER_NAMES],
    ['SHIP-04: several services', AMBIGUOUS_TEXTS, names.AMBIGUOUS_CARRIER_NAMES],
    ['READ-05: no carrier', MISSING_CARRIERS, [names.NO_CARRIER_CODE]],
  ])('%s', (_, texts, known) => {
    expect(texts).toEqual(expect.arrayContaining([...known]))
  })
})

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
