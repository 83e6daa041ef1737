import { Err, Ok } from '../../src/result.js'
import type { MemoryNp } from '../../src/testing/memory-transport/memory-np.js'
import type { ScreeningAnswer } from '../../src/transport/screening-answer.js'
import type { ShipmentAnswer } from '../../src/transport/shipment-answer.js'
import {
  cancelling,
  type Full,
  type Mutant,
  paying,
  polled,
  reporting,
  requesting,
  screening,
  shipping,
  takenFor,
} from './spoilt-transport.js'

type Outcome = Awaited<ReturnType<Full['requestScreening']>>

/** The answers in a batch given out again by their position. */
const byPosition = (asked: readonly { readonly orderNumber: string }[], outcome: Outcome): Outcome =>
  outcome.ok
    ? Ok(
        outcome.val.map((answer, index) => ({
          ...answer,
          orderNumber: asked[index]?.orderNumber ?? answer.orderNumber,
        })),
      )
    : outcome

/** A fault of the whole call called by another name. */
const faultNamed =
  (from: string, to: 'offline' | 'request_refused'): Mutant =>
  (sound) => ({
    async requestScreening(requests, signal) {
      const outcome = await sound.requestScreening(requests, signal)
      return outcome.ok || outcome.val.code !== from ? outcome : Err({ ...outcome.val, code: to })
    },
  })

const approvedAs = (orderNumber: string, npTransactionId: string): ScreeningAnswer => ({
  orderNumber,
  outcome: 'settled',
  npTransactionId,
  result: 'approved',
})

const isTimedOut = (answer: ScreeningAnswer | ShipmentAnswer) =>
  answer.outcome === 'unknown' && answer.reason === 'timed_out'

/** The UTC day of an instant, taken for a day in Tokyo. */
const utcDay = (instant: string) => `${instant.slice(0, 10)}T12:00:00+09:00`

/** What only plain JavaScript can add to a transport. */
const withField = (name: string, value: unknown): object => Object.defineProperty({}, name, { value, enumerable: true })

