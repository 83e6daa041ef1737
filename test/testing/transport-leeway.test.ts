import { describe, expect, it } from 'vitest'
import { Err, Ok, type Result } from '../../src/result.js'
import type { OrderDetails } from '../../src/transport/details/order-details.js'
import type { ScreeningAnswer } from '../../src/transport/screening/screening-answer.js'
import type { ScreeningRequest } from '../../src/transport/screening/screening-request.js'
import type { ShipmentAnswer } from '../../src/transport/shipment/shipment-answer.js'
import type { TransportFault } from '../../src/transport/transport-fault.js'
import { asFault, failures, pending, wholeFaults } from './kit-failures.js'
import { type Full, type Mutant, polled, requesting, screening } from './spoilt-transport.js'

const unknown = ({ orderNumber }: ScreeningRequest) =>
  ({ orderNumber, outcome: 'unknown', reason: 'not_understood' }) as const

/** Sends each order in a call of its own; of those that come after one that fails, it says that nobody knows. */
const oneByOne: Mutant = (sound) => ({
  async requestScreening(requests, signal) {
    const answers: ScreeningAnswer[] = []
    for (const request of requests) {
      const outcome = await sound.requestScreening([request], signal)
      if (outcome.ok) answers.push(...outcome.val)
      else if (answers.length === 0) return outcome
      else answers.push(unknown(request))
    }
    return Ok(answers)
  },
})

/** Pending, of a report that NP has taken. */
const reportPending = (answer: ShipmentAnswer): ShipmentAnswer =>
  answer.outcome === 'settled' ? { orderNumber: answer.orderNumber, outcome: 'pending' } : answer

const CALLS = ['requestScreening', 'pollScreening', 'reportShipments', 'pollPayments', 'reregister', 'cancel'] as const
type Said = { readonly codes?: readonly string[] }

/** Every call, with its answers made into others. */
const answering =
  (other: (answers: readonly Said[]) => readonly Said[]): Mutant =>
  (sound) => {
    const changed = CALLS.map((call) => {
      const asked = async (...given: Parameters<Full[typeof call]>) => {
        const outcome: Result<readonly Said[], TransportFault> = await Reflect.apply(sound[call], sound, given)
        return outcome.map(other)
      }
      return [call, asked] as const
    })
    const wrong: Partial<Full> = Object.fromEntries(changed)
    return wrong
  }

/** An NP取引ID in NP's own form. */
const NP_TRANSACTION_ID = /^[A-Z\d]{11}$/

/** Asks for a result once more, whatever was left open. */
const askingAgain: Mutant = (sound) => ({
  async pollScreening(...given) {
    const outcome = await sound.pollScreening(...given)
    const isOpen = outcome.ok && outcome.val.some((answer) => answer.outcome === 'unknown')
    return isOpen ? sound.pollScreening(...given) : outcome
  },
})

