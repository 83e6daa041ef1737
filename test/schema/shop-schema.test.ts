import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseShop, shopSchema } from '../../src/schema/index.js'
import { anything, SEEDED, shops } from './arbitraries.js'
import { SHOP } from './examples.js'
import { withField, without } from './paths.js'

const faults = (value: unknown) => {
  const outcome = parseShop(value)
  return outcome.ok ? [] : outcome.val.issues.map(({ path, code }) => `${path}: ${code}`)
}

describe('READ-24 a shop', () => {
  it('is taken as it is, without what is not known', () => {
    expect(shopSchema.parse({ ...SHOP, owner: '山田太郎' })).toStrictEqual(SHOP)
    fc.assert(
      fc.property(shops, (shop) => {
        expect(parseShop(shop)).toMatchObject({ ok: true, val: shop })
      }),
      SEEDED,
    )
  })

  it('may have no SPコード: that is for LINK-01 to judge, and so is an empty one', () => {
    expect(faults({ ...SHOP, spCode: null })).toEqual([])
    expect(faults({ ...SHOP, spCode: '' })).toEqual([])
  })

  it.each(['linkMode', 'connect', 'spCode'])('lacks %s', (name) => {
    expect(faults(without(SHOP, [name]))).toEqual([`${name}: missing`])
  })

  it.each([
    ['linkMode', '自動連携', 'not_among'],
    ['connect', 'PRO', 'not_among'],
    ['spCode', 1234, 'not_a_text'],
  ])('has %s %j: %s', (name, value, code) => {
    expect(faults(withField(SHOP, [name], value))).toEqual([`${name}: ${code}`])
  })

  it('never has its SPコード repeated, wherever it was put', () => {
    const secret = 'SP-SECRET-0123456789'
    const nested = fc.constantFrom<unknown>(secret, [secret], { [secret]: secret }, Number(secret.slice(-10)))
    const shop = fc.record({ linkMode: nested, connect: nested, spCode: nested, [secret]: nested })
    fc.assert(
      fc.property(fc.oneof(shop, nested, anything), (value) => {
        const outcome = parseShop(value)
        expect(JSON.stringify(outcome.ok ? null : outcome.val)).not.toMatch(/SECRET|0123456789|123456789/)
      }),
      SEEDED,
    )
  })
})
