import fc from 'fast-check'

/** The seed of every property here. */
export const SEED = 20260401

/** Printable ASCII in its full-width form, the space as U+3000. */
export const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000')

/** What can't be seen, but is met in pasted and exported text. */
export const INVISIBLE = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u200e',
  '\u2066',
  '\ufe0f',
  '\u0000',
  '\u001b',
  '\u007f',
  ' ',
  '\u00a0',
  '\u3000',
  '\u2009',
] as const

const noise = fc.string({ unit: fc.constantFrom(...INVISIBLE), maxLength: 3 })

/** A half-width kana with its voicing mark counts as one: `ﾊﾟ` is torn apart only by the test that is about it. */
const CHARACTER = /.[ﾞﾟ]?/gsu

/** A text with things that can't be seen before, after and between its characters. */
export const disguised = (text: string): fc.Arbitrary<string> => {
  const characters = text.match(CHARACTER) ?? []
  return fc
    .tuple(noise, fc.array(noise, { minLength: characters.length, maxLength: characters.length }))
    .map(([before, between]) => before + characters.map((each, at) => each + (between[at] ?? '')).join(''))
}

/** A text of printable ASCII. */
export const ascii = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) })

/** Texts that break careless code: halves of surrogate pairs, prototype keys, megabytes, control characters. */
export const NASTY_TEXTS = [
  '\ud800',
  '\udc00123',
  '123\ud83d',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '\u0000',
  '😀'.repeat(40),
  'ﷺ'.repeat(200),
  'あ'.repeat(1_000_000),
  '\u0301'.repeat(1_000_000),
] as const

/** What is no text at all. */
export const NO_TEXTS: readonly unknown[] = [
  null,
  undefined,
  0,
  123456789013,
  Number.NaN,
  12n,
  true,
  Symbol('審査OK'),
  [],
  ['審査OK'],
  {},
  { toString: () => '審査OK' },
  Object.create(null),
  () => '審査OK',
]
