/**
 * What is said about a {@link ClosingPlan}.
 *
 * - `leaves_np` (PAY-03): it takes effect at once; the order leaves the NP lifecycle, and its fee becomes 0 (PAY-04).
 * - `leaves_makeshop` (READ-07): the order is closed in makeshop.
 * - `approval_given_up` (READ-02): 審査OK is given up for it, and NP may not give another.
 * - `closing_after_shipping` (READ-25): the goods have left already; getting them back isn't part of the plan.
 *
 * @category Plans
 */
export type ClosingFindingCode = 'leaves_np' | 'leaves_makeshop' | 'approval_given_up' | 'closing_after_shipping'
