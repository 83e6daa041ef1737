import type { Locale } from '../../vocabulary/locale.js'
import type { OrderEventType } from './order-event.js'

/** What each event is called, on a button or in a log. */
export const EVENT_LABELS = {
  'screening.requested': { ja: '審査依頼の送信', en: 'Send the screening request' },
  'screening.accepted': { ja: '審査依頼の受付', en: 'Screening request accepted by NP' },
  'screening.approved': { ja: '審査OKの受信', en: 'Screening approved by NP' },
  'screening.held': { ja: '審査保留の受信', en: 'Screening put on hold by NP' },
  'screening.rejected': { ja: '審査NGの受信', en: 'Screening rejected by NP' },
  'screening.failed': { ja: '審査依頼エラーの受信', en: 'Screening request refused by NP' },
  'shipment.requested': { ja: '出荷報告の送信', en: 'Send the shipment report' },
  'shipment.reported': { ja: '出荷報告完了の受信', en: 'Shipment report accepted by NP' },
  'shipment.failed': { ja: '出荷報告エラーの受信', en: 'Shipment report refused by NP' },
  'correction.opened': { ja: '修正の開始（要確認への変更）', en: 'Open a correction' },
  'order.edited': { ja: '注文内容の修正', en: 'Edit the order' },
  'delivery.completed': { ja: '配送完了', en: 'Set to Shipped' },
  'delivery.reverted': { ja: '未配送に戻す', en: 'Return to Not shipped' },
  'invoice.printed': { ja: 'wiz請求書の印刷', en: 'Mark the wiz invoice as printed' },
  'paymentMethod.changed': { ja: '決済方法の変更', en: 'Change the payment method' },
  'order.cancelled': { ja: 'キャンセル・注文削除', en: 'Cancel or delete the order' },
  'status.overridden': { ja: '決済ステータスの変更（表示のみ）', en: 'Change the displayed payment status' },
  'followUp.done': { ja: '残作業の完了', en: 'Settle a follow-up' },
  'sync.doubted': { ja: '同期ずれの疑いの記録', en: 'Doubt the sync' },
  'sync.confirmed': { ja: '同期の確認', en: 'Confirm the sync' },
} as const satisfies Record<OrderEventType, Record<Locale, string>>
