import { Err, Ok } from '../../src/result.js'
import type { NpDisturbance } from '../../src/testing/index.js'
import type { HeldOrder } from '../../src/testing/memory-transport/held-order.js'
import type { MemoryNp } from '../../src/testing/memory-transport/memory-np.js'
import type { CancelAnswer } from '../../src/transport/cancel/cancel-answer.js'
import type { OrderDetails } from '../../src/transport/details/order-details.js'
import type { ScreeningAnswer } from '../../src/transport/screening/screening-answer.js'
import type { ScreeningRequest } from '../../src/transport/screening/screening-request.js'
import type { ShipmentAnswer } from '../../src/transport/shipment/shipment-answer.js'
import {
  answeringRegistrations,
  answeringReregistrations,
  answeringUpdates,
  cancelling,
  type Full,
  type Mutant,
  numberedAtNp,
  paying,
  polled,
  registering,
  reporting,
  requesting,
  screening,
  shipping,
  takenFor,
  updating,
} from './spoilt-transport.js'

type Outcome = Awaited<ReturnType<Full['requestScreening']>>

/** The order that the kit registers first. */
const FIRST = 'KIT-0001'

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

const isTimedOut = (answer: ScreeningAnswer | ShipmentAnswer | CancelAnswer) =>
  answer.outcome === 'unknown' && answer.reason === 'timed_out'

/** The answers with the ids that were asked with, where there were any. */
const withOldIds = (requests: readonly ScreeningRequest[], outcome: Outcome): Outcome => {
  if (!outcome.ok) return outcome
  const known = new Map(requests.map(({ orderNumber, npTransactionId }) => [orderNumber, npTransactionId]))
  return Ok(
    outcome.val.map((answer) => {
      const npTransactionId = known.get(answer.orderNumber) ?? null
      return 'npTransactionId' in answer && npTransactionId !== null ? { ...answer, npTransactionId } : answer
    }),
  )
}

/** Answers a screening request otherwise with which such a thing goes wrong. */
const meeting =
  (disturbance: NpDisturbance, other: (answer: ScreeningAnswer) => ScreeningAnswer): Mutant =>
  (sound, np) => ({
    async requestScreening(requests, signal) {
      const meets = requests.some(({ orderNumber }) => np.held(orderNumber).disturbance === disturbance)
      const outcome = await sound.requestScreening(requests, signal)
      return outcome.ok && meets ? Ok(outcome.val.map(other)) : outcome
    },
  })

/** Nine hours later: what adds the hours of Tokyo to a time that has them. */
const shiftedTwice = (instant: string) => new Date(Date.parse(instant) + 9 * 3_600_000).toISOString()

const missing = ({ orderNumber }: { readonly orderNumber: string }) =>
  ({ orderNumber, outcome: 'unknown', reason: 'missing' }) as const

const done = ({ orderNumber }: { readonly orderNumber: string }) => ({ orderNumber, outcome: 'settled' }) as const

/** The UTC day of an instant, taken for a day in Tokyo. */
const utcDay = (instant: string) => `${instant.slice(0, 10)}T12:00:00+09:00`

/** Makes its mistake in a batch of one alone: where it shows in a longer one, another case looks. */
const alone =
  (mutant: Mutant): Mutant =>
  (sound, np) => {
    const wrong = mutant(sound, np)
    const { reportShipments = sound.reportShipments, requestScreening = sound.requestScreening } = wrong
    return {
      requestScreening: (requests, signal) =>
        (requests.length === 1 ? requestScreening : sound.requestScreening)(requests, signal),
      reportShipments: (reports, signal) =>
        (reports.length === 1 ? reportShipments : sound.reportShipments)(reports, signal),
    }
  }

const HALF_ANSWERS: readonly HeldOrder['disturbance'][] = ['trickles', 'fails_in_form', 'turns_away', 'names_nobody']

