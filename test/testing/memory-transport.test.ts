import { describe, expect, it } from 'vitest'
import { createMemoryTransport } from '../../src/testing/index.js'
import type { ScreeningRequest } from '../../src/transport/screening-request.js'
import { DETAILS } from '../transport/some-details.js'

const request: ScreeningRequest = {
  orderNumber: 'P1',
  service: 'np_atobarai',
  npTransactionId: null,
  details: DETAILS,
}
const shipment = { carrier: 'yamato', slipNumber: '123456789013' } as const

describe('the transport in memory', () => {
  it('approves what it is given, unless it is told otherwise', async () => {
    const { transport, np } = createMemoryTransport()
    np.decides('P2', { as: 'held', codes: ['RE009'] })
    const outcome = await transport.requestScreening([request, { ...request, orderNumber: 'P2' }])
    expect(outcome).toMatchObject({
      ok: true,
      val: [
        { orderNumber: 'P1', outcome: 'settled', result: 'approved' },
        { orderNumber: 'P2', outcome: 'settled', result: 'held', codes: ['RE009'] },
      ],
    })
  })

  it('refuses a second registration, as NP does', async () => {
    const { transport, np } = createMemoryTransport()
    await transport.requestScreening([request])
    expect(await transport.requestScreening([request])).toMatchObject({ val: [{ outcome: 'refused' }] })
    expect(np.registrations('P1')).toBe(1)
  })

  it('knows an order by its id, and by no other', async () => {
    const { transport, np } = createMemoryTransport()
    await transport.requestScreening([request])
    const other = { orderNumber: 'P1', npTransactionId: 'NP999999999' }
    const notFound = { val: [{ outcome: 'refused', codes: ['E0100113'] }] }
    expect(await transport.pollScreening([other])).toMatchObject(notFound)
    expect(await transport.requestScreening([{ ...request, ...other }])).toMatchObject(notFound)
    expect(
      await transport.reportShipments([{ ...other, service: 'np_atobarai', shipment, invoicePrintedAt: null }]),
    ).toMatchObject(notFound)
    expect(await transport.cancel?.([other])).toMatchObject(notFound)
    expect(await transport.pollPayments?.([other])).toMatchObject(notFound)
    expect([np.updates('P1'), np.reports('P1'), np.cancellations('P1')]).toEqual([0, 0, 0])
  })

  it('takes neither an update nor a report of a cancelled order', async () => {
    const { transport } = createMemoryTransport()
    const outcome = await transport.requestScreening([request])
    const [answer] = outcome.ok ? outcome.val : []
    const npTransactionId = answer?.outcome === 'settled' ? answer.npTransactionId : ''
    const known = { orderNumber: 'P1', npTransactionId }
    await transport.cancel?.([known])
    const cancelled = { val: [{ outcome: 'refused', codes: ['E0100114'] }] }
    expect(await transport.requestScreening([{ ...request, npTransactionId }])).toMatchObject(cancelled)
    expect(
      await transport.reportShipments([{ ...known, service: 'np_atobarai', shipment, invoicePrintedAt: null }]),
    ).toMatchObject(cancelled)
  })

  it('lets a call go wrong once, and does in it what the disturbance says', async () => {
    const { transport, np } = createMemoryTransport()
    np.disturbs('P1', 'times_out_after')
    expect(await transport.requestScreening([request])).toMatchObject({
      val: [{ outcome: 'unknown', reason: 'timed_out' }],
    })
    expect([np.calls(), np.registrations('P1')]).toEqual([1, 1])
    np.disturbs('P2', 'times_out_before')
    const second = { ...request, orderNumber: 'P2' }
    await transport.requestScreening([second])
    expect(np.registrations('P2')).toBe(0)
    expect(await transport.requestScreening([second])).toMatchObject({ val: [{ outcome: 'settled' }] })
  })
})
