import { expect, it } from 'vitest'
import { textDecoder } from '../../src/text/text-decoder.js'

const bytes = (...values: readonly number[]) => new Uint8Array(values)

it.each([
  ['utf-8', bytes(0xef, 0xbb, 0xbf, 0xe5, 0xaf, 0xa9)],
  ['shift_jis', bytes(0x90, 0x52)],
  ['euc-jp', bytes(0xbf, 0xb3)],
] as const)('decodes %s, without its mark', (encoding, told) => {
  expect(textDecoder(encoding)?.decode(told)).toBe('審')
})

it('shows what can’t be read, unless it is told to fail', () => {
  expect(textDecoder('utf-8')?.decode(bytes(0xff))).toBe('\uFFFD')
  expect(() => textDecoder('utf-8', true)?.decode(bytes(0xff))).toThrow(TypeError)
})

it('is null where the platform doesn’t know the encoding', () => {
  expect(textDecoder('no-such-encoding' as 'utf-8')).toBeNull()
})
