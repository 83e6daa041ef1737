import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { isBytes } from '../../src/shape/is-bytes.js'

it.each([
  ['a Uint8Array', new Uint8Array(1), true],
  ['a Buffer', Buffer.from('a'), true],
  ['a Uint8Array of another realm', runInNewContext('new Uint8Array(1)'), true],
  ['another list of numbers', new Uint16Array(1), false],
  ['a view', new DataView(new ArrayBuffer(1)), false],
  ['what only says that it is one', { [Symbol.toStringTag]: 'Uint8Array' }, false],
  ['a list', [1], false],
  ['nothing', undefined, false],
])('READ-24: bytes are a Uint8Array, of whatever realm: %s', (_, value, is) => {
  expect(isBytes(value)).toBe(is)
})
