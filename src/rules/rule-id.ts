/**
 * The id of every rule: `STAT` 決済ステータス, `LINK` 自動連携の対象, `FLOW` 自動の流れ, `CORR` 注文の修正,
 * `SHIP` 出荷報告, `PAY` 決済方法の変更, `CANC` キャンセル, `SYNC` 同期, and `READ`, the readings of this
 * library where makeshop's help page is silent.
 *
 * @category Rules
 */
export type RuleId = (typeof RULE_IDS)[number]

/**
 * Every rule id, in the order of the catalogue.
 *
 * @category Rules
 */
export const RULE_IDS = [
  'STAT-01', 'STAT-02', 'STAT-03', 'STAT-04', 'STAT-05', 'STAT-06', 'STAT-07', 'STAT-08', 'STAT-09', 'STAT-10',
  'LINK-01', 'LINK-02', 'LINK-03', 'LINK-04', 'LINK-05', 'LINK-06', 'LINK-07', 'LINK-08',
  'FLOW-01', 'FLOW-02', 'FLOW-03', 'FLOW-04', 'FLOW-05', 'FLOW-06', 'FLOW-07',
  'CORR-01', 'CORR-02', 'CORR-03', 'CORR-04', 'CORR-05', 'CORR-06', 'CORR-07',
  'SHIP-01', 'SHIP-02', 'SHIP-03', 'SHIP-04', 'SHIP-05', 'SHIP-06', 'SHIP-07', 'SHIP-08', 'SHIP-09', 'SHIP-10', 'SHIP-11',
  'PAY-01', 'PAY-02', 'PAY-03', 'PAY-04', 'PAY-05', 'PAY-06',
  'CANC-01',
  'SYNC-01', 'SYNC-02', 'SYNC-03',
  'READ-01', 'READ-02', 'READ-03', 'READ-04', 'READ-05', 'READ-06', 'READ-07', 'READ-08', 'READ-09', 'READ-10', 'READ-11', 'READ-12', 'READ-13', 'READ-14', 'READ-15', 'READ-16', 'READ-17', 'READ-18', 'READ-19', 'READ-20', 'READ-21', 'READ-22', 'READ-23', 'READ-24', 'READ-25', 'READ-26',
] as const
