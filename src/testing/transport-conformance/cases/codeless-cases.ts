import type { ScreeningAnswer } from '../../../transport/screening/screening-answer.js'
import type { ScreeningRequest } from '../../../transport/screening/screening-request.js'
import { must } from '../../must.js'
import { registerOne, screenOne } from '../at-np.js'
import { answerFor, asked, type Outcome } from '../outcomes.js'
import { aRequest, littleAt, numbered } from '../requests.js'
import type { TransportCase } from '../transport-case.js'

/** What NP says without a code. */
const CODELESS = ['held', 'rejected', 'refused'] as const

/** What NP gives no reason for. */
export const codelessCases: readonly TransportCase[] = [
  {
    id: 'without-codes',
    title: 'FLOW-03 takes what NP holds, rejects or refuses for that or for unknown, though NP gives no code for it',
    async run(tested) {
      const { np, transport } = tested
      const little = { details: littleAt(tested.now) }
      for (const [index, as] of CODELESS.entries()) {
        // What is refused has no id to poll by.
        const sent = (request: ScreeningRequest) =>
          as === 'refused' ? asked(() => transport.requestScreening([request])) : screenOne(tested, request)
        const orderNumber = numbered(index)
        const [registered, updated, polled] = [`${orderNumber}-1`, `${orderNumber}-2`, `${orderNumber}-3`]
        await np.decides(registered, { as, codes: [] })
        mustBe(as, await sent(aRequest(tested, registered, little)), registered)
        await np.decides(updated, { as: 'held', codes: ['RE009'] })
        const known = await registerOne(tested, updated, little)
        await np.decides(updated, { as, codes: [] })
        mustBe(as, await sent(aRequest(tested, updated, { ...known, ...little })), updated)
        if (as === 'refused') continue
        await np.decides(polled, { as: 'pending' })
        const waiting = await registerOne(tested, polled, little)
        await np.decides(polled, { as, codes: [] })
        mustBe(as, await asked(() => transport.pollScreening([waiting])), polled)
      }
    },
  },
]

/** Whether NP ever gives no code isn't known: whoever doesn't understand that may say so. */
function mustBe(as: (typeof CODELESS)[number], outcome: Outcome<ScreeningAnswer>, orderNumber: string): void {
  const answer = answerFor(outcome, orderNumber)
  const said = answer.outcome === 'settled' ? answer.result : answer.outcome
  must(said === as || said === 'unknown', `NP says "${as}" of ${orderNumber}, and no more (see "decides").`, answer)
}
