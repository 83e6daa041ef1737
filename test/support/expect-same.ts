import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'

/** `toStrictEqual` for what is compared a hundred thousand times: it is asked only where there is something to show. */
export function expectSame<T>(actual: T, expected: T): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toStrictEqual(expected)
}
