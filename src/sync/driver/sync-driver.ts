import type { SyncReport } from '../report/sync-report.js'

/**
 * Takes orders through what the link does by itself: 審査依頼, its result, 出荷報告. No method throws or rejects because of
 * what store, transport or `details` do; a clock that gives no time rejects with a `TypeError` that names it.
 *
 * @category Sync
 */
export interface SyncDriver {
  /**
   * Sees once to everything that is due, and looks up what waits for a person. Called while one is running, it gives
   * the report of that one.
   */
  tick(): Promise<SyncReport>
  /**
   * Sees to one order at once, due or not. One that another driver has claimed is left to it, and the result of an
   * update isn't asked for before its time: NP may still say what it said before (LINK-06).
   */
  syncOne(orderNumber: string): Promise<SyncReport>
  /** Ticks until the signal is aborted, and waits in between by the clock. */
  run(onReport?: (report: SyncReport) => void): Promise<void>
}
