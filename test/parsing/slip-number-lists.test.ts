import { describe, expect, it } from 'vitest'
import { parseSlipNumber } from '../../src/index.js'

describe('parseSlipNumber, one slip number or several', () => {
  it.each([
    ['1234567 7654321', 'seven characters a group'],
    ['1234567  7654321', 'two spaces between'],
    ['1234567　 　7654321', 'spaces of either width between'],
    ['  1234567 7654321  ', 'spaces around'],
    ['1234567 7654321E5', 'the second ends like an exponent'],
    ['1E123456 7654321', 'the first begins like an exponent'],
    ['1234E+5678', 'the first ends in a letter'],
    ['123ー45678　123ー45679', 'the hyphens are those that an input method types'],
    ['123\u201045678 123\u201045679', 'the hyphens are typographic'],
    ['123-456 123-457', 'a hyphen counts as one of the seven'],
    ['123\u2010456 123\u2010457', 'a typographic one too'],
    ['1234-5678-9012 3', 'a whole slip, and the number of parcels'],
    ['123456789012 2', 'the same without hyphens'],
    ['4021-1234-5678 4021', 'a whole slip, and the beginning of another'],
    ['1234567890 1', 'ten digits are a whole slip'],
    ['1234567890  1', 'the same with two spaces'],
    ['1234－5678－9012　3', 'the same in full width'],
    ['１２３４ー５６７８ー９０１２　１２３４ー５６７８ー９０１３', 'both in full width'],
  ])('READ-19: %j is a list: %s', (text) => {
    expect(parseSlipNumber(text)).toMatchObject({ ok: false, val: { code: 'slip_list' } })
  })

  it.each([
    ['123456 1234567', '1234561234567'],
    ['1234567 123456', '1234567123456'],
    ['1234567 8', '12345678'],
    ['1 2345678', '12345678'],
    ['  1234-5678　', '1234-5678'],
    ['1234 5678 9012', '123456789012'],
    ['123456789 012', '123456789012'],
    ['1234-5678- 9012', '1234-5678-9012'],
    ['RR 123456789 JP', 'RR123456789JP'],
    ['1234567890 JP', '1234567890JP'],
    ['　１２３４ ', '1234'],
    [' 1234  5678 ', '12345678'],
  ])(
    'READ-19: %j is one slip number, since only two groups of seven characters, or one of ten and a digit behind it, make a list',
    (text, slipNumber) => {
      expect(parseSlipNumber(text)).toMatchObject({ ok: true, val: slipNumber })
    },
  )

  it.each(['1E+12', '1e+12', '1.2E+12', '1.2e+12', '１．２Ｅ＋１２', ' 1.2E+12 ', '　1E+12\n'])(
    'READ-19: %j is what a spreadsheet made of one long number: no list, and no slip number',
    (text) => {
      expect(parseSlipNumber(text)).toMatchObject({ ok: false, val: { code: 'slip_characters' } })
    },
  )

  it.each(['1E12', ' 1E12 ', '１Ｅ１２'])('READ-19: %j may be a slip number, having nothing that none has', (text) => {
    expect(parseSlipNumber(text)).toMatchObject({ ok: true, val: '1E12' })
  })
})
