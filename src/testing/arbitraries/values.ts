import fc from 'fast-check'
import type { ParcelClaim } from '../../back-office/kept/parcel-claim.js'
import { keysOf } from '../../shape/keys-of.js'
import type { Carrier } from '../../vocabulary/carrier.js'
import { CARRIERS } from '../../vocabulary/carrier.js'

/** Nothing but plain objects, as JSON gives them. */
export const PLAIN = { noNullPrototype: true } as const

/** Instants of two years, in UTC or with an offset (READ-23). */
export const instant: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2027-12-31T00:00:00Z') }),
    fc.constantFrom('Z', '+09:00', '-05:00'),
  )
  .map(([milliseconds, offset]) => new Date(milliseconds).toISOString().replace('Z', offset))

/** NP's ids: few, so that what names one often names the one that an order knows. */
export const npTransactionId: fc.Arbitrary<string> = fc.constantFrom('18121200001', '18121200002', 'A1B2C3D4E5F')

/** None to three of NP's codes, known, unknown and in Japanese. */
export const codes: fc.Arbitrary<string[]> = fc.array(
  fc.constantFrom('RE009', 'RE014', 'RE026', 'NG001', 'E0100060', 'E0100114', 'X-unknown', '不明'),
  { maxLength: 3 },
)

export const carrier: fc.Arbitrary<Carrier> = fc.constantFrom(...keysOf(CARRIERS))

/** Slip numbers as they are stored: 1 to 20 half-width alphanumerics or hyphens, with a digit among them (READ-19). */
export const slipNumber: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('123456789013', '4000-0000-1015', 'AB12'),
  fc.integer({ min: 10 ** 11, max: 10 ** 12 - 1 }).map(String),
)

/** 1 to 40 visible characters. */
export const orderNumber: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 999_999_999 })
  .map((number) => `P${String(number).padStart(18, '0')}`)

/** Claims of parcels, named as picks are numbered. */
export const parcelClaim: fc.Arbitrary<ParcelClaim> = fc.record(
  { name: fc.integer({ min: 1, max: 9999 }).map((number) => `pick-${number}`), isToStop: fc.boolean() },
  PLAIN,
)

/** `null` in so many of ten, else the value. */
export function orNull<T>(often: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: often, arbitrary: fc.constant(null) }, { weight: 10 - often, arbitrary: value })
}
