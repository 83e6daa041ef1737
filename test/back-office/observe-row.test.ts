import { describe, expect, it } from 'vitest'
import {
  decideKept,
  explainAnswer,
  keepOrder,
  type OrderRow,
  observeKeptRow,
  observeRow,
  type RowOptions,
  type RowRefusalCode,
  reconcile,
  shippingGate,
  triage,
} from '../../src/back-office/index.js'
import { isNews } from '../../src/back-office/take-over/is-news.js'
import {
  adoptOrder,
  decide,
  NP_TRANSACTION_STATES,
  type Order,
  type OrderSnapshot,
  PAYMENT_METHODS,
  PAYMENT_STATUSES,
  type PaymentMethod,
  type PaymentStatus,
  type Shop,
} from '../../src/index.js'
import { mayBeLiveAtNp } from '../../src/order/may-be-live-at-np.js'
import { aCancelledOrder, anOrder, aSuspectOrder, since } from '../support/an-order.js'
import { at, codesIn } from './seen.js'

const refused = (code: RowRefusalCode, paymentMethod: string | null = null): OrderRow & { outcome: 'refused' } => ({
  outcome: 'refused',
  code,
  paymentMethod,
})
const cancelled = refused('order_cancelled')
const toBank = refused('other_payment_method', '銀行振込')
const unpaidByBank = { ...toBank, receiptStatus: '未入金' }

const seenIn = (order: Order, row: OrderRow, options: Partial<RowOptions> = {}) => {
  const outcome = observeRow(order, row, { at, ...options })
  return outcome.ok ? outcome.val : expect.fail(`malformed: ${outcome.val.detail}`)
}

