import type { PaymentStatus } from '../../src/index.js'

/** STAT-01 to STAT-10, typed by hand: every 決済ステータス with its label, in the catalogue's order. */
export const LABELS: Readonly<Record<PaymentStatus, string>> = {
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
}

/** Statuses as a table of tests takes them: `it.each(labelled(…))('… in %s', (_, status) => …)`. */
export const labelled = (...statuses: readonly PaymentStatus[]): (readonly [label: string, status: PaymentStatus])[] =>
  statuses.map((status) => [LABELS[status], status])

/** The ten. */
export const ALL_STATUSES = Object.keys(LABELS) as PaymentStatus[]

/** The ten without some. */
export const allBut = (...left: readonly PaymentStatus[]): PaymentStatus[] =>
  ALL_STATUSES.filter((status) => !left.includes(status))

/** 出荷報告(準備中), 出荷報告中 and 出荷報告完了. */
export const REPORT_STATUSES = [
  'shipment_report_preparing',
  'shipment_report_in_progress',
  'shipment_report_completed',
] as const satisfies readonly PaymentStatus[]
