import fc from 'fast-check'
import type { OrderEventOf } from '../../src/order/event/order-event.js'
import {
  AMBIGUOUS_TEXTS,
  MAIL_TEXTS,
  MISSING_CARRIERS,
  SUPPORTED_TEXTS,
  UNSUPPORTED_TEXTS,
} from '../model/corpus-carriers.js'
import { MALFORMED_SLIPS, MISSING_SLIPS, READABLE_SLIPS } from '../model/corpus-slips.js'
import { instant, plain } from './values.js'

const missing = fc.constantFrom(null, undefined)

/** A carrier's text: one of the corpus, absent, or a word nobody knows. */
export const carrierText: fc.Arbitrary<string | null | undefined> = fc.oneof(
  { weight: 50, arbitrary: fc.constantFrom(...Object.values(SUPPORTED_TEXTS).flat()) },
  // The three carriers whose check digit is tested.
  {
    weight: 20,
    arbitrary: fc.constantFrom(...SUPPORTED_TEXTS.yamato, ...SUPPORTED_TEXTS.yu_pack, ...SUPPORTED_TEXTS.sagawa),
  },
  { weight: 15, arbitrary: fc.constantFrom(...MAIL_TEXTS) },
  { weight: 15, arbitrary: fc.constantFrom(...AMBIGUOUS_TEXTS) },
  { weight: 15, arbitrary: fc.constantFrom(...UNSUPPORTED_TEXTS) },
  { weight: 8, arbitrary: fc.constantFrom(...MISSING_CARRIERS) },
  { weight: 8, arbitrary: missing },
  {
    weight: 4,
    arbitrary: fc.string({ unit: fc.constantFrom('q', 'w', '7', '便', '運'), minLength: 1, maxLength: 70 }),
  },
)

/** A slip's text: one of the corpus, absent, 12 digits, or any half-width characters. */
export const slipText: fc.Arbitrary<string | null | undefined> = fc.oneof(
  { weight: 50, arbitrary: fc.constantFrom(...READABLE_SLIPS.map(([text]) => text)) },
  { weight: 15, arbitrary: fc.integer({ min: 10 ** 11, max: 10 ** 12 - 1 }).map(String) },
  { weight: 15, arbitrary: fc.constantFrom(...MALFORMED_SLIPS) },
  { weight: 8, arbitrary: fc.constantFrom(...MISSING_SLIPS) },
  { weight: 8, arbitrary: missing },
  {
    weight: 10,
    arbitrary: fc.string({ unit: fc.constantFrom('1', '2', '0', 'a', 'Z', '-'), minLength: 1, maxLength: 24 }),
  },
)

/** `delivery.completed`; what is missing may be `null`, `undefined` or no key at all. */
export const deliveryCompleted: fc.Arbitrary<OrderEventOf<'delivery.completed'>> = plain({
  at: instant,
  channel: fc.constantFrom('order_detail', 'order_detail', 'order_detail', 'order_detail', 'sanchoku', 'other'),
  carrier: carrierText,
  slipNumber: slipText,
  leaveOut: fc.boolean(),
}).map(({ at, channel, carrier, slipNumber, leaveOut }) => ({
  type: 'delivery.completed' as const,
  at,
  channel,
  ...(leaveOut && carrier === undefined ? {} : { carrier }),
  ...(leaveOut && slipNumber === undefined ? {} : { slipNumber }),
}))
