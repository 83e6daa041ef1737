import { describe, expect, it } from 'vitest'
import { explainAnswer, type Observation, observe, shippingGate } from '../../src/back-office/index.js'
import { decide, type Order, warnCancellation } from '../../src/index.js'
import { NP_ID, OTHER_NP_ID } from '../support/an-event.js'
import { aCancelledOrder, anOrder, anUnsupportedShipment, aSuspectOrder, since } from '../support/an-order.js'
import { throwsWhenReadAgain } from '../support/throws-when-read-again.js'
import { at, codesIn, seen } from './seen.js'

const stepsIn = ({ next }: Observation) => next.map(({ step }) => step)

describe('observe: what is found, each with its rule and what it is about', () => {
  it.each(['screening_waiting', 'screening_approved', 'shipment_report_in_progress'] as const)(
    'LINK-06: %s, all shown as it was known',
    (status) => {
      const order = anOrder({ in: status })
      const { paymentStatus, deliveryStatus, receiptStatus } = order
      const { findings } = seen(order, { paymentStatus, deliveryStatus, receiptStatus })
      expect(findings).toStrictEqual([{ code: 'as_known', rule: 'LINK-06', detail: status }])
    },
  )

  it('LINK-07: the link and NP went on, and nothing is left open', () => {
    const order = anOrder({ in: 'screening_in_progress' })
    const observation = seen(order, { paymentStatus: '審査OK', deliveryStatus: '未配送', receiptStatus: '入金完了' })
    expect(observation.findings).toStrictEqual([
      { code: 'link_moved_on', rule: 'LINK-07', detail: 'screening_approved' },
    ])
    expect(stepsIn(observation)).not.toContain('revert_delivery')
  })

  it.each([
    ['screening_in_progress', '配送完了', ['link_moved_on', 'operator_acted']],
    ['needs_attention', '未配送', ['operator_acted', 'link_moved_on']],
  ] as const)(
    'LINK-07: of %s that became 審査OK, and %s, it says that too, in turn',
    (status, deliveryStatus, codes) => {
      const observation = seen(anOrder({ in: status }), { paymentStatus: '審査OK', deliveryStatus })
      expect(observation.kind).toBe('operator')
      expect(codesIn(observation).filter((code) => code !== 'shipment_not_linked')).toStrictEqual(codes)
      expect(observation.findings).toContainEqual({
        code: 'link_moved_on',
        rule: 'LINK-07',
        detail: 'screening_approved',
      })
    },
  )

  it('FLOW-05: a report that was under way is done, and the goods stay gone', () => {
    const order = anOrder({ in: 'shipment_report_in_progress' })
    const observation = seen(order, { paymentStatus: '出荷報告完了', deliveryStatus: '配送完了' })
    expect(observation).toMatchObject({ kind: 'expected', course: ['shipment.reported'] })
    expect(codesIn(observation)).toStrictEqual(['link_moved_on'])
  })

  it('READ-26: an id that isn’t shown leaves no shipment open', () => {
    const observation = seen(anOrder({ in: 'screening_waiting' }), { paymentStatus: '審査中' })
    expect(codesIn(observation)).toStrictEqual(['link_moved_on'])
  })

  it('READ-10: the approval is taken back, and by which acts', () => {
    const observation = seen(anOrder({ in: 'screening_approved' }), { paymentStatus: '審査待ち(準備中)' })
    expect(observation.findings).toStrictEqual([
      { code: 'approval_taken_back', rule: 'READ-10', detail: 'screening_preparing' },
      { code: 'operator_acted', rule: 'CORR-02', detail: 'correction.opened' },
      { code: 'operator_acted', rule: 'CORR-03', detail: 'order.edited' },
    ])
  })

  it('READ-10: 未入金 that is shown is no event, so that the gate speaks of 入金完了 as what is on record', () => {
    const shown = { paymentStatus: '審査保留', deliveryStatus: '未配送', receiptStatus: '未入金' }
    const { findings, order } = seen(anOrder({ in: 'screening_approved' }), shown)
    expect(findings).toContainEqual({ code: 'receipt_differs', rule: 'READ-10', detail: 'not_received' })
    const gate = shippingGate(order)
    expect(gate.findings.map(({ code }) => code)).toContain('received_is_no_evidence')
    expect(explainAnswer(gate)).toMatch(/記録では「入金完了」/)
    expect(explainAnswer(gate)).not.toMatch(/「入金完了」と表示/)
    expect(explainAnswer(gate, 'en')).toMatch(/"Received" is on record/)
  })

  it('READ-09: goods that never left aren’t said to be free again', () => {
    const suspect = aSuspectOrder({ in: 'needs_attention' })
    const { findings, next } = seen(suspect, { paymentStatus: '審査OK', deliveryStatus: '未配送' })
    expect(findings.map(({ code }) => code)).toStrictEqual(['still_suspect'])
    expect(next.map(({ step }) => step)).toStrictEqual(['confirm_sync'])
  })

  describe('READ-14: another shipment than the one on record', () => {
    const shipment = { carrier: 'yamato', slipNumber: '111111111111' } as const
    const reported = anOrder({ in: 'shipment_report_completed', shipment })
    const reporting = anOrder({ in: 'shipment_report_preparing', shipment })

    it.each([
      ['佐川急便', '1234-5678', '佐川急便 1234-5678'],
      ['クロネコヤマト', '222222222222', 'クロネコヤマト 222222222222'],
      ['佐川急便', undefined, '佐川急便'],
      [undefined, '222222222222', '222222222222'],
      ['ネコポス', '1111-1111-1111', 'ネコポス 1111-1111-1111'],
    ])('%s %s is said, and changes nothing', (carrier, slipNumber, detail) => {
      for (const [order, paymentStatus] of [
        [reported, '出荷報告完了'],
        [reporting, '出荷報告(準備中)'],
      ] as const) {
        const observation = seen(order, { paymentStatus, carrier, slipNumber })
        expect(observation).toMatchObject({ kind: 'unchanged', events: [] })
        expect(observation.order).toBe(order)
        expect(observation.findings).toContainEqual({ code: 'shipment_differs', rule: 'READ-14', detail })
      }
    })

    it.each([
      ['words', '阿修羅三郎様 075-918-2736 不在時は隣へ'],
      ['several numbers', '1111-1111-1111 / 2222-2222-2222'],
      ['hyphens', '---'],
    ])('READ-19: %s where a slip number belongs aren’t repeated beside the carrier', (_, slipNumber) => {
      const { findings } = seen(reported, { paymentStatus: '出荷報告完了', carrier: '佐川急便', slipNumber })
      expect(findings).toContainEqual({ code: 'shipment_differs', rule: 'READ-14', detail: '佐川急便' })
    })

    it.each([
      ['READ-14: by another slip', { deliveryStatus: '配送完了', slipNumber: '222222222222' }],
      ['READ-09: by 未配送', { deliveryStatus: '未配送' }],
    ] as const)('%s it isn’t known what NP was told: a look there comes before waiting, or for done', (_, more) => {
      const stepsAt = (order: Order, paymentStatus: string) =>
        seen(order, { paymentStatus, ...more }).next.map(({ step }) => step)
      expect(stepsAt(reported, '出荷報告完了')).toStrictEqual(['check_np_console'])
      expect(stepsAt(reporting, '出荷報告(準備中)')).toStrictEqual(['check_np_console', 'wait_for_link'])
      expect(stepsAt(reporting, '出荷報告完了')).toStrictEqual(['check_np_console'])
      // What is left to do anyway is named, and a doubt comes first (READ-03).
      const left = { ...reported, openFollowUps: ['report_in_np_console'] } as const
      expect(stepsAt(left, '出荷報告完了')[0]).toBe('settle_follow_ups')
      expect(stepsAt({ ...reported, syncTrust: 'suspect' }, '出荷報告完了')[0]).toBe('confirm_sync')
    })

    it.each([
      ['ﾔﾏﾄ運輸', '１１１１－１１１１－１１１１'],
      ['クロネコヤマト', '11111111-1111'],
      ['クロネコヤマト', undefined],
      ['', ''],
      ['000', '-'],
      ['うちの便', '伝票なし'],
      ['日本郵便', undefined],
      [undefined, '1111-1111-1111 / 2222-2222-2222'],
    ])('%s %s: the same, or nothing that can be read', (carrier, slipNumber) => {
      const { findings } = seen(reported, { paymentStatus: '出荷報告完了', carrier, slipNumber })
      expect(findings.map(({ code }) => code)).toStrictEqual(['as_known'])
    })

    it('hyphens make no other slip, on record either', () => {
      const hyphened = { ...shipment, slipNumber: '1111-1111-1111' }
      const order = anOrder({ in: 'shipment_report_completed', shipment: hyphened })
      for (const slipNumber of ['111111111111', '11-11111111-11']) {
        const { findings } = seen(order, { paymentStatus: '出荷報告完了', carrier: 'クロネコヤマト', slipNumber })
        expect(findings.map(({ code }) => code)).toStrictEqual(['as_known'])
      }
    })

    it('of an order without one there is nothing to differ from', () => {
      const shipped = anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' })
      const { findings } = seen(shipped, { paymentStatus: '審査OK', carrier: '佐川急便', slipNumber: '1' })
      expect(findings.map(({ code }) => code)).not.toContain('shipment_differs')
    })
  })

  describe('SHIP-04, READ-06: of a shipment by a carrier outside the 14', () => {
    const byMail = anUnsupportedShipment({
      problem: { stage: 'shipment', codes: ['ネコポス'] },
      openFollowUps: ['report_in_np_console'],
    })
    const shown = { paymentStatus: '要確認', deliveryStatus: '配送完了' } as const
    const other = { code: 'shipment_differs', rule: 'READ-14', detail: 'ヤマト運輸 9999-8888-7776' }

    it('CORR-06, READ-14: NP’s codes, and a carrier that the link reports, are said, and nothing is recorded', () => {
      const yamato = { carrier: 'ヤマト運輸', slipNumber: '9999-8888-7776', problemCodes: ['E0100110'] }
      const observation = seen(byMail, { ...shown, ...yamato })
      expect(observation).toMatchObject({ kind: 'unchanged', order: byMail })
      expect(observation.findings).toStrictEqual([
        { code: 'as_known', rule: 'LINK-06', detail: 'needs_attention' },
        { code: 'cause_not_recorded', rule: 'CORR-06', detail: 'E0100110' },
        other,
      ])
    })

    it('READ-14: also once NP’s word has confirmed it as 審査OK, or a person has reported it', () => {
      const confirmed = { ...byMail, paymentStatus: 'screening_approved', problem: null } as const
      const carrier = { carrier: 'ヤマト運輸', slipNumber: '9999-8888-7776' }
      expect(seen(confirmed, { ...shown, paymentStatus: '審査OK', ...carrier }).findings).toContainEqual(other)
      expect(seen({ ...byMail, openFollowUps: [] }, { ...shown, ...carrier }).findings).toContainEqual(other)
    })

    it.each([
      ['nothing else', {}],
      ['its own name', { carrier: 'ネコポス', slipNumber: '9999-8888-7776', problemCodes: ['ネコポス'] }],
      ['a name that can’t be told', { carrier: 'うちの便' }],
      ['no carrier', { carrier: '', slipNumber: '' }],
    ])('%s: nothing differs', (_, more) => {
      expect(codesIn(seen(byMail, { ...shown, ...more }))).toStrictEqual(['as_known'])
    })

    it('SHIP-05: nor does the carrier that is entered after 未配送, for the next report', () => {
      const { order } = seen(byMail, { ...shown, deliveryStatus: '未配送' })
      const corrected = { ...shown, deliveryStatus: '未配送', carrier: 'ヤマト運輸', slipNumber: '9999-8888-7776' }
      expect(codesIn(seen(order, corrected))).toStrictEqual(['as_known'])
    })
  })

  describe('SHIP-04, READ-14: 要確認 of goods that left, for a cause that nobody saw', () => {
    const shown = { paymentStatus: '要確認', deliveryStatus: '配送完了' } as const
    const left = { in: 'needs_attention', deliveryStatus: 'shipped', everApproved: true } as const
    const unknown = anOrder({ ...left, problem: null })

    it.each([
      ['ネコポス', '1234'],
      ['ネコポス', undefined],
      ['第一貨物', undefined],
      ['日本郵便', ''],
      ['自社配送', undefined],
    ])(
      '%s %s, which the link doesn’t report, is said each day anew as what may be the cause, and changes nothing',
      (carrier, slipNumber) => {
        const differs = { code: 'carrier_perhaps_cause', rule: 'SHIP-04', detail: carrier }
        const { order: first } = seen(anOrder({ in: 'screening_approved' }), shown)
        const met = anOrder({ ...left, problem: { stage: 'shipment', codes: [] } })
        for (const before of [first, met, unknown]) {
          const observation = seen(before, { ...shown, carrier, slipNumber })
          expect(observation).toMatchObject({ kind: 'unchanged', events: [] })
          expect(observation.order).toBe(before)
          expect(observation.findings).toStrictEqual([
            { code: 'as_known', rule: 'LINK-06', detail: 'needs_attention' },
            differs,
          ])
          expect(seen(observation.order, { ...shown, carrier, slipNumber }).findings).toContainEqual(differs)
        }
      },
    )

    it.each([
      ['a carrier of the 14', { carrier: '佐川急便', slipNumber: '1234' }],
      ['no carrier', { carrier: '', slipNumber: '' }],
      ['makeshop’s code for none', { carrier: '000' }],
      ['a slip number alone', { slipNumber: '1234' }],
    ])('%s says nothing of it', (_, more) => {
      expect(codesIn(seen(unknown, { ...shown, ...more }))).toStrictEqual(['as_known'])
    })

    it.each([
      ['CORR-06: a cause that is known', anOrder({ ...left, problem: { stage: 'shipment', codes: ['E0100110'] } })],
      [
        'READ-06: what is left to a person',
        anOrder({ ...left, problem: null, openFollowUps: ['report_in_np_console'] }),
      ],
    ])('%s needs no other', (_, before) => {
      expect(codesIn(seen(before, { ...shown, carrier: 'ネコポス' }))).toStrictEqual(['as_known'])
    })

    it('READ-09: nor has anything left of goods that are here', () => {
      const here = anOrder({ in: 'needs_attention', problem: null })
      const notShipped = { ...shown, deliveryStatus: '未配送', carrier: 'ネコポス' }
      expect(codesIn(seen(here, notShipped))).toStrictEqual(['as_known'])
    })

    it('READ-21: in 出荷報告完了 a person may have reported it, and that is final', () => {
      const reported = anOrder({ in: 'shipment_report_completed', shipment: null })
      const done = { ...shown, paymentStatus: '出荷報告完了', carrier: 'ネコポス', slipNumber: '' }
      expect(codesIn(seen(reported, done))).toStrictEqual(['as_known'])
    })
  })

  it('READ-10: an edit after a report that NP refused takes the approval back too', () => {
    const { kind, course } = seen(anOrder({ in: 'shipment_report_in_progress' }), {
      paymentStatus: '審査待ち(準備中)',
      deliveryStatus: '未配送',
    })
    expect(course).toStrictEqual(['shipment.failed', 'delivery.reverted', 'order.edited'])
    expect(kind).toBe('approval_taken_back')
  })

  it('READ-10, READ-16: of an approval taken back while 配送完了 is shown, the parcel to be stopped counts most', () => {
    const observation = seen(anOrder({ in: 'screening_approved' }), {
      paymentStatus: '審査中',
      deliveryStatus: '配送完了',
    })
    expect(observation.kind).toBe('approval_taken_back')
    expect(observation.findings[0]).toStrictEqual({
      code: 'shipped_without_approval',
      rule: 'READ-16',
      detail: null,
    })
    expect(codesIn(observation)).toContain('approval_taken_back')
    expect(stepsIn(observation)[0]).toBe('revert_delivery')
  })

  it('READ-09: 未配送 after the report', () => {
    const order = anOrder({ in: 'shipment_report_completed' })
    const observation = seen(order, { paymentStatus: '出荷報告完了', deliveryStatus: '未配送' })
    expect(observation.findings).toContainEqual({ code: 'delivery_not_recorded', rule: 'READ-09', detail: null })
    expect(stepsIn(observation)).not.toContain('revert_delivery')
  })

  it('CORR-06: a cause that isn’t shown is said when the status comes, not again', () => {
    const first = seen(anOrder({ in: 'screening_in_progress' }), { paymentStatus: '審査保留' })
    expect(first.findings).toContainEqual({ code: 'cause_not_shown', rule: 'CORR-06', detail: null })
    expect(codesIn(seen(first.order, { paymentStatus: '審査保留' }))).toStrictEqual(['as_known'])
  })

  it('CORR-06, STAT-05: 決済情報 has the errors of 要確認 and 審査保留, not why NP rejected an order', () => {
    const rejected = seen(anOrder({ in: 'screening_in_progress' }), { paymentStatus: '審査NG' })
    expect(codesIn(rejected)).toStrictEqual(['link_moved_on', 'reason_not_shown'])
    expect(explainAnswer(rejected)).not.toMatch(/決済情報/u)
  })

  it('READ-17, CORR-06: a correction that the shop opened has no error to look up', () => {
    const opened = seen(anOrder({ in: 'screening_approved' }), { paymentStatus: '要確認', deliveryStatus: '未配送' })
    expect(opened.order.problem).toStrictEqual({ stage: 'operator', codes: [] })
    expect(codesIn(opened)).toStrictEqual(['approval_taken_back', 'operator_acted'])
  })

  it.each(['審査保留', '審査NG', '要確認'])(
    'CORR-06, READ-17: %s without codes shown has a problem without codes',
    (shown) => {
      const { order } = seen(anOrder({ in: 'screening_in_progress' }), { paymentStatus: shown })
      expect(order.problem).toStrictEqual({ stage: 'screening', codes: [] })
    },
  )

  it('FLOW-03, READ-09: NP’s reason is that of the rejection, also where goods came back beside it', () => {
    const gone = anOrder({ in: 'screening_in_progress', deliveryStatus: 'shipped' })
    const back = { paymentStatus: '審査NG', deliveryStatus: '未配送', problemCodes: ['NG001'] }
    const { course, order, findings } = seen(gone, back)
    expect(course).toStrictEqual(['screening.rejected', 'delivery.reverted'])
    expect(order.problem).toStrictEqual({ stage: 'screening', codes: ['NG001'] })
    expect(findings.map(({ code }) => code)).not.toContain('reason_not_shown')
  })

  describe('審査NG behind 審査OK, and nobody saw how it came to be', () => {
    const approved = anOrder({ in: 'screening_approved' })
    const unseen = seen(approved, { paymentStatus: '審査NG', deliveryStatus: '未配送' })

    it('SYNC-02, READ-21: it may be the display alone: the order is 審査NG, and NP is to be asked', () => {
      expect(unseen).toMatchObject({ kind: 'approval_taken_back', toConfirm: 'screening_rejected' })
      expect(unseen.order).toMatchObject({ paymentStatus: 'screening_rejected', syncTrust: 'suspect' })
      expect(unseen.findings).toStrictEqual([
        { code: 'rejected_unseen', rule: 'SYNC-02', detail: null },
        { code: 'reason_not_shown', rule: 'STAT-05', detail: null },
      ])
      expect(stepsIn(unseen)).toStrictEqual(['confirm_sync'])
      expect(shippingGate(unseen.order).verdict).not.toBe('ship')
    })

    it('READ-21: the events lead to the order', () => {
      const replayed = unseen.events.reduce((order, event) => decide(order, event).unwrap().order, approved)
      expect(replayed).toStrictEqual(unseen.order)
    })

    it('SYNC-01, READ-12: by as little as leads there, and what NP holds stays as it was', () => {
      expect(unseen.course).toStrictEqual(['status.overridden'])
      expect(unseen.order).toMatchObject({
        npTransaction: approved.npTransaction,
        everApproved: true,
        invoicePrintedAt: approved.invoicePrintedAt,
      })
    })

    it('READ-08, CANC-01: cancelled before anybody looked, it is to be cancelled at NP, and that is warned of', () => {
      const event = { type: 'order.cancelled', deleted: false, at } as const
      const { openFollowUps } = decide(unseen.order, event).unwrap().order
      expect(openFollowUps).toStrictEqual(['check_np_console', 'cancel_in_np_console'])
      expect(warnCancellation(unseen.order).map(({ code }) => code)).toContain('cancel_not_linked')
    })

    it('READ-21: 審査NG that is confirmed is NP’s, and leaves nothing to cancel there', () => {
      const confirmed = decide(unseen.order, { type: 'sync.confirmed', status: 'screening_rejected', at }).unwrap()
      expect(confirmed.order).toMatchObject({ syncTrust: 'linked', npTransaction: { state: 'rejected' } })
      const cancelled = decide(confirmed.order, { type: 'order.cancelled', deleted: false, at }).unwrap()
      expect(cancelled.order.openFollowUps).toStrictEqual([])
    })

    it('READ-15: another NP取引ID beside it shows that the order was sent anew, and what became of that is to be asked', () => {
      const other = { paymentStatus: '審査NG', deliveryStatus: '未配送', npTransactionId: OTHER_NP_ID }
      const { course, order, findings } = seen(approved, other)
      expect(course).toStrictEqual([
        'correction.opened',
        'order.edited',
        'screening.requested',
        'screening.accepted',
        'status.overridden',
      ])
      expect(order).toMatchObject({ syncTrust: 'suspect', npTransaction: { state: 'live', id: OTHER_NP_ID } })
      expect(findings.map(({ code }) => code)).toContain('rejected_unseen')
      expect(seen(order, other)).toMatchObject({ kind: 'unchanged', order })
    })

    it('READ-15: an NP取引ID that wasn’t known is kept, so that NP’s lists find the order', () => {
      const unknown = anOrder({ in: 'screening_approved', npTransaction: { state: 'live', id: null } })
      const { course, order } = seen(unknown, { paymentStatus: '審査NG', npTransactionId: NP_ID })
      expect(course).toStrictEqual(['status.overridden'])
      expect(order).toMatchObject({ paymentStatus: 'screening_rejected', npTransaction: { state: 'live', id: NP_ID } })
    })

    it('READ-09: goods put back behind their report, too', () => {
      const reported = anOrder({ in: 'shipment_report_in_progress' })
      const { kind, order } = seen(reported, { paymentStatus: '審査NG', deliveryStatus: '未配送' })
      expect(kind).toBe('approval_taken_back')
      expect(order).toMatchObject({
        deliveryStatus: 'not_shipped',
        syncTrust: 'suspect',
        npTransaction: { state: 'live' },
      })
    })

    it('FLOW-07: what led to an approval that only 入金完了 shows did happen, a correction before it, too', () => {
      const corrected = anOrder({ in: 'needs_attention', receiptStatus: 'not_received', everApproved: false })
      const { course } = seen(corrected, { paymentStatus: '審査NG', receiptStatus: '入金完了' })
      expect(course).toStrictEqual([
        'order.edited',
        'screening.requested',
        'screening.accepted',
        'screening.approved',
        'status.overridden',
      ])
    })

    it('READ-08: NP’s approval that stands, confirmed, is to be cancelled there', () => {
      const confirmed = decide(unseen.order, { type: 'sync.confirmed', status: 'screening_approved', at }).unwrap()
      const cancelled = decide(confirmed.order, { type: 'order.cancelled', deleted: false, at }).unwrap()
      expect(cancelled.order.openFollowUps).toStrictEqual(['cancel_in_np_console'])
    })

    it('FLOW-03: shown again before anybody looked, it is no news', () => {
      expect(seen(unseen.order, { paymentStatus: '審査NG', deliveryStatus: '未配送' })).toMatchObject({
        kind: 'unchanged',
        order: unseen.order,
      })
    })

    it.each([['RE026'], ['NG'], ['toString']])('CORR-06: %s beside it is no reason of NP’s to reject', (code) => {
      const { order, findings } = seen(approved, { paymentStatus: '審査NG', problemCodes: [code] })
      expect(order.syncTrust).toBe('suspect')
      expect(findings).toContainEqual({ code: 'cause_not_recorded', rule: 'CORR-06', detail: code })
      expect(findings.map((each) => each.code)).not.toContain('reason_not_shown')
    })

    it.each(['NG001', ' ＮＧ００１'])('FLOW-03: a reason of NP’s beside it says that NP rejected it: “%s”', (code) => {
      const { kind, order, findings, toConfirm } = seen(approved, { paymentStatus: '審査NG', problemCodes: [code] })
      expect([kind, order.syncTrust, toConfirm]).toStrictEqual(['approval_taken_back', 'linked', null])
      expect(findings.map((each) => each.code)).not.toContain('rejected_unseen')
    })

    it('FLOW-03: so does a screening that was seen on the way', () => {
      const screened = seen(approved, { paymentStatus: '審査中', at: '2027-01-31T11:00:00+09:00' }).order
      expect(seen(screened, { paymentStatus: '審査NG' }).order).toMatchObject({
        syncTrust: 'linked',
        npTransaction: { state: 'rejected' },
      })
    })
  })

  describe('審査NG behind a correction of an approved order, and nobody saw it screened since', () => {
    const approved = anOrder({ in: 'screening_approved' })
    const before = '2027-01-31T10:00:00+09:00'
    const opened = decide(approved, { type: 'correction.opened', at: before }).unwrap().order
    const edited = decide(opened, { type: 'order.edited', fields: ['buyer'], at: before }).unwrap().order

    it.each([
      ['要確認', opened],
      ['審査待ち(準備中)', edited],
    ])('SYNC-02, READ-08: from %s it may be the display alone, and a cancel at NP is left', (_, inCorrection) => {
      const { kind, order, findings, toConfirm } = seen(inCorrection, { paymentStatus: '審査NG' })
      expect([kind, toConfirm]).toStrictEqual(['approval_taken_back', 'screening_rejected'])
      expect(findings.map(({ code }) => code)).toContain('rejected_unseen')
      expect(order).toMatchObject({ paymentStatus: 'screening_rejected', syncTrust: 'suspect', everApproved: true })
      const { openFollowUps } = decide(order, { type: 'order.cancelled', deleted: false, at }).unwrap().order
      expect(openFollowUps).toContain('cancel_in_np_console')
    })

    it('FLOW-03: a reason of NP’s beside it says that NP rejected what was corrected', () => {
      const { kind, order } = seen(edited, { paymentStatus: '審査NG', problemCodes: ['NG001'] })
      expect([kind, order.syncTrust, order.npTransaction.state]).toStrictEqual(['expected', 'linked', 'rejected'])
    })

    it.each(['審査待ち', '審査中', '審査保留'])(
      'FLOW-03: so does a screening that was seen on the way: %s',
      (status) => {
        const screened = seen(edited, { paymentStatus: status, at: '2027-01-31T11:00:00+09:00' }).order
        expect(seen(screened, { paymentStatus: '審査NG' }).order).toMatchObject({
          syncTrust: 'linked',
          npTransaction: { state: 'rejected' },
        })
      },
    )

    it.each([false, null])(
      'FLOW-03: of an order that isn’t known as approved before (%s) it is NP’s answer',
      (everApproved) => {
        const { kind, order } = seen({ ...edited, everApproved }, { paymentStatus: '審査NG' })
        expect([kind, order.syncTrust, order.npTransaction.state]).toStrictEqual(['expected', 'linked', 'rejected'])
      },
    )
  })

  it('READ-15: another NP取引ID', () => {
    const order = anOrder({ in: 'screening_approved' })
    const observation = seen(order, { paymentStatus: '審査OK', npTransactionId: OTHER_NP_ID })
    expect(observation.toConfirm).toBe('screening_approved')
    expect(observation.findings).toContainEqual({ code: 'np_transaction_differs', rule: 'READ-15', detail: null })
  })

  it('READ-21: nothing leads from 審査NG to 審査OK', () => {
    const observation = seen(anOrder({ in: 'screening_rejected' }), { paymentStatus: '審査OK' })
    expect(observation.findings).toStrictEqual([{ code: 'unexplained', rule: 'READ-21', detail: 'screening_approved' }])
  })

  it('READ-03: the sync was in doubt before', () => {
    const order = aSuspectOrder({ in: 'screening_in_progress' })
    const { findings } = seen(order, { paymentStatus: '審査OK' })
    expect(findings).toStrictEqual([{ code: 'still_suspect', rule: 'READ-03', detail: 'screening_approved' }])
    const asKnown = seen(order, { paymentStatus: '審査中' })
    expect(asKnown).toMatchObject({ kind: 'unchanged', toConfirm: null })
    expect(codesIn(asKnown)).toStrictEqual(['as_known'])
  })

  it('LINK-06: seen before the known status', () => {
    const early = { paymentStatus: '審査中', at: '2026-04-01T08:59:59+09:00' }
    const { findings, course } = seen(anOrder({ in: 'screening_approved' }), early)
    expect(findings).toStrictEqual([{ code: 'older_than_known', rule: 'LINK-06', detail: 'screening_in_progress' }])
    expect(course).toStrictEqual([])
  })

  describe('READ-07: an order that was closed', () => {
    const cancelled = (state: Order['npTransaction']['state'], ...openFollowUps: Order['openFollowUps']) =>
      aCancelledOrder({ in: 'screening_waiting', npTransaction: { state, id: null }, openFollowUps })

    it.each([
      ['審査OK', 'screening_approved', 'screening.approved'],
      ['出荷報告完了', 'shipment_report_completed', 'screening.approved'],
      ['審査保留', 'screening_on_hold', 'screening.held'],
    ])('and shows %s all the same is live at NP: a person has to cancel it there', (label, detail, step) => {
      for (const state of ['none', 'requested', 'rejected', 'unknown'] as const) {
        const observation = seen(cancelled(state), { paymentStatus: label })
        expect(observation).toMatchObject({
          kind: 'closed',
          course: [step],
          order: { npTransaction: { state: 'live' }, openFollowUps: ['cancel_in_np_console'] },
          findings: [{ code: 'live_after_closing', rule: 'READ-07', detail }],
        })
        expect(observation.events.map(({ type }) => type)).toStrictEqual([step])
        expect(observation.next.map((next) => next.step)).toStrictEqual(['settle_follow_ups'])
      }
    })

    it('is closed, and no more as it was known, even where it shows the status that it had', () => {
      const order = aCancelledOrder({ npTransaction: { state: 'none', id: null }, openFollowUps: [] })
      expect(seen(order, { paymentStatus: order.paymentStatus }).kind).toBe('closed')
    })

    it('gets the codes of a hold, and none that aren’t shown', () => {
      const codesOf = (problemCodes?: readonly string[]) =>
        seen(cancelled('none'), { paymentStatus: '審査保留', problemCodes }).events
      expect(codesOf(['RE009'])).toStrictEqual([{ type: 'screening.held', codes: ['RE009'], at }])
      expect(codesOf()).toStrictEqual([{ type: 'screening.held', codes: [], at }])
    })

    it.each([
      ['is known to be live', cancelled('live', 'cancel_in_np_console'), '審査OK'],
      ['is cancelled at NP', cancelled('cancelled'), '審査OK'],
      ['shows nothing of what NP holds', cancelled('none'), '審査中'],
      ['shows that NP rejected it', cancelled('none'), '審査NG'],
    ])('and %s stays as it is', (_, order, paymentStatus) => {
      const observation = seen(order, { paymentStatus })
      expect(observation).toMatchObject({ kind: 'closed', course: [], events: [] })
      expect(observation.findings).toStrictEqual([{ code: 'closed_before', rule: 'READ-07', detail: null }])
      expect(observation.order).toBe(order)
    })

    it.each(['cancelled', 'deleted'] as const)('as %s, and shows 配送完了: the goods may have left', (reason) => {
      const order = aCancelledOrder({ closed: { reason, at: since } })
      const shown = { paymentStatus: order.paymentStatus, deliveryStatus: '配送完了' }
      expect(seen(order, shown).findings).toStrictEqual([
        { code: 'closed_before', rule: 'READ-07', detail: null },
        { code: 'shipped_after_closing', rule: 'READ-07', detail: null },
      ])
      expect(codesIn(seen({ ...order, deliveryStatus: 'shipped' }, shown))).toStrictEqual(['closed_before'])
      expect(codesIn(seen(order, { ...shown, deliveryStatus: '未配送' }))).toStrictEqual(['closed_before'])
    })

    it('by another payment method ships as an order of that', () => {
      const order = aCancelledOrder({ closed: { reason: 'payment_method_changed', at: since } })
      const shown = { paymentStatus: order.paymentStatus, deliveryStatus: '配送完了' }
      expect(codesIn(seen(order, shown))).toStrictEqual(['closed_before'])
    })
  })

  it('READ-07: the order is closed', () => {
    const { findings } = seen(aCancelledOrder(), { paymentStatus: '要確認' })
    expect(findings).toStrictEqual([{ code: 'closed_before', rule: 'READ-07', detail: null }])
  })
})

