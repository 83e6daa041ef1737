import type { RuleId } from '../../src/rules/rule-id.js'

/** How the behaviour of a rule is taken away. */
export type Takeaway =
  /** Every branch of the definition that cites the rule is dropped. */
  | 'edges'
  /** A piece of a source file is replaced. It has to be there exactly once. */
  | { readonly file: string; readonly take: string; readonly leave: string }

const label = (ja: string): Takeaway => ({
  file: 'vocabulary/payment-status-labels.ts',
  take: `ja: '${ja}'`,
  leave: `ja: '？'`,
})

/**
 * For each rule that something carries (an edge, a guard, an update, a validator, a parser or a next step): how to take
 * it away. `npm run trace` does so, one rule at a time, and expects a test titled with the rule to turn red.
 */
export const TAKEAWAYS: { readonly [R in RuleId]?: Takeaway } = {
  'STAT-01': label('審査待ち(準備中)'),
  'STAT-02': label('審査待ち'),
  'STAT-03': label('審査中'),
  'STAT-04': label('審査保留'),
  'STAT-05': label('審査NG'),
  'STAT-06': label('審査OK'),
  'STAT-07': label('出荷報告(準備中)'),
  'STAT-08': label('出荷報告中'),
  'STAT-09': label('出荷報告完了'),
  'STAT-10': label('要確認'),
  'LINK-01': { file: 'intake/link-violations.ts', take: `shop.linkMode !== 'automatic'`, leave: 'false' },
  'LINK-02': { file: 'intake/link-violations.ts', take: `shop.connect === 'lite'`, leave: 'false' },
  'LINK-03': { file: 'intake/link-violations.ts', take: 'draft.multipleDestinations', leave: 'false' },
  'LINK-04': { file: 'intake/link-violations.ts', take: 'draft.preorder', leave: 'false' },
  'LINK-05': { file: 'intake/link-violations.ts', take: `draft.source === 'external_system'`, leave: 'false' },
  'LINK-06': {
    file: 'refusal/status-steps.ts',
    take: 'screening_in_progress: [STEPS.wait_for_link]',
    leave: 'screening_in_progress: []',
  },
  'FLOW-01': 'edges',
  'FLOW-02': 'edges',
  'FLOW-03': 'edges',
  'FLOW-04': 'edges',
  'FLOW-05': 'edges',
  'FLOW-06': 'edges',
  'FLOW-07': {
    file: 'lifecycle/updates/screening-updates.ts',
    take: `approve: (): OrderChange => ({ receiptStatus: 'received', `,
    leave: 'approve: (): OrderChange => ({ ',
  },
  'CORR-01': 'edges',
  'CORR-02': 'edges',
  'CORR-03': 'edges',
  'CORR-04': 'edges',
  'CORR-05': {
    file: 'lifecycle/interpreter/warnings-of.ts',
    take: `event.reason === 'np_console_edited'`,
    leave: 'false',
  },
  'CORR-06': { file: 'refusal/steps.ts', take: `event: null, rule: 'CORR-06'`, leave: `event: null, rule: 'LINK-08'` },
  'SHIP-01': 'edges',
  'SHIP-02': 'edges',
  'SHIP-03': { file: 'vocabulary/carrier-names.ts', take: `'クリックポスト'`, leave: `'？'` },
  'SHIP-04': 'edges',
  'SHIP-05': 'edges',
  'SHIP-06': 'edges',
  'SHIP-07': 'edges',
  'SHIP-08': 'edges',
  'SHIP-09': 'edges',
  'SHIP-10': {
    file: 'lifecycle/updates/delivery-updates.ts',
    take: `'ask_np_shipping_option'`,
    leave: `'report_in_np_console'`,
  },
  'SHIP-11': 'edges',
  'PAY-01': 'edges',
  'PAY-02': 'edges',
  'PAY-03': 'edges',
  'PAY-04': { file: 'lifecycle/updates/closing-updates.ts', take: 'paymentFee: 0,', leave: '' },
  'PAY-05': { file: 'lifecycle/interpreter/warnings-of.ts', take: '(mayBeApproved ?', leave: '(false ?' },
  'PAY-06': { file: 'lifecycle/interpreter/warnings-of.ts', take: '(endsUpReceived(order) ?', leave: '(false ?' },
  'CANC-01': {
    file: 'lifecycle/interpreter/warnings-of.ts',
    take: 'return mayBeLiveAtNp(order) ?',
    leave: 'return false ?',
  },
  'SYNC-01': 'edges',
  'SYNC-02': {
    file: 'lifecycle/updates/sync-updates.ts',
    take: 'problem: problemShownIn(event.to, order),',
    leave: `problem: problemShownIn(event.to, order), npTransaction: { state: 'none', id: null },`,
  },
  'SYNC-03': {
    file: 'lifecycle/interpreter/warnings-of.ts',
    take: `return [warning('SYNC-03', 'sync_may_be_lost')]`,
    leave: 'return NONE',
  },
  'READ-01': 'edges',
  'READ-02': 'edges',
  'READ-03': 'edges',
  'READ-04': 'edges',
  'READ-05': 'edges',
  'READ-06': 'edges',
  'READ-07': 'edges',
  'READ-08': { file: 'order/may-be-live-at-np.ts', take: `|| state === 'unknown'`, leave: '' },
  'READ-09': 'edges',
  'READ-10': {
    file: 'lifecycle/updates/closing-updates.ts',
    take: `(endsUpReceived(order) ? (['reset_receipt_status']`,
    leave: `(false ? (['reset_receipt_status']`,
  },
  'READ-11': {
    file: 'lifecycle/updates/correction-updates.ts',
    take: 'makesInvoiceStale(event.fields) ?',
    leave: 'false ?',
  },
  'READ-12': {
    file: 'lifecycle/updates/sync-updates.ts',
    take: 'problem: problemShownIn(event.to, order),',
    leave: `problem: problemShownIn(event.to, order), receiptStatus: 'received',`,
  },
  'READ-13': 'edges',
  'READ-14': 'edges',
  'READ-15': 'edges',
  'READ-16': 'edges',
  'READ-17': {
    file: 'lifecycle/updates/sync-updates.ts',
    take: 'return showsProblem(status) ?',
    leave: 'return true ?',
  },
  'READ-18': {
    file: 'lifecycle/interpreter/violations-of.ts',
    take: `if (row.update !== null) effect = 'route'`,
    leave: `effect = row.update !== null ? 'route' : 'refuse'`,
  },
  'READ-19': 'edges',
  'READ-20': {
    file: 'lifecycle/updates/screening-updates.ts',
    take: `known.id === null ? 'none' : 'live'`,
    leave: `'requested'`,
  },
  'READ-21': 'edges',
  'READ-22': 'edges',
  'READ-23': { file: 'order/instant-form.ts', take: '(?:Z|[+\\\\-]$', leave: '(?:|Z|[+\\\\-]$' },
  'READ-24': { file: 'order/order-fault.ts', take: `return 'order.orderNumber'`, leave: 'return null' },
  'READ-26': { file: 'intake/adopt-order.ts', take: `needs_attention: 'unknown'`, leave: `needs_attention: 'live'` },
}

/** Rules that no code can carry: what they say is only explained. */
export const EXPLAINED_ONLY: { readonly [R in RuleId]?: string } = {
  'LINK-07': 'says that nobody has to act between acceptance and result; nothing can be refused or changed by it',
  'LINK-08': 'says what makeshop links at all; the library is told of it by events and sends nothing itself',
  'CORR-07': 'says that the payment after a correction is for NP to explain',
  'READ-25': 'says that goods returned are not modelled: there is no event to carry it',
}
