import { describe, expect, it } from 'vitest'
import { explainAnswer, planCorrection } from '../../src/back-office/index.js'
import { isNews } from '../../src/back-office/take-over/is-news.js'
import { decide } from '../../src/index.js'
import { completed, SLIP } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { at, codesIn, seen } from './seen.js'

const approved = anOrder({ in: 'screening_approved' })
const reported = { paymentStatus: '出荷報告完了', deliveryStatus: '配送完了', slipNumber: SLIP } as const
const refused = { paymentStatus: '要確認', deliveryStatus: '配送完了', slipNumber: SLIP } as const
const unknownAs = (detail: string) => ({ code: 'carrier_not_understood', rule: 'SHIP-03', detail })

describe('SHIP-03: a carrier that nobody knows may be one of the 14 under another name, and counts as not shown', () => {
  const UNKNOWN = ['ヤマト運輸(宅急便)', 'ヤマト', '自社便', '0002', '042']

  it.each(UNKNOWN)('%s beside a finished report: it isn’t doubted, and is named', (carrier) => {
    const { findings, ...without } = seen(approved, reported)
    expect(findings.map(({ code }) => code)).toStrictEqual(['operator_acted', 'shipment_not_shown'])
    const { findings: named, ...observation } = seen(approved, { ...reported, carrier })
    expect(observation).toStrictEqual(without)
    expect(observation.order).toMatchObject({ paymentStatus: 'shipment_report_completed', syncTrust: 'linked' })
    expect(named).toStrictEqual([...findings, unknownAs(carrier)])
    // A row that says the same the next day tells nothing new.
    const again = seen(observation.order, { ...reported, carrier })
    expect(codesIn(again)).toStrictEqual(['as_known'])
    expect(isNews(again)).toBe(false)
  })

  it('and the words tell where the shop names it', () => {
    const observation = seen(approved, { ...reported, carrier: 'ヤマト運輸(宅急便)' })
    expect(explainAnswer(observation)).toMatch(/「ヤマト運輸\(宅急便\)」がどの配送業者なのか分からない.*carriers/u)
    expect(explainAnswer(observation, 'en')).toMatch(/"ヤマト運輸\(宅急便\)".*not known.*setting carriers/)
  })

  it.each(UNKNOWN)('FLOW-04: with %s and NP’s code NP refused a report, which is recorded', (carrier) => {
    const observation = seen(approved, { ...refused, carrier, problemCodes: ['E0100110'] })
    expect(observation.order).toMatchObject({
      problem: { stage: 'shipment', codes: ['E0100110'] },
      openFollowUps: [],
      syncTrust: 'linked',
    })
    expect(observation.findings).toContainEqual(unknownAs(carrier))
    expect(codesIn(observation)).not.toContain('cause_not_recorded')
    const [first] = planCorrection(observation.order).unwrap().steps
    expect(first?.step).toBe('revert_delivery')
  })

  it.each(UNKNOWN)('SHIP-04: with %s and no code the cause stays open: it may be that, as is said', (carrier) => {
    const observation = seen(approved, { ...refused, carrier })
    expect(observation.order).toMatchObject({ problem: { stage: 'shipment', codes: [] }, openFollowUps: [] })
    expect(observation.findings).toContainEqual({
      code: 'carrier_perhaps_cause',
      rule: 'SHIP-04',
      detail: carrier,
    })
    // By an unsupported carrier nothing is reported: nobody waits for NP to correct a report.
    expect(explainAnswer(observation)).not.toMatch(/出荷報告の対象になった|訂正/u)
    expect(explainAnswer(observation, 'en')).not.toMatch(/was reported/)
    expect(codesIn(observation)).toContain('cause_not_shown')
    expect(codesIn(observation)).not.toContain('carrier_not_understood')
  })

  it('SHIP-11: what came by an unknown way is taken up with it, as a carrier that isn’t shown', () => {
    const carrier = '宅急便（発払い）'
    const { order: unsure } = seen(approved, { ...reported, paymentStatus: '審査OK', carrier })
    expect(unsure.openFollowUps).toStrictEqual(['complete_delivery_again', 'check_np_console'])
    const taken = seen(unsure, { ...reported, carrier })
    expect(taken).toMatchObject({ kind: 'expected', order: { syncTrust: 'linked', openFollowUps: [] } })
    expect(codesIn(taken)).toStrictEqual(['link_moved_on', 'shipment_taken_up', 'carrier_not_understood'])
    // Neither a report nor what the link makes of a carrier outside the 14 is told apart in 要確認.
    const open = seen(unsure, { ...refused, carrier })
    expect(open).toMatchObject({ kind: 'unexplained', order: { deliveryStatus: 'shipped' } })
    expect(open.findings).toContainEqual(unknownAs(carrier))
  })

  it('is told only of goods that are shown as gone', () => {
    const before = anOrder({ in: 'screening_in_progress' })
    const look = { paymentStatus: '審査OK', deliveryStatus: '未配送', carrier: 'ヤマト' }
    expect(codesIn(seen(before, look))).toStrictEqual(['link_moved_on'])
    const known = { ...reported, carrier: 'クロネコヤマト' }
    expect(codesIn(seen(approved, known))).toStrictEqual(['operator_acted'])
  })

  it.each(['ネコポス', '第一貨物', '日本郵便', '031'])(
    'SYNC-02: %s is known to be outside the 14: no report is made of it, so one that is shown is doubted',
    (carrier) => {
      const observation = seen(approved, { ...reported, carrier })
      expect(observation).toMatchObject({ kind: 'unexplained', order: { syncTrust: 'suspect' } })
      expect(codesIn(observation)).not.toContain('carrier_not_understood')
    },
  )

  it('READ-06: one that was typed leads to 要確認 all the same, and is the cause that is on record', () => {
    const { order } = decide(approved, completed({ carrier: '自社便' })).unwrap()
    expect(order).toMatchObject({
      paymentStatus: 'needs_attention',
      problem: { stage: 'shipment', codes: ['自社便'] },
      openFollowUps: ['ask_np_shipping_option'],
    })
    const look = { ...refused, carrier: '自社便', at }
    expect(codesIn(seen(order, look))).toStrictEqual(['as_known'])
    // Where the look names it as the cause as well, nothing else is.
    expect(codesIn(seen(order, { ...look, problemCodes: ['自社便'] }))).toStrictEqual(['as_known'])
    const told = seen(approved, { ...look, problemCodes: ['自社便'] })
    expect(codesIn(told)).toStrictEqual(['operator_acted'])
    expect(told.order).toMatchObject({ problem: order.problem, openFollowUps: order.openFollowUps })
  })
})
