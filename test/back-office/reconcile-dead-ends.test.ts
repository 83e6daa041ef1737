import { describe, expect, it } from 'vitest'
import { explainAnswer, type Reconciliation } from '../../src/back-office/index.js'
import { cancelled, NP_ID } from '../support/an-event.js'
import { aCancelledOrder, anOrder } from '../support/an-order.js'
import { compared, lived } from './compared.js'
import { days, itemOf } from './sorted.js'

const stepsOf = ({ next }: Pick<Reconciliation, 'next'>) => next.map(({ step }) => step)
const codesOf = ({ findings }: Pick<Reconciliation, 'findings'>) => findings.map(({ code }) => code)

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
