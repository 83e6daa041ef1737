import { dayInTokyo } from '../../../clock/day-in-tokyo.js'
import { keysOf } from '../../../shape/keys-of.js'
import type { ShipmentReport } from '../../../transport/shipment/shipment-report.js'
import { CARRIERS } from '../../../vocabulary/carrier.js'
import { must, mustEqual } from '../../must.js'
import { mustBeReported, mustLeaveReportOpen, registerOne, reportOne } from '../at-np.js'
import { mustOffer } from '../must-offer.js'
import { answerFor, answerOf, asked, fateOf, isTaken } from '../outcomes.js'
import { aReport, littleAt, numbered, ORDER, OTHER, THIRD } from '../requests.js'
import type { TransportCase } from '../transport-case.js'

const EACH_CARRIER = keysOf(CARRIERS)

/** What NP may say of a report: that it has one already, that something else stands in its way, or both. */
const REFUSALS: readonly (readonly string[])[] = [
  ...[['E0100115'], ['E0100113'], ['E0100114'], ['E0100118'], ['E0100120']],
  ...[
    ['E0100113', 'E0100115'],
    ['E0100115', 'E0100118'],
    ['E0100115', 'E0199999'],
  ],
]

/** Reporting shipments. */
export const shipmentCases: readonly TransportCase[] = [
  {
    id: 'report-is-taken',
    title: 'FLOW-05 says settled or pending for a report that NP took, and NP has it',
    async run(tested) {
      const known = await registerOne(tested, ORDER)
      const outcome = await asked(() => tested.transport.reportShipments([aReport(known)]))
      mustBeReported(answerFor(outcome, ORDER))
      mustEqual(await tested.np.reports(ORDER), 1, 'NP took one report.')
    },
  },
  {
    id: 'report-as-given',
    title: 'SHIP-03 reports the carrier and the slip number that it was given',
    async run(tested) {
      const shipments = [
        [ORDER, { carrier: 'sagawa', slipNumber: '2345-6789-0123' }],
        [OTHER, { carrier: 'seino', slipNumber: 'AB12' }],
      ] as const
      const reports: ShipmentReport[] = []
      for (const [orderNumber, shipment] of shipments)
        reports.push(aReport(await registerOne(tested, orderNumber), { shipment }))
      await asked(() => tested.transport.reportShipments(reports))
      for (const [orderNumber, { carrier, slipNumber }] of shipments) {
        const seen = await tested.np.report(orderNumber)
        mustEqual([seen?.carrier, seen?.slipNumber], [carrier, slipNumber], `NP was told how ${orderNumber} went.`)
      }
    },
  },
  {
    id: 'every-carrier',
    title: 'SHIP-03 reports each carrier as itself, and none of which it has no code as another',
    async run(tested) {
      const { np, transport } = tested
      const reports: ShipmentReport[] = []
      for (const [index, carrier] of EACH_CARRIER.entries()) {
        const each = await registerOne(tested, numbered(index), { details: littleAt(tested.now) })
        reports.push(aReport(each, { shipment: { carrier, slipNumber: '123456789013' } }))
      }
      // A transport that wasn't told NP's code of a carrier leaves its report out.
      const without = reports.filter(({ shipment }) => CARRIERS[shipment.carrier].npCode === null)
      await asked(() => transport.reportShipments(reports.filter((report) => !without.includes(report))))
      const leftOut = await asked(() => transport.reportShipments(without))
      for (const report of reports) {
        const { carrier } = report.shipment
        const seen = await np.report(report.orderNumber)
        const isLeftOut = seen === null && without.includes(report)
        must(isLeftOut || seen?.carrier === carrier, `NP was told of "${carrier}".`, seen?.carrier)
        if (!isLeftOut) continue
        const fate = fateOf(leftOut, report.orderNumber)
        must(!isTaken(fate), `NP was not told of "${carrier}", so nobody says that it was.`, fate)
      }
    },
  },
  {
    id: 'slip-in-full',
    title: 'READ-19 reports a slip number of 20 characters in full, and one with its leading zeros',
    async run(tested) {
      for (const [index, slipNumber] of ['12345678901234567890', '001234567894'].entries()) {
        const known = await registerOne(tested, numbered(index))
        const report = aReport(known, { shipment: { carrier: 'seino', slipNumber } })
        await asked(() => tested.transport.reportShipments([report]))
        mustEqual((await tested.np.report(known.orderNumber))?.slipNumber, slipNumber, 'NP has all of it.')
      }
    },
  },
  {
    id: 'already-reported',
    title: 'says so when NP refuses a report because it has one already, of the same parcel or of another',
    async run(tested) {
      const known = await reportOne(tested, ORDER)
      const first = await tested.np.report(ORDER)
      for (const shipment of [aReport(known).shipment, { carrier: 'sagawa', slipNumber: '234567890126' } as const]) {
        const outcome = await asked(() => tested.transport.reportShipments([aReport(known, { shipment })]))
        mustEqual(answerOf(outcome, ORDER, 'refused').alreadyReported, true, 'It was reported before.')
        mustEqual(await tested.np.reports(ORDER), 1, 'NP took one report.')
        mustEqual((await tested.np.report(ORDER))?.slipNumber, first?.slipNumber, 'NP has the first one.')
      }
    },
  },
  {
    id: 'report-refused',
    title: 'FLOW-04 says refused, with a code, when NP refuses a report for another reason',
    async run(tested) {
      await tested.np.decides(ORDER, { as: 'held', codes: ['RE009'] })
      const known = await registerOne(tested, ORDER)
      const outcome = await asked(() => tested.transport.reportShipments([aReport(known)]))
      const answer = answerOf(outcome, ORDER, 'refused')
      must(answer.codes.length > 0, "NP's code is kept.", answer)
      mustEqual(answer.alreadyReported, false, 'It was never reported.')
    },
  },
  {
    id: 'report-refused-codes',
    title: "says reported before only where NP says nothing else, and keeps all of NP's codes",
    needs: 'refuses',
    async run(tested) {
      const { np, transport } = tested
      mustOffer(np, 'refuses')
      const known = await registerOne(tested, ORDER)
      for (const codes of REFUSALS) {
        await np.refuses(ORDER, codes, false)
        const answer = answerOf(await asked(() => transport.reportShipments([aReport(known)])), ORDER, 'refused')
        mustEqual([...answer.codes].sort(), codes, 'All codes are kept.')
        const isOnly = codes.every((code) => code === 'E0100115')
        mustEqual(answer.alreadyReported, isOnly, `Whether ${codes.join()} says nothing but that NP has it.`)
      }
      mustEqual(await np.reports(ORDER), 0, 'NP took no report.')
    },
  },
  {
    id: 'report-contradictory',
    title: 'READ-20 says unknown for a report that stands among the results and among the errors',
    async run(tested) {
      const known = await registerOne(tested, ORDER)
      await tested.np.disturbs(ORDER, 'contradicts')
      await mustLeaveReportOpen(tested, known, 'NP says two things')
    },
  },
  {
    id: 'reports-apart',
    title: 'gives each report of a batch its own answer, whatever the order of the answers',
    async run(tested) {
      await tested.np.decides(ORDER, { as: 'held', codes: ['RE009'] })
      const known = [await registerOne(tested, ORDER), await registerOne(tested, OTHER)]
      await tested.np.disturbs(ORDER, 'reorders')
      const outcome = await asked(() => tested.transport.reportShipments(known.map((each) => aReport(each))))
      answerOf(outcome, ORDER, 'refused')
      mustBeReported(answerFor(outcome, OTHER))
    },
  },
  {
    id: 'part-of-the-reports',
    title: 'READ-20 never says that nothing was done when a part of the reports was',
    async run(tested) {
      const { np, transport } = tested
      const reports: ShipmentReport[] = []
      for (const orderNumber of [ORDER, OTHER, THIRD]) reports.push(aReport(await registerOne(tested, orderNumber)))
      await np.disturbs(THIRD, 'maintenance')
      const outcome = await asked(() => transport.reportShipments(reports))
      for (const { orderNumber } of reports) {
        const fate = fateOf(outcome, orderNumber)
        const done = (await np.reports(orderNumber)) > 0
        must(
          fate === 'unknown' || (done ? isTaken(fate) : fate === 'not_done'),
          `NP ${done ? 'took' : "didn't take"} the report of ${orderNumber}, and nobody says otherwise.`,
          outcome.val,
        )
      }
    },
  },
  {
    id: 'wiz-invoice-day',
    title: 'tells NP the day in Asia/Tokyo on which a wiz invoice was printed',
    async run(tested) {
      const service = 'np_atobarai_wiz'
      const known = await registerOne(tested, ORDER, { service })
      const invoicePrintedAt = `${dayInTokyo(tested.now, 2)}T15:30:00Z`
      await asked(() => tested.transport.reportShipments([aReport(known, { service, invoicePrintedAt })]))
      const day = dayInTokyo(tested.now, 1)
      mustEqual((await tested.np.report(ORDER))?.invoiceDay, day, 'At 15:30Z the next day has begun in Tokyo.')
    },
  },
  {
    id: 'wiz-invoice-evening',
    title: 'tells NP of a wiz invoice that was printed late in the evening no later day',
    async run(tested) {
      const service = 'np_atobarai_wiz'
      const known = await registerOne(tested, ORDER, { service })
      const day = dayInTokyo(tested.now, 2)
      const invoicePrintedAt = `${day}T14:59:59Z`
      await asked(() => tested.transport.reportShipments([aReport(known, { service, invoicePrintedAt })]))
      mustEqual((await tested.np.report(ORDER))?.invoiceDay, day, 'At 14:59:59Z the day is not yet over in Tokyo.')
    },
  },
  {
    id: 'no-invoice-day',
    title: 'tells NP no such day for an order that is not wiz',
    async run(tested) {
      await reportOne(tested, ORDER)
      const seen = await tested.np.report(ORDER)
      must(seen !== null, 'NP took the report.')
      mustEqual(seen.invoiceDay, null, 'There is no invoice of ours.')
    },
  },
]
