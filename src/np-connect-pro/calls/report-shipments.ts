import type { CallSignal } from '../../clock/call-signal.js'
import { CARRIER_CODE_MISSING } from '../../np-code/own-codes.js'
import { Ok, type Result } from '../../result.js'
import type { ShipmentAnswer } from '../../transport/shipment/shipment-answer.js'
import type { ShipmentReport } from '../../transport/shipment/shipment-report.js'
import type { TransportFault } from '../../transport/transport-fault.js'
import { shipmentMeaning } from '../answer/shipment-meaning.js'
import type { Settings } from '../options/settings.js'
import { entriesOf } from './entries-of.js'
import { inParts } from './in-parts.js'
import { shipmentEntry } from './shipment-entry.js'

/** Reports shipments. One whose carrier has no code at NP that is known is refused here and never sent. */
export async function reportShipments(
  settings: Settings,
  reports: readonly ShipmentReport[],
  signal: CallSignal | undefined,
): Promise<Result<readonly ShipmentAnswer[], TransportFault>> {
  const entries = entriesOf(reports, (report) => shipmentEntry(report, settings.carrierCode))
  const sendable = entries?.filter((entry) => entry.transaction !== null) ?? null
  const reading = { namedBy: 'np', meaning: shipmentMeaning } as const
  const outcome = await inParts(settings, sendable, settings.otherBatch, reading, signal)
  if (!outcome.ok || entries === null) return outcome
  const unsent = entries.filter((entry) => entry.transaction === null)
  return Ok([...outcome.val, ...unsent.map(({ asked }) => withoutCode(asked.orderNumber))])
}

function withoutCode(orderNumber: string): ShipmentAnswer {
  return { orderNumber, outcome: 'refused', codes: [CARRIER_CODE_MISSING], alreadyReported: false }
}
