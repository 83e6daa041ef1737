import type { SyncReport } from '../report/sync-report.js'

/**
 * Takes orders by itself through what the link does: 審査依頼, its result, 出荷報告. No method throws or rejects
 * because of the store, the transport or `details`; if the clock gives no time, it rejects with a `TypeError` that
 * names it.
 *
 * @category Sync
 */
export interface SyncDriver {
  /**
   * Sees once to everything that is due, and looks up what waits for a person. If a tick is under way already, it gives
   * the report of that one.
   */
  tick(): Promise<SyncReport>
  /**
   * Sees to one order at once, due or not. Two things wait all the same: an order that another driver has claimed, and
   * the result of an update before its time, since NP may still say what it said before (LINK-06).
   */
  syncOne(orderNumber: string): Promise<SyncReport>
  /** Ticks until the signal is aborted, and waits in between, by the clock. */
  run(onReport?: ((report: SyncReport) => void) | null): Promise<void>
}
