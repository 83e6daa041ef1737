import type { Order } from '../../order/order.js'
import { recordOf } from '../../shape/record-of.js'
import { attentionOf } from '../entry/attention-of.js'
import { ATTENTION_REASONS } from '../entry/attention-reason.js'
import type { SyncEntry } from '../entry/sync-entry.js'
import { countedList } from './counted-list.js'
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
  const arrived = countedList<Arrival>(listAtMost)
  const unknown = countedList<UnknownItem>(listAtMost)
  const late = countedList<LateAnswer>(listAtMost)
  const faults = countedList<SyncFault>(listAtMost)
  const attention = countedList<AttentionItem>(listAtMost)
  // In an outage there are many of these, and each comes by itself once NP is back: the others are listed first.
  const stalled = countedList<AttentionItem>(listAtMost)
  let done = 0
  let wakeAtMs = Number.POSITIVE_INFINITY

  return {
    outcome(orderNumber, outcome) {
      counts[outcome] += 1
      done += 1
      onOutcome(orderNumber, outcome, done)
    },
    arrival({ orderNumber, paymentStatus, problem }, earlier) {
      arrived.add({ orderNumber, status: paymentStatus, codes: problem?.codes ?? [], earlier })
    },
    unknown: (item) => unknown.add(item),
    late: (answer) => late.add(answer, !isAskedAgain(answer)),
    fault: (fault) => faults.add(fault),
    attention(entry) {
      const reason = attentionOf(entry)
      if (reason === null) return
      const { orderNumber, paymentStatus, statusSince, npTransaction } = entry.order
      attentionCounts[reason] += 1
      const list = reason === 'stalled' ? stalled : attention
      list.add({
        orderNumber,
        reason,
        status: paymentStatus,
        since: statusSince,
        npTransactionId: npTransaction.id,
      })
    },
    due(at) {
      if (at !== null) wakeAtMs = Math.min(wakeAtMs, at)
    },
    close: (endedAt, ended) => ({
      startedAt,
      endedAt,
      ended,
      counts: { ...counts },
      arrived: arrived.items,
      arrivedCount: arrived.count(),
      unknown: unknown.items,
      unknownCount: unknown.count(),
      late: late.items,
      lateCount: late.count(),
      faults: faults.items,
      faultCount: faults.count(),
      attention: [...attention.items, ...stalled.items].slice(0, listAtMost),
      attentionCounts: { ...attentionCounts },
      wakeAtMs: Number.isFinite(wakeAtMs) ? wakeAtMs : null,
    }),
  }
}

/** Whether NP says it once more, since its result is asked for again: so a report needn't name them all. */
function isAskedAgain({ asked, outcome }: LateAnswer): boolean {
  return asked === 'screening_result' && outcome === 'not_saved'
}
