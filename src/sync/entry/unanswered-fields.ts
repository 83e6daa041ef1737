import type { SyncRecord } from './sync-record.js'

/** What NP may have of an order without having answered (READ-20); what is left out stays as it is. */
export type UnansweredFields = Partial<
  Pick<SyncRecord, 'unansweredRegistration' | 'unansweredReport' | 'updateSentAtMs' | 'underWayUntilMs'>
>
