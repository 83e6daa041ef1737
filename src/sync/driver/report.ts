import { areKnown } from '../../np-code/are-known.js'
import { CARRIER_CODE_MISSING, OWN_CODES } from '../../np-code/own-codes.js'
import { SHIPMENT_CODES } from '../../np-code/shipment-codes.js'
import { shipmentEvents } from '../../transport/shipment-events.js'
import type { ShipmentReport } from '../../transport/shipment-report.js'
import { shipmentReportOf } from '../../transport/shipment-report-of.js'
import { isAbout } from '../book/is-about.js'
import { isLeft } from '../book/is-left.js'
import type { SyncEntry } from '../book/sync-entry.js'
import type { UnansweredReport } from '../book/sync-record.js'
import { placeAnswer } from './answered.js'
import { askNp } from './ask-np.js'
import type { Came } from './came.js'
import { claim } from './claim.js'
import { conclude } from './conclude.js'
import { impossible } from './impossible.js'
import { isShipmentAnswer, type KnownShipment } from './is-answer.js'
import { passedBy } from './passed-by.js'
import { instantOf, mayAsk, type Run } from './run.js'
import { sendInTime } from './send-in-time.js'
import type { Placed } from './settle.js'
import { togetherAfter } from './together-after.js'
import { triedAgain } from './tried-again.js'

/** An order that was claimed, what is sent for it, and what was sent before and never answered. */
interface Claimed {
  readonly entry: SyncEntry
  readonly report: ShipmentReport
  readonly before: UnansweredReport | null
}

/** Sends the 出荷報告 of some orders, each claimed first: from then on NP may have it, until it is known otherwise. */
export async function report(run: Run, entries: readonly SyncEntry[]): Promise<void> {
  const claimed: Claimed[] = []
  for (const entry of entries) {
    const one = mayAsk(run, 'shipment_report') ? await prepare(run, entry) : null
    if (one !== null) claimed.push(one)
  }
  const { transport, signal } = run.settings
  await sendInTime(
    run,
    claimed,
    (sendable) => {
      const reports = sendable.map((each) => each.report)
      return askNp(run, 'shipment_report', reports, () => transport.reportShipments(reports, signal), isShipmentAnswer)
    },
    (each, came) => conclude(run, 'shipment_report', each.entry, came, (current) => place(run, each, current, came)),
  )
}

async function prepare(run: Run, entry: SyncEntry): Promise<Claimed | null> {
  const made = shipmentReportOf(entry.order)
  if (!made.ok) {
    await impossible(run, entry, made.val)
    return null
  }
  const { npTransactionId, shipment } = made.val
  const unansweredReport = { npTransactionId, shipment }
  const claimed = await claim(run, entry, { act: 'shipment.requested', open: { unansweredReport } })
  return claimed === null ? null : { entry: claimed, report: made.val, before: entry.sync.unansweredReport }
}

function place({ settings }: Run, claimed: Claimed, current: SyncEntry, came: Came<KnownShipment>): Placed {
  const { clock, schedule } = settings
  const now = clock.now()
  const ours = current.sync.claims === claimed.entry.sync.claims
  const waits = ours && isAbout(current) && current.order.paymentStatus === 'shipment_report_in_progress'
  const together = togetherAfter(current, came)
  if (!came.sent) {
    if (!waits) return { next: null, outcome: 'overtaken' }
    const told = { call: 'none', together, attention: null, unansweredReport: claimed.before } as const
    return { next: triedAgain(current, told, now, schedule), outcome: 'not_sent' }
  }
  const { answer } = came
  if (answer.outcome === 'unknown' || answer.outcome === 'pending') {
    if (!waits) return passedBy(current)
    const next = triedAgain(current, { call: 'unanswered', together, attention: null }, now, schedule)
    if (answer.outcome === 'pending') return { next, outcome: 'report_pending' }
    return { next, outcome: isLeft(current) ? 'too_late' : 'unknown' }
  }
  const events = shipmentEvents(answer, instantOf(now), { triedBefore: isSame(claimed.before, claimed.report) })
  const reported = events.some(({ type }) => type === 'shipment.reported')
  const outcome = reported ? 'reported' : 'report_refused'
  // A report that was sent once more after the lease is the same report: what NP has of it, it has.
  const about = ours || (reported && isSame(current.sync.unansweredReport, claimed.report))
  const said = { asked: 'shipment_report', npTransactionId: claimed.report.npTransactionId } as const
  // By a code that isn't known NP may say that it has the one before: that is not forgotten.
  const isOpen = answer.outcome === 'refused' && !reported && claimed.before !== null && !areKnown(answer.codes, KNOWN)
  const left = isOpen
    ? ({ earlier: 'shipment_report', open: { unansweredReport: claimed.before } } as const)
    : { earlier: null, open: { unansweredReport: null } }
  return placeAnswer(
    current,
    { ...said, ...left, events, outcome, weighs: reported, current: about, notBefore: now },
    now,
    schedule,
  )
}

/** What is known of refusals of a report. */
const KNOWN = { ...SHIPMENT_CODES, [CARRIER_CODE_MISSING]: OWN_CODES[CARRIER_CODE_MISSING] }

/** Whether a report of one's own that was never answered is the one that NP may have had already. */
function isSame(before: UnansweredReport | null, { npTransactionId, shipment }: ShipmentReport): boolean {
  return (
    before !== null &&
    before.npTransactionId === npTransactionId &&
    before.shipment.carrier === shipment.carrier &&
    before.shipment.slipNumber === shipment.slipNumber
  )
}
