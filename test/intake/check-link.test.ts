import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adoptOrder, checkLink, type OrderDraft, placeOrder, type Shop } from '../../src/index.js'
import { aSnapshot, LINKED_DRAFT, LINKED_SHOP } from '../support/a-draft.js'

const SEED = 20260401

const againstAll = checkLink(
  { ...LINKED_DRAFT, source: 'external_system', multipleDestinations: true, preorder: true },
  { linkMode: 'manual', connect: 'lite', spCode: null },
)

describe('checkLink', () => {
  it('LINK-01 to LINK-05: finds nothing against an order that is linked', () => {
    expect(checkLink(LINKED_DRAFT, LINKED_SHOP)).toStrictEqual([])
    expect(checkLink({ ...LINKED_DRAFT, service: 'np_atobarai_wiz', paymentFee: 0 }, LINKED_SHOP)).toStrictEqual([])
  })

  it('LINK-01 to LINK-05: names every reason at once, in the order of the catalogue', () => {
    expect(againstAll.map(({ rule, code, effect, detail }) => [rule, code, effect, detail])).toStrictEqual([
      ['LINK-01', 'link_not_automatic', 'refuse', null],
      ['LINK-01', 'sp_code_missing', 'refuse', null],
      ['LINK-02', 'connect_lite', 'refuse', null],
      ['LINK-03', 'multiple_destinations', 'refuse', null],
      ['LINK-04', 'preorder', 'refuse', null],
      ['LINK-05', 'source_external', 'refuse', null],
    ])
  })

  it('READ-24: takes nothing malformed for linked, and says where it is malformed', () => {
    const malformed = { rule: 'READ-24', code: 'malformed', effect: 'refuse' }
    expect(checkLink({ ...LINKED_DRAFT, at: 'today' }, LINKED_SHOP)).toStrictEqual([
      { ...malformed, detail: 'draft.at' },
    ])
    expect(checkLink(LINKED_DRAFT, { ...LINKED_SHOP, connect: 'max' as 'pro' })).toStrictEqual([
      { ...malformed, detail: 'shop.connect' },
    ])
  })

  const draft: fc.Arbitrary<OrderDraft> = fc.record({
    orderNumber: fc.constantFrom('P202604010000000001', ''),
    service: fc.constantFrom('np_atobarai', 'np_atobarai_wiz'),
    source: fc.constantFrom('storefront', 'storefront', 'external_system', 'payment_method_change'),
    multipleDestinations: fc.boolean(),
    preorder: fc.boolean(),
    paymentFee: fc.constantFrom(0, 330),
    at: fc.constantFrom('2026-04-01T10:00:00+09:00', '2026-04-01T01:00:00Z'),
  })
  const shop: fc.Arbitrary<Shop> = fc.record({
    linkMode: fc.constantFrom('automatic', 'automatic', 'manual'),
    connect: fc.constantFrom('pro', 'pro', 'lite'),
    spCode: fc.constantFrom('sp', 'sp', '', null),
  })

  it('LINK-01 to LINK-05: refuses exactly what placeOrder and adoptOrder refuse, for the same reasons', () => {
    fc.assert(
      fc.property(draft, shop, (someDraft, someShop) => {
        const violations = checkLink(someDraft, someShop)
        const placed = placeOrder(someDraft, someShop)
        const adopted = adoptOrder({ ...aSnapshot({ in: 'screening_approved' }), ...someDraft }, someShop)
        expect(placed.ok).toBe(violations.length === 0)
        expect(adopted.ok).toBe(violations.length === 0)
        if (!placed.ok) expect(placed.val.violations).toStrictEqual(violations)
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  it('READ-24: never throws, and finds something against anything that is no draft', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (someDraft, someShop) => {
        expect(checkLink(someDraft as OrderDraft, LINKED_SHOP)).toMatchObject([{ rule: 'READ-24' }])
        expect(checkLink(LINKED_DRAFT, someShop as Shop)).toMatchObject([{ rule: 'READ-24' }])
      }),
      { seed: SEED, numRuns: 500 },
    )
  })
})
