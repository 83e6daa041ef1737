import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { fold, foldAny } from '../../src/text/fold.js'
import { foldWidth } from '../../src/text/fold-width.js'

const RUN = { seed: 20260417, numRuns: 5_000 }

it('READ-19: every character that folds the short way folds the same by NFKC', () => {
  const folded: string[] = []
  for (let code = 0; code <= 0xffff; code += 1) {
    const character = String.fromCharCode(code)
    if (foldWidth(character) === null) continue
    folded.push(character)
    expect(foldWidth(character)).toBe(foldAny(character))
  }
  expect(folded).toEqual(expect.arrayContaining(['A', 'Ａ', '　', 'ヤ', 'ー', 'の', '便', '【']))
  expect(folded).not.toEqual(expect.arrayContaining(['ﾔ']))
  expect(folded).not.toEqual(expect.arrayContaining(['゛']))
})

it(`READ-19: whatever stands beside what: the short way never differs from the whole (seed ${RUN.seed})`, () => {
  const characters = fc.oneof(
    fc.constantFrom(...'ｶﾞｷﾟカ゛゙ﾞーＡａ１－ 　【】（）〔ヤマト便\u3099\u309a\u00a8'),
    fc.string({ unit: 'binary', maxLength: 2 }),
  )
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      expect(fold(text)).toBe(foldAny(text))
    }),
    RUN,
  )
})
