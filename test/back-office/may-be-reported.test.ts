import { describe, expect, it } from 'vitest'
import { mayBeReported } from '../../src/back-office/order-state/may-be-reported.js'
import { besideLook } from '../../src/back-office/reconciliation/repair/beside-look.js'
import type { Order } from '../../src/index.js'
import { anOrder } from '../support/an-order.js'

const stepsBeside = (order: Order) => besideLook(order).map(({ step }) => step)

describe('goods that left, in 要確認', () => {
  const unexplained = anOrder({ in: 'needs_attention', deliveryStatus: 'shipped', problem: null, everApproved: true })
  const lookedUp: Order = { ...unexplained, openFollowUps: ['check_np_console'] }

  it('SYNC-01, READ-21: may be reported where nothing on record led there, and a look that finds no report leads to 未配送', () => {
    expect(mayBeReported(unexplained)).toBe(true)
    expect(mayBeReported({ ...unexplained, everApproved: null }), 'READ-26: or where nobody knows').toBe(true)
    expect(stepsBeside(unexplained)).toStrictEqual(['revert_delivery'])
  })

  it('FLOW-04: or where NP gave no code and the look is still open, which is recorded first', () => {
    const refused: Order = { ...lookedUp, problem: { stage: 'shipment', codes: [] } }
    expect(mayBeReported(refused)).toBe(true)
    expect(stepsBeside(refused)).toStrictEqual(['record_follow_ups'])
  })

  it.each<readonly [string, Order]>([
    ['READ-06: the goods are here', { ...unexplained, deliveryStatus: 'not_shipped' }],
    ['FLOW-03: NP never approved them', { ...unexplained, everApproved: false }],
    ['READ-05: 配送完了 is to be set once more', { ...unexplained, openFollowUps: ['complete_delivery_again'] }],
    ['READ-06: a person reports them', { ...unexplained, openFollowUps: ['report_in_np_console'] }],
    ['FLOW-04: the screening was refused', { ...lookedUp, problem: { stage: 'screening', codes: [] } }],
    ['FLOW-04: the refusal was looked up', { ...unexplained, problem: { stage: 'shipment', codes: [] } }],
    ['SHIP-01: they wait for an approval', { ...unexplained, paymentStatus: 'screening_on_hold' }],
  ])('%s: nothing of theirs may be', (_, order) => {
    expect(mayBeReported(order)).toBe(false)
  })
})