describe('the transport kit leaves it to a transport', () => {
  it.each<[string, Mutant]>([
    ['to say pending, with the id, of what NP has decided', screening(pending)],
    [
      'to say pending of a report that NP has taken',
      (sound) => ({
        async reportShipments(reports, signal) {
          const outcome = await sound.reportShipments(reports, signal)
          return outcome.ok ? Ok(outcome.val.map(reportPending)) : outcome
        },
      }),
    ],
    [
      'to say pending of a re-registration',
      (sound) => ({
        async reregister(requests, signal) {
          const outcome = await sound.reregister(requests, signal)
          return outcome.ok ? Ok(outcome.val.map(pending)) : outcome
        },
      }),
    ],
    [
      'to say pending of a result that nobody has heard of',
      (sound, np) => {
        const odd: Parameters<typeof screening>[0] = (answer, { decision, registration }) =>
          decision.as === 'unrecognised' && answer.outcome === 'unknown' && registration !== null
            ? { ...answer, outcome: 'pending', npTransactionId: registration.npTransactionId }
            : answer
        return { ...screening(odd)(sound, np), ...polled(odd)(sound, np) }
      },
    ],
    [
      "to give NP's codes in any order",
      answering((all) => all.map(({ codes, ...each }) => (codes ? { ...each, codes: [...codes].reverse() } : each))),
    ],
    ['to answer in an order of its own, whatever it is asked', answering((all) => [...all].reverse())],
    [
      'to send each order of a batch by itself, all at once',
      (sound) => ({
        async requestScreening(requests, signal) {
          if (requests.length < 2) return sound.requestScreening(requests, signal)
          const sent = await Promise.all(
            requests.map(async (request) => {
              const outcome = await sound.requestScreening([request], signal)
              return outcome.ok ? outcome.val : [unknown(request)]
            }),
          )
          return Ok(sent.flat())
        },
      }),
    ],
    [
      "to refuse an order whose lines don't come to its amount",
      (sound) => ({
        async requestScreening(requests, signal) {
          const sumOf = ({ goods }: OrderDetails) =>
            goods.reduce((sum, { price, quantity }) => sum + price * quantity, 0)
          if (requests.every(({ details }) => sumOf(details) === details.amount))
            return sound.requestScreening(requests, signal)
          return Ok(requests.map(({ orderNumber }) => ({ orderNumber, outcome: 'refused', codes: ['X1'] })))
        },
      }),
    ],
    [
      'to refuse an update that changes the service of an order',
      (sound, np) => ({
        async requestScreening(requests, signal) {
          const isOther = requests.some(({ npTransactionId, orderNumber, service }) => {
            const { registration } = np.held(orderNumber)
            return npTransactionId !== null && registration !== null && registration.service !== service
          })
          if (!isOther) return sound.requestScreening(requests, signal)
          return Ok(requests.map(({ orderNumber }) => ({ orderNumber, outcome: 'refused', codes: ['X1'] })))
        },
      }),
    ],
    [
      "to turn away a call with an NP取引ID that isn't in NP's form",
      (sound) => {
        const isOdd = (orders: readonly { readonly npTransactionId: string }[]) =>
          orders.some(({ npTransactionId }) => !NP_TRANSACTION_ID.test(npTransactionId))
        const malformed = { code: 'malformed', acted: 'no', status: null, npCodes: [] } as const
        return {
          pollScreening: async (orders, signal) =>
            isOdd(orders) ? Err(malformed) : sound.pollScreening(orders, signal),
          reportShipments: async (orders, signal) =>
            isOdd(orders) ? Err(malformed) : sound.reportShipments(orders, signal),
        }
      },
    ],
    [
      'to be refused the re-registration of an order that was never reported',
      (sound, np) => ({
        async reregister(requests, signal) {
          const wasReported = requests.every(({ orderNumber }) => np.held(orderNumber).report !== null)
          const outcome = await sound.reregister(requests, signal)
          if (!outcome.ok || wasReported) return outcome
          return Ok(requests.map(({ orderNumber }) => ({ orderNumber, outcome: 'refused', codes: ['E0100113'] })))
        },
      }),
    ],
    [
      'READ-20: to register no order of which it knows nothing since an earlier try',
      (sound) => {
        const open = new Set<string>()
        return {
          async requestScreening(requests, signal) {
            if (
              requests.some(({ npTransactionId, orderNumber }) => npTransactionId === null && open.has(orderNumber))
            ) {
              return Ok(requests.map(({ orderNumber }) => ({ orderNumber, outcome: 'unknown', reason: 'missing' })))
            }
            const outcome = await sound.requestScreening(requests, signal)
            if (outcome.ok) {
              for (const answer of outcome.val) if (answer.outcome === 'unknown') open.add(answer.orderNumber)
            } else if (outcome.val.acted !== 'no') for (const { orderNumber } of requests) open.add(orderNumber)
            return outcome
          },
        }
      },
    ],
    ['to fail a whole call of which nobody knows anything (READ-20)', wholeFaults('unknown')],
    ['to send each order of a batch by itself', oneByOne],
    [
      'to say unknown of an order that did not reach NP',
      (sound) => ({
        async requestScreening(requests, signal) {
          const outcome = await sound.requestScreening(requests, signal)
          if (outcome.ok || outcome.val.code !== 'offline') return outcome
          return Ok(requests.map(({ orderNumber }) => ({ orderNumber, outcome: 'unknown', reason: 'connection_lost' })))
        },
      }),
    ],
    [
      'to say of a poll that NP does not answer that nothing was done: it changes nothing',
      (sound) => ({ pollScreening: async (...given) => asFault(await sound.pollScreening(...given), 'no') }),
    ],
    [
      'to ask for a result once more where the connection broke or NP failed: that changes nothing',
      (sound) => ({
        async pollScreening(...given) {
          const outcome = await sound.pollScreening(...given)
          const isOpen = (answer: ScreeningAnswer) =>
            answer.outcome === 'unknown' && (answer.reason === 'connection_lost' || answer.reason === 'server_error')
          return outcome.ok && outcome.val.some(isOpen) ? sound.pollScreening(...given) : outcome
        },
      }),
    ],
    [
      'to ask once more whatever was left open, a payment too',
      (sound, np) => ({
        ...askingAgain(sound, np),
        async pollPayments(...given) {
          const outcome = await sound.pollPayments(...given)
          const isOpen = outcome.ok && outcome.val.some((answer) => answer.outcome === 'unknown')
          return isOpen ? sound.pollPayments(...given) : outcome
        },
      }),
    ],
    [
      'to register once more what surely did not reach NP: with a new token, over a new connection, after a maintenance',
      (sound) => ({
        async requestScreening(...given) {
          const outcome = await sound.requestScreening(...given)
          const isSurelyNotDone = !outcome.ok && outcome.val.acted === 'no' && outcome.val.code !== 'aborted'
          return isSurelyNotDone ? sound.requestScreening(...given) : outcome
        },
      }),
    ],
    [
      'to make any call once more of which surely nothing was done',
      (sound) => {
        const again =
          <G extends unknown[], A>(call: (...given: G) => Promise<Result<A, TransportFault>>) =>
          async (...given: G) => {
            const outcome = await call(...given)
            return outcome.ok || outcome.val.acted !== 'no' || outcome.val.code === 'aborted' ? outcome : call(...given)
          }
        return {
          requestScreening: again(sound.requestScreening),
          pollScreening: again(sound.pollScreening),
          reportShipments: again(sound.reportShipments),
          pollPayments: again(sound.pollPayments),
          reregister: again(sound.reregister),
          cancel: again(sound.cancel),
        }
      },
    ],
    [
      'to name the buyer as the destination where there is none',
      requesting((request) => {
        const { buyer, destination } = request.details
        return { ...request, details: { ...request.details, destination: destination ?? buyer } }
      }),
    ],
    [
      'to report once more where the connection broke or NP failed, and to know what it means that NP has it already',
      (sound) => ({
        async reportShipments(...given) {
          const outcome = await sound.reportShipments(...given)
          const isOpen = (answer: ShipmentAnswer) =>
            answer.outcome === 'unknown' && (answer.reason === 'connection_lost' || answer.reason === 'server_error')
          if (!outcome.ok || !outcome.val.some(isOpen)) return outcome
          const again = await sound.reportShipments(...given)
          return again.map((all) =>
            all.map((answer): ShipmentAnswer => {
              const { orderNumber } = answer
              const isDone = answer.outcome === 'refused' && answer.alreadyReported
              return isDone ? { orderNumber, outcome: 'settled' } : answer
            }),
          )
        },
      }),
    ],
  ])('%s', async (_, mutant) => {
    expect(await failures(mutant)).toStrictEqual({})
  })

  it('CORR-03: to be refused an update of an order that NP never put on hold, where the kit asks for a correction', async () => {
    const said = await failures((sound, np) => {
      const decided = new Map<string, string>()
      return {
        async requestScreening(requests, signal) {
          for (const { orderNumber, npTransactionId } of requests)
            if (npTransactionId === null) decided.set(orderNumber, np.held(orderNumber).decision.as)
          const isRefused = requests.some(
            ({ orderNumber, npTransactionId }) => npTransactionId !== null && decided.get(orderNumber) !== 'held',
          )
          if (!isRefused) return sound.requestScreening(requests, signal)
          return Ok(requests.map(({ orderNumber }) => ({ orderNumber, outcome: 'refused', codes: ['E0100121'] })))
        },
      }
    })
    expect(said).not.toHaveProperty('updates-what-np-knows')
    expect(said).not.toHaveProperty('id-as-it-came-back')
  })

  it('to ask for a result once more, whatever was left open, without the optional calls', async () => {
    expect(await failures(askingAgain, { capabilities: [] })).toStrictEqual({})
  })

  it('to have called before: only calls of the case itself count', async () => {
    expect(await failures(() => ({}), { callsBefore: 3 })).toStrictEqual({})
  })
})
