import { describe, expect, it } from 'vitest'
import { holdsRows } from '../../src/makeshop/export/holds-rows.js'

/** Rows of four cells, or five with an empty one behind the last heading; 注文番号 comes first. */
const FORM = { width: 4, longest: 5, numberAt: 0 }
/** A row in which such a cell stands second. */
const withSecond = (cell: string): readonly string[] => ['P1', cell, 'c', 'd']

describe('READ-24: a cell that two stray quotation marks made', () => {
  it.each([
    ['the end of its row, and the beginning of the last', ',a,b\nX22,'],
    ['with a cell more than headings', ',a,b,\nX22,'],
    ['whole rows between', ',a,b\nX22,x,y,z\nX33,x,y,z\nX44,'],
    ['lines that end in CR', ',a,b\rX22,x,y,z\rX44,'],
    ['lines that end in CRLF', ',a,b\r\nX22,x,y,z\r\nX44,'],
  ])('holds rows, whatever their numbers look like: %s', (_, cell) => {
    expect(holdsRows(withSecond(cell), FORM)).toBe(true)
  })

  it.each([
    ['too short a beginning', ',a\nX22,'],
    ['too long a beginning', ',a,b,,\nX22,'],
    ['too short an end', ',a,b\nX22'],
    ['too long an end', ',a,b\nX22,,'],
    ['a line between that is no row', ',a,b\nX22,x,y,z\nX33,x\nX44,'],
    ['a line between that is no row, first', ',a,b\nX33,x\nX22,x,y,z\nX44,'],
    ['no line break', 'a,b,c'],
  ])('holds none: %s', (_, cell) => {
    expect(holdsRows(withSecond(cell), FORM)).toBe(false)
    expect(holdsRows(['P1', 'b', 'a,b,c', 'd'], FORM)).toBe(false)
  })

  it.each([
    ['P2,rest', true],
    ['Q7,rest', true],
    [' P2 ,rest', true],
    ['P2', false],
    ['PQ2,rest', false],
    ['P22,rest', false],
    ['2,rest', false],
    ['rest,P2', false],
  ])('holds a row where a line of several cells begins like its own number, P1: %s is %s', (line, holds) => {
    expect(holdsRows(withSecond(`x\n${line}`), FORM)).toBe(holds)
    expect(holdsRows([' P1 ', `x\n${line}`, 'c', 'd'], FORM)).toBe(holds)
  })

  it('looks behind the mark for a number that stands there', () => {
    const behind = { ...FORM, numberAt: 2 }
    expect(holdsRows(['s', 'n,P1\nt', 'P3', 'd'], behind)).toBe(true)
    expect(holdsRows(['s', 'P1,n\nt', 'P3', 'd'], behind)).toBe(false)
    expect(holdsRows(['s', 'n\nt,n,P2', 'P3', 'd'], behind)).toBe(true)
  })

  it('knows no number where there is none', () => {
    expect(holdsRows(withSecond('x\n,rest'), { ...FORM, numberAt: -1 })).toBe(false)
    expect(holdsRows(['', 'x\n,rest', 'c', 'd'], FORM)).toBe(false)
  })
})
