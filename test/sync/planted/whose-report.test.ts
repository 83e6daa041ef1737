import { expect, it, vi } from 'vitest'
import { found } from './found.js'

/** Takes every "already reported" for the answer to the report that it sends, whatever went out before. */
vi.mock(import('../../../src/transport/shipment/shipment-events.js'), async (original) => {
  const { shipmentEvents } = await original()
  return { shipmentEvents: (answer, at) => shipmentEvents(answer, at, { triedBefore: true }) }
})

it('a driver that takes any report that NP has for its own is caught', async () => {
  expect((await found('synchronous', 150, 1))['reported']).toBeGreaterThan(0)
})
