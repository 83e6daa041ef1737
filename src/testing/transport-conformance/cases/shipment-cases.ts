import { dayInTokyo } from '../../../clock/day-in-tokyo.js'
import type { ShipmentReport } from '../../../transport/shipment-report.js'
import { must, mustEqual } from '../../must.js'
import { registered, reported } from '../at-np.js'
import { answerFor, answerOf, asked, fateOf } from '../outcomes.js'
import { aReport, ORDER, OTHER, THIRD } from '../requests.js'
import type { TransportCase } from '../transport-case.js'

/** Reporting shipments. */
export const shipmentCases: readonly TransportCase[] = [
  {
    id: 'report-is-taken',
    title: 'FLOW-05 says settled for a report that NP took, and NP has it',
    async run(tested) {
      const known = await registered(tested, ORDER)
      const outcome = await asked(() => tested.transport.reportShipments([aReport(known)]))
      answerOf(outcome, ORDER, 'settled')
      mustEqual(await tested.np.reports(ORDER), 1, 'NP took one report.')
    },
  },
  {
    id: 'report-as-given',
    title: 'SHIP-03 reports the carrier and the slip number that it was given',
    async run(tested) {
      const first = await registered(tested, ORDER)
      const second = await registered(tested, OTHER)
      const shipments = [
        { carrier: 'sagawa', slipNumber: '2345-6789-0123' },
        { carrier: 'seino', slipNumber: 'AB12' },
      ] as const
      const reports = [aReport(first, { shipment: shipments[0] }), aReport(second, { shipment: shipments[1] })]
      await asked(() => tested.transport.reportShipments(reports))
      for (const [index, orderNumber] of [ORDER, OTHER].entries()) {
        const seen = await tested.np.report(orderNumber)
        const { carrier, slipNumber } = shipments[index] ?? shipments[0]
        mustEqual([seen?.carrier, seen?.slipNumber], [carrier, slipNumber], `NP was told how ${orderNumber} went.`)
      }
    },
  },
  {
    id: 'already-reported',
    title: 'says so when NP refuses a report because it has one already',
    async run(tested) {
      const known = await reported(tested, ORDER)
      const outcome = await asked(() => tested.transport.reportShipments([aReport(known)]))
      mustEqual(answerOf(outcome, ORDER, 'refused').alreadyReported, true, 'It was reported before.')
      mustEqual(await tested.np.reports(ORDER), 1, 'NP took one report.')
    },
  },
  {
    id: 'report-refused',
    title: 'FLOW-04 says refused, with a code, when NP refuses a report for another reason',
    async run(tested) {
      await tested.np.decides(ORDER, { as: 'held', codes: ['RE009'] })
      const known = await registered(tested, ORDER)
      const outcome = await asked(() => tested.transport.reportShipments([aReport(known)]))
      const answer = answerOf(outcome, ORDER, 'refused')
      must(answer.codes.length > 0, "NP's code is kept.", answer)
      mustEqual(answer.alreadyReported, false, 'It was never reported.')
    },
  },
  {
    id: 'reports-apart',
    title: 'gives each report of a batch its own answer',
    async run(tested) {
      await tested.np.decides(ORDER, { as: 'held', codes: ['RE009'] })
      const known = [await registered(tested, ORDER), await registered(tested, OTHER)]
      const outcome = await asked(() => tested.transport.reportShipments(known.map((each) => aReport(each))))
      const seen = [answerFor(outcome, ORDER).outcome, answerFor(outcome, OTHER).outcome]
      mustEqual(seen, ['refused', 'settled'], `NP refuses ${ORDER} and takes ${OTHER}.`)
    },
  },
  {
    id: 'part-of-the-reports',
    title: 'READ-20 never says that nothing was done when a part of the reports was',
    async run(tested) {
      const { np, transport } = tested
      const reports: ShipmentReport[] = []
      for (const orderNumber of [ORDER, OTHER, THIRD]) reports.push(aReport(await registered(tested, orderNumber)))
      await np.disturbs(THIRD, 'maintenance')
      const outcome = await asked(() => transport.reportShipments(reports))
      for (const { orderNumber } of reports) {
        const fate = fateOf(outcome, orderNumber)
        const done = (await np.reports(orderNumber)) > 0
        must(
          fate === 'unknown' || (done ? fate === 'settled' || fate === 'pending' : fate === 'not_done'),
          `NP ${done ? 'took' : "didn't take"} the report of ${orderNumber}, and nobody says otherwise.`,
          outcome.val,
        )
      }
    },
  },
  {
    id: 'wiz-invoice-day',
    title: 'SHIP-08 tells NP the day in Asia/Tokyo on which a wiz invoice was printed',
    async run(tested) {
      const service = 'np_atobarai_wiz'
      const known = await registered(tested, ORDER, { service })
      const invoicePrintedAt = `${dayInTokyo(tested.now, 2)}T15:30:00Z`
      await asked(() => tested.transport.reportShipments([aReport(known, { service, invoicePrintedAt })]))
      const day = dayInTokyo(tested.now, 1)
      mustEqual((await tested.np.report(ORDER))?.invoiceDay, day, 'At 15:30Z the next day has begun in Tokyo.')
    },
  },
  {
    id: 'no-invoice-day',
    title: 'SHIP-08 tells NP no such day for an order that is not wiz',
    async run(tested) {
      await reported(tested, ORDER)
      const seen = await tested.np.report(ORDER)
      must(seen !== null, 'NP took the report.')
      mustEqual(seen.invoiceDay, null, 'There is no invoice of ours.')
    },
  },
]
