import { Ok, type Result } from '../../src/result.js'
import { createMemoryTransport } from '../../src/testing/index.js'
import type { HeldOrder } from '../../src/testing/memory-transport/held-order.js'
import type { MemoryNp } from '../../src/testing/memory-transport/memory-np.js'
import type { TransportUnderTest } from '../../src/testing/transport-conformance/transport-under-test.js'
import type { TransportWorld } from '../../src/testing/transport-conformance/transport-world.js'
import type { NpTransport } from '../../src/transport/np-transport.js'
import type { TransportFault } from '../../src/transport/transport-fault.js'

/** A transport in memory with all of its calls. */
export type Full = Required<NpTransport>

/** Spoils a sound transport in one respect; it may look into NP's books, and change them. */
export type Mutant = (sound: Full, np: MemoryNp) => Partial<Full>

type Answers<A> = Result<readonly A[], TransportFault>

function isMemoryNp(np: TransportWorld): np is MemoryNp {
  return 'held' in np
}

function isFull(transport: NpTransport): transport is Full {
  return ['cancel', 'pollPayments', 'reregister'].every((name) => name in transport)
}

/** A transport in memory, spoilt, with the optional calls or without. */
export function spoilt(mutant: Mutant, withAll: boolean): TransportUnderTest {
  const tested = createMemoryTransport()
  const { np, transport } = tested
  if (!isMemoryNp(np) || !isFull(transport)) throw new Error('This is not the transport in memory.')
  const { requestScreening, pollScreening, reportShipments } = transport
  const base = withAll ? transport : { requestScreening, pollScreening, reportShipments }
  return { ...tested, transport: { ...base, ...mutant(transport, np) } }
}

/** Answers a report otherwise while results are asked for. */
export const reportingWhileAsked =
  (instead: Full['reportShipments']): Mutant =>
  (sound) => {
    let asking = 0
    return {
      async pollScreening(transactions, signal) {
        asking += 1
        const outcome = await sound.pollScreening(transactions, signal)
        asking -= 1
        return outcome
      },
      async reportShipments(reports, signal) {
        await Promise.resolve()
        return asking > 0 ? instead(reports, signal) : sound.reportShipments(reports, signal)
      },
    }
  }

/** Changes each answer of a call; what the call as a whole says stays. */
async function changed<A extends { readonly orderNumber: string }>(
  outcome: Promise<Answers<A>>,
  np: MemoryNp,
  change: (answer: A, held: HeldOrder) => A,
): Promise<Answers<A>> {
  const answered = await outcome
  return answered.ok ? Ok(answered.val.map((answer) => change(answer, np.held(answer.orderNumber)))) : answered
}

type AnswerOf<C extends keyof Full> = Awaited<ReturnType<Full[C]>> extends Answers<infer A> ? A : never

/** Answers a screening request otherwise. */
export const screening =
  (change: (answer: AnswerOf<'requestScreening'>, held: HeldOrder) => AnswerOf<'requestScreening'>): Mutant =>
  (sound, np) => ({
    requestScreening: (requests, signal) => changed(sound.requestScreening(requests, signal), np, change),
  })

type ScreeningChange = Parameters<typeof screening>[0]

const answering =
  (isMeant: (npTransactionId: string | null) => boolean) =>
  (change: ScreeningChange): Mutant =>
  (sound, np) => ({
    requestScreening(requests, signal) {
      const meant = new Set(requests.flatMap((each) => (isMeant(each.npTransactionId) ? each.orderNumber : [])))
      return changed(sound.requestScreening(requests, signal), np, (answer, held) =>
        meant.has(answer.orderNumber) ? change(answer, held) : answer,
      )
    },
  })

/** Answers a registration otherwise; updates are left alone. */
export const answeringRegistrations = answering((npTransactionId) => npTransactionId === null)

/** Answers an update otherwise; registrations are left alone. */
export const answeringUpdates = answering((npTransactionId) => npTransactionId !== null)

