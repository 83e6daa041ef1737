import fc from 'fast-check'
import { decide, type Order } from '../../src/index.js'
import { histories } from '../arbitraries/histories.js'
import { anyOrder } from '../arbitraries/orders.js'
import { KNOWN_CODES } from './codes.js'

const code = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...KNOWN_CODES) },
  { weight: 1, arbitrary: fc.constantFrom('RE999', '不明', 'クロネコDM便', '第一貨物', '日本郵便') },
)

/** Any well-formed order whose problem, where it has one, names any of NP's codes, a strange one or a carrier. */
const ofAnyKind: fc.Arbitrary<Order> = fc
  .tuple(anyOrder, fc.array(code, { maxLength: 3 }))
  .map(([order, codes]) => (order.problem === null ? order : { ...order, problem: { ...order.problem, codes } }))

/** An order as some history leaves it. */
const lived: fc.Arbitrary<Order> = histories(14).map(({ start, events }) =>
  events.reduce((order, event) => {
    const outcome = decide(order, event)
    return outcome.ok ? outcome.val.order : order
  }, start),
)

/** Any order: one of any fields at all, or one that something can have happened to. */
export const someOrder: fc.Arbitrary<Order> = fc.oneof(
  { weight: 4, arbitrary: ofAnyKind },
  { weight: 1, arbitrary: lived },
)
