import type { AnswerLike } from '../../../transport/answer-like.js'
import { must, mustEqual } from '../../must.js'
import { mustBeOwn, registerOne, reportOne } from '../at-np.js'
import { asked, fateOf, type Outcome } from '../outcomes.js'
import { aReport, aRequest, ORDER, OTHER, THIRD, unheardOf } from '../requests.js'
import type { TransportCase } from '../transport-case.js'

/** 注文番号 of 40 characters that are told apart by the last alone, or by their case alone. */
const ALIKE = [`KIT-${'a'.repeat(35)}1`, `KIT-${'a'.repeat(35)}2`, `KIT-${'A'.repeat(35)}1`]

type Call = () => Promise<Outcome<AnswerLike>>

/** Which order is meant: by its 注文番号, and by its NP取引ID. */
export const referenceCases: readonly TransportCase[] = [
  {
    id: 'numbers-in-full',
    title: 'registers as themselves orders whose numbers of 40 characters differ in the last, or in their case, alone',
    async run(tested) {
      const { np, transport } = tested
      const requests = ALIKE.map((orderNumber) => aRequest(tested, orderNumber))
      const outcome = await asked(() => transport.requestScreening(requests))
      for (const orderNumber of ALIKE) {
        mustEqual(await np.registrations(orderNumber), 1, `NP registered ${orderNumber} once.`)
        await mustBeOwn(tested, outcome, orderNumber)
      }
    },
  },
  {
    id: 'unheard-of',
    title: 'FLOW-04 does nothing under an NP取引ID that NP does not have, whatever it knows of the order by its number',
    async run(tested) {
      const { np, transport } = tested
      const { cancel, pollPayments, reregister } = transport
      const { npTransactionId } = await registerOne(tested, ORDER)
      const wrong = { orderNumber: ORDER, npTransactionId: unheardOf(npTransactionId) }
      const shipped = unheardOf((await reportOne(tested, OTHER)).npTransactionId)
      const mustBeNothing = async (orderNumber: string, call: Call) => {
        const fate = fateOf(await asked(call), orderNumber)
        const isNothing = fate === 'refused' || fate === 'unknown' || fate === 'not_done'
        must(isNothing, `NP has nothing of ${orderNumber} under that id.`, fate)
      }
      const update = aRequest(tested, THIRD, { npTransactionId: wrong.npTransactionId })
      await mustBeNothing(THIRD, () => transport.requestScreening([update]))
      mustEqual(await np.registrations(THIRD), 0, 'An update registers nothing.')
      await mustBeNothing(ORDER, () => transport.requestScreening([aRequest(tested, ORDER, wrong)]))
      await mustBeNothing(ORDER, () => transport.reportShipments([aReport(wrong)]))
      mustEqual([await np.updates(ORDER), await np.reports(ORDER)], [0, 0], 'NP did nothing.')
      if (pollPayments !== undefined) await mustBeNothing(ORDER, () => pollPayments.call(transport, [wrong]))
      if (reregister !== undefined) {
        const request = aRequest(tested, OTHER, { npTransactionId: shipped })
        await mustBeNothing(OTHER, () => reregister.call(transport, [request]))
        mustEqual(await np.reregistrations(OTHER), 0, 'NP registered nothing anew.')
      }
      if (cancel === undefined) return
      await mustBeNothing(ORDER, () => cancel.call(transport, [wrong]))
      mustEqual(await np.cancellations(ORDER), 0, 'NP cancelled nothing.')
    },
  },
]
