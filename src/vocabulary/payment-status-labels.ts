import type { Locale } from './locale.js'
import type { PaymentStatus } from './payment-status.js'

/** The labels of 決済ステータス: Japanese as makeshop's screens show them, English our own. */
export const PAYMENT_STATUS_LABELS = {
  screening_preparing: { ja: '審査待ち(準備中)', en: 'Awaiting screening (preparing)' },
  screening_waiting: { ja: '審査待ち', en: 'Awaiting screening' },
  screening_in_progress: { ja: '審査中', en: 'Screening' },
  screening_on_hold: { ja: '審査保留', en: 'Screening on hold' },
  screening_rejected: { ja: '審査NG', en: 'Screening NG' },
  screening_approved: { ja: '審査OK', en: 'Screening OK' },
  shipment_report_preparing: { ja: '出荷報告(準備中)', en: 'Shipment report (preparing)' },
  shipment_report_in_progress: { ja: '出荷報告中', en: 'Reporting shipment' },
  shipment_report_completed: { ja: '出荷報告完了', en: 'Shipment reported' },
  needs_attention: { ja: '要確認', en: 'Needs attention' },
} as const satisfies Record<PaymentStatus, Record<Locale, string>>