/** For each case the mistake that it is there to find. */
export const MUTANTS: Readonly<Record<string, Mutant>> = {
  'one-answer-each': (sound) => ({
    async requestScreening(requests, signal) {
      const outcome = await sound.requestScreening(requests, signal)
      return outcome.ok ? Ok([...outcome.val, ...outcome.val.slice(-1)]) : outcome
    },
  }),
  'matches-by-number': (sound) => ({
    requestScreening: async (requests, signal) => byPosition(requests, await sound.requestScreening(requests, signal)),
  }),
  'empty-batch': (sound, np) => ({
    requestScreening(requests, signal) {
      if (requests.length === 0) np.arrived()
      return sound.requestScreening(requests, signal)
    },
  }),
  'leaves-input-alone': (sound) => ({
    requestScreening(requests, signal) {
      Reflect.apply(Array.prototype.reverse, requests, [])
      return sound.requestScreening(requests, signal)
    },
  }),
  'part-of-a-batch': (sound) => ({
    async requestScreening(requests, signal) {
      const answers: ScreeningAnswer[] = []
      for (const request of requests) {
        const outcome = await sound.requestScreening([request], signal)
        if (!outcome.ok) return outcome
        answers.push(...outcome.val)
      }
      return Ok(answers)
    },
  }),

  'registers-what-it-is-given': requesting((request) => {
    const goods = request.details.goods.filter(({ price }) => price > 0)
    return { ...request, details: { ...request.details, goods } }
  }),
  'no-destination': requesting((request) => {
    const { buyer, destination } = request.details
    return { ...request, details: { ...request.details, destination: destination ?? { ...buyer, name: '配送先' } } }
  }),
  'wiz-service': requesting((request) => ({ ...request, service: 'np_atobarai' })),
  'order-day-in-tokyo': requesting((request) => {
    return { ...request, details: { ...request.details, orderedAt: utcDay(request.details.orderedAt) } }
  }),
  'updates-what-np-knows': (sound, np) => ({
    requestScreening(requests, signal) {
      for (const { npTransactionId, orderNumber } of requests) {
        if (npTransactionId !== null) np.held(orderNumber).times.registrations += 1
      }
      return sound.requestScreening(requests, signal)
    },
  }),
  'id-as-it-came-back': (sound) => ({
    async requestScreening(requests, signal) {
      const outcome = await sound.requestScreening(requests, signal)
      if (!outcome.ok) return outcome
      const known = new Map(requests.map(({ orderNumber, npTransactionId }) => [orderNumber, npTransactionId]))
      return Ok(
        outcome.val.map((answer) => {
          const npTransactionId = known.get(answer.orderNumber) ?? null
          return 'npTransactionId' in answer && npTransactionId !== null ? { ...answer, npTransactionId } : answer
        }),
      )
    },
  }),

  approved: screening((answer) => {
    const isApproved = answer.outcome === 'settled' && answer.result === 'approved'
    return isApproved && answer.orderNumber === 'KIT-0001' ? { ...answer, result: 'rejected', codes: [] } : answer
  }),
  'held-codes': screening((answer) =>
    answer.outcome === 'settled' && answer.result === 'held' ? { ...answer, codes: answer.codes.slice(0, 1) } : answer,
  ),
  'rejected-codes': screening((answer) =>
    answer.outcome === 'settled' && answer.result === 'rejected' ? { ...answer, codes: [] } : answer,
  ),
  'new-code': screening((answer) =>
    answer.outcome === 'settled' && answer.result === 'held'
      ? { ...answer, codes: answer.codes.filter((code) => code.startsWith('RE0')) }
      : answer,
  ),
  pending: screening((answer, { decision }) =>
    decision.as === 'pending' ? { orderNumber: answer.orderNumber, outcome: 'unknown', reason: 'missing' } : answer,
  ),
  'wait-is-pending': screening((answer, { decision }) =>
    answer.outcome === 'pending' && decision.as === 'held'
      ? { ...answer, outcome: 'settled', result: 'held', codes: decision.codes }
      : answer,
  ),
  'wait-among-others': (sound, np) => {
    const waits = (answer: ScreeningAnswer): ScreeningAnswer => {
      if (answer.outcome !== 'settled' || answer.result !== 'held' || !answer.codes.includes('RE029')) return answer
      const { orderNumber, npTransactionId } = answer
      return { orderNumber, outcome: 'pending', npTransactionId }
    }
    return { ...screening(waits)(sound, np), ...polled(waits)(sound, np) }
  },
  'unrecognised-result': screening((answer, { decision, registration }) =>
    decision.as === 'unrecognised' && registration !== null
      ? {
          orderNumber: answer.orderNumber,
          outcome: 'settled',
          npTransactionId: registration.npTransactionId,
          result: 'approved',
        }
      : answer,
  ),
  'refused-codes': screening((answer) =>
    answer.outcome === 'refused' ? { ...answer, codes: answer.codes.slice(0, 1) } : answer,
  ),

  'poll-brings-the-result': polled((answer) => {
    if (answer.outcome !== 'settled' || answer.result !== 'held') return answer
    const { orderNumber, npTransactionId } = answer
    return { orderNumber, outcome: 'pending', npTransactionId }
  }),
  'poll-still-pending': polled((answer, { decision }) =>
    answer.outcome === 'pending' && decision.as === 'pending'
      ? { ...answer, outcome: 'settled', result: 'rejected', codes: [] }
      : answer,
  ),
  'poll-changes-nothing': (sound, np) => ({
    pollScreening(transactions, signal) {
      for (const { orderNumber } of transactions) np.held(orderNumber).times.updates += 1
      return sound.pollScreening(transactions, signal)
    },
  }),
  'poll-matches': (sound) => ({
    pollScreening: async (transactions, signal) =>
      byPosition(transactions, await sound.pollScreening(transactions, signal)),
  }),
  'poll-missing': polled((answer, { registration }) =>
    answer.outcome === 'unknown' && answer.reason === 'missing' && registration !== null
      ? { orderNumber: answer.orderNumber, outcome: 'pending', npTransactionId: registration.npTransactionId }
      : answer,
  ),

  'poll-unrecognised': polled((answer, { decision, registration }) =>
    decision.as === 'unrecognised' && answer.outcome === 'unknown' && registration !== null
      ? approvedAs(answer.orderNumber, registration.npTransactionId)
      : answer,
  ),
  'poll-unanswered': polled((answer) => (isTimedOut(answer) ? approvedAs(answer.orderNumber, 'NP000000009') : answer)),

  'report-is-taken': (sound) => ({
    async reportShipments(reports, signal) {
      const outcome = await sound.reportShipments(reports, signal)
      const [only, second] = outcome.ok ? outcome.val : []
      if (only?.outcome !== 'settled' || second !== undefined) return outcome
      return Ok([{ ...only, outcome: 'pending' }])
    },
  }),
  'report-as-given': shipping((report) => {
    const slipNumber = report.shipment.slipNumber.replaceAll('-', '')
    return { ...report, shipment: { ...report.shipment, slipNumber } }
  }),
  'already-reported': reporting((answer) =>
    answer.outcome === 'refused' ? { ...answer, alreadyReported: false } : answer,
  ),
  'report-refused': reporting((answer) => (answer.outcome === 'refused' ? { ...answer, codes: [] } : answer)),
  'reports-apart': (sound) => ({
    async reportShipments(reports, signal) {
      const outcome = await sound.reportShipments(reports, signal)
      const refused = outcome.ok ? outcome.val.find((answer) => answer.outcome === 'refused') : undefined
      return refused === undefined ? outcome : Ok(reports.map(({ orderNumber }) => ({ ...refused, orderNumber })))
    },
  }),
  'part-of-the-reports': (sound) => ({
    async reportShipments(reports, signal) {
      const answers: ShipmentAnswer[] = []
      for (const report of reports) {
        const outcome = await sound.reportShipments([report], signal)
        if (!outcome.ok) return outcome
        answers.push(...outcome.val)
      }
      return Ok(answers)
    },
  }),
  'wiz-invoice-day': shipping((report) => {
    const { invoicePrintedAt } = report
    return { ...report, invoicePrintedAt: invoicePrintedAt === null ? null : utcDay(invoicePrintedAt) }
  }),
  'no-invoice-day': shipping((report) => {
    return { ...report, invoicePrintedAt: report.invoicePrintedAt ?? '2026-04-10T12:00:00+09:00' }
  }),

  'time-out': takenFor('timed_out', 'refused'),
  'connection-lost': takenFor('connection_lost', 'refused'),
  'server-error': takenFor('server_error', 'refused'),
  'not-understood': takenFor('not_understood', 'approved'),
  contradictory: takenFor('contradictory', 'approved'),
  missing: takenFor('missing', 'refused'),
  'never-sent-twice': (sound) => ({
    async requestScreening(requests, signal) {
      const outcome = await sound.requestScreening(requests, signal)
      if (outcome.ok && outcome.val.some(isTimedOut)) await sound.requestScreening(requests, signal)
      return outcome
    },
  }),
  'report-unknown': reporting((answer) => {
    const { orderNumber } = answer
    return answer.outcome === 'unknown' && answer.reason === 'timed_out' ? { orderNumber, outcome: 'settled' } : answer
  }),

  'never-rejects': (sound) => ({
    async pollScreening(transactions, signal) {
      const outcome = await sound.pollScreening(transactions, signal)
      if (!outcome.ok && outcome.val.code === 'offline') throw new TypeError('fetch failed')
      return outcome
    },
  }),
  maintenance: faultNamed('maintenance', 'offline'),
  credentials: faultNamed('credentials_refused', 'request_refused'),
  offline: (sound) => ({
    async requestScreening(requests, signal) {
      const outcome = await sound.requestScreening(requests, signal)
      if (outcome.ok || outcome.val.code !== 'offline') return outcome
      return Ok(requests.map(({ orderNumber }) => ({ orderNumber, outcome: 'refused', codes: [] })))
    },
  }),

  'aborted-before': (sound) => ({
    requestScreening: (requests, signal) => sound.requestScreening(requests, signal?.aborted ? undefined : signal),
  }),
  'aborted-under-way': takenFor('aborted', 'refused'),

  capabilities: () => withField('pollPayments', undefined),
  cancel: (sound, np) => ({
    cancel(transactions, signal) {
      if (transactions.length > 0) np.held('KIT-0002').times.cancellations += 1
      return sound.cancel(transactions, signal)
    },
  }),
  'cancelled-before': cancelling((answer) =>
    answer.outcome === 'refused' ? { ...answer, alreadyCancelled: false } : answer,
  ),
  'cancel-refused': cancelling((answer) =>
    answer.outcome === 'refused' ? { ...answer, alreadyCancelled: true } : answer,
  ),
  'cancel-unknown': cancelling((answer) =>
    answer.outcome === 'unknown' ? { orderNumber: answer.orderNumber, outcome: 'settled' } : answer,
  ),
  payment: paying((answer) => (answer.outcome === 'settled' ? { ...answer, paidOn: null } : answer)),
  'payment-missing': paying(({ orderNumber, ...answer }) =>
    answer.outcome === 'unknown' && answer.reason === 'missing'
      ? { orderNumber, outcome: 'settled', payment: 'unpaid', paidOn: null }
      : { orderNumber, ...answer },
  ),
  reregistration: (sound) => ({
    reregister: (requests, signal) =>
      sound.reregister(
        requests.map((request) => ({ ...request, details: { ...request.details, amount: 5500 } })),
        signal,
      ),
  }),

  'reregistration-unknown': (sound) => ({
    async reregister(requests, signal) {
      const outcome = await sound.reregister(requests, signal)
      if (outcome.ok && outcome.val.some(isTimedOut)) await sound.reregister(requests, signal)
      return outcome
    },
  }),

  'no-personal-data': (sound) => ({
    async requestScreening(requests, signal) {
      const outcome = await sound.requestScreening(requests, signal)
      if (!outcome.ok) return outcome
      return Ok(
        outcome.val.map((answer) => {
          const isOdd = answer.outcome === 'unknown' && answer.reason === 'not_understood'
          return isOdd ? Object.assign({ body: JSON.stringify(requests) }, answer) : answer
        }),
      )
    },
  }),
  'no-secrets-said': (sound) => ({
    async pollScreening(transactions, signal) {
      const outcome = await sound.pollScreening(transactions, signal)
      if (outcome.ok || outcome.val.code !== 'credentials_refused') return outcome
      return Err(Object.assign({ password: 'memory-sp-code-7391' }, outcome.val))
    },
  }),
  'no-secrets-shown': () => withField('options', { spCode: 'memory-sp-code-7391' }),
}

