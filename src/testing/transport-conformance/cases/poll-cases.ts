import { must, mustEqual } from '../../must.js'
import { registered } from '../at-np.js'
import { answerFor, answerOf, asked, fateOf, mustBeUnknown } from '../outcomes.js'
import { ORDER, OTHER } from '../requests.js'
import type { TransportCase } from '../transport-case.js'

/** Asking for the result of a screening. */
export const pollCases: readonly TransportCase[] = [
  {
    id: 'poll-brings-the-result',
    title: 'FLOW-03 brings the result that came after the request',
    async run(tested) {
      await tested.np.decides(ORDER, { as: 'pending' })
      const known = await registered(tested, ORDER)
      await tested.np.decides(ORDER, { as: 'held', codes: ['RE023'] })
      const answer = answerOf(await asked(() => tested.transport.pollScreening([known])), ORDER, 'settled')
      must(answer.result === 'held', 'NP put the order on hold.', answer)
      mustEqual([...answer.codes], ['RE023'], 'The code is kept.')
    },
  },
  {
    id: 'poll-still-pending',
    title: 'says pending while NP has not decided',
    async run(tested) {
      await tested.np.decides(ORDER, { as: 'pending' })
      const known = await registered(tested, ORDER)
      answerOf(await asked(() => tested.transport.pollScreening([known])), ORDER, 'pending')
    },
  },
  {
    id: 'poll-changes-nothing',
    title: 'changes nothing at NP, as often as it is asked',
    async run(tested) {
      const { np, transport } = tested
      const known = await registered(tested, ORDER)
      for (let turn = 0; turn < 3; turn += 1) await asked(() => transport.pollScreening([known]))
      mustEqual(
        [await np.registrations(ORDER), await np.updates(ORDER)],
        [1, 0],
        'A poll registers and updates nothing.',
      )
    },
  },
  {
    id: 'poll-matches',
    title: 'gives each polled order its own result, whatever the order of the answers',
    async run(tested) {
      const { np, transport } = tested
      await np.decides(ORDER, { as: 'rejected', codes: ['NG001'] })
      const known = [await registered(tested, ORDER), await registered(tested, OTHER)]
      await np.disturbs(ORDER, 'reorders')
      const outcome = await asked(() => transport.pollScreening(known))
      mustEqual(answerOf(outcome, ORDER, 'settled').result, 'rejected', `NP rejected ${ORDER}.`)
      mustEqual(answerOf(outcome, OTHER, 'settled').result, 'approved', `NP approved ${OTHER}.`)
    },
  },
  {
    id: 'poll-missing',
    title: 'READ-20 says unknown for a polled order that NP left out',
    async run(tested) {
      const known = await registered(tested, ORDER)
      await tested.np.disturbs(ORDER, 'omits')
      mustBeUnknown(
        await asked(() => tested.transport.pollScreening([known])),
        ORDER,
        'The answer leaves the order out',
      )
    },
  },
  {
    id: 'poll-unrecognised',
    title: 'READ-20 says unknown when NP answers a poll with a result that nobody has heard of',
    async run(tested) {
      await tested.np.decides(ORDER, { as: 'unrecognised' })
      const known = await registered(tested, ORDER)
      const { outcome } = answerFor(await asked(() => tested.transport.pollScreening([known])), ORDER)
      must(outcome === 'unknown' || outcome === 'pending', 'A result that nobody knows is none.', outcome)
    },
  },
  {
    id: 'poll-unanswered',
    title: 'READ-20 says unknown, or that the call failed, for a poll that NP does not answer, or answers twice',
    async run(tested) {
      const { np, transport } = tested
      const known = await registered(tested, ORDER)
      for (const disturbance of ['times_out_after', 'breaks', 'fails', 'garbles', 'contradicts'] as const) {
        const before = await np.calls()
        await np.disturbs(ORDER, disturbance)
        const fate = fateOf(await asked(() => transport.pollScreening([known])), ORDER)
        // A poll changes nothing: whoever made it once more by itself has the answer to that.
        const isAskedAgain = (await np.calls()) - before > 1
        const isLeftOpen = fate === 'unknown' || fate === 'not_done' || isAskedAgain
        must(isLeftOpen, `Without one answer (${disturbance}) there is no result.`, fate)
      }
    },
  },
]
