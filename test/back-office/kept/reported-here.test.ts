import { describe, expect, it } from 'vitest'
import {
  explainAnswer,
  type KeptOrder,
  keepOrder,
  observeKept,
  parcelGate,
  planCancellation,
} from '../../../src/back-office/index.js'
import type { Order } from '../../../src/index.js'
import { anOrder, aSuspectOrder } from '../../support/an-order.js'
import { morningOf } from './kept-orders.js'

const OF_REPORT = ['shipment_report_preparing', 'shipment_report_in_progress', 'shipment_report_completed'] as const
const keptOf = (order: Order, goodsHaveLeft = false): KeptOrder => ({
  ...keepOrder(order, morningOf(1)).unwrap(),
  goodsHaveLeft,
})
const gateOf = (kept: KeptOrder) => parcelGate(kept, { seenSince: morningOf(1) })
const codes = (kept: KeptOrder) => gateOf(kept).findings.map(({ code }) => code)

describe('READ-09, FLOW-06: 配送完了 that was set by mistake, and its report went through', () => {
  it.each(OF_REPORT)('%s: nobody is told that the goods have left, but to ask NP', (status) => {
    const gate = gateOf(keptOf(anOrder({ in: status })))
    expect(gate).toMatchObject({
      verdict: 'stop',
      findings: [{ code: 'reported_goods_here', rule: 'READ-09' }],
      next: [{ step: 'check_np_console' }],
    })
    expect(explainAnswer(gate, 'ja')).toMatch(/商品は手元にあります.*NPに問い合わせて/u)
    expect(explainAnswer(gate, 'en')).toMatch(/the goods are here\. Ask NP at once/u)
  })

  it.each(OF_REPORT)('CANC-01: a cancel in %s neither has them sent back nor looked for', (status) => {
    const planned = (goodsHaveLeft: boolean) => {
      const { findings, steps } = planCancellation(keptOf(anOrder({ in: status }), goodsHaveLeft)).unwrap()
      return [...findings.map(({ code }) => code), ...steps.map(({ step }) => step)]
    }
    for (const said of ['closing_after_shipping', 'goods_perhaps_with_buyer', 'find_goods'] as const) {
      expect(planned(false)).not.toContain(said)
      expect(planned(true)).toContain(said)
    }
    expect(planned(false)).toContain('cancel_in_makeshop')
  })

  it('is said of no other: of goods that have left, of an order in doubt or that ended, or that is 配送完了 alone', () => {
    expect(codes(keptOf(anOrder({ in: 'shipment_report_completed' }), true))).toStrictEqual(['reported'])
    for (const order of [
      aSuspectOrder({ in: 'shipment_report_completed' }),
      anOrder({ in: 'shipment_report_completed', closed: { reason: 'cancelled', at: morningOf(1) } }),
      anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' }),
    ])
      expect(codes(keptOf(order))).not.toContain('reported_goods_here')
  })

  it('READ-09: ends with the next look, by which they have left', () => {
    const kept = keptOf(anOrder({ in: 'shipment_report_completed' }))
    const shown = { paymentStatus: '出荷報告完了', deliveryStatus: '配送完了', at: morningOf(2) }
    expect(codes(observeKept(kept, shown).unwrap().kept)).toStrictEqual(['reported'])
  })
})
