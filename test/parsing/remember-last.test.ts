import { expect, it } from 'vitest'
import { rememberLast } from '../../src/parsing/remember-last.js'

it('reads a text once however often it is asked for in a row, and another anew', () => {
  const readings: string[] = []
  const read = rememberLast((text) => {
    readings.push(text)
    return text.length
  })
  readings.length = 0
  expect(['123', '123', '12', '12', '123'].map(read)).toStrictEqual([3, 3, 2, 2, 3])
  expect(readings).toStrictEqual(['123', '12', '123'])
})

it('reads the empty text as any other, first of all too', () => {
  expect(rememberLast((text) => `read ${text}`)('')).toBe('read ')
})
