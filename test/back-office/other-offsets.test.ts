import { describe, expect, it } from 'vitest'
import { diffOrders, observeRow, reconcileList, triage } from '../../src/back-office/index.js'
import { aCancelledOrder, anOrder, aWizOrder, since } from '../support/an-order.js'
import { codesIn, seen } from './seen.js'

/** Half an hour after 2026-04-01T09:00+09:00, since when an order shows its status; as a text it comes before that. */
const AFTER = '2026-04-01T00:30:00Z'
/** Two and a half hours before it; as a text it comes after that. */
const BEFORE = '2026-04-01T09:30:00+12:00'

describe('READ-23: instants are compared, not how they are written', () => {
  it('LINK-06: what was seen before the status that is known says nothing, what was seen since does', () => {
    const order = anOrder({ in: 'screening_in_progress' })
    expect(seen(order, { paymentStatus: '審査OK', at: AFTER }).kind).toBe('expected')
    expect(seen(order, { paymentStatus: '審査OK', at: BEFORE }).kind).toBe('outdated')
  })

  it.each([
    ['imported', (at: string) => ({ outcome: 'imported', shown: { paymentStatus: '審査OK', at } }) as const],
    ['refused', () => ({ outcome: 'refused', code: 'provisional_order' }) as const],
  ])('CANC-01: an export from before the cancel doesn’t say that the order is open: %s', (_, row) => {
    const codesAt = (at: string) => codesIn(observeRow(aCancelledOrder(), row(at), { at }).unwrap())
    expect(codesAt(AFTER)).toContain('open_in_makeshop')
    expect(codesAt(BEFORE)).not.toContain('open_in_makeshop')
  })

  it('CANC-01: of two pages of a list what was seen last counts', () => {
    const order = anOrder({ in: 'shipment_report_in_progress' })
    const [orderNumber, npTransactionId] = [order.orderNumber, order.npTransaction.id]
    const [before, after] = [
      { orderNumber, npTransactionId, status: 'approved', at: BEFORE } as const,
      { orderNumber, npTransactionId, status: 'cancelled', at: AFTER } as const,
    ]
    for (const list of [
      [before, after],
      [after, before],
    ]) {
      const { compared } = reconcileList([order], list, { at: AFTER, isComplete: true }).unwrap()
      expect(compared[0]?.findings).toMatchObject([
        { code: 'cancelled_at_np', rule: 'CANC-01' },
        { code: 'goods_to_be_paid' },
      ])
    }
  })

  it('READ-22, READ-07: a store that writes instants in another way changed no order', () => {
    const inUtc = (at: string) => new Date(Date.parse(at)).toISOString()
    const printed = aWizOrder({ in: 'screening_approved', invoicePrintedAt: since })
    const stored = { ...printed, invoicePrintedAt: inUtc(since) }
    expect(diffOrders(printed, stored).unwrap()).toMatchObject({ kind: 'unchanged', changes: [] })
    const cancelled = aCancelledOrder()
    const closed = { reason: 'cancelled', at: inUtc(cancelled.closed?.at ?? '') } as const
    expect(diffOrders(cancelled, { ...cancelled, closed }).unwrap()).toMatchObject({ kind: 'unchanged', changes: [] })
    // Another instant is another one, and so is another end.
    for (const changed of [
      { ...cancelled, closed: { ...closed, at: BEFORE } },
      { ...cancelled, closed: { ...closed, reason: 'deleted' } as const },
    ])
      expect(
        diffOrders(cancelled, changed)
          .unwrap()
          .changes.map(({ field }) => field),
      ).toStrictEqual(['closed'])
  })

  it('LINK-06: an order is as old as the time that went by', () => {
    const { oldestAgeMs } = triage([anOrder({ in: 'screening_waiting' })], AFTER).unwrap()
    expect(oldestAgeMs.screening_waiting).toBe(30 * 60_000)
  })
})
