import { describe, expect, it } from 'vitest'
import { explainAnswer, type NpStatus, reconcileList, triage } from '../../src/back-office/index.js'
import { decide, type Order } from '../../src/index.js'
import { NP_ID } from '../support/an-event.js'
import { anOrder, aSuspectOrder, since } from '../support/an-order.js'
import { compared } from './compared.js'
import { held } from './sorted.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const later = (ms: number) => new Date(Date.parse(since) + ms).toISOString()

const AGAIN = { npTransaction: { state: 'live', id: NP_ID } } as const
const UNKNOWN = { npTransaction: { state: 'unknown', id: null } } as const

describe('reconcile: LINK-06, what should have arrived by now', () => {
  it.each<readonly [string, Order, NpStatus, number]>([
    ['a report that is about to be sent', anOrder({ in: 'shipment_report_preparing' }), 'approved', HOUR],
    ['a report that is on its way', anOrder({ in: 'shipment_report_in_progress' }), 'approved', HOUR],
    ['a request', anOrder({ in: 'screening_waiting' }), 'not_found', HOUR],
    ['a request of which nothing is known', anOrder({ in: 'screening_waiting', ...UNKNOWN }), 'not_found', HOUR],
    ['a correction of a hold', anOrder({ in: 'screening_preparing', ...AGAIN }), 'held', HOUR],
    ['a correction of 審査OK', anOrder({ in: 'screening_preparing', ...AGAIN, everApproved: true }), 'approved', HOUR],
  ])('%s is waited for as long as the work lists wait, and then looked up', (_, order, status, ms) => {
    const waiting = compared(order, status, later(ms))
    expect(waiting).toMatchObject({ verdict: 'np_behind', repair: [], next: [{ step: 'wait_for_link' }] })
    expect(waiting.findings).toStrictEqual([{ code: 'np_to_catch_up', rule: 'LINK-06', detail: status }])
    const stalled = compared(order, status, later(ms + 1))
    expect(stalled).toMatchObject({ verdict: 'np_behind', repair: [], repairKind: 'none' })
    // CORR-03: what NP says of a correction may be of what was ordered before it.
    const isCorrection = order.paymentStatus === 'screening_preparing'
    expect(stalled.findings).toStrictEqual([
      { code: 'np_to_catch_up', rule: 'LINK-06', detail: status },
      { code: 'link_stalled', rule: 'LINK-06', detail: status },
      ...(isCorrection ? [{ code: 'contents_to_compare', rule: 'CORR-03', detail: status }] : []),
    ])
    expect(stalled.next).toStrictEqual([
      { step: 'check_np_console', event: null, rule: 'READ-21', followUps: [] },
      { step: 'doubt_sync', event: 'sync.doubted', rule: 'READ-21', followUps: [] },
    ])
    expect(stalled.inTurn).toBe(true)
    const isListed = (now: number) => {
      const { lists } = triage([order], later(now)).unwrap()
      return lists.some(({ list, count, alsoCount }) => list === 'stalled' && count + alsoCount > 0)
    }
    expect([isListed(ms), isListed(ms + 1)]).toStrictEqual([false, true])
  })

  it.each<readonly [string, Order, NpStatus, number]>([
    ['a request that nobody has sent', anOrder({ in: 'screening_preparing' }), 'not_found', HOUR],
    ['a review that doesn’t end', anOrder({ in: 'screening_in_progress' }), 'in_review', DAY],
    ['a hold that NP alone ends (STAT-04)', held('RE029'), 'held', 3 * DAY],
  ])('so is %s, though both agree', (_, order, status, ms) => {
    const waiting = compared(order, status, later(ms))
    expect(waiting.findings).toStrictEqual([{ code: 'both_agree', rule: 'LINK-08', detail: status }])
    expect(waiting.next.map(({ step }) => step)).toStrictEqual(['wait_for_link'])
    const stalled = compared(order, status, later(ms + 1))
    expect(stalled).toMatchObject({ verdict: 'in_step', repair: [] })
    expect(stalled.findings).toStrictEqual([
      { code: 'both_agree', rule: 'LINK-08', detail: status },
      { code: 'link_stalled', rule: 'LINK-06', detail: status },
    ])
    // What NP itself reviews is NP's to end; what it never got, a doubt leads on (SYNC-01).
    const further = status === 'not_found' ? ['doubt_sync'] : []
    expect(stalled.next.map(({ step }) => step)).toStrictEqual(['check_np_console', ...further])
  })

  it('READ-07: nothing is waited for of an order that was closed after NP was seen, though it had waited for long', () => {
    const closed = { reason: 'cancelled', at: later(10 * DAY) } as const
    const npTransaction = { state: 'cancelled', id: NP_ID } as const
    for (const status of ['screening_preparing', 'screening_waiting', 'screening_in_progress'] as const) {
      const said = compared(anOrder({ in: status, closed, npTransaction }), 'in_review', later(10 * DAY - MINUTE))
      expect(said.verdict).toBe('cannot_tell')
      expect(said.findings.map(({ code }) => code)).not.toContain('link_stalled')
    }
  })

  it('READ-16: goods that left before NP decided aren’t waited for either way', () => {
    const gone = anOrder({ in: 'screening_waiting', deliveryStatus: 'shipped' })
    const steps = [HOUR, HOUR + 1].map((ms) => compared(gone, 'not_found', later(ms)).next.map(({ step }) => step))
    expect(steps).toStrictEqual([
      ['revert_delivery', 'wait_for_link'],
      ['revert_delivery', 'check_np_console'],
    ])
  })

  it('READ-05: nor is the link, while NP’s console is to be looked into', () => {
    const order = anOrder({ in: 'shipment_report_preparing', openFollowUps: ['check_np_console'] })
    for (const ms of [HOUR, 21 * DAY]) {
      const { findings, next } = compared(order, 'approved', later(ms))
      expect(findings.map(({ code }) => code)).toStrictEqual(['np_to_catch_up'])
      expect(next.map(({ step }) => step)).toStrictEqual(['check_np_console', 'record_follow_ups'])
    }
  })

  it('READ-20: NP decides when it likes: what it decided is waited for first, whatever the age of what is shown', () => {
    const said = compared(anOrder({ in: 'screening_in_progress' }), 'approved', later(21 * DAY))
    expect(said).toMatchObject({ verdict: 'shop_behind', repairKind: 'link' })
    expect(said.next.map(({ step }) => step)).toStrictEqual(['wait_for_link', 'doubt_sync'])
    expect(said.findings.map(({ code }) => code)).toStrictEqual(['makeshop_to_catch_up', 'sync_perhaps_lost'])
  })

  it.each<readonly [string, Order, NpStatus]>([
    ['READ-03: a doubt', aSuspectOrder({ in: 'screening_in_progress' }), 'in_review'],
    ['STAT-04: a hold', anOrder({ in: 'screening_on_hold' }), 'held'],
    ['SHIP-01: 審査OK', anOrder({ in: 'screening_approved' }), 'approved'],
    ['READ-05: 配送完了 in 審査OK', anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' }), 'approved'],
    [
      'CANC-01: a closed order',
      decide(anOrder({ in: 'screening_waiting' }), { type: 'order.cancelled', deleted: false, at: since }).unwrap()
        .order,
      'approved',
    ],
    [
      'CANC-01: a closed order of which nothing is left',
      decide(anOrder({ in: 'screening_preparing' }), { type: 'order.cancelled', deleted: false, at: since }).unwrap()
        .order,
      'not_found',
    ],
  ])('%s isn’t left to the link, and so never stalls', (_, order, status) => {
    const [soon, late] = [compared(order, status, later(HOUR)), compared(order, status, later(365 * DAY))]
    expect(late).toMatchObject({ verdict: soon.verdict, findings: soon.findings, next: soon.next })
  })

  it('what NP said before the order came to be what it is has no age', () => {
    const said = compared(anOrder({ in: 'shipment_report_preparing' }), 'approved', later(-21 * DAY))
    expect(said).toMatchObject({ verdict: 'np_behind', next: [{ step: 'wait_for_link' }] })
    expect(said.findings).toHaveLength(1)
  })

  it('in a list, each order by its own time', () => {
    const at = later(21 * DAY)
    const [old, fresh] = [
      anOrder({ in: 'shipment_report_preparing', orderNumber: 'P1' }),
      anOrder({ in: 'shipment_report_preparing', orderNumber: 'P2', statusSince: later(21 * DAY - MINUTE) }),
    ]
    const list = ['P1', 'P2'].map((orderNumber) => ({ orderNumber, status: 'approved', at }) as const)
    const { compared: orders, counts } = reconcileList([old, fresh], list, { at, isComplete: true }).unwrap()
    expect(counts.np_behind).toBe(2)
    expect(orders.map(({ next }) => next[0]?.step)).toStrictEqual(['check_np_console', 'wait_for_link'])
  })

  it('is worded', () => {
    const said = compared(anOrder({ in: 'shipment_report_preparing' }), 'approved', later(21 * DAY))
    expect(explainAnswer(said)).toMatch(/自動連携またはNPの処理が、目安の時間を過ぎても進んでいません（LINK-06）/u)
    expect(explainAnswer(said, 'en')).toMatch(/The link, or NP, should have moved on by now \(LINK-06\)/)
  })
})
