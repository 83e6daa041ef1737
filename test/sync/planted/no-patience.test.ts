import { expect, it, vi } from 'vitest'
import { found } from './found.js'

/** Asks for the result of an update as soon as the order is in 審査中. */
vi.mock(import('../../../src/sync/plan/not-before.js'), () => ({ notBefore: () => 0 }))

it('a driver that takes what NP says right after an update is caught', async () => {
  expect((await found('asynchronous', 150))['approved']).toBeGreaterThan(0)
})
