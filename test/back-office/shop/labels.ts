/** makeshop's ten 決済ステータス, typed from the rules (STAT-01 to STAT-10), by the names that the code has for them. */
export const SHOWN = {
  screening_preparing: '審査待ち(準備中)',
  screening_waiting: '審査待ち',
  screening_in_progress: '審査中',
  screening_on_hold: '審査保留',
  screening_rejected: '審査NG',
  screening_approved: '審査OK',
  shipment_report_preparing: '出荷報告(準備中)',
  shipment_report_in_progress: '出荷報告中',
  shipment_report_completed: '出荷報告完了',
  needs_attention: '要確認',
} as const

export type Shown = (typeof SHOWN)[keyof typeof SHOWN]

export const OF_REPORT: readonly Shown[] = ['出荷報告(準備中)', '出荷報告中', '出荷報告完了']
export const CORRECTABLE: readonly Shown[] = ['要確認', '審査保留', '審査OK']
