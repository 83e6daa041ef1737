import { expect, it, vi } from 'vitest'
import { found } from './found.js'

/** Takes an outcome that isn't known for a call that wasn't sent, and makes it again. */
vi.mock(import('../../../src/sync/driver/call/ask-np.js'), async (original) => {
  const { askNp } = await original()
  return {
    askNp: async (...given: Parameters<typeof askNp>) => {
      const outcomeOf = await askNp(...given)
      return (orderNumber: string) => {
        const call = outcomeOf(orderNumber)
        return call.sent && 'outcome' in call.answer && call.answer.outcome === 'unknown'
          ? { sent: false, why: null, together: null }
          : call
      }
    },
  } as never
})

it('a driver that tries again what may have happened is caught', async () => {
  expect((await found())['twice']).toBeGreaterThan(0)
})
