import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORMAT_VERSION, restoreOrder, storeOrder } from '../../src/schema/index.js'
import { anything, orders, SEEDED } from './arbitraries.js'
import { CLOSED, REPORTING } from './examples.js'
import { fieldPaths, withField, without } from './paths.js'

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const faults = (value: unknown) => {
  const outcome = restoreOrder(value)
  return outcome.ok ? [] : [outcome.val.code, ...outcome.val.issues.map(({ path, code }) => `${path}: ${code}`)]
}

describe('storing an order', () => {
  it('adds the format and keeps the fields in the documented order', () => {
    expect(storeOrder(CLOSED)).toStrictEqual({ formatVersion: FORMAT_VERSION, ...CLOSED })
    expect(Object.keys(storeOrder(CLOSED))).toEqual(['formatVersion', ...Object.keys(CLOSED)])
  })

  it('stores nothing that was attached to the order', () => {
    let order = CLOSED
    for (const part of ['shipment', 'npTransaction', 'problem', 'paymentMethod', 'closed'] as const) {
      order = { ...order, [part]: { ...order[part], buyerName: '山田太郎' } }
    }
    expect(JSON.stringify(storeOrder({ ...order, ...{ buyerName: '山田太郎' } }))).not.toContain('buyerName')
  })

  it('shares no part with the order', () => {
    const stored = storeOrder(CLOSED)
    for (const part of ['shipment', 'npTransaction', 'problem', 'openFollowUps', 'paymentMethod', 'closed'] as const) {
      expect(stored[part]).not.toBe(CLOSED[part])
    }
    expect(stored.problem?.codes).not.toBe(CLOSED.problem?.codes)
  })

  it('READ-24 throws a TypeError rather than store what could not be restored', () => {
    const broken = { ...CLOSED, paymentFee: -1 }
    expect(() => storeOrder(broken)).toThrow(TypeError)
    expect(() => storeOrder(broken)).toThrow('order.paymentFee')
  })

  it('does not repeat a value in that TypeError', () => {
    expect(() => storeOrder({ ...CLOSED, orderNumber: '山田 太郎' })).toThrow(/^(?!.*山田)/)
  })
})

describe('restoring an order', () => {
  it.each([
    ['出荷報告中', REPORTING],
    ['closed, with every part', CLOSED],
  ])('gives it back: %s', (_, order) => {
    expect(restoreOrder(throughJson(storeOrder(order)))).toMatchObject({ ok: true, val: order })
  })

  it('gives every order back through JSON, equal and with its fields in order', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const restored = restoreOrder(throughJson(storeOrder(order))).unwrap()
        expect(restored).toStrictEqual(order)
        expect(JSON.stringify(restored)).toBe(JSON.stringify(order))
      }),
      SEEDED,
    )
  })

  it('gives the documented order of the fields, whatever the order of the stored ones', () => {
    const shuffled = Object.fromEntries(Object.entries(storeOrder(CLOSED)).reverse())
    expect(JSON.stringify(restoreOrder(shuffled).unwrap())).toBe(JSON.stringify(CLOSED))
  })

  it('gives a fresh object, down to the lists', () => {
    const stored = storeOrder(CLOSED)
    const restored = restoreOrder(stored).unwrap()
    expect(restored.openFollowUps).not.toBe(stored.openFollowUps)
    expect(restored.problem?.codes).not.toBe(stored.problem?.codes)
    expect(restored.paymentMethod).not.toBe(stored.paymentMethod)
    expect(Object.isFrozen(restored)).toBe(false)
  })

  it('takes no field that is inherited for one of the order', () => {
    const inherited: unknown = Object.create(storeOrder(CLOSED))
    expect(restoreOrder(inherited).val).toMatchObject({ code: 'malformed' })
    const newer: unknown = Object.create({ formatVersion: 2 })
    expect(restoreOrder(newer).val).toMatchObject({ code: 'malformed' })
  })

  it('gives plain objects, also from ones without a prototype', () => {
    const bare: unknown = Object.assign(Object.create(null), storeOrder(CLOSED))
    expect(Object.getPrototypeOf(restoreOrder(bare).unwrap())).toBe(Object.prototype)
  })

  it('is done again and again with the same result', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const once = restoreOrder(storeOrder(order)).unwrap()
        expect(restoreOrder(storeOrder(once)).unwrap()).toStrictEqual(once)
      }),
      SEEDED,
    )
  })
})

describe('the format of a stored order', () => {
  it.each([2, 3, 1000, Number.MAX_SAFE_INTEGER])('%j is newer: update the library', (formatVersion) => {
    expect(faults({ ...storeOrder(CLOSED), formatVersion })).toEqual([
      'unknown_format_version',
      'formatVersion: unknown_format_version',
    ])
    expect(faults({ formatVersion, anything: 'else' })).toHaveLength(2)
  })

  it('says so in both languages, and what to do', () => {
    const outcome = restoreOrder({ formatVersion: 2 })
    const message = outcome.ok ? null : outcome.val.issues[0]?.message
    expect(message?.ja).toContain('更新')
    expect(message?.en).toContain('Update')
  })

  it.each([0, -1, 1.5, '1', '2', null, true, [1], Number.NaN, 2 ** 53, Number.POSITIVE_INFINITY])(
    '%j is malformed',
    (formatVersion) => {
      expect(faults({ ...storeOrder(CLOSED), formatVersion })).toEqual(['malformed', 'formatVersion: not_among'])
    },
  )

  it('is missing: an order that was never stored', () => {
    expect(faults(CLOSED)).toEqual(['malformed', 'formatVersion: missing'])
  })
})

describe('READ-24 what cannot be restored', () => {
  const stored = storeOrder(CLOSED)

  it.each(fieldPaths(stored).map((path) => [path.join('.'), path] as const))('lacks %s', (name, path) => {
    expect(faults(without(stored, path))).toEqual(['malformed', `${name}: missing`])
  })

  it('has an unknown field', () => {
    expect(faults({ ...stored, buyerName: '山田太郎' })).toEqual(['malformed', 'buyerName: unknown_field'])
    expect(faults(withField(stored, ['closed', 'by'], '山田'))).toEqual(['malformed', 'closed.by: unknown_field'])
  })

  it('is never thrown at, whatever it is', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const outcome = restoreOrder(value)
        expect(outcome.ok).toBe(false)
        expect(outcome.ok || outcome.val.issues.length).toBeGreaterThan(0)
      }),
      SEEDED,
    )
  })

  it('is never thrown at when a part of an order is anything', () => {
    fc.assert(
      fc.property(orders, fc.constantFrom(...fieldPaths(stored)), anything, (order, path, value) => {
        const outcome = restoreOrder(withField(storeOrder(order), path, value))
        expect(outcome.ok || outcome.val.issues.length).toBeTruthy()
      }),
      SEEDED,
    )
  })

  it('throws by itself when it is read', () => {
    const getter = Object.defineProperty({ ...stored }, 'service', {
      get: () => {
        throw new Error('山田太郎')
      },
    })
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(faults(getter)).toEqual(['malformed', ': unreadable'])
    expect(faults(proxy)).toEqual(['malformed', ': unreadable'])
  })

  it('goes round in a circle', () => {
    const circle: Record<string, unknown> = { ...stored }
    circle['problem'] = circle
    expect(faults(circle)[0]).toBe('malformed')
  })
})
