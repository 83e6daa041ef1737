import { describe, expect, it } from 'vitest'
import { isSpoilt } from '../../src/text/is-spoilt.js'

describe('READ-15: what a spreadsheet makes of a long number', () => {
  it.each([
    '202604010001.0',
    '202604010001.00',
    '2026.',
    '2.0264E+17',
    '2E+17',
    '2e+17',
    '1.8E+10',
    '1.81212E+010',
    '2.02604e+19',
    '2,02604E+17',
    '2.02604E17',
  ])('is told from a number: %s', (text) => {
    expect(isSpoilt(text)).toBe(true)
  })

  it.each([
    '20264000000000000',
    '',
    '202604010001.5',
    'P2026.0',
    '2026.0A',
    '.0',
    'E+17',
    'A2.0264E+17',
    '12.0264E+17',
    '2.0264E+17A',
    '2.E+17',
    '2.A4E+17',
    '2.0264E+A',
    '2.0264E+',
    '2E17',
    '2+17',
    '2.0264E-17',
  ])('nothing else is: %j', (text) => {
    expect(isSpoilt(text)).toBe(false)
  })
})

describe('READ-15: what a spreadsheet shows instead of a number', () => {
  it.each([
    '#',
    '########',
    '#REF!',
    '#N/A',
    '#NAME?',
    '#VALUE!',
    '#DIV/0!',
    '#NULL!',
    '#NUM!',
    "'2026",
    '="2026"',
    '＝"2026"',
    '＇2026',
  ])('is told from one: %s', (text) => {
    expect(isSpoilt(text)).toBe(true)
  })

  it.each(['#1001', 'A#', '#REF', "20'26", '2026=1', 'P#REF!', '#REF!2'])('nothing else is: %s', (text) => {
    expect(isSpoilt(text)).toBe(false)
  })
})
