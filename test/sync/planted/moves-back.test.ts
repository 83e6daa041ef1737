import { expect, it, vi } from 'vitest'
import { found } from './found.js'

/** Puts an order back to 審査待ち(準備中) where it can't tell what became of its 審査依頼. */
vi.mock(import('../../../src/sync/driver/errand/hand-over.js'), async () => {
  const { settle } = await import('../../../src/sync/driver/settle/settle.js')
  const { recordAbout } = await import('../../../src/sync/entry/record-about.js')
  return {
    handOver: async (run, entry) => {
      await settle(run, entry, (current) => {
        const { order } = current
        const back = { ...order, paymentStatus: 'screening_preparing', version: order.version + 1 } as const
        return { next: { order: back, sync: recordAbout(current, { dueAtMs: 0 }) }, outcome: 'not_sent' }
      })
    },
  }
})

it('a driver that moves an order back is caught', async () => {
  expect((await found())['backwards']).toBeGreaterThan(0)
})
