import { describe, expect, it } from 'vitest'
import { adoptOrder, placeOrder } from '../../src/index.js'
import { aSnapshot, LINKED_DRAFT, LINKED_SHOP } from '../support/a-draft.js'
import { DRAFT_FIELDS, NEEDED_SNAPSHOT_FIELDS } from '../support/needed-fields.js'
import { throwsWhenReadAgain } from '../support/throws-when-read-again.js'
import { unreadable } from '../support/unreadable.js'

/** The same value, but one field answers with each of some values in turn. */
function answering<T extends object>(value: T, field: keyof T, answers: readonly unknown[]): T {
  let asked = 0
  return Object.defineProperty({ ...value }, field, {
    enumerable: true,
    get: () => {
      asked += 1
      return answers[Math.min(asked, answers.length) - 1]
    },
  })
}

const SNAPSHOT = {
  ...aSnapshot({ in: 'screening_on_hold' }),
  shipment: { carrier: 'yamato', slipNumber: '123456789012' },
  invoicePrintedAt: '2026-04-01T10:00:00+09:00',
  npTransactionId: 'np-1',
  problemCodes: ['E0100003'],
  everApproved: false,
} as const
const SNAPSHOT_FIELDS = [
  ...NEEDED_SNAPSHOT_FIELDS,
  'shipment',
  'invoicePrintedAt',
  'npTransactionId',
  'problemCodes',
  'everApproved',
] as const

const malformedAs = (detail: string) => ({
  code: 'malformed',
  rule: 'READ-24',
  violations: [{ rule: 'READ-24', code: 'malformed', effect: 'refuse', detail }],
  next: [{ step: 'fix_input', event: null, rule: 'READ-24' }],
})

describe('READ-24: what would answer otherwise when it is read again', () => {
  it.each(DRAFT_FIELDS)('a draft is taken as it was read: %s', (field) => {
    const placed = placeOrder(throwsWhenReadAgain(LINKED_DRAFT, field), LINKED_SHOP)
    expect(placed.val).toStrictEqual(placeOrder(LINKED_DRAFT, LINKED_SHOP).val)
    expect(placeOrder(answering(LINKED_DRAFT, field, [LINKED_DRAFT[field], {}]), LINKED_SHOP).val).toStrictEqual(
      placed.val,
    )
  })

  it.each(SNAPSHOT_FIELDS)('a snapshot is taken as it was read: %s', (field) => {
    const known = adoptOrder(SNAPSHOT, LINKED_SHOP)
    expect(known).toMatchObject({ ok: true })
    expect(adoptOrder(throwsWhenReadAgain(SNAPSHOT, field), LINKED_SHOP).val).toStrictEqual(known.val)
    expect(adoptOrder(answering(SNAPSHOT, field, [SNAPSHOT[field], {}]), LINKED_SHOP).val).toStrictEqual(known.val)
  })

  it.each(['carrier', 'slipNumber'] as const)('its shipment too: %s', (field) => {
    const shipment = answering(SNAPSHOT.shipment, field, [SNAPSHOT.shipment[field], 'carrier_pigeon'])
    expect(adoptOrder({ ...SNAPSHOT, shipment }, LINKED_SHOP).val).toStrictEqual(adoptOrder(SNAPSHOT, LINKED_SHOP).val)
  })

  it('its codes too', () => {
    const codes: string[] = Object.defineProperty(['E0100003'], 0, {
      get: () => (codes.length === 1 && asked++ === 0 ? 'E0100003' : 7),
    })
    let asked = 0
    expect(adoptOrder({ ...SNAPSHOT, problemCodes: codes }, LINKED_SHOP).val).toStrictEqual(
      adoptOrder(SNAPSHOT, LINKED_SHOP).val,
    )
  })

  it.each(DRAFT_FIELDS)('and a first answer that is wrong counts, whatever follows: %s', (field) => {
    const draft = answering(LINKED_DRAFT, field, [{}, LINKED_DRAFT[field]])
    expect(placeOrder(draft, LINKED_SHOP).val).toStrictEqual(malformedAs(`draft.${field}`))
    const snapshot = answering(SNAPSHOT, field, [{}, SNAPSHOT[field]])
    expect(adoptOrder(snapshot, LINKED_SHOP).val).toStrictEqual(malformedAs(`snapshot.${field}`))
  })
})

describe('READ-24: what can’t be read', () => {
  it.each(DRAFT_FIELDS)('makes a draft or a snapshot malformed as a whole: %s', (field) => {
    expect(placeOrder(unreadable(LINKED_DRAFT, field), LINKED_SHOP).val).toStrictEqual(malformedAs('draft'))
    expect(adoptOrder(unreadable(SNAPSHOT, field), LINKED_SHOP).val).toStrictEqual(malformedAs('snapshot'))
  })

  it.each(['linkMode', 'connect', 'spCode'] as const)(
    'makes a shop malformed as a whole, at any reading: %s',
    (field) => {
      for (const shop of [unreadable(LINKED_SHOP, field), throwsWhenReadAgain(LINKED_SHOP, field)]) {
        expect(placeOrder(LINKED_DRAFT, shop).val).toStrictEqual(malformedAs('shop'))
      }
      for (const shop of [unreadable(LINKED_SHOP, field), throwsWhenReadAgain(LINKED_SHOP, field)]) {
        expect(adoptOrder(SNAPSHOT, shop).val).toStrictEqual(malformedAs('shop'))
      }
    },
  )

  it.each([
    [{ linkMode: 'other' }, 'shop.linkMode'],
    [{ connect: null }, 'shop.connect'],
    [{ spCode: 7 }, 'shop.spCode'],
  ])('names what is malformed in a shop: %j', (more, path) => {
    const shop = { ...LINKED_SHOP, ...more } as never
    expect(placeOrder(LINKED_DRAFT, shop).val).toStrictEqual(malformedAs(path))
    expect(adoptOrder(SNAPSHOT, shop).val).toStrictEqual(malformedAs(path))
  })

  it.each([null, undefined, 'order', 7, [], () => LINKED_DRAFT])('%j is no draft and no snapshot', (value) => {
    expect(placeOrder(value as never, LINKED_SHOP).val).toStrictEqual(malformedAs('draft'))
    expect(adoptOrder(value as never, LINKED_SHOP).val).toStrictEqual(malformedAs('snapshot'))
  })

  it.each([null, undefined, 'automatic', 7, [], () => LINKED_SHOP])('%j is no shop', (value) => {
    expect(placeOrder(LINKED_DRAFT, value as never).val).toStrictEqual(malformedAs('shop'))
    expect(adoptOrder(SNAPSHOT, value as never).val).toStrictEqual(malformedAs('shop'))
  })
})
