import { describe, expect, it } from 'vitest'
import { diffOrders } from '../../src/back-office/index.js'
import { adoptOrder } from '../../src/index.js'
import { aSnapshot, LINKED_SHOP } from '../support/a-draft.js'
import { SLIP } from '../support/an-event.js'
import { aWizOrder, since } from '../support/an-order.js'
import { at, seen } from './seen.js'

describe('observe: a wiz invoice of which nobody recorded the printing', () => {
  const gone = { deliveryStatus: '配送完了', carrier: 'クロネコヤマト', slipNumber: SLIP }
  const refused = { ...gone, paymentStatus: '要確認', problemCodes: ['E0100110'] }

  it.each([
    ['a report', 'screening_approved', { paymentStatus: '出荷報告完了', deliveryStatus: '配送完了' }],
    ['要確認 with NP’s code', 'screening_approved', refused],
    ['要確認 for the carrier', 'screening_approved', { ...gone, paymentStatus: '要確認', carrier: 'ネコポス' }],
    ['配送完了 that isn’t linked yet', 'screening_approved', { ...gone, paymentStatus: '審査OK' }],
    ['an approval and a report', 'screening_in_progress', { ...gone, paymentStatus: '出荷報告中' }],
  ] as const)('READ-04, READ-26: it only follows from what is shown, and isn’t on record: %s', (_, from, shown) => {
    const order = aWizOrder({ in: from, invoicePrintedAt: null })
    const observation = seen(order, shown)
    expect(observation.course).toContain('invoice.printed')
    expect(observation.events).toContainEqual({ type: 'invoice.printed', at })
    expect(observation.order).toMatchObject({ deliveryStatus: 'shipped', invoicePrintedAt: null, syncTrust: 'linked' })
    expect(diffOrders(order, observation.order).unwrap().course).toStrictEqual(observation.course)
  })

  it('SHIP-08: one that somebody recorded stays on record, as it is', () => {
    const order = aWizOrder({ in: 'screening_approved', invoicePrintedAt: since })
    expect(seen(order, refused).order.invoicePrintedAt).toBe(since)
  })

  it('READ-24: an order that the library made stays frozen without it, and another isn’t taken for one', () => {
    const snapshot = aSnapshot({ in: 'screening_approved', service: 'np_atobarai_wiz' })
    const ours = adoptOrder(snapshot, LINKED_SHOP).unwrap()
    const { order } = seen(ours, refused)
    expect(order.invoicePrintedAt).toBeNull()
    expect([order, order.npTransaction, order.problem, order.problem?.codes].every(Object.isFrozen)).toBe(true)
    const theirs = seen({ ...ours, npTransaction: { ...ours.npTransaction } }, refused).order
    expect([theirs, theirs.npTransaction].some(Object.isFrozen)).toBe(false)
  })
})