/** Makes its mistake where an answer is whole or none: where it shows in half of one, another case looks. */
const butForHalfAnswers =
  (mutant: Mutant): Mutant =>
  (sound, np) => {
    const wrong = { ...sound, ...mutant(sound, np) }
    const inForce = (batch: readonly { readonly orderNumber: string }[]) =>
      batch.some(({ orderNumber }) => HALF_ANSWERS.includes(np.held(orderNumber).disturbance)) ? sound : wrong
    return {
      requestScreening: (requests, signal) => inForce(requests).requestScreening(requests, signal),
      pollScreening: (transactions, signal) => inForce(transactions).pollScreening(transactions, signal),
      reportShipments: (reports, signal) => inForce(reports).reportShipments(reports, signal),
    }
  }

/** What only plain JavaScript can add to a transport. */
const withField = (name: string, value: unknown): object => Object.defineProperty({}, name, { value, enumerable: true })

/** An order of 200 yen: cases that ask about many orders, each more than once, have such. */
const isLittle = ({ registration }: HeldOrder) => registration?.amount === 200

/** For each case the mistake that it is there to find. */
export const MUTANTS: Readonly<Record<string, Mutant>> = {
  'details-apart': (sound) => ({
    requestScreening(requests, signal) {
      const [first] = requests
      const isMixed = requests.some(({ npTransactionId }) => npTransactionId !== null)
      const all =
        first === undefined || isMixed ? requests : requests.map((each) => ({ ...each, details: first.details }))
      return sound.requestScreening(all, signal)
    },
  }),
  'long-batch': (sound) => ({
    async pollScreening(transactions, signal) {
      const outcome = await sound.pollScreening(transactions.slice(0, 50), signal)
      const left = transactions.slice(50)
      return outcome.ok ? Ok([...outcome.val, ...left.map(missing)]) : outcome
    },
  }),
  'calls-at-once': (sound) => {
    // One place for the answer of whatever call came last.
    let last: Outcome = Ok([])
    return {
      async pollScreening(transactions, signal) {
        last = await sound.pollScreening(transactions, signal)
        await Promise.resolve()
        return last
      },
    }
  },
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

  // A registration beside an update is taken for one as well.
  'mixed-batch': (sound) => ({
    requestScreening(requests, signal) {
      const known = requests.find(({ npTransactionId }) => npTransactionId !== null)
      const npTransactionId = known?.npTransactionId ?? null
      return sound.requestScreening(
        requests.map((each) => ({ ...each, npTransactionId: each.npTransactionId ?? npTransactionId })),
        signal,
      )
    },
  }),
  // One invoice day for all reports of wiz orders.
  'mixed-reports': (sound) => ({
    reportShipments(reports, signal) {
      const invoicePrintedAt = reports.find((each) => each.invoicePrintedAt !== null)?.invoicePrintedAt ?? null
      return sound.reportShipments(
        reports.map((each) => (each.invoicePrintedAt === null ? each : { ...each, invoicePrintedAt })),
        signal,
      )
    },
  }),

  'registers-what-it-is-given': registering((request) => {
    const goods = request.details.goods.filter(({ price }) => price >= 0 || price < -10_000)
    return { ...request, details: { ...request.details, goods } }
  }),
  'no-destination': alone(
    registering((request) => {
      const { buyer, destination } = request.details
      return { ...request, details: { ...request.details, destination: destination ?? { ...buyer, name: '配送先' } } }
    }),
  ),
  // It takes who has the buyer's name to live with the buyer.
  'second-home': requesting((request) => {
    const { buyer, destination } = request.details
    const isBuyer = destination?.name === buyer.name
    return isBuyer ? { ...request, details: { ...request.details, destination: null } } : request
  }),
  // Lines that are alike are one to it.
  'great-order': requesting((request) => {
    const goods = new Map(request.details.goods.map((line) => [JSON.stringify(line), line]))
    return { ...request, details: { ...request.details, goods: [...goods.values()] } }
  }),
  // What an update leaves out, NP keeps.
  'destination-gone': (sound) => {
    const before = new Map<string, OrderDetails['destination']>()
    return {
      requestScreening(requests, signal) {
        const sent = requests.map((each) => {
          const { destination = null } = each.details
          if (each.npTransactionId === null) before.set(each.orderNumber, destination)
          const isKept = each.npTransactionId !== null && destination === null
          return isKept ? { ...each, details: { ...each.details, destination: before.get(each.orderNumber) } } : each
        })
        return sound.requestScreening(sent, signal)
      },
    }
  },
  'wiz-service': alone(registering((request) => ({ ...request, service: 'np_atobarai' }))),
  'order-day-in-tokyo': registering((request) => {
    return { ...request, details: { ...request.details, orderedAt: utcDay(request.details.orderedAt) } }
  }),
  'order-day-in-the-evening': requesting((request) => {
    return { ...request, details: { ...request.details, orderedAt: shiftedTwice(request.details.orderedAt) } }
  }),
  // What is as long as may be is looked at elsewhere.
  addresses: requesting((request) => {
    const { buyer } = request.details
    return buyer.address.length === 55
      ? request
      : { ...request, details: { ...request.details, buyer: { ...buyer, telephone: '03-0000-0000' } } }
  }),
  // A field of twenty characters.
  'names-in-full': requesting((request) => {
    const { buyer } = request.details
    return { ...request, details: { ...request.details, buyer: { ...buyer, name: buyer.name.slice(0, 20) } } }
  }),
  'addresses-in-full': requesting((request) => {
    const { buyer } = request.details
    return { ...request, details: { ...request.details, buyer: { ...buyer, address: buyer.address.slice(0, 50) } } }
  }),
  'updates-with-what-it-is-given': updating((request) => {
    return {
      ...request,
      details: {
        ...request.details,
        goods: request.details.goods.filter(({ price }) => price >= 0 || price < -10_000),
      },
    }
  }),
  'updates-what-np-knows': alone((sound, np) => ({
    requestScreening(requests, signal) {
      for (const { npTransactionId, orderNumber } of requests) {
        const { registration, times } = np.held(orderNumber)
        if (npTransactionId !== null && registration !== null) times.registrations += 1
      }
      return sound.requestScreening(requests, signal)
    },
  })),
  'id-as-it-came-back': (sound) => ({
    requestScreening: async (requests, signal) => withOldIds(requests, await sound.requestScreening(requests, signal)),
  }),

  'update-results': answeringUpdates((answer, held) =>
    answer.outcome === 'settled' && !isLittle(held) ? approvedAs(answer.orderNumber, answer.npTransactionId) : answer,
  ),
  // Once approved is approved for good, until NP decides otherwise.
  'update-of-approved': (sound, np) => {
    const approved = new Set<string>()
    return screening((answer) => {
      if (answer.outcome === 'settled' && answer.result === 'approved') approved.add(answer.orderNumber)
      const isKept = answer.outcome === 'pending' && approved.has(answer.orderNumber)
      return isKept ? approvedAs(answer.orderNumber, answer.npTransactionId) : answer
    })(sound, np)
  },
  'update-refused': answeringUpdates((answer) =>
    answer.outcome === 'refused' ? { ...answer, codes: answer.codes.slice(0, 1) } : answer,
  ),
  'update-missing': answeringUpdates((answer) =>
    answer.outcome === 'unknown' && answer.reason === 'missing'
      ? { orderNumber: answer.orderNumber, outcome: 'refused', codes: [] }
      : answer,
  ),
  'every-line': requesting((request) => {
    return { ...request, details: { ...request.details, goods: request.details.goods.slice(0, 10) } }
  }),
  'numbers-in-full': numberedAtNp((orderNumber) => orderNumber.slice(0, 36)),
  // It goes by the id that it remembers.
  'unheard-of': (sound, np) => ({
    reportShipments(reports, signal) {
      const known = reports.map((each) => ({
        ...each,
        npTransactionId: np.held(each.orderNumber).registration?.npTransactionId ?? each.npTransactionId,
      }))
      return sound.reportShipments(known, signal)
    },
  }),

  approved: screening((answer, held) => {
    const isApproved = answer.outcome === 'settled' && answer.result === 'approved' && !isLittle(held)
    return isApproved && answer.orderNumber === FIRST ? { ...answer, result: 'rejected', codes: [] } : answer
  }),
  'held-codes': answeringRegistrations((answer) =>
    answer.outcome === 'settled' && answer.result === 'held' ? { ...answer, codes: answer.codes.slice(0, 1) } : answer,
  ),
  'rejected-codes': answeringRegistrations((answer) =>
    answer.outcome === 'settled' && answer.result === 'rejected' ? { ...answer, codes: [] } : answer,
  ),
  'new-code': screening((answer) =>
    answer.outcome === 'settled' && answer.result === 'held'
      ? { ...answer, codes: answer.codes.filter((code) => code.startsWith('RE0')) }
      : answer,
  ),
  pending: answeringRegistrations((answer, { decision }) =>
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
  'screening-in-review': screening((answer, { decision }) =>
    answer.outcome === 'pending' && decision.as === 'in_review'
      ? approvedAs(answer.orderNumber, answer.npTransactionId)
      : answer,
  ),
  'screening-in-error': screening((answer, { decision }) =>
    decision.as === 'in_error' ? { orderNumber: answer.orderNumber, outcome: 'refused', codes: [] } : answer,
  ),
  'refused-codes': answeringRegistrations((answer) =>
    answer.outcome === 'refused' ? { ...answer, codes: answer.codes.slice(0, 1) } : answer,
  ),

  'without-codes': answeringRegistrations((answer) =>
    answer.outcome === 'settled' && answer.result !== 'approved' && answer.codes.length === 0
      ? approvedAs(answer.orderNumber, answer.npTransactionId)
      : answer,
  ),

  'poll-brings-the-result': polled((answer) => {
    if (answer.outcome !== 'settled' || answer.result !== 'held' || answer.codes.join() !== 'RE023') return answer
    const { orderNumber, npTransactionId } = answer
    return { orderNumber, outcome: 'pending', npTransactionId }
  }),
  'poll-still-pending': polled((answer, held) =>
    answer.outcome === 'pending' && held.decision.as === 'pending' && !isLittle(held)
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
  'poll-anew': (sound) => {
    const approved = new Map<string, ScreeningAnswer>()
    return {
      async pollScreening(transactions, signal) {
        const outcome = await sound.pollScreening(transactions, signal)
        if (!outcome.ok || transactions.length > 1) return outcome
        return Ok(
          outcome.val.map((answer) => {
            if (answer.outcome !== 'settled') return answer
            if (answer.result === 'approved') approved.set(answer.npTransactionId, answer)
            return approved.get(answer.npTransactionId) ?? answer
          }),
        )
      },
    }
  },
  'poll-unheard-of': polled((answer, { registration }) =>
    answer.outcome === 'refused' && answer.codes.length === 1 && registration !== null
      ? { orderNumber: answer.orderNumber, outcome: 'pending', npTransactionId: registration.npTransactionId }
      : answer,
  ),
  'poll-refused': polled((answer) =>
    answer.outcome === 'refused' ? { ...answer, codes: answer.codes.slice(0, 1) } : answer,
  ),
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
  'poll-unanswered': butForHalfAnswers(
    polled((answer) => (isTimedOut(answer) ? approvedAs(answer.orderNumber, 'NP000000009') : answer)),
  ),

  // Of the first report of a world, where that is of the order that came first.
  'report-is-taken': (sound) => {
    let reported = 0
    return {
      async reportShipments(reports, signal) {
        reported += reports.length
        const outcome = await sound.reportShipments(reports, signal)
        const [only] = outcome.ok ? outcome.val : []
        if (only?.outcome !== 'settled' || only.orderNumber !== FIRST || reported > 1) return outcome
        return Ok([{ orderNumber: only.orderNumber, outcome: 'unknown', reason: 'missing' }])
      },
    }
  },
  'report-as-given': shipping((report) => {
    const slipNumber = report.shipment.slipNumber.replaceAll('-', '')
    return { ...report, shipment: { ...report.shipment, slipNumber } }
  }),
  'every-carrier': shipping((report) => {
    const { carrier } = report.shipment
    return carrier === 'fukuyama' ? { ...report, shipment: { ...report.shipment, carrier: 'seino' } } : report
  }),
  'slip-in-full': shipping((report) => {
    const slipNumber = report.shipment.slipNumber.slice(0, 14)
    return { ...report, shipment: { ...report.shipment, slipNumber } }
  }),
  'already-reported': reporting((answer, { report }) =>
    answer.outcome === 'refused' && report !== null ? { ...answer, alreadyReported: false } : answer,
  ),
  'report-refused': reporting((answer, { decision }) =>
    answer.outcome === 'refused' && decision.as === 'held' ? { ...answer, codes: [] } : answer,
  ),
  'report-refused-codes': reporting((answer) =>
    answer.outcome === 'refused' ? { ...answer, alreadyReported: answer.codes.includes('E0100115') } : answer,
  ),
  'report-contradictory': reporting((answer) =>
    answer.outcome === 'unknown' && answer.reason === 'contradictory'
      ? { orderNumber: answer.orderNumber, outcome: 'settled' }
      : answer,
  ),
  'reports-apart': butForHalfAnswers((sound) => ({
    async reportShipments(reports, signal) {
      const outcome = await sound.reportShipments(reports, signal)
      const refused = outcome.ok ? outcome.val.find((answer) => answer.outcome === 'refused') : undefined
      return refused === undefined || reports.length > 2
        ? outcome
        : Ok(reports.map(({ orderNumber }) => ({ ...refused, orderNumber })))
    },
  })),
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
  'wiz-invoice-evening': shipping((report) => {
    const { invoicePrintedAt } = report
    return { ...report, invoicePrintedAt: invoicePrintedAt === null ? null : shiftedTwice(invoicePrintedAt) }
  }),
  'no-invoice-day': alone(
    shipping((report) => ({ ...report, invoicePrintedAt: report.invoicePrintedAt ?? '2026-04-10T12:00:00+09:00' })),
  ),

  'time-out': butForHalfAnswers(takenFor('timed_out', 'refused')),
  'connection-lost': takenFor('connection_lost', 'refused'),
  'server-error': meeting('fails', ({ orderNumber }) => ({ orderNumber, outcome: 'refused', codes: [] })),
  'not-understood': butForHalfAnswers(takenFor('not_understood', 'approved')),
  contradictory: meeting('contradicts', ({ orderNumber }) => approvedAs(orderNumber, 'NP000000009')),
  missing: butForHalfAnswers(
    answeringRegistrations((answer) =>
      answer.outcome === 'unknown' && answer.reason === 'missing'
        ? { orderNumber: answer.orderNumber, outcome: 'refused', codes: [] }
        : answer,
    ),
  ),
  'never-sent-twice': alone((sound) => ({
    async requestScreening(requests, signal) {
      const outcome = await sound.requestScreening(requests, signal)
      if (outcome.ok && outcome.val.some(isTimedOut)) await sound.requestScreening(requests, signal)
      return outcome
    },
  })),
  // What is left of a batch is sent again.
  'never-sent-twice-in-a-batch': (sound) => ({
    async requestScreening(requests, signal) {
      const outcome = await sound.requestScreening(requests, signal)
      const silent = new Set(outcome.ok ? outcome.val.filter(isTimedOut).map(({ orderNumber }) => orderNumber) : [])
      const left = requests.filter(({ orderNumber }) => silent.has(orderNumber))
      if (requests.length > 1 && left.length > 0) await sound.requestScreening(left, signal)
      return outcome
    },
  }),
  'done-and-refused': polled((answer) =>
    answer.outcome === 'unknown' && answer.reason === 'contradictory' && answer.orderNumber === 'KIT-0002'
      ? approvedAs(answer.orderNumber, 'NP000000009')
      : answer,
  ),
  gateway: (sound, np) => ({
    async requestScreening(requests, signal) {
      const meets = requests.some(({ orderNumber }) => np.held(orderNumber).disturbance === 'gateway_fails')
      const outcome = await sound.requestScreening(requests, signal)
      return meets ? Err({ code: 'maintenance', acted: 'no', status: 502, npCodes: [] }) : outcome
    },
  }),
  'report-unknown': butForHalfAnswers(
    reporting((answer) => {
      const { orderNumber } = answer
      return answer.outcome === 'unknown' && answer.reason === 'timed_out'
        ? { orderNumber, outcome: 'settled' }
        : answer
    }),
  ),

  // Half an answer is read for what it may have become.
  trickles: (sound, np) => ({
    async requestScreening(requests, signal) {
      const meets = requests.some(({ orderNumber }) => np.held(orderNumber).disturbance === 'trickles')
      const outcome = await sound.requestScreening(requests, signal)
      if (!outcome.ok || !meets) return outcome
      return Ok(outcome.val.map(({ orderNumber }) => approvedAs(orderNumber, 'NP000000009')))
    },
  }),
  // It reads the body, and looks at the status only where there is none in NP's form.
  'fails-in-form': (sound, np) => ({
    async requestScreening(requests, signal) {
      const meets = requests.some(({ orderNumber }) => np.held(orderNumber).disturbance === 'fails_in_form')
      const outcome = await sound.requestScreening(requests, signal)
      if (!outcome.ok || !meets) return outcome
      return Ok(outcome.val.map(({ orderNumber }) => ({ orderNumber, outcome: 'refused', codes: ['E0199999'] })))
    },
  }),
  // Whatever begins with a 4 is a refusal.
  'turned-away': (sound, np) => ({
    async requestScreening(requests, signal) {
      const meets = requests.some(({ orderNumber }) => np.held(orderNumber).disturbance === 'turns_away')
      const outcome = await sound.requestScreening(requests, signal)
      if (!outcome.ok || !meets) return outcome
      return Ok(outcome.val.map(({ orderNumber }) => ({ orderNumber, outcome: 'refused', codes: [] })))
    },
  }),
  // The first error is about the first order.
  'names-nobody': (sound, np) => ({
    async requestScreening(requests, signal) {
      const meets = requests.some(({ orderNumber }) => np.held(orderNumber).disturbance === 'names_nobody')
      const outcome = await sound.requestScreening(requests, signal)
      if (!outcome.ok || !meets) return outcome
      const errors = outcome.val.flatMap((answer) => (answer.outcome === 'refused' ? [answer.codes] : []))
      return Ok(
        outcome.val.map(({ orderNumber }, index) => {
          const codes = errors[index]
          return codes === undefined ? missing({ orderNumber }) : { orderNumber, outcome: 'refused', codes }
        }),
      )
    },
  }),

  'never-rejects': (sound, np) => ({
    async pollScreening(transactions, signal) {
      if (transactions.some(({ orderNumber }) => np.held(orderNumber).disturbance === 'times_out_before'))
        throw new TypeError('fetch failed')
      return sound.pollScreening(transactions, signal)
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
  'aborted-between': (sound) => ({
    async requestScreening(requests, signal) {
      const answers: ScreeningAnswer[] = []
      if (requests.length < 3 || signal === undefined) return sound.requestScreening(requests, signal)
      for (const [index, request] of requests.entries()) {
        const outcome = await sound.requestScreening([request], index === 0 ? signal : undefined)
        if (!outcome.ok) return outcome
        answers.push(...outcome.val)
      }
      return Ok(answers)
    },
  }),

  capabilities: () => withField('pollPayments', undefined),
  cancel: (sound, np) => ({
    cancel(transactions, signal) {
      if (transactions.length === 1) np.held('KIT-0002').times.cancellations += 1
      return sound.cancel(transactions, signal)
    },
  }),
  'cancelled-before': cancelling((answer, { cancelled }) =>
    answer.outcome === 'refused' && cancelled ? { ...answer, alreadyCancelled: false } : answer,
  ),
  'cancel-refused': cancelling((answer, { paidOn }) =>
    answer.outcome === 'refused' && paidOn !== null ? { ...answer, alreadyCancelled: true } : answer,
  ),
  'cancels-apart': (sound) => ({
    async cancel(transactions, signal) {
      const outcome = await sound.cancel(transactions, signal)
      if (!outcome.ok) return outcome
      const numbers = transactions.map(({ orderNumber }) => orderNumber)
      return Ok(outcome.val.map((answer, index) => ({ ...answer, orderNumber: numbers[index] ?? answer.orderNumber })))
    },
  }),
  'cancel-unknown': cancelling((answer) => (isTimedOut(answer) ? done(answer) : answer)),
  'cancel-contradictory': cancelling((answer) =>
    answer.outcome === 'unknown' && answer.reason === 'contradictory' ? done(answer) : answer,
  ),
  'cancel-refused-codes': cancelling((answer) =>
    answer.outcome === 'refused' ? { ...answer, alreadyCancelled: answer.codes.includes('E0100114') } : answer,
  ),
  payment: paying((answer) => (answer.outcome === 'settled' ? { ...answer, paidOn: null } : answer)),
  'payments-apart': (sound) => ({
    async pollPayments(transactions, signal) {
      const outcome = await sound.pollPayments(transactions, signal)
      if (!outcome.ok) return outcome
      const numbers = transactions.map(({ orderNumber }) => orderNumber)
      return Ok(outcome.val.map((answer, index) => ({ ...answer, orderNumber: numbers[index] ?? answer.orderNumber })))
    },
  }),
  'payment-unclear': paying((answer) =>
    answer.outcome === 'settled' && answer.payment === 'unclear' ? { ...answer, payment: 'unpaid' } : answer,
  ),
  'payment-refused': paying((answer, { paidOn }) => {
    const { orderNumber, outcome } = answer
    return outcome === 'refused' && paidOn !== null
      ? { orderNumber, outcome: 'settled', payment: 'unpaid', paidOn: null }
      : answer
  }),
  'payment-contradictory': paying((answer) =>
    answer.outcome === 'unknown' && answer.reason === 'contradictory'
      ? { orderNumber: answer.orderNumber, outcome: 'settled', payment: 'unpaid', paidOn: null }
      : answer,
  ),
  'payment-missing': paying(({ orderNumber, ...answer }) =>
    answer.outcome === 'unknown' && answer.reason === 'missing'
      ? { orderNumber, outcome: 'settled', payment: 'unpaid', paidOn: null }
      : { orderNumber, ...answer },
  ),
  'payment-unanswered': paying(({ orderNumber, ...answer }) =>
    answer.outcome === 'unknown' && answer.reason === 'connection_lost'
      ? { orderNumber, outcome: 'settled', payment: 'unpaid', paidOn: null }
      : { orderNumber, ...answer },
  ),
  reregistration: (sound) => ({
    reregister: async (requests, signal) => withOldIds(requests, await sound.reregister(requests, signal)),
  }),
  'reregisters-what-it-is-given': (sound) => ({
    reregister: (requests, signal) =>
      sound.reregister(
        requests.length > 1
          ? requests
          : requests.map((each) => ({ ...each, details: { ...each.details, goods: each.details.goods.slice(0, 1) } })),
        signal,
      ),
  }),
  'reregistrations-apart': (sound) => ({
    reregister(requests, signal) {
      const [first] = requests
      const all = first === undefined ? requests : requests.map((each) => ({ ...each, details: first.details }))
      return sound.reregister(all, signal)
    },
  }),
  'reregistration-unknown': (sound) => ({
    async reregister(requests, signal) {
      const outcome = await sound.reregister(requests, signal)
      if (requests.length === 1 && outcome.ok && outcome.val.some(isTimedOut)) await sound.reregister(requests, signal)
      return outcome
    },
  }),
  'reregistration-results': answeringReregistrations((answer) =>
    answer.outcome === 'settled' ? approvedAs(answer.orderNumber, answer.npTransactionId) : answer,
  ),
  'reregistration-refused': answeringReregistrations((answer) =>
    answer.outcome === 'refused' ? { ...answer, codes: answer.codes.slice(0, 1) } : answer,
  ),

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
      const others = [FIRST, 'KIT-0002'].filter((number) => reports.every((report) => report.orderNumber !== number))
      for (const orderNumber of others) np.held(orderNumber).times.cancellations += 1
      return sound.reportShipments(reports, signal)
    },
  }),
  'cancelled-before': (sound, np) => ({
    pollScreening(transactions, signal) {
      if (transactions.length === 1)
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
    if (paidOn === null || answer.outcome !== 'unknown' || answer.reason !== 'missing') return answer
    return { orderNumber: answer.orderNumber, outcome: 'refused', codes: [] }
  }),
  'payment-unanswered': polled((answer, { paidOn }) => {
    if (paidOn === null || answer.outcome !== 'unknown' || answer.reason === 'missing') return answer
    return { orderNumber: answer.orderNumber, outcome: 'refused', codes: [] }
  }),
  reregistration: taken((orderNumber, np) => {
    np.held(orderNumber).times.reregistrations += 1
  }),
  'reregistration-unknown': unanswered((orderNumber, np) => {
    np.held(orderNumber).times.reregistrations += 1
  }),
}
