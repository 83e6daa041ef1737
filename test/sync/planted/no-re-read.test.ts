import { expect, it, vi } from 'vitest'
import { versionOf } from '../../../src/sync/index.js'
import { found } from './found.js'

/** Applies an answer to the order as it was before the call, and saves that over whatever is there. */
vi.mock(import('../../../src/sync/driver/settle/settle.js'), () => ({
  settle: async ({ book, store }, known, consequenceOf) => {
    const { next, outcome } = consequenceOf(known)
    const there = await store.load(known.order.orderNumber)
    if (next !== null && there !== null && there !== 'failed') await store.save(next, versionOf(there))
    book.outcome(known.order.orderNumber, outcome)
    return outcome
  },
}))

it('a driver that does not read an order anew before it applies an answer is caught', async () => {
  expect((await found())['lost']).toBeGreaterThan(0)
})
