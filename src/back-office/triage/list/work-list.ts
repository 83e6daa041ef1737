/**
 * The work lists, in the order in which an order is put into one: what costs most when it is overlooked comes first.
 *
 * @category Triage
 */
export const WORK_LISTS = [
  'sync_suspect',
  'approval_taken_back',
  'shipped_not_reported',
  'correct_now',
  'stalled',
  'follow_ups_open',
  'approved_not_shipped',
  'waiting_for_np',
  'done',
] as const

/**
 * The list on which an order is worked off. Every order has exactly one; others that apply too are named beside it.
 *
 * - `sync_suspect` 同期ずれの疑い: what is shown can't be believed. Nothing else can be said or done before a person
 *   has looked the order up in NP's console (READ-03, READ-05).
 * - `approval_taken_back` 審査OK取消: 審査OK is gone, and the goods are still here: stop the parcel (READ-10, READ-16). So
 *   it is of a claimed parcel that may not leave any more, even if its order is over (SHIP-01).
 * - `shipped_not_reported` 出荷報告未了: the goods are gone, and NP wasn't told, or never approved (READ-05, READ-06,
 *   READ-16): no money comes.
 * - `correct_now` 要対応: 要確認, 審査保留 or 審査NG, and a person has to act (CORR-01, PAY-01).
 * - `stalled` 停滞: the link should have moved on by now (LINK-06).
 * - `follow_ups_open` 残作業あり: closed or finished, but something is left to do (READ-07).
 * - `approved_not_shipped` 出荷待ち: 審査OK, to be shipped; for wiz orders the invoice is printed first (SHIP-01,
 *   SHIP-08).
 * - `waiting_for_np` NP待ち: the link or NP is at work; nobody has to act (LINK-06).
 * - `done` 完了: nothing is left to do (FLOW-06, READ-07).
 *
 * @category Triage
 */
export type WorkList = Extract<(typeof WORK_LISTS)[number], string>
