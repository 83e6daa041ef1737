import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { isPlainRecord } from '../../src/shape/is-plain-record.js'

class Settings {
  readonly batchSize = 10
}

it.each([
  ['without a field', {}],
  ['from JSON', JSON.parse('{ "batchSize": 10 }')],
  ['without a prototype', Object.assign(Object.create(null), { batchSize: 10 })],
  ['of another realm', runInNewContext('({ batchSize: 10 })')],
  ['from JSON, with a field of that name', JSON.parse('{ "constructor": "yes" }')],
])('READ-24: an object that is nothing but its fields: %s', (_, value) => {
  expect(isPlainRecord(value)).toBe(true)
})

it.each([
  ['a Map', new Map([['batchSize', 10]])],
  ['a Map of another realm', runInNewContext('new Map()')],
  ['a Date', new Date(0)],
  ['an object of a class', new Settings()],
  ['an object of a class that inherits', new (class extends Settings {})()],
  ['an object with a function that makes nothing', { constructor: () => {} }],
  ['a list', [{}]],
  ['a function', () => {}],
  ['a text', '{}'],
  ['nothing', null],
  ['what is left out', undefined],
])('READ-24: %s isn’t, as JSON gives none', (_, value) => {
  expect(isPlainRecord(value)).toBe(false)
})
