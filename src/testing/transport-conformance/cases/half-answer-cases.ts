import type { AnswerLike } from '../../../transport/answer-like.js'
import { must, mustEqual } from '../../must.js'
import { mustClaimNothing, mustLeaveReportOpen, registerOne } from '../at-np.js'
import { mustOffer } from '../must-offer.js'
import { asked, fateOf, isTaken, mustBeUnknown, type Outcome } from '../outcomes.js'
import { aReport, aRequest, littleAt, numbered, ORDER, OTHER, THIRD } from '../requests.js'
import type { TransportCase } from '../transport-case.js'

const APPROVED = { result: 'approved' } as const

/** Answers that look like more than they are. */
export const halfAnswerCases: readonly TransportCase[] = [
  {
    id: 'trickles',
    title: 'READ-20 comes to an end by itself, and says unknown, when NP begins an answer and never ends it',
    needs: 'trickles',
    async run(tested) {
      const { np, transport } = tested
      mustOffer(np, 'trickles')
      await np.trickles(ORDER)
      const registered = await asked(() => transport.requestScreening([aRequest(tested, ORDER)]))
      mustBeUnknown(registered, ORDER, 'The answer has no end')
      const known = await registerOne(tested, OTHER)
      await np.trickles(OTHER)
      const ask = () => transport.pollScreening([known])
      await mustClaimNothing(tested, OTHER, 'An answer without an end is none.', { ask, truth: APPROVED })
      await np.trickles(OTHER)
      await mustLeaveReportOpen(tested, known, 'The answer has no end')
    },
  },
  {
    id: 'fails-in-form',
    title: "READ-20 says unknown when something fails on NP's side, also where that says in NP's form that it refuses",
    needs: 'failsInForm',
    async run(tested) {
      const { np, transport } = tested
      mustOffer(np, 'failsInForm')
      for (const [turn, status] of ([500, 502, 504] as const).entries()) {
        const [first, second, third] = [`${numbered(turn)}-1`, `${numbered(turn)}-2`, `${numbered(turn)}-3`]
        const why = `The answer is a ${status}`
        await np.failsInForm(first, status)
        const registered = await asked(() => transport.requestScreening([aRequest(tested, first)]))
        mustBeUnknown(registered, first, why)
        mustEqual(await np.registrations(first), 1, 'NP registered the order once.')
        const known = await registerOne(tested, second)
        await np.failsInForm(second, status)
        await mustLeaveReportOpen(tested, known, why)
        await np.decides(third, { as: 'held', codes: ['RE009'] })
        const held = await registerOne(tested, third)
        await np.failsInForm(third, status)
        const updated = await asked(() => transport.requestScreening([aRequest(tested, third, held)]))
        mustBeUnknown(updated, third, why)
      }
    },
  },
  {
    id: 'turned-away',
    title: 'FLOW-04 takes what something before NP turns away for no refusal of NP',
    needs: 'turnsAway',
    async run(tested) {
      const { np, transport } = tested
      mustOffer(np, 'turnsAway')
      for (const [turn, status] of ([400, 408, 413, 429] as const).entries()) {
        const [first, second] = [`${numbered(turn)}-1`, `${numbered(turn)}-2`]
        const details = littleAt(tested.now)
        await np.turnsAway(first, status)
        const registered = await asked(() => transport.requestScreening([aRequest(tested, first, { details })]))
        mustBeNoRefusal(registered, first, (await np.registrations(first)) > 0)
        const known = await registerOne(tested, second, { details })
        await np.turnsAway(second, status)
        const reported = await asked(() => transport.reportShipments([aReport(known)]))
        mustBeNoRefusal(reported, second, (await np.reports(second)) > 0)
      }
    },
  },
  {
    id: 'names-nobody',
    title: 'READ-20 takes an error that does not say whom it is about for no refusal of an order that NP has',
    needs: 'namesNobody',
    async run(tested) {
      const { np, transport } = tested
      mustOffer(np, 'namesNobody')
      await np.decides(OTHER, { as: 'refused', codes: ['E0100060'] })
      await np.namesNobody(ORDER)
      const requests = [ORDER, OTHER].map((orderNumber) => aRequest(tested, orderNumber))
      mustBeApart(await asked(() => transport.requestScreening(requests)), ORDER, OTHER)
      const [third, fourth] = [THIRD, numbered(3)]
      await np.decides(fourth, { as: 'held', codes: ['RE009'] })
      const known = [await registerOne(tested, third), await registerOne(tested, fourth)]
      await np.namesNobody(third)
      const reported = await asked(() => transport.reportShipments(known.map((each) => aReport(each))))
      mustBeApart(reported, third, fourth)
    },
  },
]

/** Nothing was done, so that it may be made again: then NP has it. */
function mustBeNoRefusal(outcome: Outcome<AnswerLike>, orderNumber: string, isDone: boolean): void {
  const fate = fateOf(outcome, orderNumber)
  const isOpen = fate === 'unknown' || fate === 'not_done'
  must(isDone ? fate !== 'refused' : isOpen, `NP refused nothing of ${orderNumber}: it never had it.`, fate)
}

/** Fails where the refusal of one order is said of the other, which NP took. */
function mustBeApart(outcome: Outcome<AnswerLike>, taken: string, refused: string): void {
  const fate = fateOf(outcome, taken)
  must(fate !== 'refused' && fate !== 'not_done', `NP has ${taken}, whomever it refuses.`, fate)
  const other = fateOf(outcome, refused)
  must(!isTaken(other), `NP has none of ${refused}.`, other)
}
