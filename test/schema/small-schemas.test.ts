import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { ANY_INSTANT } from '../../src/order/form/any-instant.js'
import { isInstant } from '../../src/order/form/is-instant.js'
import * as schema from '../../src/schema/index.js'
import { closingSchema } from '../../src/schema/order/closing-schema.js'
import { npTransactionSchema } from '../../src/schema/order/np-transaction-schema.js'
import { problemSchema } from '../../src/schema/order/problem-schema.js'
import { shipmentSchema } from '../../src/schema/order/shipment-schema.js'
import { yenSchema } from '../../src/schema/value/yen-schema.js'
import { CARRIERS } from '../../src/vocabulary/carrier.js'
import { PAYMENT_STATUSES } from '../../src/vocabulary/payment-status.js'

const accepts = (one: z.ZodType, value: unknown) => one.safeParse(value).success

describe('READ-23 an instant', () => {
  it.each([
    '2026-04-01T10:00:00+09:00',
    '2026-04-01T10:00Z',
    '2026-04-01T10:00:00.123456789-03:30',
    '2024-02-29T23:59:59Z',
    '2000-02-29T00:00:00+23:59',
  ])('is %s', (text) => expect(accepts(schema.instantSchema, text)).toBe(true))

  it.each([
    '',
    '2026-04-01',
    '2026-04-01T10:00:00',
    '2026-04-01 10:00:00Z',
    '2026-04-01T10:00:00z',
    '2026-04-01T10:00:00+0900',
    '2026-04-01T10:00:00.Z',
    '2026-04-01T10:00:00.1234567890Z',
    '2026-02-29T10:00:00Z',
    '1900-02-29T10:00:00Z',
    '2026-04-31T10:00:00Z',
    '2026-00-10T10:00:00Z',
    '2026-13-10T10:00:00Z',
    '2026-04-00T10:00:00Z',
    '2026-04-01T24:00:00Z',
    '2026-04-01T10:60:00Z',
    '2026-04-01T10:00:60Z',
    '2026-04-01T10:00:00+24:00',
    '2026-04-01T10:00:00+09:60',
    '2026-04-01T10:00:00Z\n',
    '２０２６-04-01T10:00:00Z',
  ])('is not %j', (text) => expect(accepts(schema.instantSchema, text)).toBe(false))

  it('is a text, and nothing that only reads like one', () => {
    const instant = '2026-04-01T10:00:00+09:00'
    expect(isInstant(instant)).toBe(true)
    for (const none of [[instant], { toString: () => instant }, Object(instant)]) expect(isInstant(none)).toBe(false)
  })

  it('is the moment that stands for any, where no condition looks at the time', () => {
    expect(isInstant(ANY_INSTANT)).toBe(true)
  })
})

describe('READ-24 the small schemas', () => {
  it.each([
    ['orderNumberSchema', schema.orderNumberSchema, ['a', 'shop_2604010001', '注文１', '🍣', 'x'.repeat(40)]],
    ['npTransactionIdSchema', schema.npTransactionIdSchema, ['A2604010001', '!', 'x'.repeat(64)]],
    ['slipNumberSchema', schema.slipNumberSchema, ['1', '1234-5678-9012', 'AB12', `${'x'.repeat(19)}1`]],
    ['yenSchema', yenSchema, [0, 330, Number.MAX_SAFE_INTEGER]],
    ['carrierSchema', schema.carrierSchema, Object.keys(CARRIERS)],
    ['paymentStatusSchema', schema.paymentStatusSchema, PAYMENT_STATUSES],
    ['npServiceSchema', schema.npServiceSchema, ['np_atobarai', 'np_atobarai_wiz']],
    ['followUpKindSchema', schema.followUpKindSchema, ['cancel_in_np_console', 'ask_np_shipping_option']],
  ] as const)('%s takes what it should', (_, one: z.ZodType, values) => {
    for (const value of values) expect(one.parse(value)).toBe(value)
  })

  it.each([
    ['orderNumberSchema', schema.orderNumberSchema, ['', ' ', 'a b', 'a\u3000', 'a\0', '\ud800', 'x'.repeat(41), 1]],
    [
      'npTransactionIdSchema',
      schema.npTransactionIdSchema,
      ['', ' ', '\u200b', 'a\nb', '\ud800', 'x'.repeat(65), 2604010001, null],
    ],
    ['slipNumberSchema', schema.slipNumberSchema, ['', '-', 'ABC', '１２', '12 34', '1'.repeat(21), 12]],
    ['yenSchema', yenSchema, [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '0', 0n]],
    ['carrierSchema', schema.carrierSchema, ['', 'ヤマト', '002', '59010', 'toString', '__proto__']],
    ['paymentStatusSchema', schema.paymentStatusSchema, ['', '審査OK', 'SCREENING_APPROVED', 6]],
    ['npServiceSchema', schema.npServiceSchema, ['', 'np', null]],
    ['followUpKindSchema', schema.followUpKindSchema, ['', 'call_the_buyer', 0]],
  ] as const)('%s refuses what it should', (_, one: z.ZodType, values) => {
    for (const value of values) expect(accepts(one, value), String(value)).toBe(false)
  })

  it('are strict where an order has them, tolerant where others give them', () => {
    const extra = { buyerName: '山田太郎' }
    expect(accepts(problemSchema, { stage: 'screening', codes: [], ...extra })).toBe(false)
    expect(accepts(npTransactionSchema, { state: 'none', id: null, ...extra })).toBe(false)
    expect(accepts(closingSchema, { reason: 'deleted', at: '2026-04-01T10:00Z', ...extra })).toBe(false)
    const shipment = { carrier: 'yamato', slipNumber: '123456789012' }
    expect(shipmentSchema.parse({ ...shipment, ...extra })).toStrictEqual(shipment)
    const method = { id: 'house_bill', label: '請求書払い', linked: false }
    expect(schema.paymentMethodSchema.parse({ ...method, ...extra })).toStrictEqual(method)
  })
})

describe('SHIP-03 a carrier', () => {
  it('is one of the 14, and nothing else', () => {
    expect(z.toJSONSchema(schema.carrierSchema)).toMatchObject({ enum: Object.keys(CARRIERS) })
  })
})

describe('what else zod does with them', () => {
  it('composes them', () => {
    const envelope = z.object({ id: z.string(), event: schema.orderEventSchema, shop: schema.shopSchema.optional() })
    const event = { type: 'screening.approved', at: '2026-04-01T10:00:00Z' }
    expect(envelope.parse({ id: '1', event })).toStrictEqual({ id: '1', event })
  })

  it.each(Object.entries(schema).filter(([name]) => name.endsWith('Schema')))('draws a JSON Schema of %s', (_, one) => {
    expect(one instanceof z.ZodType && z.toJSONSchema(one)).toHaveProperty('$schema')
  })

  it('leaves zod as it was: its wording stays its own', () => {
    expect(z.string().safeParse(1).error?.issues[0]?.message).toBe('Invalid input: expected string, received number')
    expect(z.config().customError).toBeUndefined()
  })

  it('says in English what is wanted, when a schema is used without our parsers', () => {
    const issue = schema.instantSchema.safeParse('2026-04-01').error?.issues[0]
    expect(issue?.message).toMatch(/ISO 8601/)
  })
})
