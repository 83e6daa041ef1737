import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderSchema, storedOrderSchema, storeOrder } from '../../src/schema/index.js'
import { readWith } from '../../src/schema/read-with.js'
import { orders, SEEDED } from './arbitraries.js'
import { CLOSED, REPORTING } from './examples.js'
import { fieldPaths, partPaths, withField, without } from './paths.js'

const read = (value: unknown) => readWith(orderSchema, value)
const faults = (value: unknown) => {
  const outcome = read(value)
  return outcome.ok ? [] : outcome.val.issues.map(({ path, code }) => `${path}: ${code}`)
}

describe('READ-24 an order of the documented shape', () => {
  it.each([
    ['出荷報告中', REPORTING],
    ['closed, with every part', CLOSED],
  ])('is taken as it is: %s', (_, order) => {
    expect(orderSchema.parse(order)).toStrictEqual(order)
  })

  it('is judged by its shape alone, not by whether its values make sense together', () => {
    expect(faults({ ...REPORTING, receiptStatus: 'not_received', everApproved: false })).toEqual([])
  })

  it('is copied, never handed back', () => {
    const order = orderSchema.parse(CLOSED)
    expect(order).not.toBe(CLOSED)
    expect(order.problem).not.toBe(CLOSED.problem)
    expect(order.openFollowUps).not.toBe(CLOSED.openFollowUps)
  })

  it('holds for every order', () => {
    fc.assert(
      fc.property(orders, (order) => {
        expect(orderSchema.parse(order)).toStrictEqual(order)
      }),
      SEEDED,
    )
  })
})

describe('READ-24 an order that is not of the documented shape', () => {
  it.each(fieldPaths(CLOSED).map((path) => [path.join('.'), path] as const))('lacks %s', (name, path) => {
    expect(faults(without(CLOSED, path))).toEqual([`${name}: missing`])
  })

  it.each(fieldPaths(CLOSED).map((path) => [path.join('.'), path] as const))('has a symbol as %s', (name, path) => {
    expect(faults(withField(CLOSED, path, Symbol(name)))).toEqual([expect.stringMatching(`^${name}: not_`)])
  })

  it.each(partPaths(CLOSED).map((path) => [path.join('.') || 'the order', path] as const))(
    'has an unknown field in %s',
    (_, path) => {
      const unknown = [...path, 'buyerName']
      expect(faults(withField(CLOSED, unknown, '山田太郎'))).toEqual([`${unknown.join('.')}: unknown_field`])
      expect(faults(withField(CLOSED, unknown, undefined))).toEqual([`${unknown.join('.')}: unknown_field`])
    },
  )

  it.each([
    ['orderNumber', '', 'not_an_order_number'],
    ['orderNumber', 'a b', 'not_an_order_number'],
    ['orderNumber', 'x'.repeat(41), 'not_an_order_number'],
    ['orderNumber', '\ud800', 'not_an_order_number'],
    ['paymentStatus', '審査OK', 'not_among'],
    ['paymentStatus', '__proto__', 'not_among'],
    ['statusSince', '2026-02-30T10:00:00Z', 'not_an_instant'],
    ['invoicePrintedAt', '2026-04-01', 'not_an_instant'],
    ['shipment.carrier', 'toString', 'not_among'],
    ['shipment.carrier', 'クロネコヤマト', 'not_among'],
    ['shipment.slipNumber', '----', 'not_a_slip_number'],
    ['shipment.slipNumber', '１２３', 'not_a_slip_number'],
    ['npTransaction.state', 'approved', 'not_among'],
    ['npTransaction.id', '', 'not_an_np_transaction_id'],
    ['npTransaction.id', 'A'.repeat(65), 'not_an_np_transaction_id'],
    ['everApproved', 'true', 'not_a_boolean'],
    ['problem.codes', 'RE009', 'not_a_list'],
    ['paymentMethod.id', '', 'empty'],
    ['paymentMethod.label', '', 'empty'],
    ['paymentFee', -1, 'too_small'],
    ['paymentFee', 0.5, 'not_a_whole_number'],
    ['paymentFee', '330', 'not_a_whole_number'],
    ['paymentFee', Number.NaN, 'not_a_whole_number'],
    ['paymentFee', 2 ** 53, 'too_large'],
    ['version', 0, 'too_small'],
    ['version', Number.MAX_SAFE_INTEGER, 'too_large'],
    ['closed.at', '2026-04-01T24:00:00Z', 'not_an_instant'],
  ])('has %s %j: %s', (path, value, code) => {
    expect(faults(withField(CLOSED, path.split('.'), value))).toEqual([`${path}: ${code}`])
  })

  it('names the place within a list', () => {
    expect(faults(withField(CLOSED, ['problem', 'codes'], ['RE009', 9]))).toEqual(['problem.codes[1]: not_a_text'])
    expect(faults({ ...CLOSED, openFollowUps: ['check_np_console', 'call_the_buyer'] })).toEqual([
      'openFollowUps[1]: not_among',
    ])
    const holes = ['check_np_console']
    holes[2] = 'reset_receipt_status'
    expect(faults({ ...CLOSED, openFollowUps: holes })).toEqual(['openFollowUps[1]: missing'])
  })

  it('has a follow-up twice', () => {
    const openFollowUps = ['check_np_console', 'reset_receipt_status', 'check_np_console']
    expect(faults({ ...CLOSED, openFollowUps })).toEqual(['openFollowUps[2]: duplicate'])
  })

  // Comparing each with all before it takes half a minute.
  it('has two follow-ups again and again, which is found in one pass', { timeout: 10_000 }, () => {
    const times = 100_000
    const openFollowUps = (['check_np_console', 'reset_receipt_status'] as const).flatMap((kind) =>
      Array.from({ length: times }, () => kind),
    )
    const { error } = orderSchema.safeParse({ ...CLOSED, openFollowUps })
    expect(error?.issues).toHaveLength(2 * (times - 1))
  })

  it.each([undefined, null, 'order', 1, true, [], [CLOSED], () => CLOSED, Symbol('order')])('is %o', (value) => {
    expect(faults(value)).toEqual([': not_an_object'])
  })

  it('has everything wrong at once, each path once', () => {
    expect(faults({ paymentFee: -1.5 }).sort()).toEqual(
      Object.keys(CLOSED)
        .map((name) => (name === 'paymentFee' ? 'paymentFee: not_a_whole_number' : `${name}: missing`))
        .sort(),
    )
  })
})

describe('keys of prototypes', () => {
  it('are unknown fields of an order like any other', () => {
    const order: unknown = JSON.parse(JSON.stringify(CLOSED).replace('{', '{"__proto__":{"admin":true},'))
    expect(faults(order)).toEqual(['__proto__: unknown_field'])
    expect(faults(withField(CLOSED, ['constructor'], {}))).toEqual(['constructor: unknown_field'])
  })

  it('do not stand for an order', () => {
    const order: unknown = JSON.parse(`{"__proto__":${JSON.stringify(CLOSED)}}`)
    expect(faults(order)).toHaveLength(Object.keys(CLOSED).length + 1)
  })
})

describe('a stored order', () => {
  it('is an order with its format, and nothing else', () => {
    expect(storedOrderSchema.parse(storeOrder(CLOSED))).toStrictEqual({ formatVersion: 1, ...CLOSED })
    expect(storedOrderSchema.safeParse(CLOSED).success).toBe(false)
    expect(storedOrderSchema.safeParse({ ...storeOrder(CLOSED), buyerName: '山田太郎' }).success).toBe(false)
    expect(orderSchema.safeParse(storeOrder(CLOSED)).success).toBe(false)
  })
})
