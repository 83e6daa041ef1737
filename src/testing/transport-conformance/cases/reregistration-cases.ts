import { must, mustEqual } from '../../must.js'
import { registerOne, reportOne, screenOne } from '../at-np.js'
import { DECISIONS } from '../decisions.js'
import { answerOf, asked, mustSay } from '../outcomes.js'
import { aRequest, numbered, ORDER } from '../requests.js'
import type { TransportCase } from '../transport-case.js'
import type { TransportUnderTest } from '../transport-under-test.js'

/** What is left where a transport can't register anew: nothing else does it, not a poll. */
async function mustLeaveItAlone(tested: TransportUnderTest): Promise<void> {
  const known = await registerOne(tested, ORDER)
  await asked(() => tested.transport.pollScreening([known]))
  mustEqual(await tested.np.reregistrations(ORDER), 0, 'Nothing was registered anew.')
}

/** What NP makes of a registration anew. */
export const reregistrationCases: readonly TransportCase[] = [
  {
    id: 'reregistration-results',
    title: 'FLOW-03 says of a re-registration what NP decided on it, with all codes, or registers none anew ever',
    async run(tested) {
      const { np, transport } = tested
      const { reregister } = transport
      if (reregister === undefined) return mustLeaveItAlone(tested)
      for (const [index, decision] of DECISIONS.entries()) {
        const known = await reportOne(tested, numbered(index))
        const request = aRequest(tested, known.orderNumber, known)
        await np.decides(known.orderNumber, decision)
        const isOpen = decision.as === 'pending'
        const outcome = isOpen
          ? await asked(() => reregister.call(transport, [request]))
          : await screenOne(tested, request, reregister)
        mustSay(outcome, known.orderNumber, decision)
      }
    },
  },
  {
    id: 'reregistration-refused',
    title:
      "FLOW-04 says refused, with all of NP's codes, when NP refuses to register anew, or registers none anew ever",
    needs: 'refuses',
    async run(tested) {
      const { np, transport } = tested
      must(np.refuses !== undefined, 'The world has "refuses", as `worldHas` says.')
      const { reregister } = transport
      if (reregister === undefined) return mustLeaveItAlone(tested)
      const known = await reportOne(tested, ORDER)
      await np.refuses(ORDER, ['E0100113', 'E0199999'], false)
      const answer = answerOf(
        await asked(() => reregister.call(transport, [aRequest(tested, ORDER, known)])),
        ORDER,
        'refused',
      )
      mustEqual([...answer.codes].sort(), ['E0100113', 'E0199999'], 'All codes are kept.')
      mustEqual(await np.reregistrations(ORDER), 0, 'NP registered nothing anew.')
    },
  },
]
