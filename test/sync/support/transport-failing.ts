import { Err, Ok } from '../../../src/index.js'
import type { NpTransport, TransportFault, UnknownReason } from '../../../src/transport/index.js'
import { fault } from './fake-np.js'

/** How a call comes to nothing: it fails as a whole, no order of it has an answer, or the transport throws. */
export type CallFailure = TransportFault | UnknownReason | 'throws'

/** All the ways, by name. */
export const WAYS: readonly (readonly [string, CallFailure])[] = [
  ...(['request_refused', 'not_understood', 'credentials_refused', 'maintenance'] as const).map(
    (code) => [`${code}, nothing done`, fault(code)] as const,
  ),
  ...(['request_refused', 'not_understood'] as const).map(
    (code) => [`${code}, perhaps done`, fault(code, 'unknown')] as const,
  ),
  ...(['timed_out', 'connection_lost', 'server_error', 'missing', 'contradictory', 'throws'] as const).map(
    (way) => [way, way] as const,
  ),
]

/** The transport, but calls that hold one of these orders come to nothing, in one way; `calls` has the size of each. */
export function transportFailing(
  transport: NpTransport,
  isSpoilt: (orderNumber: string) => boolean,
  way: CallFailure,
): { readonly transport: NpTransport; readonly calls: readonly number[] } {
  const calls: number[] = []
  const through =
    <R extends { readonly orderNumber: string }, A>(call: (batch: readonly R[]) => Promise<A>) =>
    async (batch: readonly R[]) => {
      calls.push(batch.length)
      if (!batch.some(({ orderNumber }) => isSpoilt(orderNumber))) return call(batch)
      if (way === 'throws') throw new Error('no')
      if (typeof way === 'object') return Err(way)
      return Ok(batch.map(({ orderNumber }) => ({ orderNumber, outcome: 'unknown' as const, reason: way })))
    }
  return {
    calls,
    transport: {
      requestScreening: through((batch) => transport.requestScreening(batch)),
      pollScreening: through((batch) => transport.pollScreening(batch)),
      reportShipments: through((batch) => transport.reportShipments(batch)),
    },
  }
}
