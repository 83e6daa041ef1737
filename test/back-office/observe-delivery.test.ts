import { describe, expect, it } from 'vitest'
import {
  diffOrders,
  explainAnswer,
  type Observation,
  planCorrection,
  shippingGate,
} from '../../src/back-office/index.js'
import { type DeliveryChannel, decide, type Order, paymentStatusLabel } from '../../src/index.js'
import { completed, confirmed, NP_ID, OTHER_NP_ID, reverted, SLIP } from '../support/an-event.js'
import { anOrder, anUnsupportedShipment, aSuspectOrder, aWizOrder, since } from '../support/an-order.js'
import { at, codesIn, seen } from './seen.js'

describe('observe: the delivery', () => {
  const approved = anOrder({ in: 'screening_approved' })

  const WITHOUT_SLIP = {
    paymentStatus: '審査OK',
    deliveryStatus: '配送完了',
    carrier: 'クロネコヤマト',
    slipNumber: '',
  }

  it.each([
    ['a slip', { carrier: 'クロネコヤマト', slipNumber: '' }],
    ['a slip, and the carrier isn’t shown', { slipNumber: '-' }],
    ['a carrier', { carrier: '000', slipNumber: SLIP }],
    ['a carrier, and the slip isn’t shown', { carrier: '' }],
    ['both', { carrier: '', slipNumber: '' }],
  ])('SHIP-02: 配送完了 in 審査OK was not reported where it lacks %s', (_, shipment) => {
    const observation = seen(approved, { paymentStatus: '審査OK', deliveryStatus: '配送完了', ...shipment })
    expect(observation).toMatchObject({ kind: 'operator', course: ['delivery.completed'] })
    expect(observation.order.openFollowUps).toStrictEqual(['complete_delivery_again'])
    expect(observation.findings).toContainEqual({ code: 'shipment_not_linked', rule: 'READ-05', detail: null })
  })

  it.each([
    ['carrier and slip', {}],
    ['the slip', { carrier: 'クロネコヤマト' }],
    ['the carrier', { slipNumber: SLIP }],
  ])('READ-05: whether it was linked nobody knows where %s is not shown: NP is looked up first', (_, shipment) => {
    const shown = { paymentStatus: '審査OK', deliveryStatus: '配送完了', ...shipment }
    const observation = seen(approved, shown)
    expect(observation).toMatchObject({ kind: 'operator', course: ['delivery.completed'] })
    expect(observation.order).toMatchObject({
      paymentStatus: 'screening_approved',
      deliveryStatus: 'shipped',
      shipment: null,
      openFollowUps: ['complete_delivery_again', 'check_np_console'],
    })
    expect(observation.next.map(({ step }) => step)).toStrictEqual(['check_np_console'])
    expect(observation.findings).toContainEqual({ code: 'shipment_not_linked', rule: 'READ-05', detail: null })
    // LINK-06: it was only a minute old, and the link begins its report behind that.
    const later = seen(observation.order, { ...shown, paymentStatus: '出荷報告完了' })
    expect(later).toMatchObject({ kind: 'expected', order: { openFollowUps: [], syncTrust: 'linked' } })
    expect(codesIn(later)).toContain('shipment_taken_up')
  })

  it.each([
    ['carrier and slip', { carrier: 'クロネコヤマト', slipNumber: SLIP }],
    ['a mail service', { carrier: 'ネコポス', slipNumber: SLIP }],
    ['a carrier outside the 14', { carrier: '第一貨物', slipNumber: SLIP }],
    ['several slips', { carrier: '佐川急便', slipNumber: '123456789012, 123456789013' }],
    ['words for a slip', { carrier: '佐川急便', slipNumber: '手渡し' }],
  ])('READ-05, SHIP-07: nor was it with %s: it came by a way that isn’t linked', (_, shipment) => {
    for (const paymentStatus of ['screening_approved', 'screening_in_progress', 'needs_attention'] as const) {
      const observation = seen(anOrder({ in: paymentStatus }), {
        paymentStatus: '審査OK',
        deliveryStatus: '配送完了',
        ...shipment,
      })
      expect(observation.kind).toBe('operator')
      expect(observation.course.at(-1)).toBe('delivery.completed')
      expect(observation.order).toMatchObject({
        paymentStatus: 'screening_approved',
        deliveryStatus: 'shipped',
        shipment: null,
        openFollowUps: ['complete_delivery_again', 'check_np_console'],
      })
      expect(observation.findings).toContainEqual({ code: 'shipment_not_linked', rule: 'READ-05', detail: null })
      expect(shippingGate(observation.order).verdict).toBe('stop')
    }
  })

  it('READ-05: of a wiz order too', () => {
    const shown = { paymentStatus: '審査OK', deliveryStatus: '配送完了', carrier: 'クロネコヤマト', slipNumber: SLIP }
    const { order } = seen(aWizOrder({ in: 'screening_approved' }), shown)
    expect(order).toMatchObject({
      deliveryStatus: 'shipped',
      openFollowUps: ['complete_delivery_again', 'check_np_console'],
    })
  })

  describe('SHIP-11: what came by an unknown way and is reported after all was linked', () => {
    const shipment = { deliveryStatus: '配送完了', carrier: 'クロネコヤマト', slipNumber: SLIP }
    const { order: unsure } = seen(approved, { paymentStatus: '審査OK', ...shipment })

    it.each([
      ['出荷報告(準備中)', []],
      ['出荷報告中', ['shipment.requested']],
      ['出荷報告完了', ['shipment.requested', 'shipment.reported']],
    ])('%s: nothing is left to do, and nobody did anything', (paymentStatus, course) => {
      for (const shown of [shipment, { deliveryStatus: '配送完了' }, {}]) {
        const observation = seen(unsure, { paymentStatus, ...shown })
        expect(observation).toMatchObject({ kind: 'expected', course, toConfirm: null })
        expect(observation.order).toMatchObject({ deliveryStatus: 'shipped', syncTrust: 'linked', openFollowUps: [] })
        expect(codesIn(observation)).toStrictEqual(['link_moved_on', 'shipment_taken_up'])
        expect(observation.findings).toContainEqual({ code: 'shipment_taken_up', rule: 'SHIP-11', detail: null })
      }
    })

    it.each([shipment, { deliveryStatus: '配送完了' }])(
      'FLOW-04: 要確認 with NP’s code, %j: so was it where NP refused the report, and nobody did anything',
      (more) => {
        const shown = { paymentStatus: '要確認', ...more, problemCodes: ['E0100110'] }
        const observation = seen(unsure, shown)
        const course = ['shipment.requested', 'shipment.failed']
        expect(observation).toMatchObject({ kind: 'expected', course, toConfirm: null })
        expect(observation.order).toMatchObject({
          paymentStatus: 'needs_attention',
          deliveryStatus: 'shipped',
          syncTrust: 'linked',
          problem: { stage: 'shipment', codes: ['E0100110'] },
          openFollowUps: [],
        })
        expect(codesIn(observation)).toStrictEqual(['link_moved_on', 'shipment_taken_up'])
        expect(seen(observation.order, shown)).toMatchObject({ kind: 'unchanged', course: [] })
      },
    )

    it.each([
      ['no code of NP’s', { deliveryStatus: '配送完了' }],
      ['a code against a registration', { deliveryStatus: '配送完了', problemCodes: ['E0100060'] }],
      ['no 配送ステータス', { problemCodes: ['E0100110'] }],
    ])('READ-21: 要確認 with %s doesn’t say so', (_, more) => {
      const observation = seen(unsure, { paymentStatus: '要確認', ...more })
      expect(observation).toMatchObject({ kind: 'unexplained', course: [], order: { deliveryStatus: 'shipped' } })
      expect(observation.order.openFollowUps).toStrictEqual(unsure.openFollowUps)
    })

    it('FLOW-04: where no code is shown, by its carrier and slip; as it may have been set by hand, it is looked up', () => {
      const shown = { paymentStatus: '要確認', ...shipment }
      const observation = seen(unsure, shown)
      const course = ['shipment.requested', 'shipment.failed']
      expect(observation).toMatchObject({ kind: 'expected', course, toConfirm: null })
      expect(observation.order).toMatchObject({
        paymentStatus: 'needs_attention',
        deliveryStatus: 'shipped',
        shipment: { carrier: 'yamato' },
        syncTrust: 'linked',
        problem: { stage: 'shipment', codes: [] },
        openFollowUps: ['check_np_console'],
      })
      expect(codesIn(observation)).toStrictEqual(['link_moved_on', 'shipment_taken_up', 'cause_not_shown'])
      expect(observation.next[0]?.step).toBe('check_np_console')
      expect(seen(observation.order, shown)).toMatchObject({ kind: 'unchanged', course: [] })
      for (const other of [{ slipNumber: undefined }, { slipNumber: '手渡し' }]) {
        expect(codesIn(seen(unsure, { ...shown, ...other }))).not.toContain('shipment_taken_up')
      }
    })

    it.each(['クロネコヤマト', 'ネコポス'])(
      'READ-04: with %s of a wiz order, too, whether or not the printing is on record: 配送完了 came behind it',
      (carrier) => {
        const shown = { paymentStatus: '要確認', ...shipment, carrier }
        const { course, kind, order } = seen(unsure, shown)
        for (const invoicePrintedAt of [null, since]) {
          const wiz = aWizOrder({ in: 'screening_approved', invoicePrintedAt })
          const { order: before } = seen(wiz, { paymentStatus: '審査OK', ...shipment })
          const observation = seen(before, shown)
          expect(codesIn(observation)).toContain('shipment_taken_up')
          expect(observation).toMatchObject({ kind, course })
          expect(observation.order).toMatchObject({
            invoicePrintedAt,
            paymentStatus: order.paymentStatus,
            deliveryStatus: 'shipped',
            shipment: order.shipment,
            openFollowUps: order.openFollowUps,
          })
        }
      },
    )

    it.each(['クロネコヤマト', 'ネコポス', '第一貨物'])(
      'READ-15: with %s and another NP取引ID nothing is taken up, and one that wasn’t known is taken along',
      (carrier) => {
        const shown = { paymentStatus: '要確認', ...shipment, carrier, npTransactionId: OTHER_NP_ID }
        expect(codesIn(seen(unsure, shown))).not.toContain('shipment_taken_up')
        expect(seen(unsure, shown).order.openFollowUps).toContain('check_np_console')
        const nameless = { ...unsure, npTransaction: { state: 'live', id: null } } as const
        const observation = seen(nameless, shown)
        expect(codesIn(observation)).toContain('shipment_taken_up')
        expect(observation.order.npTransaction).toStrictEqual({ state: 'live', id: OTHER_NP_ID })
      },
    )

    it('SHIP-02: nor without a slip number, with which nothing is reported', () => {
      const shown = { ...shipment, slipNumber: '', problemCodes: ['E0100110'] }
      const observation = seen(unsure, { paymentStatus: '要確認', ...shown })
      expect(codesIn(observation)).not.toContain('shipment_taken_up')
      expect(observation.order.deliveryStatus).toBe('shipped')
    })

    it('SHIP-04: nor with a carrier that is never reported', () => {
      const shown = { ...shipment, carrier: '第一貨物', problemCodes: ['E0100108'] }
      const observation = seen(unsure, { paymentStatus: '要確認', ...shown })
      expect(codesIn(observation)).not.toContain('shipment_taken_up')
      expect(observation.order.openFollowUps).toStrictEqual(['check_np_console', 'ask_np_shipping_option'])
    })

    it.each([
      ['SHIP-02: an empty slip number', { carrier: 'クロネコヤマト', slipNumber: '' }],
      ['SHIP-02: a slip number of hyphens only', { carrier: 'クロネコヤマト', slipNumber: '-' }],
      ['SHIP-02: an empty carrier', { carrier: '', slipNumber: SLIP }],
      ['SHIP-02: an empty carrier alone', { carrier: '' }],
      ['READ-05: makeshop’s code for no carrier', { carrier: '000', slipNumber: SLIP }],
      ['SHIP-06: a mail service', { carrier: 'ネコポス', slipNumber: SLIP }],
      ['SHIP-06: a mail service alone', { carrier: 'ネコポス' }],
      ['SHIP-04: a carrier outside the 14', { carrier: '第一貨物', slipNumber: SLIP }],
      ['READ-06: 日本郵便, which may be any of its services', { carrier: '日本郵便', slipNumber: SLIP }],
    ])(
      'SYNC-02: %s is never reported, so that a report that is shown was set by hand, and settles nothing',
      (_, shipment) => {
        for (const paymentStatus of ['出荷報告(準備中)', '出荷報告中', '出荷報告完了']) {
          for (const deliveryStatus of ['配送完了', undefined]) {
            const observation = seen(unsure, { paymentStatus, deliveryStatus, ...shipment })
            expect(observation).toMatchObject({ kind: 'unexplained', course: [], order: { syncTrust: 'suspect' } })
            expect(codesIn(observation)).toStrictEqual(['unexplained'])
            expect(observation.order.openFollowUps).toStrictEqual(['complete_delivery_again', 'check_np_console'])
          }
        }
      },
    )

    it('READ-15: an NP取引ID beside it is filled in at once, so that the same row changes nothing more', () => {
      const nameless = { ...unsure, npTransaction: { state: 'live', id: null } } as const
      const shown = { paymentStatus: '出荷報告中', ...shipment, npTransactionId: NP_ID }
      const { order } = seen(nameless, shown)
      expect(order).toMatchObject({ npTransaction: { state: 'live', id: NP_ID }, openFollowUps: [] })
      expect(seen(order, shown)).toMatchObject({ kind: 'unchanged', course: [], order })
    })

    it('READ-15: another NP取引ID beside it leaves the report in doubt', () => {
      const observation = seen(unsure, { paymentStatus: '出荷報告中', ...shipment, npTransactionId: OTHER_NP_ID })
      expect(observation).toMatchObject({ kind: 'unexplained', toConfirm: 'shipment_report_in_progress' })
      expect(observation.order).toMatchObject({ syncTrust: 'suspect', openFollowUps: ['check_np_console'] })
    })

    it('READ-09: 未配送 beside it says that somebody put it back', () => {
      const observation = seen(unsure, { paymentStatus: '出荷報告完了', deliveryStatus: '未配送' })
      expect(codesIn(observation)).not.toContain('shipment_taken_up')
      expect(observation.order.openFollowUps).toContain('check_np_console')
    })

    it('READ-05: without slip it was completed again', () => {
      const { order } = seen(approved, WITHOUT_SLIP)
      const observation = seen(order, { paymentStatus: '出荷報告中', ...shipment })
      expect(observation.course).toStrictEqual(['delivery.reverted', 'delivery.completed', 'shipment.requested'])
      expect(codesIn(observation)).not.toContain('shipment_taken_up')
    })

    it('READ-21: 審査OK, shown once more, settles nothing', () => {
      for (const problemCodes of [null, ['E0100110']]) {
        const observation = seen(unsure, { paymentStatus: '審査OK', ...shipment, problemCodes })
        expect(observation).toMatchObject({ kind: 'unchanged', course: [] })
        expect(observation.order).toBe(unsure)
      }
    })

    it.each([
      ['READ-05: goods that are here have yet to leave', { ...unsure, deliveryStatus: 'not_shipped' }],
      ['FLOW-05: a report was under way before', { ...unsure, paymentStatus: 'shipment_report_in_progress' }],
    ] as const)('READ-21: %s, so that both are open for another reason', (_, order) => {
      const observation = seen(order, { paymentStatus: '出荷報告完了', ...shipment })
      expect(observation.order).toMatchObject({
        paymentStatus: 'shipment_report_completed',
        deliveryStatus: 'shipped',
      })
      expect(observation.order.openFollowUps).toContain('check_np_console')
    })

    it('READ-24: an order with no version left for it is left to somebody to look up', () => {
      const late = { ...unsure, version: Number.MAX_SAFE_INTEGER - 1 }
      expect(seen(late, { paymentStatus: '出荷報告完了', ...shipment })).toMatchObject({
        kind: 'unexplained',
        toConfirm: 'shipment_report_completed',
        order: { paymentStatus: 'screening_approved', syncTrust: 'suspect' },
      })
    })

    it('READ-03, READ-21: a check in NP’s console for another reason stays', () => {
      const doubted = { ...unsure, syncTrust: 'suspect' } as const
      expect(seen(doubted, { paymentStatus: '出荷報告完了', ...shipment }).order).toBe(doubted)
      const checked = anOrder({ in: 'screening_approved', openFollowUps: ['check_np_console'] })
      const { order } = seen(checked, { paymentStatus: '出荷報告完了', ...shipment })
      expect(order.openFollowUps).toStrictEqual(['check_np_console'])
    })
  })

  describe('FLOW-07, SHIP-01: 要確認 with 配送完了 and an 入金完了 that is new: it was approved, and then shipped', () => {
    const shown = { paymentStatus: '要確認', deliveryStatus: '配送完了', receiptStatus: '入金完了' }
    const statuses = ['screening_preparing', 'screening_in_progress', 'screening_on_hold'] as const

    it.each(statuses)('%s: and NP refused the report', (status) => {
      for (const anyOrder of [anOrder, aWizOrder]) {
        const before = anyOrder({ in: status, receiptStatus: 'not_received', everApproved: false })
        const { order, course } = seen(before, { ...shown, problemCodes: ['E0100110'] })
        expect(course.slice(-2)).toStrictEqual(['delivery.completed', 'shipment.failed'])
        expect(order).toMatchObject({
          paymentStatus: 'needs_attention',
          deliveryStatus: 'shipped',
          receiptStatus: 'received',
          everApproved: true,
          problem: { stage: 'shipment', codes: ['E0100110'] },
        })
        expect(shippingGate(order).verdict).toBe('stop')
      }
    })

    it('SHIP-04: or the carrier is outside the 14', () => {
      const { order } = seen(anOrder({ in: 'screening_in_progress' }), {
        ...shown,
        carrier: '第一貨物',
        slipNumber: SLIP,
      })
      expect(order).toMatchObject({
        deliveryStatus: 'shipped',
        problem: { codes: ['第一貨物'] },
        openFollowUps: ['ask_np_shipping_option'],
      })
    })

    it('SHIP-02: an empty slip is never reported, so that it isn’t recorded, nor doubted anew each day', () => {
      const observation = seen(anOrder({ in: 'screening_in_progress' }), { ...shown, slipNumber: '' })
      expect(observation.course).toStrictEqual(['screening.failed'])
      expect(codesIn(observation)).toContain('shipped_without_approval')
      expect(seen(observation.order, { ...shown, slipNumber: '' }).order).toBe(observation.order)
    })

    it('FLOW-07: with 審査OK it says no more than that does', () => {
      const refused = anOrder({ in: 'needs_attention', receiptStatus: 'not_received', everApproved: false })
      const observation = seen(refused, { ...shown, paymentStatus: '審査OK', carrier: '佐川急便', slipNumber: SLIP })
      expect(observation.course.at(-1)).toBe('delivery.completed')
      expect(observation.order).toMatchObject({ deliveryStatus: 'shipped', everApproved: true })
    })

    it('READ-16: of a 要確認 that was refused it would take a correction too, which nobody saw: it isn’t recorded', () => {
      const problem = { stage: 'screening', codes: ['E0100115'] } as const
      const refused = anOrder({ in: 'needs_attention', receiptStatus: 'not_received', everApproved: false, problem })
      const observation = seen(refused, { ...shown, problemCodes: ['E0100115'] })
      expect(observation.order).toBe(refused)
      expect(codesIn(observation)[0]).toBe('shipped_without_approval')
    })

    it.each([
      ['未入金 is shown', 'not_received', '未入金'],
      ['no 入金ステータス is shown', 'not_received', null],
      ['READ-10: 入金完了 was kept from an earlier approval', 'received', '入金完了'],
    ] as const)('READ-16: %s: then it isn’t recorded', (_, receiptStatus, shownReceipt) => {
      const before = anOrder({ in: 'screening_in_progress', receiptStatus })
      const observation = seen(before, { ...shown, receiptStatus: shownReceipt })
      expect(observation.course).toStrictEqual(['screening.failed'])
      expect(codesIn(observation)[0]).toBe('shipped_without_approval')
    })
  })

  it('READ-16: 配送完了 and a new 入金完了 beside 審査中: the status is followed, and the parcel is to be stopped', () => {
    const observation = seen(anOrder({ in: 'screening_waiting' }), {
      paymentStatus: '審査中',
      deliveryStatus: '配送完了',
      receiptStatus: '入金完了',
    })
    expect(observation).toMatchObject({ kind: 'operator', course: ['screening.accepted'], toConfirm: null })
    expect(codesIn(observation)[0]).toBe('shipped_without_approval')
    expect(observation.order).toMatchObject({ paymentStatus: 'screening_in_progress', deliveryStatus: 'not_shipped' })
  })

  it.each([
    ['READ-03: of a doubted order', aSuspectOrder({ in: 'screening_in_progress' }), 'confirm_sync'],
    [
      'READ-05: where somebody has to look into NP’s console',
      anOrder({ in: 'screening_in_progress', openFollowUps: ['check_np_console'] }),
      'check_np_console',
    ],
  ] as const)(
    '%s, 未配送 isn’t what comes first: put back, and approved then, the goods could leave twice',
    (_, known, step) => {
      const observation = seen(known, { paymentStatus: '審査中', deliveryStatus: '配送完了' })
      expect(codesIn(observation)).toContain('shipped_without_approval')
      expect(observation.next.map((each) => each.step)).not.toContain('revert_delivery')
      expect(observation.next[0]?.step).toBe(step)
    },
  )

  describe('READ-09: goods that left, and a 審査OK that nobody saw coming', () => {
    it.each(['shipment_report_preparing', 'shipment_report_in_progress', 'needs_attention'] as const)(
      '%s: a look at NP has to say what is true, since it may be what was before',
      (status) => {
        for (const deliveryStatus of ['未配送', null]) {
          const before = anOrder({ in: status, deliveryStatus: 'shipped' })
          const observation = seen(before, { paymentStatus: '審査OK', deliveryStatus })
          expect(observation).toMatchObject({ kind: 'unexplained', toConfirm: 'screening_approved' })
          expect(shippingGate(observation.order).verdict).not.toBe('ship')
        }
      },
    )

    describe.each(['needs_attention', 'screening_on_hold'] as const)('of %s', (status) => {
      const before = anOrder({ in: status, deliveryStatus: 'shipped' })
      const shown = { paymentStatus: '審査OK', deliveryStatus: '未配送' }
      const steps = ({ next }: Observation) => next.map(({ step, event }) => [step, event])

      it('put back to 未配送: they would be free to ship again, and not a second time', () => {
        const observation = seen(before, shown)
        const detail = 'screening_approved'
        expect(observation.findings).toStrictEqual([{ code: 'goods_free_again', rule: 'READ-09', detail }])
        expect(observation.order).toMatchObject({ syncTrust: 'suspect', deliveryStatus: 'shipped' })
        expect(explainAnswer(observation)).toMatch(/「審査OK」.*「未配送」.*二重に送らないで/)
        expect(explainAnswer(observation, 'en')).toMatch(/"Screening OK".*"Not shipped".*Do not send them twice/)
        // makeshop shows it already: it is on record that is lacking, and the steps are one procedure.
        expect(explainAnswer(observation)).toMatch(
          /→ 次の操作: 「未配送」に戻したことを記録してください。[^/]*同期の確認[^/]*$/,
        )
        expect(explainAnswer(observation, 'en')).toMatch(
          /→ Next: Record that it was put back[^/]*confirm the sync[^/]*$/,
        )
        // Every morning anew, while it is in doubt.
        expect(codesIn(seen(observation.order, shown))).toStrictEqual(['still_suspect', 'goods_free_again'])
        expect(steps(seen(observation.order, shown))).toStrictEqual(steps(observation))
      })

      it('SHIP-05: what it names brings the order to what makeshop shows, and 配送完了 may come once more', () => {
        const observation = seen(before, shown)
        expect(steps(observation)).toStrictEqual([
          ['record_reverted_delivery', 'delivery.reverted'],
          ['confirm_sync', 'sync.confirmed'],
        ])
        const events = [reverted, confirmed('screening_approved')]
        const order = events.reduce((now, event) => decide(now, event).unwrap().order, observation.order)
        expect(seen(order, shown)).toMatchObject({ kind: 'unchanged', order: { syncTrust: 'linked' } })
        expect(decide(order, completed()).unwrap().order.paymentStatus).toBe('shipment_report_preparing')
      })

      it('READ-14: confirmed alone, it stays 配送完了 here', () => {
        const order = decide(seen(before, shown).order, confirmed('screening_approved')).unwrap().order
        expect(shippingGate(order).verdict).toBe('stop')
        expect(decide(order, completed()).val).toMatchObject({ rule: 'READ-14' })
      })
    })

    it('whether they were put back isn’t known where 配送ステータス isn’t shown', () => {
      const before = anOrder({ in: 'needs_attention', deliveryStatus: 'shipped' })
      expect(codesIn(seen(before, { paymentStatus: '審査OK' }))).toStrictEqual(['unexplained'])
    })

    it('SHIP-05: seen step by step, it is a recovery', () => {
      const refused = anOrder({ in: 'needs_attention', deliveryStatus: 'shipped' })
      const back = seen(refused, { paymentStatus: '要確認', deliveryStatus: '未配送' })
      const again = seen(back.order, { paymentStatus: '審査OK', deliveryStatus: '未配送' })
      expect([back.kind, again.kind]).toStrictEqual(['operator', 'operator'])
    })

    it('SHIP-05: and so it is when it was shipped and reported once more', () => {
      const refused = anOrder({ in: 'needs_attention', deliveryStatus: 'shipped' })
      const shown = { paymentStatus: '出荷報告完了', deliveryStatus: '配送完了', carrier: '佐川急便', slipNumber: SLIP }
      expect(seen(refused, shown)).toMatchObject({ kind: 'operator', order: { deliveryStatus: 'shipped' } })
    })

    it('READ-05: and when it was shipped once more by a way that isn’t linked', () => {
      const refused = anOrder({ in: 'needs_attention', deliveryStatus: 'shipped' })
      const shown = { paymentStatus: '審査OK', deliveryStatus: '配送完了', carrier: '佐川急便', slipNumber: SLIP }
      const { kind, order } = seen(refused, shown)
      expect(kind).toBe('operator')
      expect(order).toMatchObject({
        paymentStatus: 'screening_approved',
        deliveryStatus: 'shipped',
        openFollowUps: ['complete_delivery_again', 'check_np_console'],
      })
      expect(shippingGate(order).verdict).toBe('stop')
    })

    it('SHIP-05: put back in 審査OK, which it never left, it is free to leave', () => {
      const left = seen(approved, WITHOUT_SLIP)
      const back = seen(left.order, { paymentStatus: '審査OK', deliveryStatus: '未配送' })
      expect(back).toMatchObject({ kind: 'operator', course: ['delivery.reverted'] })
      expect(shippingGate(back.order).verdict).toBe('ship')
    })

    it('READ-09: what puts them back says that they have left, as nothing will afterwards', () => {
      const left = seen(approved, WITHOUT_SLIP)
      const back = seen(left.order, { paymentStatus: '審査OK', deliveryStatus: '未配送' })
      expect(codesIn(back)).toStrictEqual(['operator_acted', 'goods_left_before'])
      expect(back.findings.at(-1)).toStrictEqual({ code: 'goods_left_before', rule: 'READ-09', detail: null })
      expect(explainAnswer(back)).toContain('商品を送り直さないでください')
      const next = seen(back.order, { paymentStatus: '審査OK', deliveryStatus: '未配送' })
      expect(codesIn(next)).toStrictEqual(['as_known'])
      // 配送完了 once more in between leaves nothing that could be sent twice.
      const again = seen(left.order, { paymentStatus: '出荷報告中', deliveryStatus: '配送完了' })
      expect(again.course).toContain('delivery.reverted')
      expect(codesIn(again)).not.toContain('goods_left_before')
    })
  })

  it.each(['審査OK', '出荷報告完了', '審査中'])(
    'READ-16: 配送完了 beside an unexplained %s isn’t recorded, and said',
    (paymentStatus) => {
      const observation = seen(anOrder({ in: 'screening_rejected' }), { paymentStatus, deliveryStatus: '配送完了' })
      expect(observation.kind).toBe('unexplained')
      const code = paymentStatus === '審査中' ? 'shipped_without_approval' : 'shipped_not_recorded'
      expect(observation.findings).toContainEqual({ code, rule: 'READ-16', detail: null })
      expect(observation.order.deliveryStatus).toBe('not_shipped')
    },
  )

  it('READ-09: 未配送 beside an unexplained status says nothing of a report', () => {
    const rejected = anOrder({ in: 'screening_rejected', deliveryStatus: 'shipped' })
    const shown = { paymentStatus: '審査OK', deliveryStatus: '未配送' }
    expect(codesIn(seen(rejected, shown))).toStrictEqual(['unexplained'])
    // Of an order whose report is done, it does; and that its goods would be free to leave again.
    const reported = anOrder({ in: 'shipment_report_completed' })
    expect(codesIn(seen(reported, shown))).toStrictEqual(['goods_free_again', 'delivery_not_recorded'])
  })

  it('READ-09, READ-05: nor of goods that left in 審査OK, which nobody reported', () => {
    const left = aSuspectOrder({ in: 'screening_approved', deliveryStatus: 'shipped' })
    for (const paymentStatus of ['審査中', '要確認']) {
      expect(codesIn(seen(left, { paymentStatus, deliveryStatus: '未配送' }))).toStrictEqual(['still_suspect'])
    }
  })

  it('SHIP-04: 要確認 with 配送完了 and a carrier outside the 14', () => {
    const shown = { paymentStatus: '要確認', deliveryStatus: '配送完了', carrier: 'ネコポス', slipNumber: SLIP }
    const observation = seen(approved, shown)
    expect(observation).toMatchObject({ kind: 'operator', course: ['delivery.completed'] })
    expect(observation.order).toMatchObject({
      openFollowUps: ['report_in_np_console'],
      problem: { codes: ['ネコポス'] },
    })
  })

  describe('SHIP-04, SHIP-06, READ-06: and so it is where the slip number isn’t shown, or can’t be read: NP is told of none', () => {
    const shown = { paymentStatus: '要確認', deliveryStatus: '配送完了' }
    const carriers = [
      ['ネコポス', 'report_in_np_console'],
      ['普通郵便', 'report_in_np_console'],
      ['第一貨物', 'ask_np_shipping_option'],
      ['日本郵便', 'ask_np_shipping_option'],
    ] as const

    it.each(carriers)('%s: the same order as by a slip number that can be read', (carrier, followUp) => {
      const wiz = aWizOrder({ in: 'screening_approved' })
      const again = anOrder({
        in: 'screening_approved',
        deliveryStatus: 'shipped',
        openFollowUps: ['complete_delivery_again'],
      })
      for (const before of [approved, wiz, again]) {
        const told = seen(before, { ...shown, carrier, slipNumber: SLIP })
        for (const slipNumber of [undefined, '1.23457E+11', '手渡し']) {
          const observation = seen(before, { ...shown, carrier, slipNumber })
          expect(observation.order).toStrictEqual(told.order)
          expect(observation.order).toMatchObject({
            paymentStatus: 'needs_attention',
            deliveryStatus: 'shipped',
            shipment: null,
            problem: { stage: 'shipment', codes: [carrier] },
            openFollowUps: [followUp],
          })
          // Nor is its shipment said to be open, or its cause.
          expect(codesIn(observation)).not.toContain('shipment_not_shown')
          expect(codesIn(observation)).not.toContain('cause_not_shown')
          const { kind, course, findings, next } = told
          expect(observation).toMatchObject({ kind, course, findings, next, toConfirm: null })
          expect(seen(observation.order, { ...shown, carrier, slipNumber })).toMatchObject({ kind: 'unchanged' })
        }
      }
    })

    it('READ-16: a new 入金完了 beside it shows that it was approved before', () => {
      const before = anOrder({ in: 'screening_in_progress', receiptStatus: 'not_received', everApproved: false })
      const { order } = seen(before, { ...shown, receiptStatus: '入金完了', carrier: '第一貨物' })
      expect(order).toMatchObject({ everApproved: true, openFollowUps: ['ask_np_shipping_option'] })
    })

    it('SHIP-11: what came by an unknown way was linked, too, and NP was told of nothing', () => {
      const { order: unsure } = seen(approved, {
        ...shown,
        paymentStatus: '審査OK',
        carrier: 'ネコポス',
        slipNumber: SLIP,
      })
      for (const [carrier, followUp] of [
        ['ネコポス', 'report_in_np_console'],
        ['第一貨物', 'ask_np_shipping_option'],
        ['日本郵便', 'ask_np_shipping_option'],
      ] as const) {
        for (const more of [{}, { slipNumber: SLIP }, { slipNumber: '手渡し' }, { problemCodes: [carrier] }]) {
          const observation = seen(unsure, { ...shown, carrier, ...more })
          expect(observation).toMatchObject({ kind: 'expected', course: [], toConfirm: null })
          expect(codesIn(observation)).toStrictEqual(['link_moved_on', 'shipment_taken_up'])
          const told = ['delivery.reverted', 'delivery.completed', 'followUp.done']
          expect(observation.events.map(({ type }) => type)).toStrictEqual(told)
          expect(observation.order).toMatchObject({
            paymentStatus: 'needs_attention',
            deliveryStatus: 'shipped',
            problem: { stage: 'shipment', codes: [carrier] },
            syncTrust: 'linked',
            openFollowUps: [followUp],
          })
          expect(diffOrders(unsure, observation.order).unwrap()).toMatchObject({ kind: 'expected', course: [] })
        }
      }
    })

    it('READ-05, SHIP-02: not where another cause is shown, or no slip number: that is looked up still', () => {
      const { order: unsure } = seen(approved, {
        ...shown,
        paymentStatus: '審査OK',
        carrier: 'ネコポス',
        slipNumber: SLIP,
      })
      for (const more of [{ problemCodes: ['E0100110'] }, { slipNumber: '' }]) {
        const observation = seen(unsure, { ...shown, carrier: 'ネコポス', ...more })
        expect(codesIn(observation)).not.toContain('shipment_taken_up')
        expect(observation.order.openFollowUps).toContain('check_np_console')
      }
    })

    it('READ-18: the event says that its slip number isn’t known, as no slip is made up, and no order keeps it', () => {
      for (const slipNumber of [undefined, '1.23457E+11']) {
        const { events, order } = seen(approved, { ...shown, carrier: 'ネコポス', slipNumber })
        expect(events).toStrictEqual([
          {
            type: 'delivery.completed',
            channel: 'order_detail',
            carrier: 'ネコポス',
            slipNumber: 'slip-not-shown-0',
            at,
          },
        ])
        expect(JSON.stringify(order)).not.toContain('slip-not-shown')
      }
    })

    it('SHIP-02, READ-18: a slip number that is shown as empty decides first: the carrier doesn’t explain 要確認', () => {
      for (const slipNumber of ['', '-']) {
        const observation = seen(approved, { ...shown, carrier: 'ネコポス', slipNumber })
        expect(observation).toMatchObject({ kind: 'unexplained', course: [] })
      }
    })

    it('READ-05: in 審査OK it was not linked, as by any carrier: without a slip number, or by another way', () => {
      const mail = { ...shown, paymentStatus: '審査OK', carrier: 'ネコポス' }
      const openFollowUps = ['complete_delivery_again', 'check_np_console']
      expect(seen(approved, mail).order).toMatchObject({ problem: null, openFollowUps })
      const { order } = seen(approved, { ...mail, slipNumber: '' })
      expect(order).toMatchObject({ problem: null, openFollowUps: ['complete_delivery_again'] })
    })

    it.each(carriers)('READ-09: %s: the plan leads to a report by a person, and not to 未配送', (carrier) => {
      const plan = planCorrection(seen(approved, { ...shown, carrier }).order)
      expect(plan.ok && plan.val.steps[0]?.step).toBe('settle_follow_ups')
      expect(plan.ok && plan.val.steps.map(({ step }) => step)).not.toContain('revert_delivery')
    })
  })

  it('SHIP-05: 未配送 again', () => {
    const order = anOrder({ in: 'needs_attention', deliveryStatus: 'shipped' })
    expect(seen(order, { paymentStatus: '要確認', deliveryStatus: '未配送' })).toMatchObject({
      course: ['delivery.reverted'],
      order: { deliveryStatus: 'not_shipped' },
    })
  })

  it.each(['screening_in_progress', 'screening_waiting', 'needs_attention'] as const)(
    'READ-16: 配送完了 in %s is reported as shipped without an approval, and not recorded',
    (status) => {
      const order = anOrder({ in: status })
      const observation = seen(order, { paymentStatus: status, deliveryStatus: 'shipped' })
      expect(observation.kind).toBe('operator')
      expect(codesIn(observation)[0]).toBe('shipped_without_approval')
      expect(observation.next[0]?.step).toBe('revert_delivery')
      expect(observation.order).toBe(order)
    },
  )

  describe('SHIP-09, READ-09: a report beside 未配送, and none was on record: none of the link’s begins so', () => {
    const statuses = ['出荷報告(準備中)', '出荷報告中', '出荷報告完了'] as const
    const starts = (
      ['screening_preparing', 'screening_in_progress', 'screening_on_hold', 'screening_approved'] as const
    )
      .flatMap((status) => [anOrder({ in: status }), aWizOrder({ in: status })])
      .concat(anOrder({ in: 'needs_attention' }), anOrder({ in: 'screening_rejected' }))

    it.each(statuses)('SYNC-01, SYNC-02: %s may just have been set, and NP have no report', (paymentStatus) => {
      for (const order of starts) {
        for (const more of [
          { receiptStatus: '入金完了' },
          { receiptStatus: '未入金' },
          { carrier: '', slipNumber: '' },
        ]) {
          const observation = seen(order, { paymentStatus, deliveryStatus: '未配送', ...more })
          expect(observation).toMatchObject({
            kind: 'unexplained',
            course: [],
            order: { paymentStatus: order.paymentStatus, deliveryStatus: 'not_shipped', syncTrust: 'suspect' },
          })
          expect(paymentStatusLabel(observation.toConfirm ?? 'needs_attention')).toBe(paymentStatus)
          expect(codesIn(observation)).toStrictEqual(['unexplained', 'report_without_delivery'])
          expect(observation.findings[1]).toStrictEqual({
            code: 'report_without_delivery',
            rule: 'SHIP-09',
            detail: null,
          })
          expect(observation.next.map(({ step }) => step)).toStrictEqual(['confirm_sync'])
          expect(shippingGate(observation.order).verdict).not.toBe('ship')
        }
      }
    })

    it('READ-03: the doubt stays until somebody has confirmed, and says each day why', () => {
      const shown = { paymentStatus: '出荷報告完了', deliveryStatus: '未配送' }
      const { order } = seen(approved, shown)
      expect(codesIn(seen(order, shown))).toStrictEqual(['still_suspect', 'report_without_delivery'])
      const { order: so } = decide(order, confirmed('shipment_report_completed')).unwrap()
      expect(seen(so, shown)).toMatchObject({ kind: 'unchanged', order: so })
    })

    it('SHIP-05, READ-06: so is it of goods that were put back to 未配送 before', () => {
      const back = decide(anUnsupportedShipment(), reverted).unwrap().order
      const observation = seen(back, { paymentStatus: '出荷報告完了', deliveryStatus: '未配送' })
      expect(observation).toMatchObject({ kind: 'unexplained', course: [] })
    })

    it('FLOW-05: 配送完了 beside it, or a look that doesn’t show 配送ステータス, is the link’s', () => {
      for (const deliveryStatus of ['配送完了', null]) {
        const observation = seen(approved, { paymentStatus: '出荷報告完了', deliveryStatus })
        expect(observation.course).toStrictEqual(['delivery.completed', 'shipment.requested', 'shipment.reported'])
        expect(codesIn(observation)).not.toContain('report_without_delivery')
      }
    })

    it.each(['shipment_report_preparing', 'shipment_report_in_progress', 'shipment_report_completed'] as const)(
      'READ-21, FLOW-05: a report that is on record goes on, also without 配送完了, as where it was confirmed: %s',
      (status) => {
        const order = anOrder({ in: status, deliveryStatus: 'not_shipped', shipment: null })
        const observation = seen(order, { paymentStatus: '出荷報告完了', deliveryStatus: '未配送' })
        expect(observation).toMatchObject({ toConfirm: null, order: { paymentStatus: 'shipment_report_completed' } })
      },
    )

    it.each([
      [
        'READ-05: in 審査OK',
        anOrder({ in: 'screening_approved', deliveryStatus: 'shipped', openFollowUps: ['complete_delivery_again'] }),
      ],
      [
        'FLOW-04: NP refused the report',
        anOrder({
          in: 'needs_attention',
          deliveryStatus: 'shipped',
          problem: { stage: 'shipment', codes: ['E0100110'] },
        }),
      ],
      ['SHIP-04: its carrier is outside the 14', anUnsupportedShipment()],
    ])(
      'SHIP-05: no more is it where 配送完了 was on record without a report, which has to be set anew for one: %s',
      (_, gone) => {
        const observation = seen(gone, { paymentStatus: '出荷報告完了', deliveryStatus: '未配送' })
        expect(observation).toMatchObject({ kind: 'unexplained', course: [], order: { deliveryStatus: 'shipped' } })
        expect(codesIn(observation)).toStrictEqual(['unexplained', 'report_without_delivery'])
      },
    )
  })

  describe.each([
    ['an empty slip', { slipNumber: '' }],
    ['an empty slip beside a carrier', { carrier: '佐川急便', slipNumber: '' }],
    ['several slips', { slipNumber: '123456789012, 123456789013' }],
    ['words for a slip', { carrier: '佐川急便', slipNumber: '手渡し' }],
  ])('READ-02: no correction explains 要確認 with 配送完了 and %s', (_, shipment) => {
    it('the order is suspect, and doesn’t ship', () => {
      const observation = seen(approved, { paymentStatus: '要確認', deliveryStatus: '配送完了', ...shipment })
      expect(observation).toMatchObject({ kind: 'unexplained', course: [], toConfirm: 'needs_attention' })
      expect(observation.order).toMatchObject({ paymentStatus: 'screening_approved', syncTrust: 'suspect' })
      expect(shippingGate(observation.order).verdict).not.toBe('ship')
      expect(decide(observation.order, { type: 'order.edited', fields: ['amount'], at })).toMatchObject({ ok: false })
    })
  })

  it('READ-16: 配送完了 with a 要確認 that was opened in 審査保留 is one without an approval', () => {
    const observation = seen(anOrder({ in: 'screening_on_hold' }), {
      paymentStatus: '要確認',
      deliveryStatus: '配送完了',
    })
    expect(observation).toMatchObject({ kind: 'operator', course: ['correction.opened'] })
    expect(codesIn(observation)[0]).toBe('shipped_without_approval')
  })

  it('READ-02: a correction of what isn’t shown as gone is one', () => {
    const observation = seen(approved, { paymentStatus: '要確認', deliveryStatus: '未配送', slipNumber: '' })
    expect(observation).toMatchObject({ kind: 'approval_taken_back', course: ['correction.opened'] })
  })

  it.each(['shipment_report_preparing', 'shipment_report_in_progress', 'shipment_report_completed'] as const)(
    'READ-16, READ-21: 配送完了 beside a %s that was confirmed without it makes up no second report',
    (status) => {
      const order = anOrder({ in: status, deliveryStatus: 'not_shipped' })
      const shown = { paymentStatus: status, deliveryStatus: '配送完了', carrier: '佐川急便', slipNumber: SLIP }
      const observation = seen(order, shown)
      expect(observation).toMatchObject({ kind: 'unchanged', course: [], events: [], order })
      expect(codesIn(observation)).toContain('shipped_not_recorded')
    },
  )

  it('READ-12, READ-16: 配送完了 in 出荷報告完了 that was set by hand isn’t recorded, and nothing has to come back', () => {
    const order = anOrder({ in: 'shipment_report_completed', deliveryStatus: 'not_shipped' })
    const observation = seen(order, { paymentStatus: '出荷報告完了', deliveryStatus: '配送完了' })
    // FLOW-06: it is done, and each later row says the same.
    expect(observation.kind).toBe('unchanged')
    expect(observation.findings).toStrictEqual([
      { code: 'shipped_not_recorded', rule: 'READ-16', detail: null },
      { code: 'as_known', rule: 'LINK-06', detail: 'shipment_report_completed' },
    ])
    expect(observation.next.map(({ step }) => step)).toStrictEqual(['nothing_to_do'])
    expect(observation.order).toBe(order)
  })

  it('FLOW-05, READ-16: nor is it news where the link goes on with such a report', () => {
    const order = anOrder({ in: 'shipment_report_in_progress', deliveryStatus: 'not_shipped' })
    const observation = seen(order, { paymentStatus: '出荷報告完了', deliveryStatus: '配送完了' })
    expect(observation).toMatchObject({ kind: 'expected', course: ['shipment.reported'] })
    expect(codesIn(observation)).toStrictEqual(['shipped_not_recorded', 'link_moved_on'])
  })

  it('READ-03: nor in 審査OK while the sync is in doubt', () => {
    const order = anOrder({ in: 'screening_approved', syncTrust: 'suspect' })
    const observation = seen(order, { paymentStatus: '審査OK', deliveryStatus: '配送完了' })
    expect(observation.kind).toBe('operator')
    expect(codesIn(observation)).not.toContain('shipped_without_approval')
    expect(observation.next.map(({ step }) => step)).toStrictEqual(['confirm_sync'])
  })

  it('READ-09: 未配送 while the report is under way is said, and not recorded', () => {
    const order = anOrder({ in: 'shipment_report_in_progress' })
    const observation = seen(order, { paymentStatus: 'shipment_report_completed', deliveryStatus: 'not_shipped' })
    expect(observation.kind).toBe('operator')
    expect(codesIn(observation)).toContain('delivery_not_recorded')
    expect(observation.order).toMatchObject({ paymentStatus: 'shipment_report_completed', deliveryStatus: 'shipped' })
  })

  describe.each([
    ['an empty slip', { slipNumber: '' }],
    ['a slip of hyphens only', { slipNumber: '－－' }],
    ['an empty slip beside a carrier', { carrier: 'クロネコヤマト', slipNumber: '' }],
    ['no carrier', { carrier: '' }],
    ['makeshop’s code for no carrier', { carrier: '000' }],
    ['no carrier beside a slip', { carrier: '', slipNumber: SLIP }],
    ['a mail service', { carrier: 'ネコポス' }],
    ['a carrier outside the 14', { carrier: '第一貨物' }],
    ['one of two carriers', { carrier: '日本郵便' }],
    ['a mail service beside a slip', { carrier: 'ネコポス', slipNumber: SLIP }],
  ])('SHIP-02, SHIP-04: a report is shown for %s', (_, shipment) => {
    it.each(['shipment_report_preparing', 'shipment_report_in_progress', 'shipment_report_completed'])(
      '%s: no delivery explains it, since none like that is reported',
      (paymentStatus) => {
        for (const deliveryStatus of ['配送完了', undefined]) {
          const observation = seen(approved, { paymentStatus, deliveryStatus, ...shipment })
          expect(observation).toMatchObject({ kind: 'unexplained', course: [], toConfirm: paymentStatus })
          expect(observation.order).toMatchObject({
            paymentStatus: 'screening_approved',
            deliveryStatus: 'not_shipped',
            syncTrust: 'suspect',
          })
        }
      },
    )
  })

  describe.each([{ carrier: 'ゆうパック' }, { slipNumber: SLIP }, {}])(
    'SHIP-09: a report is shown, and of the shipment %j',
    (shipment) => {
      it.each([
        ['出荷報告(準備中)', ['delivery.completed']],
        ['出荷報告中', ['delivery.completed', 'shipment.requested']],
        ['要確認', ['delivery.completed', 'shipment.failed']],
      ])('%s: the rest is only not shown', (paymentStatus, course) => {
        const observation = seen(approved, { paymentStatus, deliveryStatus: '配送完了', ...shipment })
        expect(observation).toMatchObject({ kind: 'operator', course })
        expect(observation.order).toMatchObject({
          deliveryStatus: 'shipped',
          shipment: null,
          syncTrust: 'linked',
          openFollowUps: [],
        })
        const finding = { code: 'shipment_not_shown', rule: 'SHIP-09', detail: null }
        expect(observation.findings).toContainEqual(finding)
      })
    },
  )
})

