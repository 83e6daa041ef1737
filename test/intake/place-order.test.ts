import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adoptOrder, checkLink, type OrderDraft, PAYMENT_STATUSES, placeOrder, type Shop } from '../../src/index.js'
import { aSnapshot, LINKED_DRAFT, LINKED_SHOP } from '../support/a-draft.js'
import { at, requested } from '../support/an-event.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { given } from '../support/given.js'

describe('placeOrder', () => {
  it('STAT-01: a linked order starts in 審査待ち(準備中), and nothing is known to NP', () => {
    const draft = deepFreeze({ ...LINKED_DRAFT, paymentFee: 250, service: 'np_atobarai_wiz' as const })
    expect(placeOrder(draft, deepFreeze(LINKED_SHOP)).unwrap()).toStrictEqual({
      orderNumber: 'P202604010000000001',
      service: 'np_atobarai_wiz',
      paymentStatus: 'screening_preparing',
      statusSince: at,
      deliveryStatus: 'not_shipped',
      receiptStatus: 'not_received',
      shipment: null,
      invoicePrintedAt: null,
      npTransaction: { state: 'none', id: null },
      everApproved: false,
      problem: null,
      syncTrust: 'linked',
      openFollowUps: [],
      paymentMethod: { id: 'np_atobarai', label: 'NP後払い', linked: true },
      paymentFee: 250,
      closed: null,
      version: 1,
    })
  })

  it('FLOW-01: it is ready for the request to start', () => {
    given(placeOrder(LINKED_DRAFT, LINKED_SHOP).unwrap()).when(requested).then('screening_waiting')
  })

  it.each<readonly [string, string, Partial<OrderDraft>, Partial<Shop>, readonly string[]]>([
    ['LINK-01', 'link_not_automatic', {}, { linkMode: 'manual' }, ['set_link_automatic']],
    ['LINK-01', 'sp_code_missing', {}, { spCode: null }, ['register_sp_code']],
    ['LINK-02', 'connect_lite', {}, { connect: 'lite' }, ['use_connect_pro']],
    ['LINK-03', 'multiple_destinations', { multipleDestinations: true }, {}, ['handle_by_hand']],
    ['LINK-04', 'preorder', { preorder: true }, {}, ['handle_by_hand']],
    ['LINK-05', 'source_external', { source: 'external_system' }, {}, ['handle_by_hand']],
    ['LINK-05', 'source_payment_change', { source: 'payment_method_change' }, {}, ['handle_by_hand']],
  ])('%s, %s: a draft %j in a shop %j is refused, and what to do is named', (rule, code, draft, shop, steps) => {
    const placed = placeOrder({ ...LINKED_DRAFT, ...draft }, { ...LINKED_SHOP, ...shop })
    if (placed.ok) expect.fail('it was placed')
    expect([placed.val.rule, placed.val.code]).toStrictEqual([rule, code])
    expect(placed.val.violations).toStrictEqual([{ rule, code, effect: 'refuse', detail: null }])
    expect(placed.val.next.map(({ step }) => step)).toStrictEqual(steps)
    expect(placed.val.next.map((step) => step.rule)).toStrictEqual([rule])
  })

  it('LINK-01 to LINK-05: every reason is named, the first decides, and no advice comes twice', () => {
    const placed = placeOrder(
      { ...LINKED_DRAFT, source: 'external_system', multipleDestinations: true, preorder: true },
      { linkMode: 'manual', connect: 'lite', spCode: ' ' },
    )
    if (placed.ok) expect.fail('it was placed')
    const { code, rule, violations, next } = placed.val
    expect([code, rule]).toStrictEqual(['link_not_automatic', 'LINK-01'])
    expect(violations.map((each) => each.rule)).toStrictEqual([
      'LINK-01',
      'LINK-01',
      'LINK-02',
      'LINK-03',
      'LINK-04',
      'LINK-05',
    ])
    expect(new Set(next).size).toBe(next.length)
    expect(next.map(({ step }) => step)).toContain('handle_by_hand')
  })

  it.each<readonly [string, Record<string, unknown>]>([
    ['draft.orderNumber', { orderNumber: '' }],
    ['draft.orderNumber', { orderNumber: 'P'.repeat(41) }],
    ['draft.orderNumber', { orderNumber: 'P 1' }],
    ['draft.orderNumber', { orderNumber: 1 }],
    ['draft.service', { service: 'np_card' }],
    ['draft.service', { service: 'toString' }],
    ['draft.source', { source: null }],
    ['draft.multipleDestinations', { multipleDestinations: 'no' }],
    ['draft.preorder', { preorder: undefined }],
    ['draft.paymentFee', { paymentFee: -1 }],
    ['draft.paymentFee', { paymentFee: 1.5 }],
    ['draft.paymentFee', { paymentFee: '330' }],
    ['draft.paymentFee', { paymentFee: Number.NaN }],
    ['draft.at', { at: '2026-02-30T10:00:00+09:00' }],
    ['draft.at', { at: '2026-04-01' }],
    ['draft.paymentStatus', { paymentStatus: 'screening_preparing' }],
    ['draft.paymentStatus', { paymentStatus: '審査OK' }],
  ])('READ-24: %s is malformed in %j', (detail, part) => {
    expect(placeOrder({ ...LINKED_DRAFT, ...part } as OrderDraft, LINKED_SHOP)).toMatchObject({
      ok: false,
      val: { code: 'malformed', rule: 'READ-24', violations: [{ detail }], next: [{ step: 'fix_input' }] },
    })
  })

  it.each<readonly [string, unknown]>([
    ['shop', null],
    ['shop.linkMode', { ...LINKED_SHOP, linkMode: 'auto' }],
    ['shop.connect', { ...LINKED_SHOP, connect: undefined }],
    ['shop.spCode', { linkMode: 'automatic', connect: 'pro' }],
    ['shop.spCode', { ...LINKED_SHOP, spCode: 4711 }],
  ])('READ-24: %s is malformed in %j', (detail, shop) => {
    expect(placeOrder(LINKED_DRAFT, shop as Shop)).toMatchObject({
      ok: false,
      val: { code: 'malformed', rule: 'READ-24', violations: [{ detail }] },
    })
  })

  it.each(PAYMENT_STATUSES)('READ-24, READ-26: an order met in %s isn’t new: it is adopted, not placed', (status) => {
    const snapshot: OrderDraft = aSnapshot({ in: status })
    expect(placeOrder(snapshot, LINKED_SHOP)).toMatchObject({
      ok: false,
      val: { code: 'malformed', rule: 'READ-24', violations: [{ detail: 'draft.paymentStatus' }] },
    })
    expect(checkLink(snapshot, LINKED_SHOP)).toStrictEqual([])
    expect(adoptOrder(aSnapshot({ in: status }), LINKED_SHOP).unwrap().paymentStatus).toBe(status)
  })

  it.each([null, undefined])('READ-24: a 決済ステータス that is %s counts as left out', (paymentStatus) => {
    expect(placeOrder({ ...LINKED_DRAFT, paymentStatus }, LINKED_SHOP)).toStrictEqual(
      placeOrder(LINKED_DRAFT, LINKED_SHOP),
    )
  })

  it('READ-24: an order number of 40 characters is taken', () => {
    const orderNumber = 'P'.repeat(40)
    expect(placeOrder({ ...LINKED_DRAFT, orderNumber }, LINKED_SHOP).unwrap().orderNumber).toBe(orderNumber)
  })

  it('READ-24: never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (draft, shop) => {
        expect(placeOrder(draft as OrderDraft, LINKED_SHOP).ok).toBe(false)
        expect(placeOrder(LINKED_DRAFT, shop as Shop).ok).toBe(false)
      }),
      { seed: 20260401, numRuns: 500 },
    )
  })
})
