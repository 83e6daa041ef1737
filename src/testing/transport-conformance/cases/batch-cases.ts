import { dayInTokyo } from '../../../clock/day-in-tokyo.js'
import type { AnswerLike } from '../../../transport/answer-like.js'
import type { NpTransactionRef } from '../../../transport/np-transaction-ref.js'
import type { ScreeningAnswer } from '../../../transport/screening/screening-answer.js'
import { must, mustEqual } from '../../must.js'
import { hasIdOf, knownAtNp, mustBeHeld, mustBeReported } from '../at-np.js'
import { callsOf } from '../calls-of.js'
import { answerFor, answerOf, asked, fateOf, isTaken, type Outcome } from '../outcomes.js'
import { aReport, aRequest, littleAt, numbered, ORDER, OTHER, otherDetails, THIRD } from '../requests.js'
import type { TransportCase } from '../transport-case.js'

/** More than two hundred, and together no more than NP trusts one buyer with. */
const MANY = 201

/** More than NP takes in one call: a thousand. */
const VERY_MANY = 1001

/** What holds for a batch, whatever NP decides. */
export const batchCases: readonly TransportCase[] = [
  {
    id: 'details-apart',
    title: 'registers each order of a batch with its own details',
    async run(tested) {
      const requests = [ORDER, OTHER, THIRD].map((orderNumber, turn) => {
        const noon = `${dayInTokyo(tested.now, 2 + turn)}T12:00:00+09:00`
        return aRequest(tested, orderNumber, { details: otherDetails(turn, noon) })
      })
      await asked(() => tested.transport.requestScreening(requests))
      for (const request of requests) await mustBeHeld(tested, request)
    },
  },
  {
    id: 'long-batch',
    title: `answers for each order of a batch, be it of ${MANY} registrations or of ${VERY_MANY} questions or reports`,
    async run(tested) {
      const { transport } = tested
      const numbers = Array.from({ length: MANY }, (_, index) => numbered(index))
      const details = littleAt(tested.now)
      const requests = numbers.map((orderNumber) => aRequest(tested, orderNumber, { details }))
      const screened = await asked(() => transport.requestScreening(requests))
      const known = numbers.map((orderNumber) => mustBeTaken(screened, orderNumber))
      // NP needn't have heard of an order to answer for it.
      const strangers = Array.from({ length: VERY_MANY - MANY }, (_, index) => ({
        orderNumber: numbered(MANY + index),
        npTransactionId: `ZZ${String(index).padStart(9, '0')}`,
      }))
      // What is sent last stands behind a full call.
      const all = [...known.slice(0, 100), ...strangers, ...known.slice(100)]
      const polled = await asked(() => transport.pollScreening(all))
      const reports = all.map((each) => aReport(each))
      const reported = await asked(() => transport.reportShipments(reports))
      mustNameAll(polled, strangers)
      mustNameAll(reported, strangers)
      for (const orderNumber of numbers) {
        mustEqual(answerOf(polled, orderNumber, 'settled').result, 'approved', `NP approved ${orderNumber}.`)
        mustBeReported(answerFor(reported, orderNumber))
      }
    },
  },
  {
    id: 'calls-at-once',
    title: 'answers each of several calls that are under way at once with its own, and turns none away',
    async run(tested) {
      const { np, transport } = tested
      await np.decides(ORDER, { as: 'rejected', codes: ['NG001'] })
      const screened = await Promise.all(
        [ORDER, OTHER, THIRD].map(async (orderNumber) => {
          const request = aRequest(tested, orderNumber)
          return [orderNumber, await asked(() => transport.requestScreening([request]))] as const
        }),
      )
      const known: NpTransactionRef[] = []
      for (const [orderNumber, outcome] of screened) {
        const answer = mustBeTaken(outcome, orderNumber)
        const held = await np.registration(orderNumber)
        mustEqual(answer.npTransactionId, held?.npTransactionId, `The id is that of ${orderNumber}.`)
        known.push(answer)
      }
      const shipped = aReport(await knownAtNp(tested, THIRD))
      const turns = Array.from({ length: 12 }, () => known).flat()
      const [report, ...polls] = await Promise.all([
        asked(() => transport.reportShipments([shipped])),
        ...turns.map(async (each) => [each.orderNumber, await asked(() => transport.pollScreening([each]))] as const),
      ])
      mustBeReported(answerFor(report, THIRD))
      for (const [orderNumber, polled] of polls) {
        const { result } = answerOf(polled, orderNumber, 'settled')
        mustEqual(result, orderNumber === ORDER ? 'rejected' : 'approved', `NP decided so on ${orderNumber}.`)
      }
    },
  },
  {
    id: 'one-answer-each',
    title: 'answers once for each order of a batch, and for no other',
    async run(tested) {
      const requests = [ORDER, OTHER, THIRD].map((orderNumber) => aRequest(tested, orderNumber))
      const outcome = await asked(() => tested.transport.requestScreening(requests))
      must(outcome.ok, 'A batch that NP takes is answered.', outcome.val)
      const answered = outcome.val.map(({ orderNumber }) => orderNumber).sort()
      mustEqual(answered, [ORDER, OTHER, THIRD], 'Each order of the batch is answered once.')
      const known = [ORDER, OTHER, THIRD].map((orderNumber) => mustBeTaken(outcome, orderNumber))
      for (const ask of [
        () => tested.transport.pollScreening(known),
        () => tested.transport.reportShipments(known.map((each) => aReport(each))),
      ]) {
        const said = await asked<AnswerLike>(ask)
        must(said.ok, 'A batch that NP takes is answered.', said.val)
        mustEqual(
          said.val.map(({ orderNumber }) => orderNumber).sort(),
          [ORDER, OTHER, THIRD],
          'Each order of the batch is answered once.',
        )
      }
    },
  },
  {
    id: 'matches-by-number',
    title: 'matches answers by order number, not by their position',
    async run(tested) {
      const { np, transport } = tested
      await np.decides(ORDER, { as: 'rejected', codes: ['NG001'] })
      await np.decides(OTHER, { as: 'refused', codes: ['E0100060'] })
      await np.disturbs(ORDER, 'reorders')
      const requests = [ORDER, OTHER, THIRD].map((orderNumber) => aRequest(tested, orderNumber))
      const outcome = await asked(() => transport.requestScreening(requests))
      answerOf(outcome, OTHER, 'refused')
      const results = [
        [ORDER, 'rejected'],
        [THIRD, 'approved'],
      ] as const
      for (const [orderNumber, result] of results) {
        const answer = answerFor(outcome, orderNumber)
        const held = await np.registration(orderNumber)
        const isResult = answer.outcome !== 'settled' || answer.result === result
        must(isResult && hasIdOf(answer, held), `The answer for ${orderNumber} is its own.`, outcome.val)
      }
    },
  },
  {
    id: 'empty-batch',
    title: 'answers an empty batch with an empty list and sends nothing',
    async run({ np, transport }) {
      const before = await np.calls()
      for (const call of callsOf(transport, { requests: [], transactions: [], reports: [] })) {
        const outcome = await call()
        must(outcome.ok && outcome.val.length === 0, 'An empty batch has an empty answer.', outcome.val)
      }
      mustEqual(await np.calls(), before, 'An empty batch sends nothing.')
    },
  },
  {
    id: 'leaves-input-alone',
    title: 'changes nothing of what it is given',
    async run(tested) {
      const requests = [OTHER, ORDER].map((orderNumber) => aRequest(tested, orderNumber))
      const before = JSON.stringify(requests)
      await asked(() => tested.transport.requestScreening(requests))
      mustEqual(JSON.stringify(requests), before, 'The requests are as they were.')
    },
  },
  {
    id: 'part-of-a-batch',
    title: 'READ-20 never says that nothing was done when a part of the batch was',
    async run(tested) {
      const { np, transport } = tested
      await np.disturbs(THIRD, 'maintenance')
      const requests = [ORDER, OTHER, THIRD].map((orderNumber) => aRequest(tested, orderNumber))
      const outcome = await asked(() => transport.requestScreening(requests))
      for (const orderNumber of [ORDER, OTHER, THIRD]) {
        const fate = fateOf(outcome, orderNumber)
        const done = (await np.registrations(orderNumber)) > 0
        must(
          !done || (fate !== 'not_done' && fate !== 'refused'),
          `NP registered ${orderNumber}, so nobody says it didn't.`,
          outcome.val,
        )
        must(done || !isTaken(fate), `NP didn't register ${orderNumber}, so nobody says it did.`, outcome.val)
      }
    },
  },
]

/** Fails unless each of so many orders has an answer, whatever it says. */
function mustNameAll<A extends AnswerLike>(outcome: Outcome<A>, orders: readonly NpTransactionRef[]): void {
  must(outcome.ok, 'A batch that NP takes is answered.', outcome.val)
  const named = new Set(outcome.val.map(({ orderNumber }) => orderNumber))
  const left = orders.find(({ orderNumber }) => !named.has(orderNumber))
  must(left === undefined, 'Each order of the batch is answered.', left)
}

/** The answer for an order that NP took, whether it has decided or not. */
function mustBeTaken(outcome: Outcome<ScreeningAnswer>, orderNumber: string): NpTransactionRef {
  const answer = answerFor(outcome, orderNumber)
  must(answer.outcome === 'settled' || answer.outcome === 'pending', `NP has ${orderNumber}.`, answer)
  return answer
}
