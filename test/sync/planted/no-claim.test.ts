import { expect, it, vi } from 'vitest'
import { found } from './found.js'

/** Sends without saving 審査待ち or 出荷報告中 first. */
vi.mock(import('../../../src/sync/driver/claim/claim.js'), async (original) => {
  const { claim } = await original()
  return {
    claim: (run, entry, how) => claim({ ...run, store: { ...run.store, save: async () => 'saved' } }, entry, how),
  }
})

it('a driver that does not claim before it calls is caught', async () => {
  expect((await found())['twice']).toBeGreaterThan(0)
})
