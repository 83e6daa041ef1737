import { expect, it, vi } from 'vitest'
import { found } from './found.js'

/** Takes an order off its schedule once NP has its 審査依頼, and never looks at it again. */
vi.mock(import('../../../src/sync/driver/settle.js'), async (original) => {
  const { settle } = await original()
  return {
    settle: (run, known, place) =>
      settle(run, known, (current) => {
        const placed = place(current)
        if (placed.next === null || placed.next.order.paymentStatus !== 'screening_in_progress') return placed
        return { ...placed, next: { ...placed.next, sync: { ...placed.next.sync, dueAt: null } } }
      }),
  }
})

it('a driver that never asks again about 審査中 is caught', async () => {
  expect((await found('asynchronous'))['unlisted']).toBeGreaterThan(0)
})
