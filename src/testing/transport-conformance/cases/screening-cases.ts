import type { ScreeningAnswer } from '../../../transport/screening/screening-answer.js'
import { must, mustEqual } from '../../must.js'
import { knownAtNp, registerOne, screenOne } from '../at-np.js'
import { mustOffer } from '../must-offer.js'
import { answerFor, answerOf, asked, fateOf, type Outcome } from '../outcomes.js'
import { aRequest, ORDER, OTHER } from '../requests.js'
import type { TransportCase } from '../transport-case.js'
import type { TransportUnderTest } from '../transport-under-test.js'

/** What is answered to a registration, an update and a poll while NP says so of the screening. */
async function* outcomesWhileScreeningIs(
  screening: 'in_review' | 'in_error',
  tested: TransportUnderTest,
): AsyncGenerator<{
  readonly orderNumber: string
  readonly outcome: Outcome<ScreeningAnswer>
  readonly isQuestion: boolean
}> {
  const { np, transport } = tested
  await np.decides(OTHER, { as: 'held', codes: ['RE009'] })
  const update = aRequest(tested, OTHER, await registerOne(tested, OTHER))
  for (const request of [aRequest(tested, ORDER), update]) {
    const { orderNumber } = request
    await np.screeningIs?.(orderNumber, screening)
    yield { orderNumber, outcome: await asked(() => transport.requestScreening([request])), isQuestion: false }
    const known = await knownAtNp(tested, orderNumber)
    yield { orderNumber, outcome: await asked(() => transport.pollScreening([known])), isQuestion: true }
  }
}

/** What NP decides, and how it is said. */
export const screeningCases: readonly TransportCase[] = [
  {
    id: 'approved',
    title: 'FLOW-03 says approved when NP approved',
    async run(tested) {
      await tested.np.decides(ORDER, { as: 'approved' })
      const outcome = await screenOne(tested, aRequest(tested, ORDER))
      const answer = answerOf(outcome, ORDER, 'settled')
      mustEqual(answer.result, 'approved', 'NP approved the order.')
    },
  },
  {
    id: 'held-codes',
    title: 'FLOW-03 says held when NP put it on hold, with all of its codes',
    async run(tested) {
      await tested.np.decides(ORDER, { as: 'held', codes: ['RE009', 'RE014', 'RE021', 'RE023', 'RE026'] })
      const answer = answerOf(await screenOne(tested, aRequest(tested, ORDER)), ORDER, 'settled')
      must(answer.result === 'held', 'NP put the order on hold.', answer)
      mustEqual([...answer.codes].sort(), ['RE009', 'RE014', 'RE021', 'RE023', 'RE026'], 'All codes are kept.')
    },
  },
  {
    id: 'rejected-codes',
    title: 'FLOW-03 says rejected when NP rejected it, with its code',
    async run(tested) {
      await tested.np.decides(ORDER, { as: 'rejected', codes: ['NG002'] })
      const answer = answerOf(await screenOne(tested, aRequest(tested, ORDER)), ORDER, 'settled')
      must(answer.result === 'rejected', 'NP rejected the order.', answer)
      mustEqual([...answer.codes], ['NG002'], 'The code is kept.')
    },
  },
  {
    id: 'new-code',
    title: 'keeps a code that nobody has heard of',
    async run(tested) {
      await tested.np.decides(ORDER, { as: 'held', codes: ['RE999'] })
      const answer = answerOf(await screenOne(tested, aRequest(tested, ORDER)), ORDER, 'settled')
      must(answer.result === 'held', 'A hold for a reason that nobody knows is a hold.', answer)
      mustEqual([...answer.codes], ['RE999'], 'A code is kept as it came.')
    },
  },
  {
    id: 'pending',
    title: 'says pending, with the NP取引ID, while NP has not decided',
    async run(tested) {
      await tested.np.decides(ORDER, { as: 'pending' })
      const outcome = await asked(() => tested.transport.requestScreening([aRequest(tested, ORDER)]))
      const answer = answerOf(outcome, ORDER, 'pending')
      const held = await tested.np.registration(ORDER)
      mustEqual(answer.npTransactionId, held?.npTransactionId, "A pending order has NP's id.")
    },
  },
  {
    id: 'wait-is-pending',
    title: 'takes a hold that only says "wait" (RE029) for pending',
    async run(tested) {
      await tested.np.decides(ORDER, { as: 'held', codes: ['RE029'] })
      answerOf(await screenOne(tested, aRequest(tested, ORDER)), ORDER, 'pending')
    },
  },
  {
    id: 'wait-among-others',
    title: 'takes a hold with "wait" among other reasons for a hold',
    async run(tested) {
      for (const [orderNumber, codes] of [
        [ORDER, ['RE029', 'RE014']],
        [OTHER, ['RE014', 'RE029']],
      ] as const) {
        await tested.np.decides(orderNumber, { as: 'held', codes })
        const answer = answerOf(await screenOne(tested, aRequest(tested, orderNumber)), orderNumber, 'settled')
        mustEqual(answer.result, 'held', 'There is something to correct.')
      }
    },
  },
  {
    id: 'unrecognised-result',
    title: 'READ-20 says unknown when NP answers with a result that nobody has heard of',
    async run(tested) {
      await tested.np.decides(ORDER, { as: 'unrecognised' })
      const { outcome } = answerFor(await screenOne(tested, aRequest(tested, ORDER)), ORDER)
      must(outcome === 'unknown' || outcome === 'pending', 'A result that nobody knows is none.', outcome)
    },
  },
  {
    id: 'screening-in-review',
    title: 'says pending, with the NP取引ID, of a screening that NP is still reviewing, whatever it was asked',
    needs: 'screeningIs',
    async run(tested) {
      mustOffer(tested.np, 'screeningIs')
      for await (const { orderNumber, outcome } of outcomesWhileScreeningIs('in_review', tested)) {
        const answer = answerFor(outcome, orderNumber)
        const held = await tested.np.registration(orderNumber)
        must(
          answer.outcome === 'pending' && answer.npTransactionId === held?.npTransactionId,
          `NP is still reviewing ${orderNumber}: that is no result.`,
          answer,
        )
      }
    },
  },
  {
    id: 'screening-in-error',
    title:
      'READ-20 says unknown when NP says that a screening went wrong, since it has the order, whatever it was asked',
    needs: 'screeningIs',
    async run(tested) {
      mustOffer(tested.np, 'screeningIs')
      for await (const { isQuestion, orderNumber, outcome } of outcomesWhileScreeningIs('in_error', tested)) {
        const fate = fateOf(outcome, orderNumber)
        const isLeftOpen = fate === 'unknown' || fate === 'pending' || (isQuestion && fate === 'not_done')
        must(isLeftOpen, `NP has ${orderNumber}, and neither refuses nor decides.`, outcome.val)
      }
    },
  },
  {
    id: 'refused-codes',
    title: 'FLOW-04 says refused when NP refuses the request, with all of its codes, a new one too',
    async run(tested) {
      await tested.np.decides(ORDER, { as: 'refused', codes: ['E0100060', 'E0199999'] })
      const answer = answerOf(await screenOne(tested, aRequest(tested, ORDER)), ORDER, 'refused')
      mustEqual([...answer.codes].sort(), ['E0100060', 'E0199999'], 'All codes are kept.')
    },
  },
]
