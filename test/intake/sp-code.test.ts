import { describe, expect, it } from 'vitest'
import { adoptOrder, checkLink, type OrderDraft, placeOrder, type Shop } from '../../src/index.js'
import { aSnapshot, LINKED_DRAFT, LINKED_SHOP, SP_CODE } from '../support/a-draft.js'

const SHOPS: readonly unknown[] = [
  LINKED_SHOP,
  { ...LINKED_SHOP, linkMode: 'manual' },
  { ...LINKED_SHOP, connect: 'lite' },
  { ...LINKED_SHOP, linkMode: SP_CODE },
  { ...LINKED_SHOP, connect: [SP_CODE] },
  { ...LINKED_SHOP, spCode: [SP_CODE] },
  { ...LINKED_SHOP, spCode: { value: SP_CODE } },
  { [SP_CODE]: SP_CODE },
  SP_CODE,
]

const DRAFTS: readonly unknown[] = [
  LINKED_DRAFT,
  { ...LINKED_DRAFT, preorder: true },
  { ...LINKED_DRAFT, source: 'external_system', multipleDestinations: true },
  { ...LINKED_DRAFT, orderNumber: '' },
  { ...LINKED_DRAFT, at: SP_CODE },
  null,
]

describe('the SPコード', () => {
  it('LINK-01: it is only checked for being there: no order, refusal or violation repeats it', () => {
    for (const shop of SHOPS) {
      for (const draft of DRAFTS) {
        const snapshot = draft === null ? null : { ...aSnapshot({ in: 'screening_approved' }), ...Object(draft) }
        const answers = [
          placeOrder(draft as OrderDraft, shop as Shop),
          adoptOrder(snapshot, shop as Shop),
          checkLink(draft as OrderDraft, shop as Shop),
        ]
        expect(JSON.stringify(answers)).not.toContain('SECRET')
      }
    }
  })

  it('LINK-01: this would notice it', () => {
    expect(JSON.stringify(LINKED_SHOP)).toContain('SECRET')
  })
})
