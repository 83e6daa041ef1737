import { describe, expect, it } from 'vitest'
import type { ImportOptions } from '../../src/makeshop/index.js'
import { readOptions } from '../../src/makeshop/settings/read-options.js'
import { OPTIONS } from './exports.js'

const reading = (given: object) => () => readOptions({ ...OPTIONS, ...given } as ImportOptions)

describe('READ-24: options that aren’t as documented are a mistake of the program, which is told where and why', () => {
  it.each([
    ['at', { at: 'today' }, 'options.at has to be an ISO 8601 instant, such as 2026-04-01T10:00:00+09:00.'],
    ['shop', { shop: null }, 'options.shop has to be as documented.'],
    [
      'shop.linkMode',
      { shop: { ...OPTIONS.shop, linkMode: 'auto' } },
      'options.shop.linkMode has to be as documented.',
    ],
    ['shop.spCode', { shop: { ...OPTIONS.shop, spCode: 1 } }, 'options.shop.spCode has to be as documented.'],
  ])('%s', (_, given, told) => {
    expect(reading(given)).toThrow(new TypeError(told))
  })

  it('each setting by its path, and each reason once', () => {
    expect(reading({ otherwise: { servise: 1 }, paymentFee: 1, 列: {} })).toThrow(
      /^What stands in options\.otherwise\.servise, options\.paymentFee, options\["列"\] has to be as documented: There is no "servise" here\. .* There is no "列" here\. /u,
    )
    const wrong = { paymentStatuses: 1, paymentMethods: 1 }
    expect(reading(wrong)).toThrow(/^What stands in options\.\w+, options\.\w+ has to be as documented: [^{]*\{[^{]*$/)
  })
})

describe('a copy of the options', () => {
  it('has the time, the shop and the settings, and of the shop the documented fields alone', () => {
    const settings = { otherwise: { paymentFee: 330 }, encoding: 'utf-8' } as const
    const shop = { ...OPTIONS.shop, owner: '山田' }
    expect(readOptions({ ...OPTIONS, ...settings, shop })).toEqual({ ...OPTIONS, ...settings })
  })

  it('has settings that are inherited', () => {
    const inherited: ImportOptions = Object.assign(Object.create({ otherwise: { paymentFee: 330 } }), OPTIONS)
    expect(readOptions(inherited).otherwise).toEqual({ paymentFee: 330 })
  })
})
