/**
 * The driver: takes orders by itself through what the link does. **Only for those who build the link itself:** beside a
 * live 自動連携 it would register orders a second time.
 *
 * @module makeshop-np-atobarai/sync
 * @packageDocumentation
 */

export type { KeptOrder } from '../back-office/kept/kept-order.js'
export type { ParcelClaim } from '../back-office/kept/parcel-claim.js'
export type { Clock } from '../clock/clock.js'
export { systemClock } from '../clock/system-clock.js'
export { WATCHED_STATUSES, type WatchedStatus } from '../status/watched-status.js'
export type { SyncDriverOptions, SyncProgress } from './driver/run/sync-driver-options.js'
export { DEFAULT_LIMITS, type SyncLimits } from './driver/run/sync-limits.js'
export type { SyncDriver } from './driver/sync-driver.js'
export { attentionOf } from './entry/attention-of.js'
export { ATTENTION_REASONS, type AttentionReason } from './entry/attention-reason.js'
export { dueAtMsOf } from './entry/due-at-ms-of.js'
export { keptOrderOf } from './entry/kept-order-of.js'
export type { SyncEntry } from './entry/sync-entry.js'
export { syncEntryOf } from './entry/sync-entry-of.js'
export type { StatusShown, SyncRecord, UnansweredReport } from './entry/sync-record.js'
export { planSync } from './plan/plan-sync.js'
export type { SyncPlan } from './plan/sync-plan.js'
export { recordEvent } from './record-event.js'
export type { RecordFailure } from './record-failure.js'
export type { SyncFault } from './report/sync-fault.js'
export { SYNC_OUTCOMES, type SyncOutcome } from './report/sync-outcome.js'
export type { Arrival, AttentionItem, LateAnswer, SyncEnd, SyncReport, UnknownItem } from './report/sync-report.js'
export type { Pace } from './schedule/pace.js'
export { DEFAULT_SCHEDULE, type StatusSchedule, type SyncSchedule } from './schedule/schedule.js'
export type { SomeSyncSchedule } from './schedule/some-sync-schedule.js'
export { createMemoryStore, type MemoryStore } from './store/create-memory-store.js'
export type { AttentionQuery, DuePlace, DueQuery, EntryVersion, SaveOutcome, SyncStore } from './store/sync-store.js'
export { versionOf } from './store/version-of.js'

// Between what it is built on and the words, since bundlers keep this order and it compresses better: 0.3 KB of the
// driver.

export { createSyncDriver } from './driver/create-sync-driver.js'

// The words.

export { explainAttention } from './wording/explain-attention.js'
export { explainLateAnswer } from './wording/explain-late-answer.js'
export { explainRecordFailure } from './wording/explain-record-failure.js'
export { explainSyncFault } from './wording/explain-sync-fault.js'
export { explainSyncReport } from './wording/explain-sync-report.js'
export { explainUnknownItem } from './wording/explain-unknown-item.js'
export { syncOutcomeLabel } from './wording/sync-outcome-label.js'
