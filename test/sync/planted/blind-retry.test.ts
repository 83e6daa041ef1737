import { expect, it, vi } from 'vitest'
import { found } from './found.js'

/** Takes an outcome that isn't known for a call that wasn't sent, and makes it again. */
vi.mock(import('../../../src/sync/driver/ask-np.js'), async (original) => {
  const { askNp } = await original()
  return {
    askNp: async (...given: Parameters<typeof askNp>) => {
      const came = await askNp(...given)
      return (orderNumber: string) => {
        const one = came(orderNumber)
        return one.sent && 'outcome' in one.answer && one.answer.outcome === 'unknown'
          ? { sent: false, why: null, company: null }
          : one
      }
    },
  } as never
})

it('a driver that tries again what may have happened is caught', async () => {
  expect((await found())['twice']).toBeGreaterThan(0)
})
