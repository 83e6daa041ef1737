import { Ok } from '../../../src/index.js'
import type { NpTransport, ScreeningAnswer } from '../../../src/transport/index.js'
import type { AShop } from './a-shop.js'

/** For so many minutes after it took an update NP shows what it approved before (LINK-06: up to ten). */
export const LAG_MINUTES = 9

/** What NP answers to an update. */
type Says = 'pending' | 'held' | 'nothing'

/** An NP that has approved an order's earlier contents, rejects the new ones, and shows that only after a while. */
export interface NpThatLags {
  readonly transport: NpTransport
  /** Has NP take the update now, of which it said nothing. */
  takesLate(): void
}

/** NP in front of the shop's clock; where it says nothing to an update, it takes that at once, or when it is told. */
export function npThatLags({ clock }: AShop, says: Says, isLate = false): NpThatLags {
  const npTransactionId = 'MY000000001'
  let takenAt = Number.POSITIVE_INFINITY
  const takes = () => {
    takenAt = clock.now()
  }
  const decided = (orderNumber: string): ScreeningAnswer =>
    clock.now() < takenAt + LAG_MINUTES * 60_000
      ? { orderNumber, outcome: 'settled', npTransactionId, result: 'approved' }
      : { orderNumber, outcome: 'settled', npTransactionId, result: 'rejected', codes: ['NG001'] }
  const updated = (orderNumber: string): ScreeningAnswer => {
    if (!isLate) takes()
    if (says === 'nothing') return { orderNumber, outcome: 'unknown', reason: 'timed_out' }
    if (says === 'held') return { orderNumber, outcome: 'settled', npTransactionId, result: 'held', codes: ['RE009'] }
    return { orderNumber, outcome: 'pending', npTransactionId }
  }
  return {
    takesLate: takes,
    transport: {
      requestScreening: async (requests) =>
        Ok(
          requests.map(({ orderNumber, ...request }) =>
            request.npTransactionId === null
              ? { orderNumber, outcome: 'settled', npTransactionId, result: 'held', codes: ['RE009'] }
              : updated(orderNumber),
          ),
        ),
      pollScreening: async (refs) => Ok(refs.map(({ orderNumber }) => decided(orderNumber))),
      reportShipments: async () => Ok([]),
    },
  }
}
