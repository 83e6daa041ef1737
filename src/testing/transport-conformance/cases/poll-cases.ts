import { must, mustEqual } from '../../must.js'
import { mustBeLeftOpen, mustClaimNothing, registerOne } from '../at-np.js'
import { mustOffer } from '../must-offer.js'
import { answerFor, answerOf, asked, fateOf, mustSay } from '../outcomes.js'
import { littleAt, numbered, ORDER, OTHER, THIRD, unheardOf } from '../requests.js'
import type { TransportCase } from '../transport-case.js'
import type { NpDecision } from '../transport-world.js'

const APPROVED = { result: 'approved' } as const
const APPROVAL: NpDecision = { as: 'approved' }
const HOLD: NpDecision = { as: 'held', codes: ['RE009'] }
const REJECTION: NpDecision = { as: 'rejected', codes: ['NG001'] }

/** What NP may say first, and what it may decide since. */
const CHANGES: readonly (readonly [NpDecision, NpDecision])[] = [
  [APPROVAL, REJECTION],
  [APPROVAL, HOLD],
  [{ as: 'pending' }, APPROVAL],
  [HOLD, APPROVAL],
  [REJECTION, APPROVAL],
]

/** Asking for the result of a screening. */
export const pollCases: readonly TransportCase[] = [
  {
    id: 'poll-brings-the-result',
    title: 'FLOW-03 brings the result that came after the request, with all of its codes',
    async run(tested) {
      await tested.np.decides(ORDER, { as: 'pending' })
      const known = await registerOne(tested, ORDER)
      await tested.np.decides(ORDER, { as: 'held', codes: ['RE023'] })
      const answer = answerOf(await asked(() => tested.transport.pollScreening([known])), ORDER, 'settled')
      must(answer.result === 'held', 'NP put the order on hold.', answer)
      mustEqual([...answer.codes], ['RE023'], 'The code is kept.')
      for (const [orderNumber, decision] of [
        [OTHER, { as: 'rejected', codes: ['NG002'] }],
        [THIRD, { as: 'held', codes: ['RE009', 'RE014', 'RE021', 'RE023', 'RE026'] }],
      ] as const) {
        await tested.np.decides(orderNumber, { as: 'pending' })
        const other = await registerOne(tested, orderNumber)
        await tested.np.decides(orderNumber, decision)
        mustSay(await asked(() => tested.transport.pollScreening([other])), orderNumber, decision)
      }
    },
  },
  {
    id: 'poll-still-pending',
    title: 'says pending while NP has not decided',
    async run(tested) {
      await tested.np.decides(ORDER, { as: 'pending' })
      const known = await registerOne(tested, ORDER)
      answerOf(await asked(() => tested.transport.pollScreening([known])), ORDER, 'pending')
    },
  },
  {
    id: 'poll-changes-nothing',
    title: 'changes nothing at NP, as often as it is asked',
    async run(tested) {
      const { np, transport } = tested
      const known = await registerOne(tested, ORDER)
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
      const known = [await registerOne(tested, ORDER), await registerOne(tested, OTHER)]
      await np.disturbs(ORDER, 'reorders')
      const outcome = await asked(() => transport.pollScreening(known))
      mustEqual(answerOf(outcome, ORDER, 'settled').result, 'rejected', `NP rejected ${ORDER}.`)
      mustEqual(answerOf(outcome, OTHER, 'settled').result, 'approved', `NP approved ${OTHER}.`)
    },
  },
  {
    id: 'poll-anew',
    title: 'asks NP each time, whatever NP said before: approved, held, rejected or nothing yet',
    async run(tested) {
      const { np, transport } = tested
      const details = littleAt(tested.now)
      for (const [index, [first, since]] of CHANGES.entries())
        for (const isPolled of [false, true]) {
          const orderNumber = `${numbered(index)}-${Number(isPolled)}`
          await np.decides(orderNumber, first)
          const known = await registerOne(tested, orderNumber, { details })
          if (isPolled) mustSay(await asked(() => transport.pollScreening([known])), orderNumber, first)
          await np.decides(orderNumber, since)
          mustSay(await asked(() => transport.pollScreening([known])), orderNumber, since)
        }
    },
  },
  {
    id: 'poll-unheard-of',
    title: 'FLOW-04 reports no result for an NP取引ID that NP does not have',
    async run(tested) {
      const { npTransactionId } = await registerOne(tested, ORDER)
      const wrong = { orderNumber: ORDER, npTransactionId: unheardOf(npTransactionId) }
      const fate = fateOf(await asked(() => tested.transport.pollScreening([wrong])), ORDER)
      const isNoResult = fate === 'refused' || fate === 'unknown' || fate === 'not_done'
      must(isNoResult, 'NP has nothing under that id.', fate)
    },
  },
  {
    id: 'poll-refused',
    title: "FLOW-04 says refused, with all of NP's codes, when NP refuses a question",
    needs: 'refuses',
    async run(tested) {
      const { np, transport } = tested
      mustOffer(np, 'refuses')
      const known = await registerOne(tested, ORDER)
      await np.refuses(ORDER, ['E0100113', 'E0199999'], false)
      const answer = answerOf(await asked(() => transport.pollScreening([known])), ORDER, 'refused')
      mustEqual([...answer.codes].sort(), ['E0100113', 'E0199999'], 'All codes are kept.')
    },
  },
  {
    id: 'poll-missing',
    title: 'READ-20 says unknown for a polled order that NP left out',
    async run(tested) {
      const known = await registerOne(tested, ORDER)
      await tested.np.disturbs(ORDER, 'omits')
      const ask = () => tested.transport.pollScreening([known])
      await mustBeLeftOpen(tested, ORDER, 'The answer leaves the order out', { ask, truth: APPROVED })
    },
  },
  {
    id: 'poll-unrecognised',
    title: 'READ-20 says unknown when NP answers a poll with a result that nobody has heard of',
    async run(tested) {
      await tested.np.decides(ORDER, { as: 'unrecognised' })
      const known = await registerOne(tested, ORDER)
      const { outcome } = answerFor(await asked(() => tested.transport.pollScreening([known])), ORDER)
      must(outcome === 'unknown' || outcome === 'pending', 'A result that nobody knows is none.', outcome)
    },
  },
  {
    id: 'poll-unanswered',
    title: 'READ-20 says unknown, or that the call failed, for a poll that NP does not answer, or answers twice',
    async run(tested) {
      const { np, transport } = tested
      const known = await registerOne(tested, ORDER)
      for (const disturbance of ['times_out_after', 'breaks', 'fails', 'garbles', 'contradicts'] as const) {
        await np.disturbs(ORDER, disturbance)
        const ask = () => transport.pollScreening([known])
        const promise = `Without one answer (${disturbance}) there is no result.`
        await mustClaimNothing(tested, ORDER, promise, { ask, truth: APPROVED })
      }
    },
  },
]