describe('READ-09: 未配送 in 審査OK of goods that left', () => {
  const gone = { in: 'screening_approved', deliveryStatus: 'shipped' } as const
  const free = { paymentStatus: '審査OK', deliveryStatus: '未配送' } as const

  it('READ-05: is what was asked for, where 配送完了 is to be set again', () => {
    const observation = seen(anOrder({ ...gone, openFollowUps: ['complete_delivery_again'] }), free)
    expect(observation).toMatchObject({ kind: 'operator', course: ['delivery.reverted'] })
  })

  it('is else not taken over, so that they aren’t sent twice', () => {
    const observation = seen(anOrder(gone), free)
    expect(observation).toMatchObject({
      kind: 'unexplained',
      order: { deliveryStatus: 'shipped', syncTrust: 'suspect' },
    })
    expect(codesIn(observation)).toContain('goods_free_again')
  })
})

describe('READ-09, READ-21: a look that doesn’t show 配送ステータス brings back no goods that left', () => {
  const left = (channel: DeliveryChannel, carrier = 'クロネコヤマト') =>
    decide(anOrder({ in: 'screening_approved' }), completed({ channel, carrier })).unwrap().order
  const met = anOrder({
    in: 'screening_approved',
    deliveryStatus: 'shipped',
    openFollowUps: ['complete_delivery_again'],
  })
  const refused = anOrder({ in: 'needs_attention', deliveryStatus: 'shipped' })

  it.each<readonly [string, string, readonly string[], Order]>([
    ['産直', '要確認', [], left('sanchoku')],
    ['産直', '要確認', ['E0100110'], left('sanchoku')],
    ['a way that may be linked', '要確認', [], left('other')],
    ['one met in mid-life', '審査中', [], met],
    ['ネコポス', '審査待ち(準備中)', [], left('order_detail', 'ネコポス')],
    ['第一貨物', '審査中', [], left('order_detail', '第一貨物')],
    ['a report that NP refused', '審査待ち(準備中)', [], refused],
    ['a report that NP refused', '審査NG', [], refused],
    ['a report under way', '審査待ち(準備中)', [], anOrder({ in: 'shipment_report_in_progress' })],
  ])('of %s: %s, %j is unexplained', (_, paymentStatus, problemCodes, before) => {
    for (const deliveryStatus of [null, '配達中'])
      expect(seen(before, { paymentStatus, problemCodes, deliveryStatus })).toMatchObject({
        kind: 'unexplained',
        course: [],
        order: {
          paymentStatus: before.paymentStatus,
          deliveryStatus: 'shipped',
          syncTrust: 'suspect',
          openFollowUps: expect.arrayContaining([...before.openFollowUps]),
        },
      })
    // Seen, it is what somebody did.
    expect(seen(before, { paymentStatus, deliveryStatus: '未配送' }).order.deliveryStatus).toBe('not_shipped')
  })

  it.each([
    ['産直', ['要確認', '審査中', '審査OK'], left('sanchoku')],
    ['ネコポス', ['審査待ち(準備中)', '審査中', '審査OK'], left('order_detail', 'ネコポス')],
  ] as const)('of %s: nor do several, %j, though each is confirmed as it is shown', (_, looks, before) => {
    const last = looks.reduce<Order>((known, paymentStatus) => {
      const { order, toConfirm } = seen(known, { paymentStatus })
      return toConfirm === null ? order : decide(order, { ...confirmed(toConfirm), at }).unwrap().order
    }, before)
    expect(last).toMatchObject({ paymentStatus: 'screening_approved', deliveryStatus: 'shipped' })
    expect(shippingGate(last).verdict).toBe('stop')
  })
})

