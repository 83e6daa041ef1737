import { expect, it, vi } from 'vitest'
import { found } from './found.js'

/** Leaves an unanswered 審査依頼 alone, as it must, and tells nobody. */
vi.mock(import('../../../src/sync/entry/attention-of.js'), async (original) => {
  const { attentionOf } = await original()
  return {
    attentionOf: (entry) => {
      const reason = attentionOf(entry)
      return reason === 'screening_unknown' ? null : reason
    },
  }
})

it('a driver that keeps an unknown registration to itself is caught', async () => {
  expect((await found())['unlisted']).toBeGreaterThan(0)
})
