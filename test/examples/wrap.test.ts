import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
// @ts-expect-error the examples are plain JavaScript
import { jsonFault } from '../../examples/demo/json-fault.mjs'
// @ts-expect-error the examples are plain JavaScript
import { pack, wrap } from '../../examples/demo/wrap.mjs'

describe('wrap', () => {
  it.each([
    [
      'between any two Japanese characters',
      'あいうえおかきくけこさしすせそ',
      10,
      ['あいうえお', 'かきくけこ', 'さしすせそ'],
    ],
    ['but not before 。', '一二三四五六七。八九十甲乙丙', 14, ['一二三四五六', '七。八九十甲', '乙丙']],
    ['nor before 」 or after 「', '一二三四五六「七八九十甲乙丙」', 14, ['一二三四五六', '「七八九十甲乙', '丙」']],
    [
      'nor behind an opening quotation mark',
      'not in the table ("審査持ち").',
      20,
      ['not in the table', '("審査持ち").'],
    ],
    ['nor before a closing one', 'one two "一二三四五" six', 19, ['one two "一二三四', '五" six']],
    ['nor inside a word', '請求書はwizのREAD-21を読む', 18, ['請求書はwizの', 'READ-21を読む']],
    ['nor inside 審査OK', '一二三四五の審査OKを待つ', 14, ['一二三四五の', '審査OKを待つ']],
    ['nor inside a full-width number', '注文の番号は１２３４５です', 16, ['注文の番号は', '１２３４５です']],
    ['at spaces, which go', 'one two three four five six', 11, ['one two', 'three four', 'five six']],
    ['inside what is wider than a line', 'abcdefghijklmnopqrst', 10, ['abcdefghij', 'klmnopqrst']],
  ])('breaks %s', (_, text, cells, expected) => {
    expect(wrap(text, cells)).toEqual(expected)
    for (const line of expected) expect(stringWidth(line)).toBeLessThanOrEqual(cells)
  })

  it('leaves no い。 alone on the last line', () => {
    const text = '取りやめるときは両方でキャンセルしてください。'
    expect(wrap(text, 42)).toEqual(['取りやめるときは両方でキャンセルして', 'ください。'])
  })
})

it('pack keeps chunks whole', () => {
  expect(pack(['審査待ち(準備中)', ' → 審査待ち', ' → 審査中'], 30)).toEqual([
    '審査待ち(準備中) → 審査待ち',
    '→ 審査中',
  ])
})

it.each([
  ['{"a":}', 1, 6],
  ['[1,2', 1, 5],
  ['{\n"a": 1,\n}', 3, 1],
  ['[1,]', 1, 4],
  ['{"審査": 1 "b": 2}', 1, 10],
  ['[01]', 1, 3],
  ['{"a": 1}}', 1, 9],
  ['nul', 1, 1],
  ['', 1, 1],
])('jsonFault finds the place in %j', (text, line, column) => {
  expect(jsonFault(text)).toEqual({ line, column })
})

it('jsonFault does not fall over a deeply nested file', () => {
  expect(jsonFault('['.repeat(200_000))).toEqual({ line: 1, column: 200_001 })
})
