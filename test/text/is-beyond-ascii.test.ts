import { expect, it } from 'vitest'
import { isBeyondAscii } from '../../src/text/is-beyond-ascii.js'

it.each(['', 'E0100110', ' ~!'])('%j is ASCII, as every code of NP’s is', (text) => {
  expect(isBeyondAscii(text)).toBe(false)
})

it.each(['自社配送', 'E0100110。', 'Ｅ', 'é', '\u0000', '\u007f', '\n'])(
  '%j has more than is written in ASCII',
  (text) => {
    expect(isBeyondAscii(text)).toBe(true)
  },
)
