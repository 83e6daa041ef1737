import { describe, expect, it } from 'vitest'
import { Ok, type Result } from '../../src/result.js'
import type { ScreeningAnswer } from '../../src/transport/screening/screening-answer.js'
import type { ShipmentAnswer } from '../../src/transport/shipment/shipment-answer.js'
import type { TransportFault } from '../../src/transport/transport-fault.js'
import { asFault, failures, pending, wholeFaults } from './kit-failures.js'
import { type Mutant, polled, requesting, screening } from './spoilt-transport.js'

/** Sends each order in a call of its own; of those that come after one that fails, it says that nobody knows. */
const oneByOne: Mutant = (sound) => ({
  async requestScreening(requests, signal) {
    const answers: ScreeningAnswer[] = []
    for (const request of requests) {
      const outcome = await sound.requestScreening([request], signal)
      if (outcome.ok) answers.push(...outcome.val)
      else if (answers.length === 0) return outcome
      else answers.push({ orderNumber: request.orderNumber, outcome: 'unknown', reason: 'not_understood' })
    }
    return Ok(answers)
  },
})

/** Pending, of a report that NP has taken. */
const reportPending = (answer: ShipmentAnswer): ShipmentAnswer =>
  answer.outcome === 'settled' ? { orderNumber: answer.orderNumber, outcome: 'pending' } : answer

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
      screening((answer) => ('codes' in answer ? { ...answer, codes: [...answer.codes].reverse() } : answer)),
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
      (sound) => ({
        async pollScreening(...given) {
          const outcome = await sound.pollScreening(...given)
          const isOpen = outcome.ok && outcome.val.some((answer) => answer.outcome === 'unknown')
          return isOpen ? sound.pollScreening(...given) : outcome
        },
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

  it('to have called before: only calls of the case itself count', async () => {
    expect(await failures(() => ({}), 3)).toStrictEqual({})
  })
})