describe('READ-21: 審査OK of an order whose report is on record', () => {
  it('READ-05: of no other status that can’t be explained is a report said to be lost', () => {
    const shipped = { deliveryStatus: '配送完了' }
    for (const [order, paymentStatus] of [
      [anOrder({ in: 'screening_rejected' }), '審査OK'],
      [anOrder({ in: 'screening_rejected' }), '審査中'],
      [anOrder({ in: 'shipment_report_completed' }), '審査NG'],
      [anOrder({ in: 'shipment_report_completed' }), '審査中'],
    ] as const) {
      const observation = seen(order, { ...shipped, paymentStatus })
      expect(observation.kind).toBe('unexplained')
      expect(codesIn(observation)).not.toContain('shipment_not_linked')
    }
  })

  it.each(['shipment_report_preparing', 'shipment_report_in_progress', 'shipment_report_completed'] as const)(
    'SHIP-11, READ-05: %s: 配送完了 may not have been linked, or NP may have the report: a look there has to say',
    (status) => {
      for (const order of [anOrder({ in: status }), aWizOrder({ in: status })]) {
        for (const shipment of [{}, { carrier: 'クロネコヤマト', slipNumber: SLIP }]) {
          const observation = seen(order, { paymentStatus: '審査OK', deliveryStatus: '配送完了', ...shipment })
          expect(observation).toMatchObject({
            kind: 'unexplained',
            course: [],
            toConfirm: 'screening_approved',
            order: { paymentStatus: status, shipment: order.shipment, invoicePrintedAt: order.invoicePrintedAt },
          })
          expect(codesIn(observation)).toStrictEqual(['unexplained', 'shipment_not_linked'])
          expect(observation.findings[1]).toStrictEqual({ code: 'shipment_not_linked', rule: 'READ-05', detail: null })
          expect(observation.order.openFollowUps).toStrictEqual(['check_np_console'])
          expect(observation.next.map(({ step }) => step)).toStrictEqual(['confirm_sync'])
          expect(codesIn(seen(order, { paymentStatus: '審査OK', ...shipment }))).toStrictEqual(['unexplained'])
        }
      }
    },
  )

  it('READ-09, SHIP-05: with 未配送 its goods are free to ship again; the confirmation comes first, since 未配送 is refused before it', () => {
    const reported = anOrder({ in: 'shipment_report_in_progress' })
    const observation = seen(reported, { paymentStatus: '審査OK', deliveryStatus: '未配送' })
    const { findings, next, inTurn, order } = observation
    expect(findings[0]).toStrictEqual({ code: 'goods_free_again', rule: 'READ-09', detail: 'screening_approved' })
    expect(next.map(({ step }) => step)).toStrictEqual(['confirm_sync', 'record_reverted_delivery'])
    expect(inTurn).toBe(true)
    expect(explainAnswer(observation)).toMatch(/同期の確認[^/]*「未配送」に戻したことを記録してください。$/)
    expect(decide(order, reverted).ok).toBe(false)
    const free = [confirmed('screening_approved'), reverted].reduce(
      (now: Order, event) => decide(now, event).unwrap().order,
      order,
    )
    expect(seen(free, { paymentStatus: '審査OK', deliveryStatus: '未配送' }).kind).toBe('unchanged')
  })

  it('READ-16, READ-26: so it is where 配送完了 of the report isn’t on record, and then the confirmation is all there is to record', () => {
    const adopted = anOrder({ in: 'shipment_report_completed', deliveryStatus: 'not_shipped' })
    const { findings, next } = seen(adopted, { paymentStatus: '審査OK', deliveryStatus: '未配送' })
    expect(findings[0]?.code).toBe('goods_free_again')
    expect(next.map(({ step }) => step)).toStrictEqual(['confirm_sync'])
  })

  it('READ-05: confirmed by that look, 配送完了 is set once more, after one more look that its slip isn’t there', () => {
    const { order } = seen(anOrder({ in: 'shipment_report_in_progress' }), {
      paymentStatus: '審査OK',
      deliveryStatus: '配送完了',
    })
    const plan = planCorrection(decide(order, confirmed('screening_approved')).unwrap().order)
    expect(plan.ok && plan.val.steps.map(({ step }) => step)).toStrictEqual([
      'check_np_console',
      'revert_delivery',
      'complete_delivery_again',
    ])
  })

  it('READ-09: nor are goods free that a confirmation left as 未配送 on record', () => {
    const order = anOrder({ in: 'shipment_report_in_progress', deliveryStatus: 'not_shipped', shipment: null })
    const observation = seen(order, { paymentStatus: '審査OK', deliveryStatus: '未配送' })
    expect(observation.kind).toBe('unexplained')
    expect(shippingGate(observation.order).verdict).not.toBe('ship')
  })
})

