import { expect, it } from 'vitest'
import { withoutFormula } from '../../src/text/without-formula.js'

it.each([
  ['="20260401000000000001"', '20260401000000000001'],
  ['="a""b"', 'a"b'],
  ['=""', ''],
])('READ-15: of %s, which keeps a spreadsheet from shortening a number, what stands in it', (text, inner) => {
  expect(withoutFormula(text)).toBe(inner)
})

it.each(['2026', '', '=2026', '="2026', '="a"b"', '"2026"', '=A1&"2026"', '="a"&"b"', "'2026", 'A="2026"'])(
  '%j stays as it is',
  (text) => {
    expect(withoutFormula(text)).toBe(text)
  },
)
