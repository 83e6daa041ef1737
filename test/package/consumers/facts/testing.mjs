import { sample } from 'fast-check'
import { draft, request } from './given.mjs'

const { orderNumber } = draft

export async function ofTesting({
  './testing': { BOOKS_CASES, createMemoryTransport, STORE_CASES },
  './books': { createMemoryBooks },
  './sync': { createMemoryStore },
}) {
  const { transport, np } = createMemoryTransport()
  await np.decides(orderNumber, { as: 'held', codes: ['RE009'] })
  const [{ result, codes }] = (await transport.requestScreening([request])).unwrap()
  const forgetful = (make) => () => ({ ...make(), load: async () => null })
  const passes = async (cases, make) => {
    const runs = await Promise.allSettled(cases.map((each) => each.run(make())))
    return runs.every(({ status }) => status === 'fulfilled')
  }
  return {
    held: [result, codes],
    atNp: [await np.registrations(orderNumber), (await np.registration(orderNumber)).amount],
    conforms: [await passes(STORE_CASES, createMemoryStore), await passes(STORE_CASES, forgetful(createMemoryStore))],
    booksConform: [
      await passes(BOOKS_CASES, createMemoryBooks),
      await passes(BOOKS_CASES, forgetful(createMemoryBooks)),
    ],
  }
}

export function ofArbitraries(entries) {
  const { '.': main, './schema': schema, './testing/arbitraries': arbitraries } = entries
  const options = { seed: 1, numRuns: 20 }
  const orders = sample(arbitraries.arbitraryOrder(['screening_on_hold']), options)
  const histories = sample(arbitraries.arbitraryHistory({ maxLength: 5 }), options)
  const replay = ({ start, events }) =>
    events.reduce(
      (order, event) =>
        main
          .decide(order, event)
          .map((decision) => decision.order)
          .unwrapOr(order),
      start,
    )
  return {
    orders: orders.length,
    areOrders: orders.every((order) => schema.orderSchema.safeParse(order).success),
    statuses: [...new Set(orders.map(({ paymentStatus }) => paymentStatus))],
    replayed: histories.every((each) => JSON.stringify(replay(each)) === JSON.stringify(each.end)),
  }
}
