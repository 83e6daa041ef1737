import { describe, expect, it } from 'vitest'
import { checkShipment, decide, isInstant } from '../../src/index.js'
import { completed } from '../support/an-event.js'
import { anOrder } from '../support/an-order.js'

const approved = anOrder({ in: 'screening_approved' })

describe('READ-24: a list where a text is expected', () => {
  it.each([
    ['carrier', [3]],
    ['carrier', [null]],
    ['carrier', ['ヤマト運輸']],
    ['carrier', []],
    ['slipNumber', [123456789012]],
    ['slipNumber', ['123456789012']],
  ])('is no %s that is missing: %j', (field, list) => {
    const delivery = { ...completed(), [field]: list }
    const violations = [{ rule: 'READ-24', code: 'malformed', effect: 'refuse', detail: `event.${field}` }]
    expect(decide(approved, delivery as never).val).toMatchObject({ code: 'malformed', violations })
    expect(checkShipment(approved, delivery as never)).toMatchObject([{ code: 'malformed' }])
  })
})

describe('READ-23: an instant on a day that no month has', () => {
  it.each([
    '0001-13-13',
    '0001-13-12',
    '0005-14-02',
    '0012-20-01',
    '2026-00-10',
    '2026-02-29',
    '2026-04-31',
    '2026-01-32',
  ])('is none, in whatever time zone it is asked: %s', (day) => {
    for (const time of ['T00:00Z', 'T23:59:59.999999999+09:00']) expect(isInstant(`${day}${time}`)).toBe(false)
    // Nothing may stand before it.
    expect(isInstant(`2026-04-01${day}T00:00Z`)).toBe(false)
    expect(isInstant('2026-04-012026-04-01T00:00Z')).toBe(false)
  })
})
