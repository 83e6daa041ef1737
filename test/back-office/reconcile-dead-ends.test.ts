import { describe, expect, it } from 'vitest'
import { explainAnswer, type Reconciliation, reconcileList, shippingGate } from '../../src/back-office/index.js'
import type { Order, OrderEvent } from '../../src/index.js'
import { cancelled, confirmed, NP_ID, screeningHeld } from '../support/an-event.js'
import { aCancelledOrder, anOrder, aSuspectOrder } from '../support/an-order.js'
import { compared, lived } from './compared.js'
import { days, itemOf } from './sorted.js'

const stepsOf = ({ next }: Pick<Reconciliation, 'next'>) => next.map(({ step }) => step)
const codesOf = ({ findings }: Pick<Reconciliation, 'findings'>) => findings.map(({ code }) => code)
const late = (event: OrderEvent, day: number): OrderEvent => ({ ...event, at: days(day) })

describe('reconcile: STAT-04, 審査保留 of which the books lack the codes', () => {
  const unread = anOrder({ in: 'screening_on_hold', problem: null })

  it.each<readonly [string, Order]>([
    ['met without them, as the order API shows it (READ-26)', unread],
    ['held without any', anOrder({ in: 'screening_on_hold', problem: { stage: 'screening', codes: [] } })],
    [
      'set by hand from 要確認, whose cause it still has (READ-17)',
      anOrder({ in: 'screening_on_hold', problem: { stage: 'shipment', codes: ['E0100110'] } }),
    ],
  ])('makeshop shows 審査保留 already: a person acts, and nobody waits: %s', (_, order) => {
    for (const day of [1, 5, 9]) {
      const said = compared(order, { status: 'held', codes: ['RE009'] }, days(day))
      expect(said).toMatchObject({ verdict: 'in_step', repairBy: 'codes', repair: [late(screeningHeld('RE009'), day)] })
      expect(said.findings).toStrictEqual([
        { code: 'both_agree', rule: 'LINK-08', detail: 'held' },
        { code: 'codes_to_record', rule: 'READ-17', detail: 'held' },
      ])
      expect(stepsOf(said)).toStrictEqual(['open_correction', 'check_order_information'])
    }
  })

  it('READ-17: recorded, the codes are the cause by which a correction is planned', () => {
    const { repair } = compared(unread, { status: 'held', codes: ['RE009'] }, days(1))
    const known = lived(unread, ...repair)
    expect(known.problem).toStrictEqual({ stage: 'screening', codes: ['RE009'] })
    expect(stepsOf(compared(known, { status: 'held', codes: ['RE009'] }, days(2)))).toStrictEqual(
      stepsOf(shippingGate(known)),
    )
    expect(compared(known, { status: 'held', codes: ['RE009'] }, days(2))).toMatchObject({
      repair: [],
      repairBy: 'none',
    })
  })

  it('STAT-04: what NP alone reviews is waited for', () => {
    const said = compared(unread, { status: 'held', codes: ['RE029'] }, days(1))
    expect(said).toMatchObject({ verdict: 'in_step', repairBy: 'codes' })
    expect(stepsOf(said)).toStrictEqual(['wait_for_link'])
  })

  it('READ-20: the codes of a hold that NP showed before this 審査保留 may be of another', () => {
    const said = compared(unread, { status: 'held', codes: ['RE009'] }, days(-1))
    expect(said).toMatchObject({ verdict: 'in_step', repair: [], repairBy: 'none' })
    expect(codesOf(said)).toStrictEqual(['both_agree'])
  })

  it('READ-21: of a doubted one they come after the confirmation', () => {
    const order = aSuspectOrder({ in: 'screening_on_hold', problem: null })
    const said = compared(order, { status: 'held', codes: ['RE009'] }, days(1))
    expect(said).toMatchObject({ verdict: 'shop_behind', repairBy: 'confirm' })
    expect(said.repair).toStrictEqual([late(confirmed('screening_on_hold'), 1), late(screeningHeld('RE009'), 1)])
  })

  it('counts as in step in a list', () => {
    const list = [{ orderNumber: unread.orderNumber, status: 'held', codes: ['RE009'] }] as const
    const { counts } = reconcileList([unread], list, { at: days(9), isComplete: true }).unwrap()
    expect(counts).toMatchObject({ in_step: 1, shop_behind: 0 })
  })
})

describe('reconcile: CANC-01, what the buyer has paid can’t be cancelled at NP any more', () => {
  const reported = anOrder({ in: 'shipment_report_completed' })
  const closed = lived(reported, cancelled)

  it('it says so, and how the follow-up is settled', () => {
    const said = compared(closed, 'paid', days(3))
    expect(said).toMatchObject({ verdict: 'contradiction', repair: [], repairBy: 'none' })
    expect(said.findings).toStrictEqual([{ code: 'paid_after_closing', rule: 'CANC-01', detail: 'paid' }])
    expect(stepsOf(said)).toStrictEqual(['settle_follow_ups'])
    expect(explainAnswer(said)).toMatch(/キャンセルできない.*返金/u)
    expect(explainAnswer(said, 'en')).toMatch(/can no longer be cancelled.*refund/i)
  })

  it('READ-07: once that is recorded nothing is left, and the money is still told', () => {
    const settled = lived(closed, { type: 'followUp.done', kind: 'cancel_in_np_console', at: days(3) })
    expect(itemOf(settled, days(4)).list).toBe('done')
    expect(compared(settled, 'paid', days(4))).toMatchObject({
      verdict: 'contradiction',
      findings: [{ code: 'paid_after_closing' }],
      next: [{ step: 'check_np_console' }],
    })
  })

  it('another transaction’s payment says nothing of it', () => {
    const known = aCancelledOrder({ npTransaction: { state: 'live', id: NP_ID } })
    const said = compared(known, { status: 'paid', npTransactionId: 'NP9' }, days(3))
    expect(codesOf(said)).toStrictEqual(['other_transaction'])
  })

  it('the work lists, which don’t know what NP says, say what to do if it is so', () => {
    const item = itemOf(closed, days(3))
    expect(explainAnswer(item)).toMatch(/キャンセルしてください。支払い後は.*返金.*完了を記録/u)
    expect(explainAnswer(item, 'en')).toMatch(/cancel it in NP's console\. Once paid.*refund.*Record each/)
    const other = { ...closed, openFollowUps: ['reset_receipt_status'] } as const
    expect(explainAnswer(itemOf(other, days(3)))).not.toContain('返金')
  })
})
