import { expect, it } from 'vitest'
import { saysNothing } from '../../src/text/says-nothing.js'

it.each(['', '-', 'ー', 'ｰ', '―', '***', '... / ...', '\u3164', '\uffa0-'])('%j says nothing', (text) => {
  expect(saysNothing(text)).toBe(true)
})

it.each(['P', 'p', '1', '１', '無', 'な', '-1-', '---A'])('%j says something', (text) => {
  expect(saysNothing(text)).toBe(false)
})
