import type { Order } from '../../order/order.js'
import { recordOf } from '../../shape/record-of.js'
import { attentionOf } from '../entry/attention-of.js'
import { ATTENTION_REASONS } from '../entry/attention-reason.js'
import type { SyncEntry } from '../entry/sync-entry.js'
import type { SyncFault } from './sync-fault.js'
import { SYNC_OUTCOMES, type SyncOutcome } from './sync-outcome.js'
import type { Arrival, AttentionItem, LateAnswer, SyncEnd, SyncReport, UnknownItem } from './sync-report.js'

/** A report while it is being written. Of what can be known again it never holds more of a kind than it may list. */
export interface ReportBook {
  /** One order came to this. */
  outcome(orderNumber: string, outcome: SyncOutcome): void
  /** An order came to a status in which a person goes on. */
  arrival(order: Order, earlier: Arrival['earlier']): void
  /** The outcome of a call for an order isn't known. */
  unknown(item: UnknownItem): void
  /** An answer of NP's was not applied. */
  late(answer: LateAnswer): void
  /** Something went wrong. */
  fault(fault: SyncFault): void
  /** An order waits for a person, if it does. */
  attention(entry: SyncEntry): void
  /** An order is due again then. */
  due(at: number | null): void
  /** The report as it is now. */
  close(endedAt: string, ended: SyncEnd): SyncReport
}

/** Opens a report. */
export function openReport(
  startedAt: string,
  listAtMost: number,
  onOutcome: (orderNumber: string, outcome: SyncOutcome, done: number) => void,
): ReportBook {
  const counts = recordOf(SYNC_OUTCOMES, () => 0)
  const attentionCounts = recordOf(ATTENTION_REASONS, () => 0)
  const arrived: Arrival[] = []
  const unknown: UnknownItem[] = []
  const late: LateAnswer[] = []
  const faults: SyncFault[] = []
  const attention: AttentionItem[] = []
  // In an outage there are many of these, and each comes by itself once NP is back: the others are listed first.
  const stalled: AttentionItem[] = []
  let [done, arrivedCount, unknownCount, lateCount, faultCount, wakeAt] = [0, 0, 0, 0, 0, Number.POSITIVE_INFINITY]
  const list = <T>(items: T[], item: T) => {
    if (items.length < listAtMost) items.push(item)
  }

  return {
    outcome(orderNumber, outcome) {
      counts[outcome] += 1
      done += 1
      onOutcome(orderNumber, outcome, done)
    },
    arrival({ orderNumber, paymentStatus, problem }, earlier) {
      arrivedCount += 1
      list(arrived, { orderNumber, status: paymentStatus, codes: problem?.codes ?? [], earlier })
    },
    unknown(item) {
      unknownCount += 1
      list(unknown, item)
    },
    late(answer) {
      lateCount += 1
      if (isAskedAgain(answer)) list(late, answer)
      else late.push(answer)
    },
    fault(fault) {
      faultCount += 1
      list(faults, fault)
    },
    attention(entry) {
      const reason = attentionOf(entry)
      if (reason === null) return
      const { orderNumber, paymentStatus, statusSince, npTransaction } = entry.order
      attentionCounts[reason] += 1
      list(reason === 'stalled' ? stalled : attention, {
        orderNumber,
        reason,
        status: paymentStatus,
        since: statusSince,
        npTransactionId: npTransaction.id,
      })
    },
    due(at) {
      if (at !== null) wakeAt = Math.min(wakeAt, at)
    },
    close: (endedAt, ended) => ({
      startedAt,
      endedAt,
      ended,
      counts: { ...counts },
      arrived,
      arrivedCount,
      unknown,
      unknownCount,
      late,
      lateCount,
      faults,
      faultCount,
      attention: [...attention, ...stalled].slice(0, listAtMost),
      attentionCounts: { ...attentionCounts },
      wakeAt: Number.isFinite(wakeAt) ? wakeAt : null,
    }),
  }
}

/** Whether NP says it once more, since its result is asked for again: so a report needn't name them all. */
function isAskedAgain({ asked, outcome }: LateAnswer): boolean {
  return asked === 'screening_result' && outcome === 'not_saved'
}
