import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { takeawayOf } from './take-away.js'
import { TAKEAWAYS } from './takeaways.js'

const sourceOf = (file: string) => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8')

describe('what npm run trace takes away', () => {
  it.each(Object.keys(TAKEAWAYS))('%s: stands in the sources, once', (rule) => {
    const { file, without } = takeawayOf(rule)
    const source = sourceOf(file)
    expect(without(source)).not.toBe(source)
  })

  it('is asked for as it is written: what has moved is an error, not a rule without a test', () => {
    expect(() => takeawayOf('PAY-04').without('paymentFee: 0, paymentFee: 0,')).toThrow('exactly once')
    expect(() => takeawayOf('PAY-04').without('fee: 0')).toThrow('exactly once')
    expect(() => takeawayOf('PAY-03').without('export const definition = {}')).toThrow('No edge cites PAY-03')
    expect(() => takeawayOf('PAY-99')).toThrow('Nothing is known')
  })
})