describe('READ-06: 出荷報告完了 of a shipment that a person was to report', () => {
  const left = anUnsupportedShipment({ openFollowUps: ['report_in_np_console'] })
  const done = { paymentStatus: '出荷報告完了', deliveryStatus: '配送完了' } as const

  it('may just have been set, so that it is to be confirmed, and nothing is settled', () => {
    expect(seen(left, done)).toMatchObject({
      kind: 'unexplained',
      toConfirm: 'shipment_report_completed',
      order: { openFollowUps: expect.arrayContaining(['report_in_np_console']) },
    })
  })

  it.each(['審査OK', '出荷報告(準備中)', '出荷報告中', '出荷報告完了'])(
    'SYNC-01: no more does %s beside the carrier that it has, or none, tell of acts that nobody saw',
    (paymentStatus) => {
      for (const carrier of ['ネコポス', '第一貨物', undefined]) {
        expect(seen(left, { ...done, paymentStatus, carrier })).toMatchObject({
          kind: 'unexplained',
          course: [],
          order: { syncTrust: 'suspect', openFollowUps: expect.arrayContaining(['report_in_np_console']) },
        })
      }
    },
  )

  it.each([
    ['審査OK, where it was confirmed', { ...left, paymentStatus: 'screening_approved', problem: null }, '審査OK'],
    ['要確認', left, '要確認'],
    ['要確認, and the report is made', { ...left, openFollowUps: [] }, '要確認'],
  ] as const)('READ-21: shown as it is known, nothing has happened: %s', (_, order, paymentStatus) => {
    for (const more of [{}, { carrier: 'ネコポス' }, { carrier: 'ネコポス', slipNumber: SLIP }])
      expect(seen(order, { ...done, paymentStatus, ...more })).toMatchObject({ kind: 'unchanged', order })
  })

  it.each([{}, { carrier: 'ネコポス' }, { carrier: 'ネコポス', slipNumber: SLIP }])(
    'SHIP-04: 要確認 of one that was confirmed as 審査OK forgets no report, nor is it shipped anew: %j',
    (shipment) => {
      const confirmed = { ...left, paymentStatus: 'screening_approved', problem: null } as const
      expect(seen(confirmed, { ...done, paymentStatus: '要確認', ...shipment })).toMatchObject({
        kind: 'unexplained',
        course: [],
        order: { openFollowUps: expect.arrayContaining(['report_in_np_console']) },
      })
    },
  )

  it('READ-09: 未配送 is shown, and so was set: that settles what was to be reported', () => {
    expect(seen(left, { paymentStatus: '要確認', deliveryStatus: '未配送' })).toMatchObject({
      kind: 'operator',
      course: ['delivery.reverted'],
      order: { deliveryStatus: 'not_shipped', openFollowUps: [], syncTrust: 'linked' },
    })
  })

  it('SYNC-01: 審査OK of one that a person has reported tells of no acts that nobody saw', () => {
    expect(seen({ ...left, openFollowUps: [] }, { ...done, paymentStatus: '審査OK' })).toMatchObject({
      kind: 'unexplained',
      course: [],
    })
  })

  it('was brought by the link where one of its carriers is shown', () => {
    const observation = seen(left, { ...done, carrier: '佐川急便', slipNumber: SLIP })
    expect(observation.kind).toBe('operator')
    expect(observation.course.at(-1)).toBe('shipment.reported')
  })
})
