import { expect, it } from 'vitest'
import { addToList } from '../../src/shape/add-to-list.js'

it('addToList keeps what a key has already, and begins the list of any other', () => {
  const lists = new Map<string, number[]>()
  for (const [key, value] of [
    ['a', 1],
    ['b', 2],
    ['a', 3],
  ] as const)
    addToList(lists, key, value)
  expect(Object.fromEntries(lists)).toStrictEqual({ a: [1, 3], b: [2] })
})
