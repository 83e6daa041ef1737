import { must, mustEqual } from '../../must.js'
import { callsOf } from '../calls-of.js'
import { answerFor, answerOf, asked, fateOf } from '../outcomes.js'
import { aRequest, ORDER, OTHER, THIRD } from '../requests.js'
import type { TransportCase } from '../transport-case.js'

/** What holds for a batch, whatever NP decides. */
export const batchCases: readonly TransportCase[] = [
  {
    id: 'one-answer-each',
    title: 'answers once for each order of a batch, and for no other',
    async run(tested) {
      const requests = [ORDER, OTHER, THIRD].map((orderNumber) => aRequest(tested, orderNumber))
      const outcome = await asked(() => tested.transport.requestScreening(requests))
      must(outcome.ok, 'A batch that NP takes is answered.', outcome.val)
      const answered = outcome.val.map(({ orderNumber }) => orderNumber).sort()
      mustEqual(answered, [ORDER, OTHER, THIRD], 'Each order of the batch is answered once.')
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
        must(
          (answer.outcome === 'pending' || (answer.outcome === 'settled' && answer.result === result)) &&
            answer.npTransactionId === held?.npTransactionId,
          `The answer for ${orderNumber} is its own.`,
          outcome.val,
        )
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
        must(
          done || (fate !== 'settled' && fate !== 'pending'),
          `NP didn't register ${orderNumber}, so nobody says it did.`,
          outcome.val,
        )
      }
    },
  },
]
