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

  it('SYNC-01: or where a look inferred a refusal without a code: somebody may have set 要確認 after the report', () => {
    const inferred: Order = { ...unexplained, problem: { stage: 'shipment', codes: [] } }
    expect(mayBeReported(inferred)).toBe(true)
    expect(stepsBeside(inferred)).toStrictEqual(['revert_delivery'])
    expect(mayBeReported({ ...inferred, problem: { stage: 'screening', codes: [] } })).toBe(true)
  })

  it.each<readonly string[]>([[], ['E0100110']])(
    'READ-05: or while that is to be looked up, which is recorded first: %s',
    (...codes) => {
      const open: Order = { ...lookedUp, problem: { stage: 'shipment', codes } }
      expect(mayBeReported(open)).toBe(true)
      expect(stepsBeside(open)).toStrictEqual(['record_follow_ups'])
    },
  )

  it.each<readonly [string, Order]>([
    ['READ-06: the goods are here', { ...unexplained, deliveryStatus: 'not_shipped' }],
    ['FLOW-03: NP never approved them', { ...unexplained, everApproved: false }],
    ['READ-05: 配送完了 is to be set once more', { ...unexplained, openFollowUps: ['complete_delivery_again'] }],
    ['READ-06: a person reports them', { ...unexplained, openFollowUps: ['report_in_np_console'] }],
    ['FLOW-04: the screening was refused', { ...lookedUp, problem: { stage: 'screening', codes: ['E0100060'] } }],
    ['FLOW-04: the report was refused', { ...unexplained, problem: { stage: 'shipment', codes: ['E0100110'] } }],
    ['SHIP-01: they wait for an approval', { ...unexplained, paymentStatus: 'screening_on_hold' }],
  ])('%s: nothing of theirs may be', (_, order) => {
    expect(mayBeReported(order)).toBe(false)
  })
})
