import { expect, it } from 'vitest'
import { recordOf } from '../../src/shape/record-of.js'

it('a table has one entry for each key, in their order', () => {
  expect(Object.entries(recordOf(['b', 'a'], (key) => `${key}!`))).toStrictEqual([
    ['b', 'b!'],
    ['a', 'a!'],
  ])
})
