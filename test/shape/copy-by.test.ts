import { describe, expect, it } from 'vitest'
import { copyBy } from '../../src/shape/copy-by.js'

const anything = () => true

describe('READ-24: a copy by a form', () => {
  it('has a list of texts as it was read, once', () => {
    let asked = 0
    const codes = Object.defineProperty([''], 0, { get: () => (asked++ === 0 ? 'RE009' : 1), enumerable: true })
    const copy = copyBy({ codes: anything }, { codes })
    expect([copy, copy, asked]).toStrictEqual([{ codes: ['RE009'] }, { codes: ['RE009'] }, 1])
  })

  it('has no list of anything else, and none but the fields of the form', () => {
    expect(
      copyBy({ codes: anything, to: { id: anything } }, { codes: [1], to: { id: 'a', more: 1 }, more: 1 }),
    ).toEqual({
      codes: 0,
      to: { id: 'a' },
    })
  })
})