describe('observeRow: a row that is imported', () => {
  const shown = { paymentStatus: '審査OK', deliveryStatus: '未配送', at }

  it('says what observe says of what it shows', () => {
    const seen = seenIn(anOrder({ in: 'screening_in_progress' }), { outcome: 'imported', shown })
    expect(seen).toMatchObject({
      kind: 'expected',
      course: ['screening.approved'],
      order: { paymentStatus: 'screening_approved' },
    })
    expect(codesIn(seen)).toStrictEqual(['link_moved_on'])
  })

  it('CANC-01: of an order that was cancelled here, that makeshop still has it open', () => {
    const known = aCancelledOrder({ in: 'screening_preparing' })
    const seen = seenIn(known, { outcome: 'imported', shown: { ...shown, paymentStatus: '審査待ち(準備中)' } })
    expect(seen).toMatchObject({
      kind: 'closed',
      order: known,
      findings: [{ code: 'closed_before' }, { code: 'open_in_makeshop', rule: 'CANC-01' }],
    })
    expect(seen.next[0]).toStrictEqual({ step: 'cancel_in_makeshop', event: null, rule: 'CANC-01', followUps: [] })
  })

  it('CANC-01: where its goods are that left comes before any cancel, in makeshop and at NP', () => {
    const gone = { ...shown, deliveryStatus: '配送完了' }
    const onTruck = keepOrder(aCancelledOrder(), since).unwrap()
    const observed = [
      seenIn(aCancelledOrder({ in: 'shipment_report_completed' }), {
        outcome: 'imported',
        shown: { ...gone, paymentStatus: '出荷報告完了' },
      }),
      // READ-07: the row alone shows them as gone.
      seenIn(aCancelledOrder(), { outcome: 'imported', shown: gone }),
      observeKeptRow({ ...onTruck, goodsHaveLeft: true }, { outcome: 'imported', shown }, { at }).unwrap(),
      seenIn(aCancelledOrder({ deliveryStatus: 'shipped' }), refused('multiple_destinations')),
      observeKeptRow({ ...onTruck, goodsHaveLeft: true }, refused('multiple_destinations'), { at }).unwrap(),
    ]
    for (const seen of observed) {
      expect(codesIn(seen)).toContain('open_in_makeshop')
      expect(seen.next.map(({ step }) => step)).toStrictEqual(['find_goods', 'cancel_in_makeshop', 'settle_by_goods'])
      expect(seen.inTurn).toBe(true)
    }
  })

  describe('PAY-01: of one that was paid otherwise here, and still is NP後払い in makeshop', () => {
    const known = decide(anOrder({ in: 'screening_rejected' }), {
      type: 'paymentMethod.changed',
      to: PAYMENT_METHODS.bank_transfer,
      at: since,
    }).unwrap().order

    it.each([
      ['審査NG', '未配送', 'change_payment_method', 'PAY-01'],
      ['審査NG', '配送完了', 'change_payment_method', 'PAY-01'],
      ['要確認', '未配送', 'change_payment_method', 'PAY-01'],
      ['要確認', '配送完了', 'change_payment_method', 'PAY-01'],
      // By way of 要確認 (PAY-05), and 未配送 before that (READ-02).
      ['審査OK', '未配送', 'open_correction', 'CORR-02', 'change_payment_method'],
      ['審査OK', '配送完了', 'revert_delivery', 'SHIP-05', 'open_correction', 'change_payment_method'],
      ['審査保留', '未配送', 'open_correction', 'CORR-02', 'change_payment_method'],
      ['審査保留', '配送完了', 'revert_delivery', 'SHIP-05', 'open_correction', 'change_payment_method'],
      // Not as long as it is screened.
      ['審査待ち(準備中)', '未配送', 'wait_for_link', 'LINK-06', 'change_payment_method'],
      ['審査待ち', '未配送', 'wait_for_link', 'LINK-06', 'change_payment_method'],
      ['審査中', '未配送', 'wait_for_link', 'LINK-06', 'change_payment_method'],
      // Nor any more once it is reported.
      ['出荷報告(準備中)', '配送完了', 'check_np_console', 'READ-21'],
      ['出荷報告中', '配送完了', 'check_np_console', 'READ-21'],
      ['出荷報告完了', '配送完了', 'check_np_console', 'READ-21'],
      // What isn't understood tells nothing.
      ['未定', '未配送', 'change_payment_method', 'PAY-01'],
    ] satisfies readonly (readonly string[])[])(
      'in %s, %s: %s (%s)',
      (paymentStatus, deliveryStatus, step, rule, ...then) => {
        const seen = seenIn(known, { outcome: 'imported', shown: { paymentStatus, deliveryStatus, at } })
        expect(codesIn(seen)).toContain('open_in_makeshop')
        expect(seen.next[0]).toStrictEqual({ step, event: null, rule, followUps: [] })
        // All of it before NP's claim is cancelled: what is still NP's in makeshop may leave unpaid.
        const steps = seen.next.map((each) => each.step)
        const leftOver = steps.includes('settle_follow_ups') ? ['settle_follow_ups'] : []
        expect(steps).toStrictEqual([step, ...then, ...leftOver])
        expect(seen.inTurn).toBe(steps.length > 1)
      },
    )

    it('LINK-05: it may have been changed back, and isn’t linked then', () => {
      const seen = seenIn(known, { outcome: 'imported', shown })
      expect(seen.findings.at(-1)).toStrictEqual({ code: 'perhaps_changed_back', rule: 'LINK-05', detail: null })
      expect(explainAnswer(seen)).toMatch(/NP後払いに戻した.*自動連携の対象外.*NP管理画面/u)
      expect(explainAnswer(seen, 'en')).toMatch(/changed back.*not linked.*NP's console/)
      expect(codesIn(seenIn(aCancelledOrder(), { outcome: 'imported', shown }))).not.toContain('perhaps_changed_back')
    })
  })
})

const atNp = { state: 'live', id: null } as const

describe('observeRow: CANC-01, a row that shows a cancel', () => {
  it.each(PAYMENT_STATUSES)('closes an order in %s, whenever it was seen', (status) => {
    for (const when of [at, '1999-01-01T00:00:00Z']) {
      const known = anOrder({ in: status, ...(status === 'needs_attention' ? { npTransaction: atNp } : {}) })
      const seen = seenIn(known, cancelled, { at: when })
      expect(seen.order.closed).toStrictEqual({ reason: 'cancelled', at: when })
      const unseen = status === 'screening_preparing' ? (['screening.requested'] as const) : []
      expect(seen).toMatchObject({ course: [...unseen, 'order.cancelled'], toConfirm: null })
      expect(seen.findings.map(({ rule }) => rule)).toStrictEqual(seen.findings.map(() => 'CANC-01'))
      const code = status === 'screening_approved' ? 'closed_after_approval' : 'operator_acted'
      expect(seen.findings.at(-1)).toStrictEqual({ code, rule: 'CANC-01', detail: 'order.cancelled' })
      expect(seen.events).toStrictEqual([
        ...unseen.map((type) => ({ type, at: when })),
        { type: 'order.cancelled', deleted: false, at: when },
      ])
      expect(shippingGate(seen.order).verdict).toBe('stop')
    }
  })

  it('READ-08: in 審査待ち(準備中) the link may have sent it unseen, so that NP’s console is to be looked at', () => {
    const placed = anOrder({ in: 'screening_preparing', npTransaction: { state: 'none', id: null } })
    expect(seenIn(placed, cancelled).order.openFollowUps).toStrictEqual(['cancel_in_np_console'])
  })

  it.each(NP_TRANSACTION_STATES)(
    'READ-08: that is the same whether a row shows the cancel or a person records it: %s',
    (state) => {
      for (const status of PAYMENT_STATUSES) {
        const known = anOrder({ in: status, npTransaction: { state, id: state === 'live' ? 'NP000000001' : null } })
        const kept = keepOrder(known, since).unwrap()
        const recorded = decideKept(kept, { type: 'order.cancelled', deleted: false, at }).unwrap()
        const { order, events } = seenIn(known, cancelled)
        // What NP may have taken on since is doubted only by the row (READ-21): it knows no more than what it shows.
        if (events.some(({ type }) => type === 'sync.doubted')) continue
        expect(order).toStrictEqual(recorded.order)
      }
    },
  )

  it.each<readonly [string, Order, string, readonly string[]]>([
    [
      '審査OK: the parcel is to be stopped',
      anOrder({ in: 'screening_approved' }),
      'approval_taken_back',
      ['closed_after_approval'],
    ],
    [
      '審査OK, 配送完了: the goods are gone',
      anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' }),
      'operator',
      ['cancelled_after_shipping'],
    ],
    [
      '出荷報告中: the goods are gone',
      anOrder({ in: 'shipment_report_in_progress' }),
      'operator',
      ['cancelled_after_shipping'],
    ],
    [
      '要確認, 配送完了: the goods are gone',
      anOrder({ in: 'needs_attention', deliveryStatus: 'shipped', npTransaction: atNp }),
      'operator',
      ['cancelled_after_shipping'],
    ],
    ['審査中: nothing of the goods', anOrder({ in: 'screening_in_progress' }), 'operator', []],
  ])('CANC-01: %s', (_, known, kind, codes) => {
    const seen = seenIn(known, cancelled)
    // The end of an order that was approved isn't said twice.
    const isSaid = codes.includes('closed_after_approval')
    expect([seen.kind, codesIn(seen)]).toStrictEqual([kind, [...codes, ...(isSaid ? [] : ['operator_acted'])]])
    const isGone = codes.includes('cancelled_after_shipping')
    expect(seen.next.map(({ step }) => step)).toStrictEqual(
      isGone ? ['find_goods', 'settle_by_goods'] : ['settle_follow_ups'],
    )
    const details = codes.map((code) => (code === 'closed_after_approval' ? 'order.cancelled' : null))
    expect(seen.findings.map(({ detail }) => detail)).toStrictEqual([
      ...details,
      ...(isSaid ? [] : ['order.cancelled']),
    ])
  })

  it('SHIP-02, CANC-01: of goods that left though 配送完了 isn’t on record no parcel can be stopped', () => {
    const known = anOrder({ in: 'screening_approved' })
    const kept = { ...keepOrder(known, since).unwrap(), goodsHaveLeft: true }
    const seen = observeKeptRow(kept, cancelled, { at }).unwrap()
    expect([seen.kind, codesIn(seen)]).toStrictEqual(['operator', ['cancelled_after_shipping', 'operator_acted']])
    expect(seen.next.map(({ step }) => step)).toStrictEqual(['find_goods', 'settle_by_goods'])
    const { findings } = observeKeptRow({ ...kept, goodsHaveLeft: false }, cancelled, { at }).unwrap()
    expect(findings).toStrictEqual(seenIn(known, cancelled).findings)
    // READ-07: and so it is on each day after that.
    const nextDay = observeKeptRow(seen.kept, cancelled, { at: '2027-02-01T12:00:00+09:00' }).unwrap()
    expect([nextDay.kind, nextDay.next.map(({ step }) => step)]).toStrictEqual([
      'closed',
      ['find_goods', 'settle_by_goods'],
    ])
    // PAY-03: paid otherwise it may have shipped as such.
    const changed = observeKeptRow(kept, toBank, { at }).unwrap()
    expect([changed.kind, codesIn(changed)]).toStrictEqual(['operator', ['operator_acted', 'operator_acted']])
  })

  it('READ-08: leaves the cancel at NP to be done', () => {
    const known = anOrder({ in: 'screening_approved' })
    const { order, next } = seenIn(known, { ...cancelled, orderNumber: known.orderNumber })
    expect(order.openFollowUps).toStrictEqual(['cancel_in_np_console'])
    expect(next.map(({ step }) => step)).toStrictEqual(['settle_follow_ups'])
  })

  it.each<readonly [RowRefusalCode, string | null]>([
    ['other_payment_method', 'クレジットカード'],
    ['other_payment_method', '銀行振込'],
    ['other_payment_method', null],
    ['provisional_order', null],
  ])('also of a row that is refused for %s, %j', (code, paymentMethod) => {
    for (const status of PAYMENT_STATUSES) {
      const known = anOrder({ in: status })
      const row = { ...refused(code, paymentMethod), ending: 'order_cancelled' } as const
      expect(seenIn(known, row)).toStrictEqual(seenIn(known, cancelled))
    }
  })

  it('READ-03: closes an order whose sync is in doubt, too', () => {
    expect(seenIn(aSuspectOrder({ in: 'screening_approved' }), cancelled).order.closed?.reason).toBe('cancelled')
  })
})

describe('observeRow: a row that shows another payment method', () => {
  it.each([
    ['needs_attention', ['paymentMethod.changed']],
    ['screening_rejected', ['paymentMethod.changed']],
    ['screening_on_hold', ['correction.opened', 'paymentMethod.changed']],
    ['screening_approved', ['correction.opened', 'paymentMethod.changed']],
  ] as const)('PAY-01: closes an order in %s by %j', (status, steps) => {
    const known = anOrder({ in: status, ...(status === 'needs_attention' ? { npTransaction: atNp } : {}) })
    const { order, course: taken, kind, findings, events } = seenIn(known, unpaidByBank)
    const isApproved = status === 'screening_approved'
    expect([kind, taken]).toStrictEqual([isApproved ? 'approval_taken_back' : 'operator', steps])
    expect(events.map(({ type }) => type)).toStrictEqual(steps)
    expect(findings.map(({ code, detail }) => [code, detail])).toStrictEqual([
      ...(isApproved ? [['closed_after_approval', 'paymentMethod.changed']] : []),
      ...steps
        .filter((step) => !(isApproved && step === 'paymentMethod.changed'))
        .map((step) => ['operator_acted', step]),
    ])
    expect(order).toMatchObject({ closed: { reason: 'payment_method_changed', at }, paymentFee: 0 })
    expect(order.paymentMethod).toStrictEqual({ ...PAYMENT_METHODS.bank_transfer })
  })

  it.each([
    'screening_preparing',
    'screening_in_progress',
    'shipment_report_in_progress',
    'shipment_report_completed',
  ] as const)('PAY-01: in %s no event records it, so the order is in doubt', (status) => {
    const seen = seenIn(anOrder({ in: status }), toBank)
    expect(seen).toMatchObject({
      kind: 'unexplained',
      course: [],
      toConfirm: 'needs_attention',
      order: { syncTrust: 'suspect', closed: null },
    })
    expect(seen.findings).toStrictEqual([
      { code: 'row_of_another_method', rule: 'PAY-01', detail: '銀行振込' },
      { code: 'changed_from_attention', rule: 'PAY-01', detail: null },
    ])
    expect(shippingGate(seen.order).verdict).not.toBe('ship')
  })

  it.each([
    ...PAYMENT_STATUSES.map((status) => anOrder({ in: status })),
    anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' }),
  ])(
    'PAY-01: confirmed as 要確認, whatever NP shows, it is recorded when the row comes again ($paymentStatus)',
    (known) => {
      const seen = seenIn(known, toBank)
      const isRecorded = seen.order.closed !== null
      expect(seen.toConfirm).toBe(isRecorded ? null : 'needs_attention')
      if (isRecorded) return
      const event = { type: 'sync.confirmed', status: 'needs_attention', at } as const
      const again = seenIn(decide(seen.order, event).unwrap().order, toBank)
      expect(again.order.closed).toMatchObject({ reason: 'payment_method_changed' })
      expect(again.order.openFollowUps.includes('cancel_in_np_console')).toBe(mayBeLiveAtNp(seen.order))
    },
  )

  it.each(['screening_approved', 'screening_rejected', 'needs_attention'] as const)(
    'PAY-02: a linked method ends the order here alone, also where the method can be changed: %s',
    (status) => {
      const seen = seenIn(anOrder({ in: status }), refused('other_payment_method', 'クレジットカード'))
      expect(seen.next.map(({ step }) => step)).toStrictEqual(['check_np_console', 'record_cancel'])
    },
  )

  it.each([
    ['PAY-02', 'クレジットカード', 'row_method_linked', ['check_np_console', 'record_cancel']],
    ['PAY-02', 'NP後払いwiz', 'row_of_other_service', ['fix_input', 'confirm_sync']],
    ['PAY-01', '掛売り', 'row_method_not_known', ['fix_input', 'confirm_sync']],
    ['PAY-01', null, 'row_of_another_method', ['fix_input', 'confirm_sync']],
  ] as const)('%s: %s: in doubt, and nothing to confirm lets it be recorded', (rule, paymentMethod, code, steps) => {
    const known = anOrder({ in: 'screening_approved' })
    const seen = seenIn(known, refused('other_payment_method', paymentMethod))
    expect(seen.toConfirm).toBeNull()
    expect([seen.kind, seen.order.syncTrust, seen.order.paymentStatus]).toStrictEqual([
      'unexplained',
      'suspect',
      known.paymentStatus,
    ])
    expect(seen.findings).toStrictEqual([{ code, rule, detail: paymentMethod }])
    expect(seen.next.map(({ step }) => step)).toStrictEqual(steps)
    expect(seen.inTurn).toBe(true)
  })

  it.each(['needs_attention', 'screening_rejected'] as const)(
    'PAY-01: in %s one that nobody knows is recorded as soon as it is known, and nothing has to be confirmed',
    (status) => {
      const row = refused('other_payment_method', '掛売り')
      const seen = seenIn(anOrder({ in: status }), row)
      expect(seen.next.map(({ step }) => step)).toStrictEqual(['fix_input'])
      const known: PaymentMethod = { id: 'shop_invoice', label: '掛売り', linked: false }
      const again = seenIn(seen.order, row, { ownPaymentMethods: [known] })
      expect(again.order.closed).toMatchObject({ reason: 'payment_method_changed' })
    },
  )

  it('PAY-02: what is linked goes on in makeshop, so nobody is told to cancel it there', () => {
    const byCard = refused('other_payment_method', 'クレジットカード')
    const card = seenIn(anOrder({ in: 'screening_approved' }), byCard)
    expect(explainAnswer(card)).toContain('makeshopではキャンセルしないで')
    expect(explainAnswer(card, 'en')).toContain('Do not cancel it in makeshop')
    const recorded = decide(card.order, { type: 'order.cancelled', deleted: false, at }).unwrap().order
    const nextDay = seenIn(recorded, byCard)
    expect([nextDay.kind, codesIn(nextDay)]).toStrictEqual(['closed', ['closed_before']])
    expect(nextDay.next.map(({ step }) => step)).not.toContain('cancel_in_makeshop')
    // CANC-01: NP is cancelled wherever its goods are, since the buyer pays by card.
    const gone = { ...keepOrder(recorded, since).unwrap(), goodsHaveLeft: true }
    const shipped = [
      seenIn(aCancelledOrder({ in: 'shipment_report_completed' }), byCard),
      observeKeptRow(gone, byCard, { at }).unwrap(),
    ]
    for (const seen of shipped) {
      expect([seen.kind, codesIn(seen)]).toStrictEqual(['closed', ['closed_before']])
      expect([seen.next.map(({ step }) => step), seen.inTurn]).toStrictEqual([['settle_follow_ups'], false])
    }
    const otherService = seenIn(recorded, refused('other_payment_method', 'NP後払いwiz'))
    expect(codesIn(otherService)).toContain('open_in_makeshop')
  })

  it('PAY-01: nobody is told to cancel what is paid otherwise, where only its method isn’t known yet', () => {
    const words = explainAnswer(
      seenIn(anOrder({ in: 'screening_approved' }), refused('other_payment_method', '掛売り')),
    )
    expect(words).toContain('決済方法「掛売り」は未登録')
    expect(words).not.toContain('キャンセル')
  })

  const invoice: PaymentMethod = { id: 'shop_invoice', label: '掛売り', linked: false }

  it.each(['掛売り', ' 掛 売り ', 'shop_invoice'])('%j, by the shop’s own list', (name) => {
    const seen = seenIn(anOrder({ in: 'needs_attention' }), refused('other_payment_method', name), {
      ownPaymentMethods: [invoice],
    })
    expect(seen.order.paymentMethod).toStrictEqual(invoice)
  })

  it('beside those that the library knows', () => {
    const { order } = seenIn(anOrder({ in: 'needs_attention' }), toBank, { ownPaymentMethods: [invoice] })
    expect(order.paymentMethod.id).toBe('bank_transfer')
    const own: PaymentMethod = { id: 'our_bank', label: '銀行振込', linked: false }
    expect(
      seenIn(anOrder({ in: 'needs_attention' }), toBank, { ownPaymentMethods: [own] }).order.paymentMethod,
    ).toStrictEqual(own)
  })

  it.each([
    ['NP後払いwiz', 'np_atobarai', 'np_atobarai_wiz'],
    ['NP後払い', 'np_atobarai_wiz', 'np_atobarai'],
  ] as const)(
    'SHIP-08: an imported row of %s, of an order of the other service, puts it in doubt',
    (label, service, other) => {
      const known = anOrder({ in: 'screening_approved', service, invoicePrintedAt: since })
      const shown = { paymentStatus: '審査OK', deliveryStatus: '未配送', at }
      const seen = seenIn(known, { outcome: 'imported', shown, order: { service: other } })
      expect(seen.findings).toStrictEqual([{ code: 'row_of_other_service', rule: 'PAY-02', detail: label }])
      expect(explainAnswer(seen)).not.toContain('キャンセル')
      expect(shippingGate(seen.order).verdict).toBe('hold')
      expect(seenIn(known, { outcome: 'imported', shown, order: { service } }).kind).toBe('unchanged')
    },
  )

  it('isn’t another because both names are too long to be read', () => {
    const long: PaymentMethod = { id: 'long', label: 'a'.repeat(300), linked: false }
    const seen = seenIn(anOrder({ in: 'needs_attention' }), refused('other_payment_method', 'b'.repeat(300)), {
      ownPaymentMethods: [long],
    })
    expect(seen.kind).toBe('unexplained')
  })

  it('is looked at in no other row', () => {
    const seen = seenIn(anOrder({ in: 'needs_attention' }), refused('multiple_destinations', '銀行振込'))
    expect([seen.kind, seen.order.closed, seen.toConfirm]).toStrictEqual(['unexplained', null, null])
  })

  it('is named by what isn’t empty', () => {
    const none: PaymentMethod = { id: 'none', label: '()', linked: false }
    const seen = seenIn(anOrder({ in: 'needs_attention' }), refused('other_payment_method', 'x'.repeat(300)), {
      ownPaymentMethods: [none],
    })
    expect(seen.kind).toBe('unexplained')
    expect(seen.findings[0]?.detail).toHaveLength(64)
  })
})

describe('observeRow: PAY-06, 入金完了 that another payment method may leave behind', () => {
  const live = { npTransaction: atNp }
  const toBankBeside = (receiptStatus: string | null) => ({ ...toBank, receiptStatus })
  const asked = { code: 'receipt_perhaps_stays', rule: 'PAY-06', detail: null }
  const stepsIn = (order: Order, row: OrderRow) => seenIn(order, row).next.map(({ step }) => step)
  const confirmed = (order: Order, status: PaymentStatus) =>
    decide(seenIn(order, toBank).order, { type: 'sync.confirmed', status, at }).unwrap().order

  it.each([
    ['審査保留', anOrder({ in: 'screening_on_hold' })],
    ['要確認', anOrder({ in: 'needs_attention', ...live })],
    ['要確認 of which NP held nothing', anOrder({ in: 'needs_attention' })],
    ['審査中, confirmed as 要確認', confirmed(anOrder({ in: 'screening_in_progress' }), 'needs_attention')],
    ['審査中, confirmed as 審査保留', confirmed(anOrder({ in: 'screening_in_progress' }), 'screening_on_hold')],
  ])('PAY-06: NP may have approved an order in %s unseen, so 入金ステータス is to be looked at', (_, known) => {
    for (const row of [toBank, toBankBeside(null), toBankBeside('入金完了'), toBankBeside('一部入金')]) {
      const seen = seenIn(known, row)
      expect(seen.findings).toContainEqual(asked)
      // NP may go on meanwhile, so that comes first.
      expect(stepsIn(known, row)).toStrictEqual(['settle_follow_ups', 'check_receipt_status'])
      expect(seen.inTurn).toBe(true)
      // An approval is never made up: the buyer may have paid.
      expect(seen.order).toMatchObject({ everApproved: false, receiptStatus: 'not_received' })
      expect(seen.order.openFollowUps).not.toContain('reset_receipt_status')
    }
    expect(seenIn(known, unpaidByBank).findings).not.toContainEqual(asked)
    expect(stepsIn(known, unpaidByBank)).toStrictEqual(['settle_follow_ups'])
  })

  it('PAY-06, CORR-01: nobody can correct an order in 審査NG, so only 入金完了 that is shown asks for it there', () => {
    const known = anOrder({ in: 'screening_rejected' })
    for (const shown of [null, '未入金']) {
      expect(codesIn(seenIn(known, toBankBeside(shown)))).toStrictEqual(['operator_acted'])
      expect(stepsIn(known, toBankBeside(shown))).toStrictEqual(['nothing_to_do'])
    }
    expect(seenIn(known, toBankBeside('入金完了')).findings).toContainEqual(asked)
    expect(stepsIn(known, toBankBeside('入金完了'))).toStrictEqual(['check_receipt_status'])
  })

  it('PAY-06, READ-10: where an approval is on record, or confirmed, the follow-up asks to set it back', () => {
    const seen = confirmed(anOrder({ in: 'screening_in_progress' }), 'screening_approved')
    for (const known of [anOrder({ in: 'screening_approved' }), seen]) {
      const { order, findings } = seenIn(known, toBankBeside('入金完了'))
      expect(order.openFollowUps).toStrictEqual(['cancel_in_np_console', 'reset_receipt_status'])
      expect(findings).not.toContainEqual(asked)
    }
  })

  describe('PAY-06: of an order whose change was recorded before its row came', () => {
    const closedAt = '2026-04-01T15:00:00+09:00'
    const nextDay = { at: '2026-04-02T09:00:00+09:00' }
    const changedIn = (order: Order) => {
      const kept = keepOrder(order, '2026-04-01T09:00:00+09:00').unwrap()
      return decideKept(kept, {
        type: 'paymentMethod.changed',
        to: PAYMENT_METHODS.bank_transfer,
        at: closedAt,
      }).unwrap()
    }

    it.each([
      ['要確認', anOrder({ in: 'needs_attention', ...live }), ['settle_follow_ups', 'check_receipt_status']],
      ['審査NG', anOrder({ in: 'screening_rejected' }), ['check_receipt_status']],
    ] as const)('%s: the first row that shows 入金完了 asks for a look at it, and no later one', (_, known, steps) => {
      const { kept } = changedIn(known)
      const first = observeKeptRow(kept, toBankBeside('入金完了'), nextDay).unwrap()
      expect(codesIn(first)).toStrictEqual(['closed_before', 'receipt_perhaps_stays'])
      expect(first.findings).toContainEqual(asked)
      expect(first.next.map(({ step }) => step)).toStrictEqual(steps)
      expect(isNews(first)).toBe(true)
      expect(first.order).toStrictEqual(kept.order)
      const later = observeKeptRow(first.kept, toBankBeside('入金完了'), { at: '2026-04-03T09:00:00+09:00' }).unwrap()
      expect(codesIn(later)).toStrictEqual(['closed_before'])
      expect(isNews(later)).toBe(false)
    })

    it('not by an export from before the change, taken over behind it; the first from after it asks', () => {
      const { kept } = changedIn(anOrder({ in: 'needs_attention', ...live }))
      const before = observeKeptRow(kept, toBankBeside('入金完了'), { at: '2026-04-01T14:59:00+09:00' }).unwrap()
      expect(codesIn(before)).toStrictEqual(['closed_before'])
      const after = observeKeptRow(before.kept, toBankBeside('入金完了'), nextDay).unwrap()
      expect(codesIn(after)).toStrictEqual(['closed_before', 'receipt_perhaps_stays'])
    })

    it.each([null, '未入金', '一部入金'])('not where the row shows %s', (receiptStatus) => {
      const { kept } = changedIn(anOrder({ in: 'needs_attention', ...live }))
      const seen = observeKeptRow(kept, toBankBeside(receiptStatus), nextDay).unwrap()
      expect(codesIn(seen)).toStrictEqual(['closed_before'])
    })

    it('READ-10: not where an approval is on record, or the follow-up is open', () => {
      const approved = { in: 'needs_attention', ...live, everApproved: true } as const
      const perhaps = anOrder({ in: 'needs_attention', ...live, everApproved: null, receiptStatus: 'received' })
      for (const known of [anOrder(approved), anOrder({ ...approved, receiptStatus: 'received' }), perhaps]) {
        const seen = observeKeptRow(changedIn(known).kept, toBankBeside('入金完了'), nextDay).unwrap()
        expect(codesIn(seen)).toStrictEqual(['closed_before'])
      }
    })

    it('READ-07: nor of a cancelled order, nor of a change that a row showed, nor where earlier looks aren’t known', () => {
      const { order } = changedIn(anOrder({ in: 'needs_attention', ...live }))
      expect(codesIn(seenIn(order, toBankBeside('入金完了'), nextDay))).toStrictEqual(['closed_before'])
      const known = keepOrder(anOrder({ in: 'needs_attention', ...live }), '2026-04-01T09:00:00+09:00').unwrap()
      const shown = observeKeptRow(known, toBank, { at: closedAt }).unwrap()
      const seen = observeKeptRow(shown.kept, toBankBeside('入金完了'), nextDay).unwrap()
      expect(codesIn(seen)).toStrictEqual(['closed_before'])
      const cancelledOrder = aCancelledOrder({ in: 'needs_attention' })
      const lastKnownAt = '2026-03-01T09:00:00+09:00'
      const options = { ...nextDay, lastKnownAt }
      expect(codesIn(seenIn(cancelledOrder, toBankBeside('入金完了'), options))).not.toContain('receipt_perhaps_stays')
      expect(codesIn(seenIn(order, { ...cancelled, receiptStatus: '入金完了' }, options))).toStrictEqual([
        'closed_before',
      ])
    })
  })

  it('CANC-01: a cancel asks nothing of it', () => {
    const row = { ...cancelled, receiptStatus: '入金完了' }
    expect(codesIn(seenIn(anOrder({ in: 'screening_on_hold' }), row))).toStrictEqual(['operator_acted'])
  })

  it('PAY-06: is worded', () => {
    const seen = seenIn(anOrder({ in: 'screening_on_hold' }), toBank)
    expect(explainAnswer(seen)).toContain('入金がないのに「入金完了」なら「未入金」に戻してください')
    expect(explainAnswer(seen, 'en')).toContain('if it is "Received" though nothing was received')
    const doubted = seenIn(anOrder({ in: 'screening_in_progress' }), toBank)
    expect(explainAnswer(doubted)).toContain('NPで審査OKで商品が手元にあれば「審査OK」を')
    expect(explainAnswer(doubted, 'en')).toContain('"Screening OK" where NP has approved it and the goods are here')
  })
})

describe('observeRow: READ-08, the end of an order in 要確認 of which NP was known to hold nothing', () => {
  const none = { state: 'none', id: null } as const
  const refusedThere = anOrder({ in: 'needs_attention', npTransaction: none })
  const rows = [
    [cancelled, 'order.cancelled'],
    [unpaidByBank, 'paymentMethod.changed'],
  ] as const

  it.each(rows)('%j: it may have been corrected and taken on since, so that a look at NP is left', (row, step) => {
    for (const state of ['none', 'rejected'] as const) {
      const seen = seenIn({ ...refusedThere, npTransaction: { state, id: null } }, row)
      expect(seen).toMatchObject({ kind: 'operator', course: [step], toConfirm: null })
      // Neither a correction nor a request is made up.
      expect(seen.events.map(({ type }) => type)).toStrictEqual(['sync.doubted', step])
      expect(seen.order).toMatchObject({ npTransaction: { state }, openFollowUps: ['check_np_console'] })
      expect(seen.order.closed).not.toBeNull()
      expect(codesIn(seen)).toStrictEqual(['operator_acted', 'perhaps_taken_on'])
      expect(seen.findings[1]).toStrictEqual({ code: 'perhaps_taken_on', rule: 'READ-08', detail: null })
      expect(seen.next.map((next) => next.step)).toStrictEqual(['settle_follow_ups'])
      expect(explainAnswer(seen)).toContain('NP管理画面で確認してください')
      expect(explainAnswer(seen, 'en')).toContain("NP's console")
    }
  })

  it.each(rows)('%j: what NP says then opens the cancel, or leaves nothing to do', (row) => {
    const { order } = seenIn(refusedThere, row)
    const [work] = triage([order], at)
      .unwrap()
      .lists.filter(({ count }) => count > 0)
    expect(work?.list).toBe('follow_ups_open')
    const live = reconcile(order, { status: 'approved', at: '2027-02-01T12:00:00+09:00' }).unwrap()
    expect(live).toMatchObject({ repairKind: 'reopen', repair: [{ type: 'screening.approved' }] })
    const looked = decide(order, { type: 'followUp.done', kind: 'check_np_console', at }).unwrap().order
    expect(looked.openFollowUps).toStrictEqual([])
  })

  it.each(rows)('%j: what NP may hold is to be cancelled there, and no more', (row) => {
    for (const state of ['requested', 'live', 'unknown'] as const) {
      const seen = seenIn({ ...refusedThere, npTransaction: { state, id: null } }, row)
      expect(seen.order.openFollowUps).toStrictEqual(['cancel_in_np_console'])
      expect(codesIn(seen)).toStrictEqual(['operator_acted'])
    }
  })

  it.each(rows)('%j: where a look is open already, it stays', (row, step) => {
    const suspect = { ...refusedThere, syncTrust: 'suspect', openFollowUps: ['check_np_console'] } as const
    const seen = seenIn(suspect, row)
    expect(seen.events.map(({ type }) => type)).toStrictEqual([step])
    expect(seen.order.openFollowUps).toStrictEqual(['check_np_console'])
  })

  it('STAT-05: what NP rejected is void, and can’t have been corrected', () => {
    const seen = seenIn(anOrder({ in: 'screening_rejected' }), cancelled)
    expect(seen.order.openFollowUps).toStrictEqual([])
    expect(codesIn(seen)).toStrictEqual(['operator_acted'])
  })
})

describe('observeRow: a row that says nothing that an event records', () => {
  it.each<readonly [OrderRow, string, string, readonly string[]]>([
    [refused('provisional_order'), 'row_provisional', 'READ-21', ['check_np_console']],
    [refused('goods_returned'), 'row_returned', 'READ-25', ['check_np_console', 'cancel_order']],
    [refused('multiple_destinations'), 'row_not_linked', 'LINK-03', ['check_np_console']],
    [refused('preorder'), 'row_not_linked', 'LINK-04', ['check_np_console']],
    [refused('connect_lite'), 'row_not_linked', 'LINK-02', ['check_np_console']],
    [refused('link_not_automatic'), 'row_not_linked', 'LINK-01', ['check_np_console']],
    [refused('sp_code_missing'), 'row_not_linked', 'LINK-01', ['check_np_console']],
    [refused('source_external'), 'row_not_linked', 'LINK-05', ['check_np_console']],
    [refused('source_payment_change'), 'row_not_linked', 'LINK-05', ['check_np_console']],
    [refused('malformed'), 'row_not_understood', 'READ-24', ['fix_input', 'confirm_sync']],
    [{ outcome: 'not_understood' }, 'row_not_understood', 'READ-21', ['fix_input', 'confirm_sync']],
  ])('READ-21: %j puts the order in doubt (%s)', (row, code, rule, next) => {
    const known = anOrder({ in: 'screening_approved' })
    const seen = seenIn(known, row)
    expect(seen).toMatchObject({
      kind: 'unexplained',
      course: [],
      events: [{ type: 'sync.doubted', reason: 'other', at }],
    })
    expect(seen.findings).toStrictEqual([{ code, rule, detail: null }])
    expect(seen.order).toStrictEqual(decide(known, { type: 'sync.doubted', reason: 'other', at }).unwrap().order)
    expect(shippingGate(seen.order).verdict).toBe('hold')
    expect(seen.next.map(({ step }) => step)).toStrictEqual(next)
    // Neither alone will do: mended, the row is of an order in doubt; confirmed, it is doubted anew.
    expect(seen.inTurn).toBe(next.length > 1)
    // The next day it says the same.
    const again = seenIn(seen.order, row)
    expect(again.order).toBe(seen.order)
    expect([again.events, codesIn(again)]).toStrictEqual([[], [code]])
  })

  const toMethod = { type: 'paymentMethod.changed', to: PAYMENT_METHODS.bank_transfer, at } as const
  const ended = aCancelledOrder({ openFollowUps: [], npTransaction: { state: 'cancelled', id: null } })
  const paidOtherwise = decide(anOrder({ in: 'needs_attention' }), toMethod).unwrap().order

  it.each<readonly [OrderRow, Order]>([
    [cancelled, aCancelledOrder()],
    // READ-07: its cancel at NP is on record.
    [refused('goods_returned'), ended],
    [{ outcome: 'not_understood' }, aCancelledOrder()],
    [refused('malformed'), aCancelledOrder()],
    [cancelled, paidOtherwise],
    [toBank, paidOtherwise],
    [refused('goods_returned'), paidOtherwise],
    [{ outcome: 'not_understood' }, paidOtherwise],
  ])('READ-07: of a closed order nothing follows from %j', (row, known) => {
    const seen = seenIn(known, row)
    expect(seen.order).toBe(known)
    expect(seen).toMatchObject({ kind: 'closed', course: [], events: [], toConfirm: null })
    expect(seen.findings).toStrictEqual([{ code: 'closed_before', rule: 'READ-07', detail: null }])
  })

  it.each<readonly [OrderRow, Order, string, readonly string[]]>([
    [toBank, aCancelledOrder(), 'cancel_in_makeshop', []],
    [refused('provisional_order'), aCancelledOrder(), 'cancel_in_makeshop', []],
    [refused('multiple_destinations'), aCancelledOrder(), 'cancel_in_makeshop', []],
    [refused('provisional_order'), paidOtherwise, 'change_payment_method', ['perhaps_changed_back']],
    [refused('multiple_destinations'), paidOtherwise, 'change_payment_method', ['perhaps_changed_back']],
    [refused('source_payment_change'), paidOtherwise, 'change_payment_method', ['perhaps_changed_back']],
  ])('CANC-01: %j shows a closed order as open in makeshop', (row, known, step, beside) => {
    const seen = seenIn(known, row)
    expect(seen.order).toBe(known)
    expect([seen.kind, codesIn(seen)]).toStrictEqual(['closed', ['closed_before', 'open_in_makeshop', ...beside]])
    expect(seen.next[0]).toMatchObject({ step, event: null })
    expect(seen.next.map((each) => each.step)).not.toContain('nothing_to_do')
  })

  it.each([
    ['other_payment_method', 'order_cancelled'],
    ['other_payment_method', 'goods_returned'],
    ['provisional_order', 'order_cancelled'],
    ['provisional_order', 'goods_returned'],
  ] as const)('READ-07: nor does one that is refused for %s, and ended there as well: %s', (code, ending) => {
    for (const known of [ended, paidOtherwise]) {
      const seen = seenIn(known, { ...refused(code, 'クレジットカード'), ending })
      expect(seen.order).toBe(known)
      expect([seen.kind, codesIn(seen)]).toStrictEqual(['closed', ['closed_before']])
      expect(codesIn(seenIn(known, { ...refused('provisional_order'), ending: null }))).toContain('open_in_makeshop')
    }
  })

  it.each<readonly [string, OrderRow]>([
    ['返送', refused('goods_returned')],
    ['返送, cancelled too', { ...refused('goods_returned'), ending: 'order_cancelled' }],
    ['cancelled, and 返送', { ...refused('order_cancelled'), ending: 'goods_returned' }],
    ['paid otherwise, and 返送', { ...refused('other_payment_method', '銀行振込'), ending: 'goods_returned' }],
  ])('READ-25, CANC-01: that goods came back settles what is left open of a cancelled order: %s', (_, row) => {
    const left = [
      aCancelledOrder(),
      aCancelledOrder({ in: 'shipment_report_completed' }),
      // READ-08: NP may hold it.
      aCancelledOrder({ deliveryStatus: 'shipped', openFollowUps: ['check_np_console'] }),
    ]
    for (const known of left) {
      const seen = seenIn(known, row)
      expect(seen.order).toBe(known)
      expect([seen.kind, codesIn(seen)]).toStrictEqual(['closed', ['closed_before', 'returned_after_closing']])
      expect(seen.findings[1]?.rule).toBe('READ-25')
      // Where they are is known.
      expect(seen.next.map(({ step }) => step)).toStrictEqual(['settle_follow_ups'])
      expect(seen.inTurn).toBe(false)
    }
  })

  it.each<readonly [string, OrderRow]>([
    ['返送, cancelled too', { ...refused('goods_returned'), ending: 'order_cancelled' }],
    ['cancelled, and 返送', { ...refused('order_cancelled'), ending: 'goods_returned' }],
  ])(
    'READ-25, CANC-01: of an order that is cancelled, too, both are said, and nobody looks for its goods: %s',
    (_, row) => {
      const onTruck = keepOrder(anOrder({ in: 'screening_approved' }), since).unwrap()
      const observed = [
        seenIn(anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' }), row),
        seenIn(anOrder({ in: 'shipment_report_completed' }), row),
        observeKeptRow(onTruck, row, { at }).unwrap(),
        observeKeptRow({ ...onTruck, goodsHaveLeft: true }, row, { at }).unwrap(),
      ]
      for (const seen of observed) {
        expect(seen.course.at(-1)).toBe('order.cancelled')
        expect([seen.kind, codesIn(seen)]).toStrictEqual(['operator', ['operator_acted', 'returned_after_closing']])
        expect([seen.next.map(({ step }) => step), seen.inTurn]).toStrictEqual([['settle_follow_ups'], false])
      }
    },
  )

  it.each([
    ['other_payment_method', 'クレジットカード', 'row_method_linked', 'クレジットカード'],
    ['other_payment_method', '掛売り', 'row_method_not_known', '掛売り'],
    ['other_payment_method', null, 'row_of_another_method', null],
    ['provisional_order', null, 'row_provisional', null],
  ] as const)('READ-25: of %s, %j, it is said, too, that the goods came back', (code, paymentMethod, said, detail) => {
    const known = anOrder({ in: 'screening_approved', deliveryStatus: 'shipped' })
    const seen = seenIn(known, { ...refused(code, paymentMethod), ending: 'goods_returned' })
    expect(seen.kind).toBe('unexplained')
    expect(seen.findings).toMatchObject([
      { code: said, detail },
      { code: 'row_returned', rule: 'READ-25', detail: null },
    ])
    expect(codesIn(seenIn(known, { ...refused('goods_returned'), ending: 'goods_returned' }))).toStrictEqual([
      'row_returned',
    ])
  })

  it('PAY-03, READ-25: a change that can be recorded is, and it is said that the goods came back', () => {
    const known = anOrder({ in: 'needs_attention' })
    const changed = seenIn(known, toBank)
    expect(seenIn(known, { ...toBank, ending: 'goods_returned' })).toStrictEqual({
      ...changed,
      findings: [...changed.findings, { code: 'returned_after_closing', rule: 'READ-25', detail: null }],
    })
  })

  it('CANC-01: and says nothing of how it is paid there', () => {
    const words = explainAnswer(seenIn(aCancelledOrder(), toBank))
    expect(words).toContain('終了した注文ですが、makeshopの注文データには反映されていません')
    expect(words).not.toContain('NP後払い')
  })

  it('CANC-01: beside what is open on it', () => {
    const known = decide(anOrder({ in: 'screening_approved' }), {
      type: 'order.cancelled',
      deleted: false,
      at: since,
    }).unwrap().order
    const { next } = seenIn(known, refused('multiple_destinations'))
    expect(next.map(({ step }) => step)).toStrictEqual(['cancel_in_makeshop', 'settle_follow_ups'])
    const rejected = anOrder({ in: 'screening_rejected', npTransaction: { state: 'rejected', id: null } })
    const { next: done } = seenIn(seenIn(rejected, cancelled).order, refused('multiple_destinations'))
    expect(done.map(({ step }) => step)).toStrictEqual(['cancel_in_makeshop'])
  })

  describe('LINK-06: an export from before the status that is known', () => {
    const before = '2026-04-01T08:00:00+09:00'
    const known = anOrder({ in: 'screening_approved' })

    it.each<OrderRow>([
      refused('provisional_order'),
      refused('multiple_destinations'),
      refused('goods_returned'),
      refused('other_payment_method', 'クレジットカード'),
      { outcome: 'not_understood' },
    ])('is as good for %j: somebody may have confirmed the order since', (row) => {
      const { order } = seenIn(known, row, { at: before })
      const confirmed = decide(order, { type: 'sync.confirmed', status: 'screening_approved', at }).unwrap().order
      expect(shippingGate(confirmed).verdict).toBe('ship')
      expect(shippingGate(seenIn(confirmed, row, { at: before }).order).verdict).toBe('hold')
    })

    it.each<readonly [OrderRow, Order]>([
      [toBank, aCancelledOrder()],
      [{ outcome: 'imported', shown: { paymentStatus: '審査OK', at: before } }, aCancelledOrder()],
    ])('shows no closed order as open: %j', (row, order) => {
      expect(codesIn(seenIn(order, row, { at: before }))).not.toContain('open_in_makeshop')
      const now: OrderRow = row.outcome === 'imported' ? { ...row, shown: { ...row.shown, at } } : row
      expect(codesIn(seenIn(order, now))).toContain('open_in_makeshop')
    })
  })

  it('PAY-01: another payment method is recorded once the true status is confirmed, and the row taken over again', () => {
    const doubted = seenIn(anOrder({ in: 'screening_in_progress' }), toBank)
    expect(doubted.next.map(({ step }) => step)).toStrictEqual(['confirm_sync'])
    const confirmed = decide(doubted.order, { type: 'sync.confirmed', status: 'screening_rejected', at }).unwrap().order
    expect(seenIn(confirmed, toBank).order.closed?.reason).toBe('payment_method_changed')
  })

  it('SHIP-08: of a closed order the service doesn’t matter', () => {
    const shown = { paymentStatus: '審査OK', at }
    const seen = seenIn(paidOtherwise, { outcome: 'imported', shown, order: { service: 'np_atobarai_wiz' } })
    expect(codesIn(seen)).toContain('open_in_makeshop')
  })

  it('is worded', () => {
    const seen = seenIn(anOrder({ in: 'screening_in_progress' }), toBank)
    expect(explainAnswer(seen)).toContain('「銀行振込」')
    expect(explainAnswer(seen, 'en')).toContain('"銀行振込"')
  })
})

describe('observeRow: what an import refuses', () => {
  const shop: Shop = { linkMode: 'automatic', connect: 'pro', spCode: 'registered' }
  const snapshot: OrderSnapshot = {
    orderNumber: anOrder({ in: 'screening_approved' }).orderNumber,
    service: 'np_atobarai',
    source: 'storefront',
    multipleDestinations: false,
    preorder: false,
    paymentFee: 330,
    paymentStatus: 'screening_approved',
    deliveryStatus: 'not_shipped',
    receiptStatus: 'received',
    at,
  }

  it.each<readonly [Partial<OrderSnapshot>, Partial<Shop>]>([
    [{}, { linkMode: 'manual' }],
    [{}, { spCode: null }],
    [{}, { connect: 'lite' }],
    [{ multipleDestinations: true }, {}],
    [{ preorder: true }, {}],
    [{ source: 'external_system' }, {}],
    [{ source: 'payment_method_change' }, {}],
    [{ paymentFee: -1 }, {}],
  ])('LINK-01 to LINK-05, READ-24: %j, %j is said by the rule that it has', (shown, set) => {
    const adopted = adoptOrder({ ...snapshot, ...shown }, { ...shop, ...set })
    if (adopted.ok) return expect.fail('it is linked')
    const { code, rule } = adopted.val
    const seen = seenIn(anOrder({ in: 'screening_approved' }), refused(code))
    const said = code === 'malformed' ? 'row_not_understood' : 'row_not_linked'
    expect(seen.findings).toStrictEqual([{ code: said, rule, detail: null }])
  })
})

it('observeRow looks at no order in a row that has none', () => {
  const known = anOrder({ in: 'screening_approved' })
  const beside: object = { order: { service: 'np' } }
  const row = { ...cancelled, ...beside }
  expect(seenIn(known, row)).toStrictEqual(seenIn(known, cancelled))
})

describe('observeRow: READ-24, what is malformed', () => {
  const known = anOrder({ in: 'screening_approved' })
  const shown = { paymentStatus: '審査OK', at }
  const ours = { id: 'our_bank', label: '店頭払い', linked: false }
  const hostile = new Proxy(
    {},
    {
      get: () => {
        throw new Error('boom')
      },
    },
  )

  const withoutTime = {
    get at(): string {
      throw new Error('boom')
    },
  }

  it.each([
    [known, null, { at }, 'row'],
    [known, [], { at }, 'row'],
    [known, {}, { at }, 'row.outcome'],
    [known, { ...cancelled, orderNumber: 'another' }, { at }, 'row.orderNumber'],
    [known, { ...cancelled, orderNumber: 7 }, { at }, 'row.orderNumber'],
    [known, { outcome: 'imported', shown, order: { service: 'np' } }, { at }, 'row.order.service'],
    [known, { outcome: 'imported', shown, order: {} }, { at }, 'row.order.service'],
    [known, { outcome: 'imported', shown, order: 'np_atobarai' }, { at }, 'row.order'],
    [aCancelledOrder(), { outcome: 'imported', shown, order: { service: 'np' } }, { at }, 'row.order.service'],
    [known, { outcome: 'header' }, { at }, 'row.outcome'],
    [known, { outcome: 'refused' }, { at }, 'row.code'],
    [known, { outcome: 'refused', code: 'goods_retuned' }, { at }, 'row.code'],
    [known, { outcome: 'refused', code: 'status_final', rule: 'FLOW-06' }, { at }, 'row.code'],
    [known, { outcome: 'refused', code: 'other_payment_method', paymentMethod: 1 }, { at }, 'row.paymentMethod'],
    [known, { ...toBank, receiptStatus: 1 }, { at }, 'row.receiptStatus'],
    [known, { outcome: 'refused', code: 'provisional_order', ending: 'shipped' }, { at }, 'row.ending'],
    [known, { outcome: 'refused', code: 'provisional_order', ending: 'provisional_order' }, { at }, 'row.ending'],
    [known, { outcome: 'refused', code: 'provisional_order', ending: 1 }, { at }, 'row.ending'],
    [known, { outcome: 'refused', code: 'not_understood' }, { at }, 'row.code'],
    [known, { outcome: 'refused', code: 'toString' }, { at }, 'row.code'],
    [known, { ...cancelled, showsGone: '配送完了' }, { at }, 'row.showsGone'],
    [known, { outcome: 'not_understood', showsGone: 1 }, { at }, 'row.showsGone'],
    [known, { outcome: 'imported' }, { at }, 'row.shown'],
    [known, { outcome: 'imported', shown: { at } }, { at }, 'row.shown.paymentStatus'],
    [known, { outcome: 'imported', shown: { paymentStatus: '審査OK' } }, { at }, 'row.shown.at'],
    [known, cancelled, { at: '2026-02-30T00:00:00Z' }, 'options.at'],
    [known, cancelled, {}, 'options.at'],
    [known, cancelled, null, 'options'],
    [known, cancelled, at, 'options'],
    [known, cancelled, hostile, 'options'],
    [known, cancelled, withoutTime, 'options'],
    [known, { outcome: 'imported', shown }, { at: 'nonsense' }, 'options.at'],
    [known, hostile, { at }, 'row'],
    [{ ...known, version: 0 }, cancelled, { at }, 'order.version'],
    [
      { ...known, version: 0 },
      { outcome: 'imported', shown: { paymentStatus: '審査OK', at } },
      { at },
      'order.version',
    ],
    [known, toBank, { at, ownPaymentMethods: 'bank_transfer' }, 'options.ownPaymentMethods'],
    [known, toBank, { at, ownPaymentMethods: {} }, 'options.ownPaymentMethods'],
    [known, toBank, { at, ownPaymentMethods: [null] }, 'options.ownPaymentMethods[0]'],
    [known, toBank, { at, ownPaymentMethods: [ours, undefined, ours] }, 'options.ownPaymentMethods[1]'],
    [known, toBank, { at, ownPaymentMethods: [ours, { ...ours, id: '' }] }, 'options.ownPaymentMethods[1].id'],
    [known, cancelled, { at, ownPaymentMethods: [{ ...ours, label: 5 }] }, 'options.ownPaymentMethods[0].label'],
    [known, toBank, { at, ownPaymentMethods: [{ id: 'x', label: '銀行振込' }] }, 'options.ownPaymentMethods[0].linked'],
  ])('%#: %j', (order, row, options, path) => {
    const outcome = Reflect.apply(observeRow, undefined, [order, row, options])
    expect(outcome).toMatchObject({ ok: false, val: { code: 'malformed', rule: 'READ-24', detail: path } })
  })

  it('takes no payment methods for none of the shop’s own', () => {
    const outcome = Reflect.apply(observeRow, undefined, [
      anOrder({ in: 'needs_attention' }),
      toBank,
      { at, ownPaymentMethods: undefined },
    ])
    expect(outcome.unwrap().order.paymentMethod).toStrictEqual(PAYMENT_METHODS.bank_transfer)
  })

  it('cites the rule that a code has, whatever a row says', () => {
    const outcome = Reflect.apply(observeRow, undefined, [known, { ...refused('preorder'), rule: 'nonsense' }, { at }])
    expect(outcome.unwrap().findings).toStrictEqual([{ code: 'row_not_linked', rule: 'LINK-04', detail: null }])
  })
})
