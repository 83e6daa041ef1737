import { dayInTokyo } from '../../../clock/day-in-tokyo.js'
import type { ShipmentReport } from '../../../transport/shipment/shipment-report.js'
import { mustEqual } from '../../must.js'
import { mustBeHeld, mustBeOwn, registerOne } from '../at-np.js'
import { asked } from '../outcomes.js'
import { aReport, aRequest, numbered, ORDER, OTHER, otherDetails, THIRD } from '../requests.js'
import type { TransportCase } from '../transport-case.js'

/** Batches of which the orders have nothing in common. */
export const mixedCases: readonly TransportCase[] = [
  {
    id: 'mixed-batch',
    title: 'registers what NP does not know and updates what it knows, of either service, in one batch',
    async run(tested) {
      const { np, transport } = tested
      const wiz = 'np_atobarai_wiz'
      await np.decides(OTHER, { as: 'held', codes: ['RE009'] })
      const known = await registerOne(tested, OTHER, { service: wiz })
      const noon = (days: number) => `${dayInTokyo(tested.now, days)}T12:00:00+09:00`
      const { destination: _, ...toTheBuyer } = otherDetails(2, noon(4))
      const requests = [
        aRequest(tested, ORDER, { details: otherDetails(0, noon(2)) }),
        aRequest(tested, OTHER, { ...known, service: wiz, details: otherDetails(1, noon(3)) }),
        aRequest(tested, THIRD, { service: wiz, details: toTheBuyer }),
        aRequest(tested, numbered(3), { details: otherDetails(3, noon(5)) }),
      ]
      const outcome = await asked(() => transport.requestScreening(requests))
      for (const request of requests) {
        const { npTransactionId, orderNumber } = request
        const isUpdate = npTransactionId !== null
        const times = [await np.registrations(orderNumber), await np.updates(orderNumber)]
        mustEqual(times, [1, isUpdate ? 1 : 0], `NP ${isUpdate ? 'updated' : 'registered'} ${orderNumber}, once.`)
        await mustBeOwn(tested, outcome, orderNumber)
        await mustBeHeld(tested, request)
      }
    },
  },
  {
    id: 'mixed-reports',
    title: 'SHIP-08 tells NP of each report in a batch the carrier, the slip number and the invoice day of its own',
    async run(tested) {
      const { np, transport } = tested
      const printed = (days: number) => ({ service: 'np_atobarai_wiz', day: dayInTokyo(tested.now, days) }) as const
      const plain = { service: 'np_atobarai', day: null } as const
      const shipped = [
        ['sagawa', printed(1)],
        ['seino', plain],
        ['yamato', printed(2)],
        ['yu_pack', plain],
      ] as const
      const reports: { readonly day: string | null; readonly report: ShipmentReport }[] = []
      for (const [index, [carrier, { day, service }]] of shipped.entries()) {
        const known = await registerOne(tested, numbered(index), { service })
        const shipment = { carrier, slipNumber: `${index + 1}23456789012` }
        const invoicePrintedAt = day === null ? null : `${day}T12:00:00+09:00`
        reports.push({ day, report: aReport(known, { service, shipment, invoicePrintedAt }) })
      }
      await asked(() => transport.reportShipments(reports.map(({ report }) => report)))
      for (const { day, report } of reports) {
        const { carrier, slipNumber } = report.shipment
        const expected = { carrier, slipNumber, invoiceDay: day }
        const seen = await np.report(report.orderNumber)
        const taken = seen && { carrier: seen.carrier, slipNumber: seen.slipNumber, invoiceDay: seen.invoiceDay }
        mustEqual(taken, expected, `NP was told how ${report.orderNumber} went, and of no other invoice.`)
      }
    },
  },
]
