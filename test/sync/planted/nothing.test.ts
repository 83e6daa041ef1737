import { expect, it } from 'vitest'
import { found } from './found.js'

it('the campaign that finds planted bugs finds none where none is planted', async () => {
  expect(await found()).toStrictEqual({})
  expect(await found('asynchronous')).toStrictEqual({})
})
