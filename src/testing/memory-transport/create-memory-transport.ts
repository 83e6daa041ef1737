import type { NpTransport } from '../../transport/np-transport.js'
import { TRANSPORT_CAPABILITIES, type TransportCapability } from '../transport-conformance/transport-capability.js'
import type { TransportUnderTest } from '../transport-conformance/transport-under-test.js'
import { disturbedCall } from './disturbed-call.js'
import {
  cancel,
  find,
  findPayment,
  refuse,
  refuseCancel,
  refuseReport,
  report,
  reregister,
  screen,
} from './memory-acts.js'
import { createMemoryNp } from './memory-np.js'

/**
 * Makes a transport and the NP behind it, in memory: for tests of whatever uses a transport. It approves what it is
 * given unless `np` is told otherwise, keeps books, and lets any call go wrong in any of the usual ways. It has no wire
 * and none of NP's rules for fields: the simulator has them.
 *
 * @param capabilities - the optional calls that it has: all of them unless told otherwise
 *
 * @example
 * ```ts
 * const { transport, np } = createMemoryTransport()
 * np.decides('P1', { as: 'held', codes: ['RE009'] })
 * np.disturbs('P2', 'times_out_after')
 * const outcome = await transport.requestScreening(requests)
 * ```
 *
 * @category Testing
 */
export function createMemoryTransport(
  capabilities: readonly TransportCapability[] = TRANSPORT_CAPABILITIES,
): TransportUnderTest {
  const np = createMemoryNp()
  const base: NpTransport = {
    requestScreening: (requests, signal) =>
      disturbedCall(np, requests, signal, (request, held) => screen(request, held, np.nextId), refuse),
    pollScreening: (transactions, signal) => disturbedCall(np, transactions, signal, find, refuse),
    reportShipments: (reports, signal) => disturbedCall(np, reports, signal, report, refuseReport),
  }
  const has = (capability: TransportCapability) => capabilities.includes(capability)
  const transport: NpTransport = {
    ...base,
    ...(has('cancel') && {
      cancel: (transactions, signal) => disturbedCall(np, transactions, signal, cancel, refuseCancel),
    }),
    ...(has('pollPayments') && {
      pollPayments: (transactions, signal) => disturbedCall(np, transactions, signal, findPayment, refuse),
    }),
    ...(has('reregister') && {
      reregister: (requests, signal) =>
        disturbedCall(np, requests, signal, (request, held) => reregister(request, held, np.nextId), refuse),
    }),
  }
  return { transport, np, now: '2026-04-10T12:00:00+09:00', secrets: ['memory-sp-code-7391'] }
}
