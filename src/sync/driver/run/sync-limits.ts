/**
 * How much a driver does at a time. Each is a whole number, 1 or more.
 *
 * @category Sync
 */
export interface SyncLimits {
  /**
   * How many orders are taken from the store at once: 200 unless told otherwise. A tick holds no more in memory, unless
   * more malformed entries than that follow one another, which it looks past.
   */
  readonly pageSize: number
  /**
   * How many calls to NP are under way at the same time. 4 unless told otherwise. Each listens to `signal`: beyond 10
   * Node warns of it (`MaxListenersExceededWarning`), unless told by `setMaxListeners(20, signal)` of `node:events`.
   */
  readonly concurrency: number
  /**
   * How many 審査依頼 go into a call: 1 unless told otherwise. As many wait for a person if a driver is stopped or a
   * call stays unanswered (READ-20).
   */
  readonly screeningBatch: number
  /** How many results are asked for in a call. 100 unless told otherwise. */
  readonly pollBatch: number
  /** How many 出荷報告 go into a call. 100 unless told otherwise. */
  readonly reportBatch: number
  /**
   * How long an order's `details` are waited for, in milliseconds: 30,000 unless told otherwise. Once a tick has waited
   * that long for all of them together, the other 審査依頼 wait for the next tick, so that results and 出荷報告 get
   * their turn.
   */
  readonly detailsMs: number
  /**
   * The most entries in each list of a report: 1,000 unless told otherwise. The counts include what is cut off. `late`
   * may be longer: an answer with an NP取引ID that stands nowhere else is never cut off.
   */
  readonly listAtMost: number
}

/**
 * The limits of a driver unless its options say otherwise.
 *
 * @category Sync
 */
export const DEFAULT_LIMITS: SyncLimits = {
  pageSize: 200,
  concurrency: 4,
  screeningBatch: 1,
  pollBatch: 100,
  reportBatch: 100,
  detailsMs: 30_000,
  listAtMost: 1_000,
}
