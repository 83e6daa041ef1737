import { describe, expect, it } from 'vitest'
import { isShortened } from '../../src/text/is-shortened.js'

describe('READ-15: what a spreadsheet makes of a long number', () => {
  it.each(['2.0264E+17', '2E+17', '1.8E+10', '1.81212E+010'])('is told from a number: %s', (text) => {
    expect(isShortened(text)).toBe(true)
  })

  it.each([
    '20264000000000000',
    '',
    'E+17',
    'A2.0264E+17',
    '12.0264E+17',
    '2.0264E+17A',
    '2.E+17',
    '2.A4E+17',
    '2.0264E+A',
    '2.0264E+',
    '2.0264E17',
    '2.0264e+17',
    '2.0264E-17',
  ])('nothing else is: %j', (text) => {
    expect(isShortened(text)).toBe(false)
  })
})
