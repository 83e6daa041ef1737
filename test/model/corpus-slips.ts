import type { SlipClass } from './corpus.js'

/** A slip's text and what is stored. 12 digits are good when the last is the first eleven modulo 7. */
export const READABLE_SLIPS: readonly (readonly [text: string, slipNumber: string])[] = [
  // 12345678901 mod 7 = 3, 40000000000 mod 7 = 2, 99999999999 mod 7 = 4
  ['123456789013', '123456789013'],
  ['400000000002', '400000000002'],
  ['1234-5678-9013', '1234-5678-9013'],
  ['１２３４－５６７８－９０１３', '1234-5678-9013'],
  ['\u200B4000\u20600000\uFEFF0002\u200E', '400000000002'],
  // The same with a wrong check digit
  ['123456789012', '123456789012'],
  ['4000-0000-0009', '4000-0000-0009'],
  ['９９９９ ９９９９ ９９９９', '999999999999'],
  ['　1234-5678-9010　', '1234-5678-9010'],
  ['-123456789012-', '-123456789012-'],
  // Never tested: other lengths, letters
  ['1', '1'],
  ['12345678901', '12345678901'],
  ['1234567890123', '1234567890123'],
  ['AB1234567890', 'AB1234567890'],
  ['12345678901A', '12345678901A'],
  ['ａｂ-12', 'ab-12'],
  ['Rr 123 456 789 Jp', 'Rr123456789Jp'],
  ['12345678901234567890', '12345678901234567890'],
  ['1234-5678-9012-34567', '1234-5678-9012-34567'],
  ['１２３４５６７８９０１２３４５６７８９０', '12345678901234567890'],
  [' 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 ', '12345678901234567890'],
]

/** Nothing in it, or hyphens only. */
export const MISSING_SLIPS: readonly string[] = [
  '',
  ' ',
  '　',
  '-',
  '---',
  '－－',
  ' - - ',
  '\u200B',
  '\uFEFF \u200B',
  '-'.repeat(30),
]

/** Lists, words, too long, other characters. */
// biome-ignore format: a table
export const MALFORMED_SLIPS: readonly string[] = [
  '123456789012,123456789013', '123456789012、123456789013', '1234,5678', '1234/5678', '1234;5678', '123456789012 123456789013',
  'キャンセル', 'なし', '未定', 'ABC', 'abc-def', 'ＡＢＣ', 'NONE', '伝票1234', '1234番', '1234_5678', '1234.5678', '#1234', '1234(2)',
  '123456789012345678901', '1234-5678-9012-345678', 'A'.repeat(20), '一二三', '١٢٣٤', '1234é', '1'.repeat(300),
]

/** Every text with what it is. */
export const SLIP_TEXTS: ReadonlyMap<string, SlipClass> = new Map<string, SlipClass>([
  ...READABLE_SLIPS.map(([text, slipNumber]): [string, SlipClass] => [text, { is: 'readable', slipNumber }]),
  ...MISSING_SLIPS.map((text): [string, SlipClass] => [text, { is: 'missing' }]),
  ...MALFORMED_SLIPS.map((text): [string, SlipClass] => [text, { is: 'malformed' }]),
])
