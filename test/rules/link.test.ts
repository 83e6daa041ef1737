import { describe, expect, it } from 'vitest'
import { adoptOrder, canCorrect, checkLink, isAutomatic, LINK_EVENT_TYPES, placeOrder, RULES } from '../../src/index.js'
import { aSnapshot, LINKED_DRAFT, LINKED_SHOP } from '../support/a-draft.js'
import {
  accepted,
  approved,
  cancelled,
  completed,
  deleted,
  edited,
  paymentChanged,
  requested,
} from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'
import { given } from '../support/given.js'
import { ALL_STATUSES, labelled } from '../support/statuses.js'

const rulesAgainst = (draft: Partial<typeof LINKED_DRAFT>, shop: Partial<typeof LINKED_SHOP> = {}) =>
  checkLink({ ...LINKED_DRAFT, ...draft }, { ...LINKED_SHOP, ...shop }).map(({ rule, effect }) => [rule, effect])

describe('LINK: which orders are linked at all', () => {
  it('LINK-01: a shop on 自動連携 with its SPコード registered is linked', () => {
    expect(rulesAgainst({})).toStrictEqual([])
    expect(placeOrder(LINKED_DRAFT, LINKED_SHOP).ok).toBe(true)
  })

  it('LINK-01: a 連携設定 other than 自動連携 links nothing', () => {
    expect(rulesAgainst({}, { linkMode: 'manual' })).toStrictEqual([['LINK-01', 'refuse']])
  })

  it.each([null, '', ' ', '　'])('LINK-01: without the SPコード issued by NP (%j) nothing is linked', (spCode) => {
    expect(rulesAgainst({}, { spCode })).toStrictEqual([['LINK-01', 'refuse']])
  })

  it('LINK-02: NPコネクトライト is not supported', () => {
    expect(rulesAgainst({}, { connect: 'lite' })).toStrictEqual([['LINK-02', 'refuse']])
  })

  it('LINK-03: 複数配送 is not supported', () => {
    expect(rulesAgainst({ multipleDestinations: true })).toStrictEqual([['LINK-03', 'refuse']])
  })

  it('LINK-04: 予約販売 is not supported', () => {
    expect(rulesAgainst({ preorder: true })).toStrictEqual([['LINK-04', 'refuse']])
  })

  it('LINK-05: an order changed to NP後払い later is not linked', () => {
    expect(rulesAgainst({ source: 'payment_method_change' })).toStrictEqual([['LINK-05', 'refuse']])
  })

  it('LINK-05: an order registered from an outside system is not linked', () => {
    expect(rulesAgainst({ source: 'external_system' })).toStrictEqual([['LINK-05', 'refuse']])
  })

  it.each([
    ['LINK-01', {}, { linkMode: 'manual' }],
    ['LINK-01', {}, { spCode: null }],
    ['LINK-02', {}, { connect: 'lite' }],
    ['LINK-03', { multipleDestinations: true }, {}],
    ['LINK-04', { preorder: true }, {}],
    ['LINK-05', { source: 'external_system' }, {}],
    ['LINK-05', { source: 'payment_method_change' }, {}],
  ] as const)(
    '%s: an order that breaks it (%j, %j) never becomes an Order, new or in mid-life',
    (rule, draft, shop) => {
      const placed = placeOrder({ ...LINKED_DRAFT, ...draft }, { ...LINKED_SHOP, ...shop })
      const adopted = adoptOrder({ ...aSnapshot({ in: 'screening_approved' }), ...draft }, { ...LINKED_SHOP, ...shop })
      expect(placed).toMatchObject({ ok: false, val: { rule } })
      expect(adopted).toMatchObject({ ok: false, val: { rule } })
    },
  )

  it.each(
    labelled(
      'screening_preparing',
      'screening_waiting',
      'screening_in_progress',
      'shipment_report_preparing',
      'shipment_report_in_progress',
    ),
  )('LINK-06: in %s a result may not show at once, so the advice is to wait for the link', (_, status) => {
    expect(isAutomatic(status)).toBe(true)
    const { refusal } = given(anOrder({ in: status }))
      .when(edited('items'))
      .thenRefused('CORR-01')
    expect(refusal.next[0]).toStrictEqual({ step: 'wait_for_link', event: null, rule: 'LINK-06' })
  })

  it('LINK-06: a correction reaches NP in about 5 to 10 minutes, as the catalogue says', () => {
    expect(RULES['LINK-06']).toMatchObject({ level: 'info', section: 'link', source: 'page' })
    expect(RULES['LINK-06'].text.ja).toMatch(/5.*10.*分/)
    expect(RULES['LINK-06'].text.en).toMatch(/(5|five).*(10|ten).*minutes/i)
  })

  it("LINK-07: from acceptance to the screening result no operator's step is needed", () => {
    given(placeOrder(LINKED_DRAFT, LINKED_SHOP).unwrap())
      .when(requested)
      .then('screening_waiting')
      .when(accepted())
      .then('screening_in_progress')
      .when(approved)
      .then('screening_approved')
  })

  it('LINK-07: only 審査保留, 審査OK and 要確認 call for, or take, a correction', () => {
    expect(ALL_STATUSES.filter(canCorrect)).toStrictEqual([
      'screening_on_hold',
      'screening_approved',
      'needs_attention',
    ])
    expect(RULES['LINK-07'].level).toBe('info')
  })

  it('LINK-08: what is linked is the registration, the screening result and the slip number, nothing else', () => {
    expect(LINK_EVENT_TYPES).toStrictEqual([
      'screening.requested',
      'screening.accepted',
      'screening.approved',
      'screening.held',
      'screening.rejected',
      'screening.failed',
      'shipment.requested',
      'shipment.reported',
      'shipment.failed',
    ])
    expect(RULES['LINK-08'].level).toBe('info')
  })

  it.each([
    ['a cancel', anOrder({ in: 'screening_approved' }), cancelled, 'cancelled'],
    ['a deletion', anOrder({ in: 'screening_approved' }), deleted, 'deleted'],
    ['a payment change', anOrder({ in: 'needs_attention' }), paymentChanged(), 'payment_method_changed'],
  ] as const)("LINK-08: %s leaves NP's side as it was", (_, order, event, reason) => {
    given(order).when(event).thenClosed(reason).having({ npTransaction: order.npTransaction })
  })

  it('LINK-08: the slip number is what 配送完了 hands to the link', () => {
    given(anOrder({ in: 'screening_approved' }))
      .when(completed({ carrier: '佐川急便', slipNumber: '1234-5678-9013' }))
      .then('shipment_report_preparing')
      .having({ shipment: { carrier: 'sagawa', slipNumber: '1234-5678-9013' } })
  })
})
