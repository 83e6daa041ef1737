/**
 * Whether a 決済ステータス implies that the order was approved: 審査OK and the three of 出荷報告. They are the ones that count
 * as 入金完了 (FLOW-07), by another name, where nobody asks about money.
 */
export { countsAsReceived as impliesApproval } from './counts-as-received.js'
