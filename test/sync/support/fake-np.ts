import { Err, Ok } from '../../../src/index.js'
import type {
  NpTransport,
  ScreeningAnswer,
  ShipmentAnswer,
  TransportFault,
  UnknownReason,
} from '../../../src/transport/index.js'

/** What NP says to a screening that it was asked for. */
type Decision =
  | { readonly as: 'approved' | 'pending' }
  | { readonly as: 'held' | 'rejected' | 'refused'; readonly codes: readonly string[] }

/** How the next call with an order goes wrong: NP did it or not, and what the caller learns. */
export type Mishap =
  | { readonly did: boolean; readonly says: UnknownReason }
  | { readonly did: boolean; readonly fault: TransportFault }

/** A small NP that keeps books, does what it is told, and says so by the port. */
export interface FakeNp {
  readonly transport: NpTransport
  decides(orderNumber: string, decision: Decision): void
  mishap(orderNumber: string, mishap: Mishap): void
  registrations(orderNumber: string): number
  updates(orderNumber: string): number
  reports(orderNumber: string): number
  /** How often NP was called, whatever came of it. */
  calls(kind?: 'screening' | 'poll' | 'report'): number
  /** Told of each call before NP does anything. */
  onCall: (kind: 'screening' | 'poll' | 'report', orderNumbers: readonly string[]) => Promise<void>
}

interface Held {
  decision: Decision
  npTransactionId: string | null
  registrations: number
  updates: number
  reports: number
  mishap: Mishap | null
}

export const fault = (code: TransportFault['code'], acted: TransportFault['acted'] = 'no'): TransportFault => ({
  code,
  acted,
  status: null,
  npCodes: [],
})

export function createFakeNp(): FakeNp {
  const books = new Map<string, Held>()
  const calls = { screening: 0, poll: 0, report: 0 }
  let ids = 0
  const held = (orderNumber: string): Held => {
    const known = books.get(orderNumber)
    if (known !== undefined) return known
    const fresh = {
      decision: { as: 'approved' as const },
      npTransactionId: null,
      registrations: 0,
      updates: 0,
      reports: 0,
      mishap: null,
    }
    books.set(orderNumber, fresh)
    return fresh
  }

  async function call<R extends { readonly orderNumber: string }, A>(
    kind: keyof typeof calls,
    batch: readonly R[],
    act: (request: R, order: Held) => A,
  ) {
    calls[kind] += 1
    await np.onCall(
      kind,
      batch.map(({ orderNumber }) => orderNumber),
    )
    const answers = []
    let whole: TransportFault | null = null
    for (const request of batch) {
      const order = held(request.orderNumber)
      const { mishap } = order
      order.mishap = null
      if (mishap === null || mishap.did) answers.push(act(request, order))
      if (mishap !== null && 'fault' in mishap) whole = mishap.fault
      if (mishap !== null && 'says' in mishap) {
        if (mishap.did) answers.pop()
        answers.push({ orderNumber: request.orderNumber, outcome: 'unknown' as const, reason: mishap.says })
      }
    }
    await Promise.resolve()
    return whole === null ? Ok(answers) : Err(whole)
  }

  const answerOf = (orderNumber: string, { decision, npTransactionId }: Held): ScreeningAnswer => {
    if (npTransactionId === null) return { orderNumber, outcome: 'refused', codes: ['E0100113'] }
    switch (decision.as) {
      case 'approved':
        return { orderNumber, outcome: 'settled', npTransactionId, result: 'approved' }
      case 'pending':
        return { orderNumber, outcome: 'pending', npTransactionId }
      case 'refused':
        return { orderNumber, outcome: 'refused', codes: decision.codes }
      default:
        return { orderNumber, outcome: 'settled', npTransactionId, result: decision.as, codes: decision.codes }
    }
  }

  const np: FakeNp = {
    transport: {
      requestScreening: (requests) =>
        call('screening', requests, ({ orderNumber, npTransactionId }, order) => {
          if (order.decision.as === 'refused')
            return { orderNumber, outcome: 'refused', codes: order.decision.codes } as const
          if (npTransactionId === null) {
            order.registrations += 1
            ids += 1
            order.npTransactionId = `NP${String(ids).padStart(9, '0')}`
          } else order.updates += 1
          return answerOf(orderNumber, order)
        }),
      pollScreening: (refs) => call('poll', refs, ({ orderNumber }, order) => answerOf(orderNumber, order)),
      reportShipments: (reports) =>
        call('report', reports, ({ orderNumber }, order): ShipmentAnswer => {
          if (order.reports > 0) return { orderNumber, outcome: 'refused', codes: ['E0100115'], alreadyReported: true }
          order.reports += 1
          return { orderNumber, outcome: 'settled' }
        }),
    },
    decides: (orderNumber, decision) => {
      held(orderNumber).decision = decision
    },
    mishap: (orderNumber, mishap) => {
      held(orderNumber).mishap = mishap
    },
    registrations: (orderNumber) => held(orderNumber).registrations,
    updates: (orderNumber) => held(orderNumber).updates,
    reports: (orderNumber) => held(orderNumber).reports,
    calls: (kind) => (kind === undefined ? calls.screening + calls.poll + calls.report : calls[kind]),
    onCall: async () => {},
  }
  return np
}
