/**
 * What kind of events a repair has, and so when to apply them.
 *
 * - `link` (LINK-06): the link brings them to makeshop. Beside makeshop, don't apply them: wait until makeshop shows
 *   it, and observe that. They are for a simulation, or for the link's own record.
 * - `display` (SYNC-01): an operator sets 決済ステータス in makeshop, since the link won't. Apply them once that is
 *   done. If NP has nothing of the order, the status is 要確認: edited there, the order is sent anew (CORR-03).
 * - `codes` (READ-17): NP says why it holds an order in 審査保留, and no code of that is known here. Apply them now:
 *   the correction is planned by them.
 * - `confirm` (READ-21): the order is in doubt, and NP says what is shown. Apply them now, unless the doubt came of
 *   makeshop.
 * - `settle` (READ-07): NP holds nothing of a closed order, or nothing any more. Apply them now: the follow-up is done.
 * - `reopen` (READ-07): NP took a closed order on after all. Apply them now: it has to be cancelled in NP's console,
 *   or refunded once the buyer has paid.
 * - `doubt` (READ-21): nothing says what is true. Apply them now: the gate holds by it.
 * - `none`: there are no events.
 *
 * @category Back office
 */
export type RepairKind = 'link' | 'display' | 'codes' | 'confirm' | 'settle' | 'reopen' | 'doubt' | 'none'
