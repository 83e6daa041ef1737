import { describe, expect, it } from 'vitest'
import { rememberLast } from '../../src/shape/remember-last.js'

describe('what reads a text', () => {
  it('is asked once for the same text in a row', () => {
    const asked: string[] = []
    const lengthOf = rememberLast((text) => asked.push(text) && text.length)
    expect(['ab', 'ab', 'c', 'ab', 'ab', null, null, undefined, '', ''].map(lengthOf)).toStrictEqual([
      2, 2, 1, 2, 2, 0, 0, 0, 0, 0,
    ])
    expect(asked).toStrictEqual(['', 'ab', 'c', 'ab', '', '', ''])
  })

  it('is asked again for a text that it could not read', () => {
    let fails = false
    const read = rememberLast((text) => {
      if (fails) throw new Error('unreadable')
      return text
    })
    expect(read('a')).toBe('a')
    fails = true
    expect(() => read('b')).toThrow('unreadable')
    fails = false
    expect(read('b')).toBe('b')
  })

  it('has read the empty text from the beginning', () => {
    const asked: string[] = []
    const read = rememberLast((text) => asked.push(text))
    read('')
    expect(asked).toStrictEqual([''])
  })
})