/** Does something else as well after a report of which the answer is such a one. */
const afterReports =
  (applies: (answer: ShipmentAnswer) => boolean) =>
  (does: (orderNumber: string, np: MemoryNp) => void): Mutant =>
  (sound, np) => ({
    async reportShipments(reports, signal) {
      const outcome = await sound.reportShipments(reports, signal)
      for (const answer of outcome.ok ? outcome.val : []) if (applies(answer)) does(answer.orderNumber, np)
      return outcome
    },
  })
const taken = afterReports(({ outcome }) => outcome === 'settled')
const unanswered = afterReports(isTimedOut)

/** The same for a transport without the optional calls, for the cases that then ask something else. */
export const MUTANTS_WITHOUT: Readonly<Record<string, Mutant>> = {
  capabilities: (sound) => ({ cancel: sound.cancel }),
  cancel: (sound, np) => ({
    reportShipments(reports, signal) {
      const others = ['KIT-0001', 'KIT-0002'].filter((number) =>
        reports.every((report) => report.orderNumber !== number),
      )
      for (const orderNumber of others) np.held(orderNumber).times.cancellations += 1
      return sound.reportShipments(reports, signal)
    },
  }),
  'cancelled-before': (sound, np) => ({
    pollScreening(transactions, signal) {
      for (const { orderNumber } of transactions) np.held(orderNumber).times.cancellations += 1
      return sound.pollScreening(transactions, signal)
    },
  }),
  'cancel-refused': taken((orderNumber, np) => {
    np.held(orderNumber).times.cancellations += 1
  }),
  'cancel-unknown': unanswered((orderNumber, np) => {
    np.held(orderNumber).times.cancellations += 1
  }),
  payment: polled((answer, { paidOn }) => {
    if (paidOn === null || answer.outcome !== 'settled') return answer
    return { orderNumber: answer.orderNumber, outcome: 'pending', npTransactionId: answer.npTransactionId }
  }),
  'payment-missing': polled((answer, { paidOn }) => {
    if (paidOn === null || answer.outcome !== 'unknown') return answer
    return { orderNumber: answer.orderNumber, outcome: 'refused', codes: [] }
  }),
  reregistration: taken((orderNumber, np) => {
    np.held(orderNumber).times.reregistrations += 1
  }),
  'reregistration-unknown': unanswered((orderNumber, np) => {
    np.held(orderNumber).times.reregistrations += 1
  }),
}
