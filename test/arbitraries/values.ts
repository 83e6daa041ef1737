import fc from 'fast-check'
import type { Carrier } from '../../src/vocabulary/carrier.js'
import { SUPPORTED_TEXTS } from '../model/corpus-carriers.js'

/** Instants, all well formed: `Z`, offsets, fractions, before and after each other (READ-23). */
export const instant = fc.constantFrom(
  '2026-04-01T10:00:00+09:00',
  '2026-04-01T01:00:00Z',
  '2026-04-01T01:00:00.250Z',
  '2024-02-29T23:59:59+09:00',
  '2026-12-31T23:59:59.999-05:00',
  '2026-04-02T09:30:00+05:30',
  '1999-01-01T00:00:00Z',
)

/** NP's ids: few, so that an event often names the one the order knows. */
export const npId = fc.constantFrom('18121200001', '18121200002', 'A1B2C3D4E5F')

/** NP's codes: known ones, an unknown one, one in Japanese. */
const code = fc.constantFrom('RE009', 'RE014', 'RE026', 'NG001', 'E0100114', 'X-unknown', '不明')

/** Zero to three codes; a code may come twice. */
export const codes = fc.oneof(
  { weight: 1, arbitrary: fc.constant([]) },
  { weight: 4, arbitrary: fc.array(code, { minLength: 1, maxLength: 3 }) },
)

/** The 14 carriers. */
export const carrier = fc.constantFrom(...(Object.keys(SUPPORTED_TEXTS) as Carrier[]))

/** 注文番号. */
export const orderNumber = fc.constantFrom('P202604010000000001', 'P000000000000000002', 'A-1', 'x'.repeat(40))

/** `true` in so many per cent. */
export const chance = (percent: number): fc.Arbitrary<boolean> => fc.nat({ max: 99 }).map((n) => n < percent)

/** Null in so many per cent, else the value. */
export const orNull = <T>(percent: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: percent, arbitrary: fc.constant(null) }, { weight: 100 - percent, arbitrary: value })

/** A plain object, as JSON gives it. */
export const plain = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record<T>(fields, { noNullPrototype: true })
