import type { WhyNotKept } from '../back-office/kept/why-not-kept.js'

/**
 * Why something wasn't done with the books. From 1.0.0 on, codes change in a major version only.
 *
 * - `not_kept`: nothing stands under the number. No export had it yet, or the order isn't linked and goes on by hand.
 * - `other_payment_method`: the number was met with another 決済方法 alone (LINK-05), so no order of NP's is kept.
 * - `multiple_destinations`: it was met with several destinations (LINK-03), so it isn't linked, nor kept.
 * - `order_cancelled`: it was cancelled before it was ever met (CANC-01), so it isn't kept.
 * - `goods_returned`: its goods had come back before it was ever met (READ-25). The same.
 * - `unreadable` (READ-24): what stands under the number can't be restored. Nothing of it ships until it is mended.
 * - `claimed_otherwise` (READ-09): the parcel is claimed, but not by the claim that was to be released.
 * - `busy`: others kept changing the same entry meanwhile. Try again.
 * - `not_read`: the books threw when they were asked, or gave what is no entry or another order's. Surely nothing was
 *   saved of this order.
 * - `not_saved`: it isn't known whether something was saved. The books threw when they were to save, or didn't say what
 *   became of it. A parcel that was to be claimed doesn't leave by that.
 * - `export_broke_off`: the rows of an export threw, or there was none, not even a header. Nothing ships by it until it
 *   was taken over as a whole. So it is after `busy`, `not_read` and `not_saved` in the midst of a take-over.
 * - `news_not_told`: `onNews` threw or rejected. Its row wasn't saved, so it is news once more in the next run.
 *
 * @category Books
 */
export type BooksFailureCode =
  | 'not_kept'
  | WhyNotKept
  | 'unreadable'
  | 'claimed_otherwise'
  | 'busy'
  | 'not_read'
  | 'not_saved'
  | 'export_broke_off'
  | 'news_not_told'

/**
 * Why something wasn't done with the books, as plain data. What was thrown may hold anything, so it isn't in here: it
 * goes to `onThrown`.
 *
 * @category Books
 */
export interface BooksFailure<Code extends BooksFailureCode = BooksFailureCode> {
  /** Why not. */
  readonly code: Code
  /** 注文番号 of the order that it was about; `null` if it was about none, such as the newest export. */
  readonly orderNumber: string | null
}
