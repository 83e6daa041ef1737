import { describe, expect, it } from 'vitest'
import { observe, observeKept, observeKeptRow, triageKept } from '../../../src/back-office/index.js'
import { confirmed, correctionOpened, doubted, edited, overridden, paymentChanged } from '../../support/an-event.js'
import { anOrder } from '../../support/an-order.js'
import { given, hourOf, type Keeping, morningOf } from './kept-orders.js'

const REJECTED = { paymentStatus: '審査NG', deliveryStatus: '未配送', receiptStatus: '未入金' } as const

/** What NP's console may have of an order that makeshop alone shows as 審査NG. */
const HELD = ['screening_waiting', 'screening_in_progress', 'screening_on_hold', 'needs_attention'] as const

/** Somebody set 審査NG by hand, and NP's console is confirmed on the second day. */
const denied = (status: (typeof HELD)[number]) =>
  given(anOrder({ in: status }))
    .records({ ...overridden('screening_rejected'), at: hourOf(1, 12) })
    .records({ ...confirmed(status), at: hourOf(2, 11) })

/** The same, where that was seen and then doubted. */
const deniedAsSeen = (status: (typeof HELD)[number]) =>
  given(anOrder({ in: status }))
    .shows(2, REJECTED)
    .records({ ...doubted, at: hourOf(2, 10) })
    .records({ ...confirmed(status), at: hourOf(2, 11) })

const sees = ({ kept }: Keeping, day: number, shown: object = {}) =>
  observeKept(kept, { ...REJECTED, ...shown, at: morningOf(day) }).unwrap()

const OTHERWISE = { code: 'confirmed_otherwise', rule: 'READ-21', detail: 'screening_rejected' }

describe('READ-21, SYNC-02: 審査NG that is shown after a confirmation that denies it', () => {
  it.each(HELD)('READ-08: is no rejection of NP’s, which goes on to hold what was %s', (status) => {
    for (const keeping of [denied(status), deniedAsSeen(status)]) {
      const { npTransaction } = keeping.kept.order
      expect(sees(keeping, 3)).toMatchObject({
        kind: 'unexplained',
        course: [],
        toConfirm: 'screening_rejected',
        findings: [OTHERWISE],
        next: [{ step: 'confirm_sync' }],
        order: { paymentStatus: status, syncTrust: 'suspect', npTransaction },
      })
    }
  })

  it.each(['screening_in_progress', 'screening_on_hold'] as const)(
    'CANC-01, READ-08: an end, however it comes, leaves NP’s transaction to be cancelled or looked up (%s)',
    (status) => {
      const shown = denied(status).shows(3, REJECTED)
      const cancelled = shown.records({ type: 'order.cancelled', deleted: false, at: hourOf(3, 12) })
      expect(cancelled.kept.order.openFollowUps).toContain('cancel_in_np_console')
      const method = { outcome: 'refused', code: 'other_payment_method', paymentMethod: '銀行振込' } as const
      const changed = observeKeptRow(shown.kept, method, { at: morningOf(4) }).unwrap()
      expect(changed.order).toMatchObject({ syncTrust: 'suspect', openFollowUps: ['check_np_console'] })
      for (const { kept } of [cancelled, { kept: changed.kept }]) {
        const lists = triageKept([kept], hourOf(4, 10)).unwrap().lists
        expect(lists.find(({ list }) => list === 'done')?.count).toBe(0)
      }
    },
  )

  it('SYNC-01: each look after such a confirmation brings the doubt back', () => {
    const again = denied('screening_on_hold')
      .shows(3, REJECTED)
      .records({ ...confirmed('screening_on_hold'), at: hourOf(3, 11) })
    expect(sees(again, 4).findings).toStrictEqual([OTHERWISE])
  })

  it('FLOW-03: of goods that left, too', () => {
    expect(sees(denied('screening_on_hold'), 3, { deliveryStatus: '配送完了' }).findings[0]).toStrictEqual(OTHERWISE)
  })
})

describe('FLOW-03: 審査NG is NP’s answer', () => {
  it('READ-15: with NP’s reason for it', () => {
    const seen = sees(denied('screening_in_progress'), 3, { problemCodes: ['NG001'] })
    expect(seen).toMatchObject({ kind: 'expected', order: { npTransaction: { state: 'rejected' } } })
  })

  it('CORR-06: what is left of a hold is no reason', () => {
    const seen = sees(denied('screening_on_hold'), 3, { problemCodes: ['RE009'] })
    expect(seen.findings).toStrictEqual([OTHERWISE])
  })

  it.each([
    ['screening_in_progress', '審査中'],
    ['screening_on_hold', '審査保留'],
    ['screening_on_hold', '審査中'],
  ] as const)('SYNC-01: once makeshop has shown another status, after %s was confirmed', (status, paymentStatus) => {
    const set = denied(status).shows(3, { ...REJECTED, paymentStatus })
    expect(sees(set, 4)).toMatchObject({ kind: 'expected', order: { npTransaction: { state: 'rejected' } } })
  })

  it('CORR-03: after a correction that is recorded since', () => {
    const corrected = denied('screening_on_hold')
      .records({ ...correctionOpened, at: hourOf(2, 12) })
      .records({ ...edited('items'), at: hourOf(2, 13) })
    expect(sees(corrected, 3).kind).toBe('expected')
  })

  it('READ-21: once it is confirmed, and the payment method can be changed (PAY-01)', () => {
    const borneOut = denied('screening_on_hold')
      .shows(3, REJECTED)
      .records({ ...confirmed('screening_rejected'), at: hourOf(3, 11) })
    expect(sees(borneOut, 4).kind).toBe('unchanged')
    const { order } = borneOut.records({ ...paymentChanged(), at: hourOf(3, 12) }).kept
    expect(order).toMatchObject({ closed: { reason: 'payment_method_changed' }, npTransaction: { state: 'rejected' } })
  })

  it('READ-21: to observe as well, unless it is told of the denial', () => {
    const { order } = denied('screening_on_hold').kept
    const shown = { ...REJECTED, at: morningOf(3) }
    expect(observe(order, shown).unwrap().kind).toBe('expected')
    expect(observe(order, shown, { approvalDenied: true }).unwrap().findings).toStrictEqual([OTHERWISE])
    expect(observe(order, shown, { reportDenied: true }).unwrap().kind).toBe('expected')
  })
})
