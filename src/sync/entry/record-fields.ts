import type { SyncRecord, UnansweredReport } from './sync-record.js'

/**
 * A copy with exactly the documented fields. Each is read once, and what isn't of its form isn't in the copy either
 * (READ-24).
 */
export function recordFields(sync: SyncRecord): SyncRecord {
  const { about, unansweredReport: report } = sync
  return {
    revision: sync.revision,
    callCount: sync.callCount,
    about: about && { status: about.status, since: about.since },
    call: sync.call,
    attempts: sync.attempts,
    dueAtMs: sync.dueAtMs,
    together: sync.together,
    attention: sync.attention,
    unansweredRegistration: sync.unansweredRegistration,
    unansweredReport: report && reportFields(report),
    updateSentAtMs: sync.updateSentAtMs,
    underWayUntilMs: sync.underWayUntilMs,
    goodsHaveLeft: sync.goodsHaveLeft,
  }
}

function reportFields({ npTransactionId, shipment }: UnansweredReport): UnansweredReport {
  return { npTransactionId, shipment: shipment && { carrier: shipment.carrier, slipNumber: shipment.slipNumber } }
}
