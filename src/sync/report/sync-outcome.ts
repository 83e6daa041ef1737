/**
 * The values of {@link SyncOutcome}.
 *
 * @category Sync
 */
export const SYNC_OUTCOMES = [
  'pending',
  'approved',
  'held',
  'rejected',
  'screening_refused',
  'reported',
  'report_pending',
  'report_refused',
  'unknown',
  'not_sent',
  'handed_over',
  'impossible',
  'details_missing',
  'doubted',
  'overtaken',
  'too_late',
  'not_saved',
] as const

/**
 * What became of one order in a tick, as a code. From 1.0.0 on, codes change in a major version only.
 *
 * - `pending`: NP has the 審査依頼 and hasn't decided.
 * - `approved`, `held`, `rejected`: NP decided: 審査OK, 審査保留, 審査NG.
 * - `screening_refused`: NP refused the 審査依頼, or the question for its result (要確認).
 * - `reported`: NP has the 出荷報告.
 * - `report_pending`: NP has the 出荷報告, and isn't done with it.
 * - `report_refused`: NP refused the 出荷報告 (要確認).
 * - `unknown`: it isn't known whether NP has what was sent, or what its answer is (READ-20).
 * - `not_sent`: surely nothing reached NP; it is tried again.
 * - `handed_over`: a 審査依頼 of a driver that was stopped was found, or one that wasn't sent before somebody confirmed
 *   審査待ち; a person has to look it up in NP's console (READ-20).
 * - `impossible`: nothing can be sent for it; `attention` says why.
 * - `details_missing`: its details couldn't be had; it is tried again.
 * - `doubted`: the sync is in doubt now (READ-15, READ-20, READ-21). NP's answer contradicts what the order shows; or
 *   NP may have the order twice; or NP refused something by a code that nobody knows, and may have it from an earlier
 *   call; or another order that was due, and read in the same page, has the same NP取引ID.
 * - `overtaken`: somebody else changed the order meanwhile. Nothing of this driver's was applied.
 * - `too_late`: NP's answer, or that there is none, came when the order was closed, suspect or gone from the store.
 *   Nothing is sent or asked again (READ-07, READ-03).
 * - `not_saved`: what came of it isn't noted, since the store failed, or said `conflict` again and again. What NP
 *   answered is in `late`. The order is treated as if its driver had been stopped.
 *
 * @category Sync
 */
export type SyncOutcome = Extract<(typeof SYNC_OUTCOMES)[number], string>
