import { describe, expect, it } from 'vitest'
import { nextOf } from '../../src/back-office/next/next-of.js'
import type { Order } from '../../src/index.js'
import { aCancelledOrder, anOrder, anUnsupportedShipment } from '../support/an-order.js'

const stepsFor = (order: Order) => nextOf(order).next.map(({ step }) => step)
const reported = (told: Omit<Parameters<typeof anOrder>[0], 'in'> = {}) =>
  anOrder({ in: 'shipment_report_completed', ...told })

describe('nextOf', () => {
  it.each([
    ['LINK-06', 'screening_waiting', ['wait_for_link']],
    ['CORR-02, CORR-06', 'screening_on_hold', ['open_correction', 'check_payment_information']],
    ['PAY-01, CANC-01', 'screening_rejected', ['change_payment_method', 'cancel_order']],
    ['SHIP-09', 'screening_approved', ['complete_delivery']],
    ['CORR-03, CORR-06', 'needs_attention', ['edit_order', 'check_payment_information']],
  ] as const)('%s: %s goes on by its status', (_, status, steps) => {
    expect(stepsFor(anOrder({ in: status }))).toStrictEqual(steps)
  })

  describe('PAY-05, READ-08, READ-26: 審査NG beside 入金完了, of an order that may once have been 審査OK', () => {
    const perhaps = anOrder({ in: 'screening_rejected', everApproved: null, receiptStatus: 'received', problem: null })

    it.each([
      ['no cause is known', null],
      ['the screening gave none', { stage: 'screening', codes: [] }],
      ['what is known held it before', { stage: 'screening', codes: ['RE009'] }],
      ['somebody had opened a correction', { stage: 'operator', codes: [] }],
    ] as const)('SYNC-02: %s: NP may hold it as approved, so it is looked up before the change', (_, problem) => {
      const { next, inTurn } = nextOf({ ...perhaps, problem })
      expect(next.map(({ step }) => step)).toStrictEqual(['check_np_console', 'change_payment_method'])
      expect(inTurn).toBe(true)
    })

    it('READ-16: so are goods that have left: NP may still be told of them', () => {
      expect(stepsFor({ ...perhaps, deliveryStatus: 'shipped' })).toStrictEqual([
        'check_np_console',
        'change_payment_method',
      ])
    })

    it.each([
      ['FLOW-03: NP’s reason says that NP rejected it', { problem: { stage: 'screening', codes: ['ＮＧ００１'] } }],
      ['READ-10: nothing tells of an approval', { receiptStatus: 'not_received' }],
      ['FLOW-07: it never was 審査OK', { everApproved: false }],
    ] as const)('%s', (_, told) => {
      expect(stepsFor({ ...perhaps, ...told } as Order)).toStrictEqual(['change_payment_method', 'cancel_order'])
    })

    it('READ-03, READ-05: a doubt or a look that is open comes first', () => {
      expect(stepsFor({ ...perhaps, syncTrust: 'suspect' })).toStrictEqual(['confirm_sync'])
      expect(stepsFor({ ...perhaps, openFollowUps: ['check_np_console'] })).toStrictEqual([
        'check_np_console',
        'record_follow_ups',
      ])
    })
  })

  it('READ-06: goods that may have left by a carrier nobody knows are looked at before they are 未配送', () => {
    const problem = { stage: 'shipment', codes: ['自社配送'] } as const
    const gone = anOrder({ in: 'needs_attention', deliveryStatus: 'shipped', problem })
    // What the look shows decides whether 未配送 is right.
    expect(stepsFor(gone)).toStrictEqual(['check_payment_information'])
    expect(stepsFor({ ...gone, problem: { ...problem, codes: ['E0100110', '自社配送'] } })[0]).toBe(
      'check_payment_information',
    )
    // Of what NP refused in its own codes, and in any other status, 未配送 is first.
    for (const told of [
      { problem: { ...problem, codes: ['E0100110'] } },
      { problem: { ...problem, stage: 'screening' as const } },
      { paymentStatus: 'screening_on_hold' as const },
    ]) {
      expect(stepsFor({ ...gone, ...told })[0]).toBe('revert_delivery')
    }
  })

  it('SYNC-01, READ-21: goods that left, in 要確認 to which nothing on record led, may be reported: NP’s console is before 未配送', () => {
    const perhapsReported = anOrder({
      in: 'needs_attention',
      deliveryStatus: 'shipped',
      problem: null,
      everApproved: true,
    })
    expect(stepsFor(perhapsReported)).toStrictEqual(['check_np_console'])
    // READ-26: nor is it less likely where nobody knows of an approval.
    expect(stepsFor({ ...perhapsReported, everApproved: null })).toStrictEqual(['check_np_console'])
    // Of what is known to be still to report, or to be refused, and of what NP never approved, 未配送 is first.
    for (const told of [
      { openFollowUps: ['complete_delivery_again'] as const },
      { problem: { stage: 'shipment' as const, codes: ['E0100110'] } },
      { everApproved: false },
    ]) {
      expect(stepsFor({ ...perhapsReported, ...told })[0]).toBe('revert_delivery')
    }
  })

  it('FLOW-06: in 出荷報告完了 only what is left over is to be done', () => {
    expect(stepsFor(reported())).toStrictEqual(['nothing_to_do'])
    expect(stepsFor(reported({ openFollowUps: ['reset_receipt_status'] }))).toStrictEqual(['settle_follow_ups'])
  })

  it('READ-07: of a closed order too', () => {
    expect(stepsFor(aCancelledOrder())).toStrictEqual(['settle_follow_ups'])
    expect(stepsFor(aCancelledOrder({ openFollowUps: [] }))).toStrictEqual(['nothing_to_do'])
    expect(stepsFor(aCancelledOrder({ openFollowUps: ['check_np_console'] }))).toStrictEqual(['settle_follow_ups'])
  })

  it('READ-03: a doubt is settled before anything else, in 出荷報告完了 too', () => {
    expect(stepsFor(anOrder({ in: 'screening_approved', syncTrust: 'suspect' }))).toStrictEqual(['confirm_sync'])
    expect(stepsFor(reported({ syncTrust: 'suspect', openFollowUps: ['reset_receipt_status'] }))).toStrictEqual([
      'confirm_sync',
    ])
  })

  it.each([
    ['before goods leave', anOrder({ in: 'screening_approved' })],
    ['before they are put back to 未配送', anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' })],
    ['before an edit', anOrder({ in: 'needs_attention' })],
    ['before the link is waited for', anOrder({ in: 'screening_waiting' })],
    ['in 出荷報告完了', reported()],
    ['beside a report by hand', anUnsupportedShipment()],
  ])('READ-05, READ-21: NP’s console is looked into, where that is open, %s', (_, order) => {
    const openFollowUps = [...order.openFollowUps, 'check_np_console'] as const
    expect(stepsFor({ ...order, openFollowUps })).toStrictEqual(['check_np_console', 'record_follow_ups'])
    expect(nextOf({ ...order, openFollowUps })).toMatchObject({
      inTurn: true,
      next: [{}, { followUps: ['check_np_console'] }],
    })
  })

  it('SHIP-11, READ-21: whether the look or the report is recorded then, is for NP’s console to say', () => {
    const openFollowUps = ['complete_delivery_again', 'check_np_console'] as const
    const gone = anOrder({ in: 'screening_approved', deliveryStatus: 'shipped', openFollowUps })
    expect(stepsFor(gone)).toStrictEqual(['check_np_console'])
  })

  it('SHIP-06, READ-09: what a person has to report isn’t forgotten in 審査OK', () => {
    const openFollowUps = ['report_in_np_console'] as const
    const gone = anOrder({ in: 'screening_approved', deliveryStatus: 'shipped', openFollowUps })
    expect(stepsFor(gone)).toStrictEqual(['settle_follow_ups'])
  })

  it.each(['screening_preparing', 'screening_waiting', 'screening_in_progress'] as const)(
    'READ-16, READ-09: goods that left in %s aren’t waited for, but put back to 未配送',
    (status) => {
      const gone = anOrder({ in: status, deliveryStatus: 'shipped' })
      expect(stepsFor(gone)).toStrictEqual(['revert_delivery', 'wait_for_link'])
      expect(stepsFor({ ...gone, syncTrust: 'suspect' })).toStrictEqual(['confirm_sync'])
      const closed = { reason: 'cancelled', at: gone.statusSince } as const
      expect(stepsFor({ ...gone, closed })).toStrictEqual(['nothing_to_do'])
    },
  )

  it.each([
    ['審査保留', 'screening_on_hold', { stage: 'screening', codes: [] }, 'open_correction'],
    ['審査保留, met without a problem', 'screening_on_hold', null, 'open_correction'],
    ['要確認', 'needs_attention', { stage: 'shipment', codes: [] }, 'edit_order'],
    ['要確認, met without a problem', 'needs_attention', null, 'edit_order'],
  ] as const)(
    'CORR-06: %s without a code: the 決済情報 is looked at before anything is changed',
    (_, status, problem, then) => {
      const order = anOrder({ in: status, problem })
      expect(stepsFor(order)).toStrictEqual(['check_payment_information', then])
      expect(stepsFor({ ...order, syncTrust: 'suspect' })).toStrictEqual(['confirm_sync'])
      const closed = { reason: 'cancelled', at: order.statusSince } as const
      expect(stepsFor({ ...order, closed })).toStrictEqual(['nothing_to_do'])
      expect(nextOf(order)).toMatchObject({ inTurn: true, next: [{ event: null, rule: 'CORR-06' }, {}] })
    },
  )

  it('CORR-06, READ-17: but not of a 要確認 that an operator opened, which has nothing to look at', () => {
    const opened = anOrder({ in: 'needs_attention', problem: { stage: 'operator', codes: [] } })
    expect(stepsFor(opened)).toStrictEqual(['edit_order', 'check_payment_information'])
  })

  it('CORR-06: nor before the goods that left are put back', () => {
    for (const status of ['screening_on_hold', 'needs_attention'] as const) {
      expect(stepsFor(anOrder({ in: status, problem: null, deliveryStatus: 'shipped' }))[0]).toBe('revert_delivery')
    }
  })

  it('STAT-04: a hold for RE029 alone is waited for, unless something else is to be done first', () => {
    const problem = { stage: 'screening', codes: ['RE029'] } as const
    const inReview = anOrder({ in: 'screening_on_hold', problem })
    expect(stepsFor(inReview)).toStrictEqual(['wait_for_link'])
    expect(stepsFor({ ...inReview, syncTrust: 'suspect' })).toStrictEqual(['confirm_sync'])
    const gone = { ...inReview, deliveryStatus: 'shipped' } as const
    expect(stepsFor({ ...gone, syncTrust: 'suspect' })).toStrictEqual(['confirm_sync'])
    expect(stepsFor({ ...gone, openFollowUps: ['check_np_console'] })[0]).toBe('check_np_console')
    const closed = { reason: 'cancelled', at: inReview.statusSince } as const
    expect(stepsFor({ ...inReview, closed })).toStrictEqual(['nothing_to_do'])
    expect(stepsFor(anOrder({ in: 'needs_attention', problem }))[0]).toBe('edit_order')
  })

  it('READ-16, STAT-04: goods that left in a hold for RE029 are put back before that is waited for', () => {
    const problem = { stage: 'screening', codes: ['RE029'] } as const
    const gone = anOrder({ in: 'screening_on_hold', problem, deliveryStatus: 'shipped' })
    expect(stepsFor(gone)).toStrictEqual(['revert_delivery', 'wait_for_link'])
  })

  it('READ-16: a report that is on its way is waited for', () => {
    expect(stepsFor(anOrder({ in: 'shipment_report_preparing' }))).toStrictEqual(['wait_for_link'])
    expect(stepsFor(anOrder({ in: 'shipment_report_in_progress' }))).toStrictEqual(['wait_for_link'])
  })

  it('READ-06, READ-09: goods that a person reports are not put back to 未配送, which would forget them', () => {
    expect(stepsFor(anUnsupportedShipment())).toStrictEqual(['settle_follow_ups'])
    expect(stepsFor(anUnsupportedShipment({ openFollowUps: [] }))).toStrictEqual(['check_np_console'])
    // Of a report that NP refused, it is the way (SHIP-05).
    const refused = { stage: 'shipment', codes: ['E0100110'] } as const
    expect(stepsFor(anUnsupportedShipment({ openFollowUps: [], problem: refused }))).toContain('revert_delivery')
    const doubted = anUnsupportedShipment({ syncTrust: 'suspect' })
    expect(stepsFor(doubted)).toStrictEqual(['confirm_sync'])
    const closed = { reason: 'cancelled', at: '2026-04-02T10:00:00+09:00' } as const
    expect(stepsFor(anUnsupportedShipment({ closed, openFollowUps: [] }))).toStrictEqual(['nothing_to_do'])
    const held = { ...anUnsupportedShipment(), paymentStatus: 'screening_on_hold' } as const
    expect(stepsFor(held)).toContain('revert_delivery')
    expect(stepsFor(anUnsupportedShipment({ deliveryStatus: 'not_shipped' }))).not.toContain('settle_follow_ups')
  })
})