describe('observe: what can’t be read', () => {
  const order = anOrder({ in: 'screening_waiting' })

  const faultOf = (given: Order, shown: unknown): unknown =>
    Reflect.apply(observe, undefined, [given, shown]).mapErr(({ detail }: { detail: unknown }) => detail).val

  it.each([
    [{ paymentStatus: '審査OK', at, deliveryStatus: 1 }, 'shown.deliveryStatus'],
    [{ paymentStatus: '審査OK', at, receiptStatus: 1 }, 'shown.receiptStatus'],
    [{ paymentStatus: '審査OK', at, slipNumber: 1 }, 'shown.slipNumber'],
    ['審査OK', 'shown'],
    [[], 'shown'],
  ])('READ-24: %j is malformed: %s', (shown, path) => {
    expect(faultOf(order, shown)).toBe(path)
  })

  it('READ-24: an order that is none, and values that throw', () => {
    const shown = { paymentStatus: '審査中', at }
    expect(faultOf({ ...order, version: 0 }, shown)).toBe('order.version')
    expect(faultOf(throwsWhenReadAgain(order, 'paymentStatus'), shown)).toBe('order')
    const throwing = Object.defineProperty({ ...shown }, 'carrier', {
      enumerable: true,
      get: () => {
        throw new Error('boom')
      },
    })
    expect(faultOf(order, throwing)).toBe('shown')
  })

  it('READ-24: an order whose versions run out on the way is left to somebody to look up', () => {
    const late = { ...order, version: Number.MAX_SAFE_INTEGER - 1 }
    const observation = seen(late, { paymentStatus: '審査OK', npTransactionId: OTHER_NP_ID })
    expect(observation).toMatchObject({ kind: 'unexplained', course: [], toConfirm: 'screening_approved' })
    expect(observation.order).toMatchObject({ paymentStatus: 'screening_waiting', syncTrust: 'suspect' })
  })
})
