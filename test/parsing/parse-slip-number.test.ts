import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSlipNumber } from '../../src/index.js'
import { fullWidth, SEED } from './arbitraries.js'
import { itObeysTheLaws } from './laws.js'

const saidOf = (text: string) => {
  const result = parseSlipNumber(text)
  return result.ok ? result.val : `refused: ${result.val.code}`
}

describe('parseSlipNumber', () => {
  it.each([
    ['1', '1'],
    ['123456789013', '123456789013'],
    ['1234-5678-9013', '1234-5678-9013'],
    ['abc123', 'abc123'],
    ['AB-12-cd', 'AB-12-cd'],
    ['-1-', '-1-'],
    ['１２３４５６７８９０１３', '123456789013'],
    ['ＡＢ１２', 'AB12'],
    [' 1234 5678 9013 ', '123456789013'],
    ['1234　5678', '12345678'],
    ['\u00a01234\u20095678', '12345678'],
    ['\u200b12\u200c34\u200d56\u2060\ufeff', '123456'],
    ['\u200e1234\u200f', '1234'],
    ['12\u00ad34', '1234'],
    ['1234\r\n', '1234'],
    ['\t1234', '1234'],
  ])('READ-19: %j is normalised to %s', (text, slipNumber) => {
    expect(saidOf(text)).toBe(slipNumber)
  })

  it.each([
    ['HYPHEN-MINUS', '\u002d'],
    ['HYPHEN', '\u2010'],
    ['NON-BREAKING HYPHEN', '\u2011'],
    ['FIGURE DASH', '\u2012'],
    ['EN DASH', '\u2013'],
    ['EM DASH', '\u2014'],
    ['HORIZONTAL BAR', '\u2015'],
    ['HYPHEN BULLET', '\u2043'],
    ['SUPERSCRIPT MINUS', '\u207b'],
    ['MINUS SIGN', '\u2212'],
    ['SMALL EM DASH', '\ufe58'],
    ['SMALL HYPHEN-MINUS', '\ufe63'],
    ['FULLWIDTH HYPHEN-MINUS', '\uff0d'],
    ['KATAKANA-HIRAGANA PROLONGED SOUND MARK', '\u30fc'],
    ['HALFWIDTH KATAKANA-HIRAGANA PROLONGED SOUND MARK', '\uff70'],
  ])('READ-19: %s between digits is a hyphen', (_, hyphen) => {
    expect(saidOf(`1234${hyphen}5678`)).toBe('1234-5678')
    expect(saidOf(`１２３４${hyphen}５６７８`)).toBe('1234-5678')
    expect(saidOf(hyphen.repeat(4))).toBe('refused: missing')
  })

  it('READ-19: 20 characters are taken, 21 are not', () => {
    expect(saidOf('1'.repeat(20))).toBe('1'.repeat(20))
    expect(saidOf('１'.repeat(20))).toBe('1'.repeat(20))
    expect(saidOf([...'1'.repeat(20)].join(' '))).toBe('1'.repeat(20))
    expect(saidOf('1'.repeat(21))).toBe('refused: slip_too_long')
    expect(saidOf(`${'1'.repeat(20)}-`)).toBe('refused: slip_too_long')
    expect(saidOf('１'.repeat(21))).toBe('refused: slip_too_long')
    expect(saidOf('1'.repeat(1_000_000))).toBe('refused: slip_too_long')
  })

  it.each(['', ' ', '-', '---', '－－－', ' - ', 'ーー', '‐', '\u200b-\u200b', '-'.repeat(256)])(
    'READ-19: %.20j is missing',
    (text) => {
      expect(saidOf(text)).toBe('refused: missing')
    },
  )

  it('READ-19: hyphens only, or spaces only, are missing, however many there are', () => {
    expect(saidOf('-'.repeat(300))).toBe('refused: missing')
    expect(saidOf('ー'.repeat(300))).toBe('refused: missing')
    expect(saidOf(' '.repeat(300))).toBe('refused: missing')
  })

  it.each(['キャンセル', 'ｷｬﾝｾﾙ', 'なし', '不明', 'none', 'N/A', 'ABC', 'A-B-C', 'あとで、入力', '?'])(
    'READ-19: %s is a word',
    (text) => {
      expect(saidOf(text)).toBe('refused: slip_word')
    },
  )

  it.each([
    '1234,5678',
    '1234, 5678',
    '1234，5678',
    '1234、5678',
    '１２３４、５６７８',
    '1234;5678',
    '1234；5678',
    '1234/5678',
    '１２３４／５６７８',
    '1234|5678',
    '1234｜5678',
    '1234・5678',
    '1234\n5678',
    '1234\r\n5678',
    '1234\r5678',
    '1234\t5678',
    '1234と5678',
    '1234&5678',
    '1234+5678',
  ])('READ-19: %j is a list', (text) => {
    expect(saidOf(text)).toBe('refused: slip_list')
  })

  it.each(['1234＆5678', '１２３４＋５６７８', '1234：5678', '1234､5678', '1234･5678'])(
    'READ-19: %j is a list, since the width of its separator does not matter',
    (text) => {
      expect(saidOf(text)).toBe('refused: slip_list')
    },
  )

  it.each([
    '1234_5678',
    '１２３４＿',
    '1234番',
    '第1便',
    '#1234',
    '1234*',
    '1234(再発行)',
    '12.34',
    '😀1',
    '\ud8001234',
    '١٢٣٤5',
    '①40123②40124',
    '①123456789012',
    '12345678901②',
    '1²3',
    'Ⅻ1',
    '㊿1',
    '№1234',
  ])('READ-19: %j has characters that no slip has', (text) => {
    expect(saidOf(text)).toBe('refused: slip_characters')
  })

  it('READ-19: keeps of a text that it refuses the first 64 characters, without control characters', () => {
    expect(parseSlipNumber(`キャン\u0000セル${'ル'.repeat(100)}`).val).toMatchObject({
      code: 'slip_word',
      text: `キャンセル${'ル'.repeat(59)}`,
      candidates: [],
    })
  })

  const slip = fc
    .string({ unit: fc.constantFrom(...'0123456789ABCxyz-'), minLength: 1, maxLength: 20 })
    .filter((text) => /\d/.test(text))

  it('READ-19: takes 1 to 20 half-width alphanumerics or hyphens with a digit as they are, in any width', () => {
    fc.assert(
      fc.property(slip, (text) => {
        expect(saidOf(text)).toBe(text)
        expect(saidOf(fullWidth(text))).toBe(text)
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  it('READ-19: answers nothing but 1 to 20 half-width alphanumerics or hyphens with a digit', () => {
    const text = fc.string({ unit: fc.constantFrom(...'019Aa-－ー １９Ａ,、と\u200b\u2010٣三'), maxLength: 30 })
    fc.assert(
      fc.property(text, (each) => {
        const result = parseSlipNumber(each)
        if (result.ok) expect(result.val).toMatch(/^(?=.*\d)[0-9A-Za-z-]{1,20}$/)
      }),
      { seed: SEED, numRuns: 2000 },
    )
  })

  itObeysTheLaws(parseSlipNumber, ['1', '123456789013', '1234-5678-9013', 'AB12', '１２３－４５６'])
})

describe('parseSlipNumber, what spreadsheets and people make of it', () => {
  it.each([
    ['12345678 87654321', 'slip_list'],
    ['1234567　7654321', 'slip_list'],
    ['1.23457E+11', 'slip_characters'],
    ['1.23457e11', 'slip_characters'],
    ['伝票番号:1234', 'slip_characters'],
    ['123,', 'slip_characters'],
    ['1234,5678', 'slip_list'],
  ])('READ-19: %s is refused as %s', (text, code) => {
    expect(parseSlipNumber(text)).toMatchObject({ ok: false, val: { code } })
  })

  it.each([
    ['1234 5678 9012', '123456789012'],
    ['123456 789012', '123456789012'],
  ])('READ-19: %s is one slip number in groups', (text, slipNumber) => {
    expect(parseSlipNumber(text)).toMatchObject({ ok: true, val: slipNumber })
  })
})
