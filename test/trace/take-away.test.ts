import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { takeawayOf } from './take-away.js'
import { EACH_TAKEAWAY } from './takeaways.js'

const sourceOf = (file: string) => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8')
const isOf = (id: string) => EACH_TAKEAWAY.filter(({ rule }) => rule === id).map(({ at }) => at)

describe('what npm run trace takes away', () => {
  it.each(EACH_TAKEAWAY.map((each) => [each.title, each] as const))('stands in the sources, once: %s', (_, each) => {
    const { file, without } = takeawayOf(each.rule, each.at)
    const source = sourceOf(file)
    expect(without(source)).not.toBe(source)
  })

  it('is a clause of its own each time', () => {
    const titles = EACH_TAKEAWAY.map(({ title }) => title)
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toStrictEqual([])
  })

  it('can be several clauses of a rule, one at a time', () => {
    expect(isOf('LINK-05')).toStrictEqual([0, 1])
    const source = sourceOf('intake/link-violations.ts')
    const [external, changed] = isOf('LINK-05').map((at) => takeawayOf('LINK-05', at).without(source))
    expect(external).not.toContain('external_system')
    expect(external).toContain('payment_method_change')
    expect(changed).toContain('external_system')
    expect(changed).not.toContain(`=== 'payment_method_change'`)
  })

  it('is asked for as it is written: what has moved is an error, not a rule without a test', () => {
    expect(() => takeawayOf('PAY-04', 0).without('paymentFee: 0, paymentFee: 0,')).toThrow('exactly once')
    expect(() => takeawayOf('PAY-04', 0).without('fee: 0')).toThrow('exactly once')
    expect(() => takeawayOf('PAY-03', 0).without('export const fullDefinition = {}')).toThrow('No edge cites PAY-03')
    expect(() => takeawayOf('PAY-99', 0)).toThrow('Nothing is known')
    expect(() => takeawayOf('PAY-04', 1)).toThrow('Nothing is known')
  })
})
