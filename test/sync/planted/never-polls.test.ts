import { expect, it, vi } from 'vitest'
import { found } from './found.js'

/** Takes an order off its schedule once NP has its 審査依頼, and never looks at it again. */
vi.mock(import('../../../src/sync/driver/settle/settle.js'), async (original) => {
  const { settle } = await original()
  return {
    settle: (run, known, consequenceOf) =>
      settle(run, known, (current) => {
        const after = consequenceOf(current)
        if (after.next === null || after.next.order.paymentStatus !== 'screening_in_progress') return after
        return { ...after, next: { ...after.next, sync: { ...after.next.sync, dueAtMs: null } } }
      }),
  }
})

it('a driver that never asks again about 審査中 is caught', async () => {
  expect((await found('asynchronous'))['unlisted']).toBeGreaterThan(0)
})
