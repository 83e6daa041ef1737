/**
 * The verdict of a gate: whether goods may leave.
 *
 * - `ship`: they may leave (SHIP-01).
 * - `hold`: not now, but perhaps later: NP hasn't approved, what is shown is in doubt or has to be looked up, or the
 *   wiz invoice isn't printed (READ-16, READ-03, READ-05, SHIP-08).
 * - `stop`: not at all, or they have left: 審査NG, a closed order, 配送完了, or it is no order (STAT-05, READ-07,
 *   READ-14, READ-24).
 *
 * @category Back office
 */
export type GateVerdict = 'ship' | 'hold' | 'stop'
