import { Ok } from '../../../src/index.js'
import type { NpTransport, ShipmentReport } from '../../../src/transport/index.js'

/** An NP that some 出荷報告 reach late: right before the next one of the same order, which may be by another slip. */
export function belated(transport: NpTransport, isLate: () => boolean): NpTransport {
  const onTheWay = new Map<string, ShipmentReport>()
  return {
    ...transport,
    async reportShipments(reports, signal) {
      const late = reports.flatMap(({ orderNumber }) => onTheWay.get(orderNumber) ?? [])
      for (const { orderNumber } of late) onTheWay.delete(orderNumber)
      if (late.length > 0) await transport.reportShipments(late, signal)
      if (!isLate()) return transport.reportShipments(reports, signal)
      for (const report of reports) onTheWay.set(report.orderNumber, report)
      return Ok(reports.map(({ orderNumber }) => ({ orderNumber, outcome: 'unknown', reason: 'timed_out' }) as const))
    },
  }
}
