import { CARRIER_CODE_MISSING, OWN_CODES } from '../../../np-code/own-codes.js'
import { TRANSACTION_CODES } from '../../../np-code/transaction-codes.js'
import { shipmentEvents } from '../../../transport/shipment/shipment-events.js'
import type { ShipmentReport } from '../../../transport/shipment/shipment-report.js'
import { shipmentReportOf } from '../../../transport/shipment/shipment-report-of.js'
import { isLeftAlone } from '../../entry/is-left-alone.js'
import type { SyncEntry } from '../../entry/sync-entry.js'
import type { SyncRecord, UnansweredReport } from '../../entry/sync-record.js'
import { isShipmentAnswer, type KnownShipment } from '../answer/is-answer.js'
import { isRefusedAsUnknown } from '../answer/is-refused-as-unknown.js'
import { askNp } from '../call/ask-np.js'
import type { CallOutcome } from '../call/call-outcome.js'
import { sendInTime } from '../call/send-in-time.js'
import { claim } from '../claim/claim.js'
import type { Claimed } from '../claim/claimed.js'
import { isAsClaimed } from '../claim/is-as-claimed.js'
import { isSameClaim } from '../claim/is-same-claim.js'
import { instantOf } from '../run/instant-of.js'
import { letAsk } from '../run/let-ask.js'
import type { Run } from '../run/run.js'
import type { AnswerToApply } from '../settle/answer-to-apply.js'
import { applyAnswer } from '../settle/apply-answer.js'
import { conclude } from '../settle/conclude.js'
import type { Consequence } from '../settle/consequence.js'
import { leaveUnsendable } from '../settle/leave-unsendable.js'
import { letPass } from '../settle/let-pass.js'
import { putOff } from '../settle/put-off.js'
import { takeBack } from '../settle/take-back.js'
import { togetherAfter } from '../settle/together-after.js'

/** An order that was claimed, what is sent for it, and what was sent before and never answered. */
interface ClaimedReport extends Claimed {
  readonly report: ShipmentReport
  readonly before: Pick<SyncRecord, 'unansweredReport' | 'underWayUntilMs'>
}

/** Sends the 出荷報告 of some orders, each claimed first: from then on NP may have it, until it is known otherwise. */
export async function reportShipments(run: Run, entries: readonly SyncEntry[]): Promise<void> {
  const claimed: ClaimedReport[] = []
  for (const entry of entries) {
    const one = letAsk(run, 'shipment_report', entries) ? await prepare(run, entry) : null
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
    (each, call) =>
      conclude(run, 'shipment_report', each.entry, call, (current) => consequenceOf(run, each, current, call)),
  )
}

async function prepare(run: Run, entry: SyncEntry): Promise<ClaimedReport | null> {
  const made = shipmentReportOf(entry.order)
  if (!made.ok) {
    await leaveUnsendable(run, entry, made.val)
    return null
  }
  const { unansweredReport, underWayUntilMs } = entry.sync
  const unanswered = { unansweredReport: unansweredWith(unansweredReport, made.val) }
  const claimed = await claim(run, entry, { act: 'shipment.requested', unanswered })
  return claimed === null ? null : { entry: claimed, report: made.val, before: { unansweredReport, underWayUntilMs } }
}

/** What NP may have once a report is sent beside what was never answered: of two that differ nobody knows which one. */
function unansweredWith(before: UnansweredReport | null, report: ShipmentReport): UnansweredReport {
  const { npTransactionId, shipment } = report
  const differs = before?.npTransactionId === npTransactionId && !isOfReport(before, report)
  return { npTransactionId, shipment: differs ? null : shipment }
}

function consequenceOf(
  { settings }: Run,
  claimed: ClaimedReport,
  current: SyncEntry,
  call: CallOutcome<KnownShipment>,
): Consequence {
  const { clock, schedule } = settings
  const now = clock.now()
  if (!call.sent) return takeBack(claimed, current, call, now, schedule)
  const { answer } = call
  if (answer.outcome === 'settled' || answer.outcome === 'refused') {
    return applyAnswer(current, answerToApply(claimed, current, answer, now), now, schedule)
  }
  if (!isAsClaimed(claimed.entry, current)) return letPass(current)
  // NP may have it, or has it and isn't done with it: it is sent again.
  const change = { call: 'unanswered', together: togetherAfter(current, call), underWayUntilMs: now } as const
  const next = putOff(current, change, now, schedule)
  if (answer.outcome === 'pending') return { next, outcome: 'report_pending' }
  return { next, outcome: isLeftAlone(current) ? 'too_late' : 'unknown' }
}

function answerToApply(
  { before, entry, report }: ClaimedReport,
  current: SyncEntry,
  answer: KnownShipment,
  now: number,
): AnswerToApply {
  const { unansweredReport } = before
  const triedBefore = isOfReport(unansweredReport, report)
  const events = shipmentEvents(answer, instantOf(now), { triedBefore })
  const reported = events.some(({ type }) => type === 'shipment.reported')
  // A code that nobody knows may say that NP has the report before.
  const mayHaveBefore = unansweredReport !== null && !reported && isRefusedAsUnknown(answer, KNOWN)
  // Any other settles the report that it refuses, and none beside it.
  const isSettled = reported || (triedBefore && !mayHaveBefore)
  return {
    asked: 'shipment_report',
    npTransactionId: report.npTransactionId,
    events,
    outcome: reported ? 'reported' : 'report_refused',
    weighs: reported,
    // Sent once more after the lease, it is the same report: an answer that NP has it is about both.
    isCurrent: isSameClaim(entry, current) || (reported && isOfReport(reportOf(current), report)),
    earlier: mayHaveBefore ? 'shipment_report' : null,
    unanswered: isSettled ? { unansweredReport: null } : before,
  }
}

/** What is known of refusals of a report. */
const KNOWN = { ...TRANSACTION_CODES, [CARRIER_CODE_MISSING]: OWN_CODES[CARRIER_CODE_MISSING] }

/** The report whose answer an order waits for. */
function reportOf({ order }: SyncEntry): UnansweredReport | null {
  const { paymentStatus, npTransaction, shipment } = order
  const isAwaited = paymentStatus === 'shipment_report_in_progress' && npTransaction.id !== null
  return isAwaited ? { npTransactionId: npTransaction.id, shipment } : null
}

/** Whether what NP may have had already is this report: of the same transaction, with the same carrier and slip. */
function isOfReport(before: UnansweredReport | null, { npTransactionId, shipment }: ShipmentReport): boolean {
  return (
    before !== null &&
    before.npTransactionId === npTransactionId &&
    before.shipment?.carrier === shipment.carrier &&
    before.shipment.slipNumber === shipment.slipNumber
  )
}
