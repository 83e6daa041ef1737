import { describe, expect, it } from 'vitest'
import { isOrderNumber } from '../../src/index.js'

describe('isOrderNumber', () => {
  it.each(['P202604010000000001', 'a', 'shop_2604010001', '注文１', '🍣', 'x'.repeat(40)])(
    'READ-24: %s can be one',
    (text) => {
      expect(isOrderNumber(text)).toBe(true)
    },
  )

  it.each([
    ['nothing', ''],
    ['a space', 'P 1'],
    ['a space of full width', 'P　1'],
    ['a line break', 'P1\n'],
    ['an invisible character', 'P\u200b1'],
    ['a control character', 'P\u00071'],
    ['half of a character', 'P\ud800'],
    ['more than 40 characters', 'x'.repeat(41)],
    ['a number', 202604010001],
    ['null', null],
    ['nothing at all', undefined],
    ['a text in a list', ['P1']],
  ])('READ-24: %s can’t', (_, value) => {
    expect(isOrderNumber(value)).toBe(false)
  })
})
