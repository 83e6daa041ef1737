import type { SyncRecord } from '../book/sync-record.js'

/** What NP may have of an order that was never answered (READ-20); what isn't said stays as it is. */
export type UnansweredFields = Partial<Pick<SyncRecord, 'unansweredRegistration' | 'unansweredReport'>>
