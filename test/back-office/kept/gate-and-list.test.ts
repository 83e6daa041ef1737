import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainAnswer, type KeptOrder, observeKept, parcelGate, triageKept } from '../../../src/back-office/index.js'
import type { Order } from '../../../src/index.js'
import { arbitraryKeptOrder } from '../../../src/testing/arbitraries/index.js'
import { anOrder, aWizOrder, since } from '../../support/an-order.js'
import { hourOf, morningOf } from './kept-orders.js'

const OTHERWISE = { code: 'confirmed_otherwise', rule: 'READ-21' }

/** An order that was seen just now, in the status that it has since then: nothing of it is overdue. */
const seenNow = (kept: KeptOrder): KeptOrder => {
  const now = kept.order.closed?.at ?? kept.order.statusSince
  return { ...kept, lastKnownAt: now, lastSeenAt: now }
}

const answersTo = (kept: KeptOrder) => {
  const gate = parcelGate(kept, { seenSince: kept.lastKnownAt })
  const items = triageKept([kept], kept.lastKnownAt)
    .unwrap()
    .lists.flatMap((list) => list.items)
  return { gate, item: items[0] ?? expect.fail('the order is on no list') }
}
const codesIn = ({ findings }: { readonly findings: readonly { readonly code: string }[] }) =>
  findings.map(({ code }) => code)

/**
 * What is to be corrected of 審査保留 and 要確認 the list alone says by its cause (STAT-04, STAT-10), and how old an
 * invoice is (SHIP-08).
 */
const isByCauseOrAge = ({ order }: KeptOrder, listed: readonly string[]): boolean =>
  listed.includes('invoice_too_old') ||
  (order.closed === null &&
    order.syncTrust === 'linked' &&
    ['screening_on_hold', 'needs_attention'].includes(order.paymentStatus))

const kept = (order: Order, more: Partial<KeptOrder> = {}): KeptOrder => ({
  order,
  lastKnownAt: since,
  lastSeenAt: since,
  approvalDenied: true,
  reportDenied: false,
  goodsHaveLeft: false,
  parcelClaim: null,
  ...more,
})
const approved = anOrder({ in: 'screening_approved' })

describe('READ-21, SYNC-02: what is done first of an approval on record that NP’s console denied', () => {
  it.each<[string, KeptOrder, readonly string[]]>([
    ['of goods that are here', kept(approved), ['confirmed_otherwise']],
    [
      'SHIP-08: of a wiz order without an invoice, none is printed by it',
      kept(aWizOrder({ in: 'screening_approved', invoicePrintedAt: null })),
      ['confirmed_otherwise', 'invoice_not_printed'],
    ],
    [
      'READ-09: of goods that left before, none are reported by it',
      kept(approved, { goodsHaveLeft: true }),
      ['goods_left_before', 'confirmed_otherwise'],
    ],
    [
      'READ-05: nor of those that are 配送完了',
      kept(
        anOrder({ in: 'screening_approved', deliveryStatus: 'shipped', openFollowUps: ['complete_delivery_again'] }),
        { goodsHaveLeft: true },
      ),
      ['goods_have_left', 'confirmed_otherwise'],
    ],
    [
      'READ-05: of one that is to be looked up, that look settles the doubt, too',
      kept(anOrder({ in: 'screening_approved', openFollowUps: ['check_np_console'] })),
      ['confirmed_otherwise', 'console_check_open'],
    ],
    [
      'FLOW-06: of a report that is done, too',
      kept(anOrder({ in: 'shipment_report_completed' }), { goodsHaveLeft: true }),
      ['reported', 'confirmed_otherwise'],
    ],
    [
      'READ-09: of a parcel that somebody hands out',
      kept(approved, { parcelClaim: { name: 'pick-17', isToStop: true } }),
      ['parcel_claimed', 'claimed_parcel_to_stop', 'confirmed_otherwise'],
    ],
  ])('%s: gate and work list have the sync doubted', (_, denied, findings) => {
    const { gate, item } = answersTo(denied)
    expect(codesIn(gate)).toStrictEqual(findings)
    expect(gate.verdict).toBe(findings[0] === 'confirmed_otherwise' ? 'hold' : 'stop')
    expect(item).toMatchObject({
      list: 'sync_suspect',
      findings: [{ ...OTHERWISE, detail: denied.order.paymentStatus }, ...item.findings.slice(1)],
    })
    for (const answer of [gate, item]) {
      expect(answer.next.map(({ step }) => step)).toStrictEqual(['doubt_sync'])
      expect(explainAnswer(answer, 'en')).not.toMatch(/→ Next: (Print|Set "Shipped")/)
    }
  })

  it.each([false, true])(
    'LINK-06: so does a look from before it, taken over late (goods left: %s)',
    (goodsHaveLeft) => {
      const denied = kept(approved, { lastKnownAt: hourOf(3, 12), goodsHaveLeft })
      const late = observeKept(denied, { paymentStatus: '審査OK', deliveryStatus: '未配送', at: morningOf(3) }).unwrap()
      expect(late.kept).toStrictEqual(denied)
      expect(late.next.map(({ step }) => step)).toStrictEqual(['doubt_sync'])
    },
  )

  it('READ-09, SHIP-01: what is at stake beside it is said, and can’t wait', () => {
    for (const [one, also, code] of [
      [kept(approved, { goodsHaveLeft: true }), 'shipped_not_reported', 'goods_left_before'],
      [kept({ ...approved, deliveryStatus: 'shipped' }), 'shipped_not_reported', 'report_to_repeat'],
      [
        kept(approved, { parcelClaim: { name: 'pick-17', isToStop: true } }),
        'approval_taken_back',
        'claimed_parcel_to_stop',
      ],
    ] as const) {
      const { item } = answersTo(one)
      expect(item).toMatchObject({ also: [also], urgency: 'critical' })
      expect(codesIn(item)).toStrictEqual(['confirmed_otherwise', code])
    }
  })

  it('READ-03, READ-07: of one that is in doubt, or closed, that is said in its place', () => {
    const suspect = answersTo(kept({ ...approved, syncTrust: 'suspect', openFollowUps: ['check_np_console'] }))
    const closed = answersTo(kept({ ...approved, closed: { reason: 'cancelled', at: since } }))
    expect(suspect.gate.next.map(({ step }) => step)).toStrictEqual(['confirm_sync'])
    for (const { gate, item } of [suspect, closed]) {
      expect([...codesIn(gate), ...codesIn(item)]).not.toContain('confirmed_otherwise')
      expect(gate.next[0]).toStrictEqual(item.next[0])
    }
  })

  const RUN = { seed: 20261201, numRuns: 1_500 }
  it(`whatever is kept, gate and work list agree on what is done first (seed ${RUN.seed})`, () => {
    let denied = 0
    fc.assert(
      fc.property(arbitraryKeptOrder(), (drawn) => {
        const one = seenNow(drawn)
        const { gate, item } = answersTo(one)
        const isDenied = codesIn(item).includes('confirmed_otherwise')
        expect(codesIn(gate).includes('confirmed_otherwise')).toBe(isDenied)
        if (isDenied) denied += 1
        if (!isByCauseOrAge(one, codesIn(item))) expect(gate.next[0]?.step).toBe(item.next[0]?.step)
      }),
      RUN,
    )
    expect(denied).toBeGreaterThan(RUN.numRuns / 20)
  })
})
