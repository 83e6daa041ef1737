import type { NpTransactionRef } from '../../../transport/np-transaction-ref.js'
import type { ScreeningRequest } from '../../../transport/screening/screening-request.js'
import { mustEqual } from '../../must.js'
import { knownAtNp, mustBeHeld, registerOne, screenOne } from '../at-np.js'
import { DECISIONS } from '../decisions.js'
import { answerFor, answerOf, asked, mustSay } from '../outcomes.js'
import { aRequest, littleAt, manyGoodsAt, numbered, ORDER, OTHER } from '../requests.js'
import type { TransportCase } from '../transport-case.js'
import type { TransportUnderTest } from '../transport-under-test.js'

/** An order that NP put on hold, so that there is something to correct. */
async function heldBack(tested: TransportUnderTest, orderNumber: string): Promise<NpTransactionRef> {
  await tested.np.decides(orderNumber, { as: 'held', codes: ['RE009'] })
  return registerOne(tested, orderNumber)
}

/** What NP makes of an order that it knows, and how it is said. */
export const updateCases: readonly TransportCase[] = [
  {
    id: 'update-results',
    title: 'FLOW-03 says of an update what NP decided on it: held, rejected, approved or nothing yet, with all codes',
    async run(tested) {
      const { np } = tested
      for (const [index, decision] of DECISIONS.entries()) {
        const known = await heldBack(tested, numbered(index))
        const request = aRequest(tested, known.orderNumber, known)
        await np.decides(known.orderNumber, decision)
        const outcome = await sent(tested, request, decision)
        mustEqual(await np.updates(known.orderNumber), 1, 'NP took the update (see "decides").')
        mustSay(outcome, known.orderNumber, decision)
      }
    },
  },
  {
    id: 'update-of-approved',
    title: 'FLOW-03 says of an order that NP had approved what NP makes of its update, and so does a poll after that',
    async run(tested) {
      const { np, transport } = tested
      const details = littleAt(tested.now)
      for (const [index, decision] of DECISIONS.entries()) {
        const orderNumber = numbered(index)
        const before = await screenOne(tested, aRequest(tested, orderNumber, { details }))
        mustSay(before, orderNumber, { as: 'approved' })
        const known = await knownAtNp(tested, orderNumber)
        await np.decides(orderNumber, decision)
        const request = aRequest(tested, orderNumber, { ...known, details })
        const outcome = await sent(tested, request, decision)
        mustEqual(await np.updates(orderNumber), 1, 'NP took the update (see "decides").')
        mustSay(outcome, orderNumber, decision)
        const updated = await knownAtNp(tested, orderNumber)
        mustSay(await asked(() => transport.pollScreening([updated])), orderNumber, decision)
      }
    },
  },
  {
    id: 'update-refused',
    title: 'FLOW-04 says refused when NP refuses an update, with all of its codes',
    async run(tested) {
      const { np, transport } = tested
      const known = await heldBack(tested, ORDER)
      await np.decides(ORDER, { as: 'refused', codes: ['E0100060', 'E0199999'] })
      const request = aRequest(tested, ORDER, known)
      const answer = answerOf(await asked(() => transport.requestScreening([request])), ORDER, 'refused')
      mustEqual([...answer.codes].sort(), ['E0100060', 'E0199999'], 'All codes are kept.')
      mustEqual(await np.updates(ORDER), 0, 'NP updated nothing.')
    },
  },
  {
    id: 'update-missing',
    title: 'READ-20 says unknown for an update that NP left out of its answer, and for no other',
    async run(tested) {
      const { np, transport } = tested
      const known = [await heldBack(tested, ORDER), await heldBack(tested, OTHER)]
      const requests = known.map((each) => aRequest(tested, each.orderNumber, each))
      await np.disturbs(ORDER, 'omits')
      const outcome = await asked(() => transport.requestScreening(requests))
      mustEqual(answerFor(outcome, ORDER).outcome, 'unknown', 'The update that was left out is unknown.')
      mustEqual(answerFor(outcome, OTHER).outcome !== 'unknown', true, 'The other update has its answer.')
    },
  },
  {
    id: 'every-line',
    title: 'registers each of twelve lines of goods, one that costs nothing too, or updates them',
    async run(tested) {
      const details = manyGoodsAt(tested.now)
      const request = aRequest(tested, ORDER, { details })
      await asked(() => tested.transport.requestScreening([request]))
      await mustBeHeld(tested, request)
      const update = aRequest(tested, OTHER, { ...(await heldBack(tested, OTHER)), details })
      await asked(() => tested.transport.requestScreening([update]))
      await mustBeHeld(tested, update)
    },
  },
]

/** What comes of a request in the end, or of its call alone where NP decides nothing. */
function sent(tested: TransportUnderTest, request: ScreeningRequest, { as }: (typeof DECISIONS)[number]) {
  return as === 'pending' ? asked(() => tested.transport.requestScreening([request])) : screenOne(tested, request)
}