/** Answers a re-registration otherwise. */
export const answeringReregistrations =
  (change: ScreeningChange): Mutant =>
  (sound, np) => ({
    reregister: (requests, signal) => changed(sound.reregister(requests, signal), np, change),
  })

/** Answers a poll otherwise. */
export const polled =
  (change: (answer: AnswerOf<'pollScreening'>, held: HeldOrder) => AnswerOf<'pollScreening'>): Mutant =>
  (sound, np) => ({
    pollScreening: (transactions, signal) => changed(sound.pollScreening(transactions, signal), np, change),
  })

/** Answers a report otherwise. */
export const reporting =
  (change: (answer: AnswerOf<'reportShipments'>, held: HeldOrder) => AnswerOf<'reportShipments'>): Mutant =>
  (sound, np) => ({
    reportShipments: (reports, signal) => changed(sound.reportShipments(reports, signal), np, change),
  })

/** Answers a cancellation otherwise. */
export const cancelling =
  (change: (answer: AnswerOf<'cancel'>, held: HeldOrder) => AnswerOf<'cancel'>): Mutant =>
  (sound, np) => ({ cancel: (transactions, signal) => changed(sound.cancel(transactions, signal), np, change) })

/** Answers what was asked about payments otherwise. */
export const paying =
  (change: (answer: AnswerOf<'pollPayments'>, held: HeldOrder) => AnswerOf<'pollPayments'>): Mutant =>
  (sound, np) => ({
    pollPayments: (transactions, signal) => changed(sound.pollPayments(transactions, signal), np, change),
  })

/** Sends another screening request than it was given. */
export const requesting =
  (change: (request: Parameters<Full['requestScreening']>[0][number]) => typeof request): Mutant =>
  (sound) => ({
    requestScreening: (requests, signal) => sound.requestScreening(requests.map(change), signal),
  })

/** Registers an order otherwise than it was given; updates are left alone. */
export const registering = (change: Parameters<typeof requesting>[0]): Mutant =>
  requesting((request) => (request.npTransactionId === null ? change(request) : request))

/** Updates an order otherwise than it was given; registrations are left alone. */
export const updating = (change: Parameters<typeof requesting>[0]): Mutant =>
  requesting((request) => (request.npTransactionId === null ? request : change(request)))

/** Reports another shipment than it was given. */
export const shipping =
  (change: (report: Parameters<Full['reportShipments']>[0][number]) => typeof report): Mutant =>
  (sound) => ({
    reportShipments: (reports, signal) => sound.reportShipments(reports.map(change), signal),
  })

/** Answers a screening request whose outcome is unknown for a certain reason otherwise. */
export const takenFor = (reason: string, taken: 'refused' | 'approved'): Mutant =>
  screening((answer, { decision }) => {
    if (answer.outcome !== 'unknown' || answer.reason !== reason || decision.as === 'unrecognised') return answer
    const { orderNumber } = answer
    return taken === 'refused'
      ? { orderNumber, outcome: 'refused', codes: [] }
      : { orderNumber, outcome: 'settled', npTransactionId: 'NP000000009', result: 'approved' }
  })

/** Registers orders under other numbers than their own, and gives the answers their own again. */
export const numberedAtNp =
  (otherwise: (orderNumber: string) => string): Mutant =>
  (sound) => ({
    async requestScreening(requests, signal) {
      const sent = requests.map((each) => ({ ...each, orderNumber: otherwise(each.orderNumber) }))
      const outcome = await sound.requestScreening(sent, signal)
      if (!outcome.ok) return outcome
      const own = (seen: string) => requests.find(({ orderNumber }) => otherwise(orderNumber) === seen)?.orderNumber
      return Ok(
        outcome.val.map((answer) => ({ ...answer, orderNumber: own(answer.orderNumber) ?? answer.orderNumber })),
      )
    },
  })
