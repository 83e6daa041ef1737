import { FOLLOW_UPS } from './follow-ups.mjs'
import { listOf, oneOf, paymentMethod, paymentStatus } from './labels.mjs'

const codes = { エラーコード: { to: 'codes' } }
const parts = oneOf({
  email: 'メールアドレス',
  buyer: '注文者',
  destination: '配送先',
  items: '商品',
  amount: '金額',
  shipping: '配送',
})
const channel = oneOf({
  order_detail: '注文詳細',
  sanchoku: '産直システム',
  other: ['その他', 'CSV一括', 'CSV', 'API', '一括'],
})
const followUp = oneOf(FOLLOW_UPS.ja)
const doubt = oneOf({ np_console_edited: 'NP管理画面で変更', other: 'その他' })

/**
 * What can happen to an order, as it is written in an events file: the word, the event type it stands for, and the
 * fields it takes.
 *
 * @type {readonly {
 *   type: import('makeshop-np-atobarai').OrderEvent['type'], word: string,
 *   fields: Record<string, import('./read-row.mjs').Field>, fixed?: object,
 * }[]}
 */
export const EVENT_KINDS = [
  { type: 'screening.requested', word: '審査依頼', fields: {} },
  {
    type: 'screening.accepted',
    word: '審査受付',
    fields: { NP取引ID: { to: 'npTransactionId' } },
  },
  { type: 'screening.approved', word: '審査結果OK', fields: {} },
  { type: 'screening.held', word: '審査結果保留', fields: codes },
  { type: 'screening.rejected', word: '審査結果NG', fields: codes },
  { type: 'screening.failed', word: '審査依頼エラー', fields: codes },
  { type: 'shipment.requested', word: '出荷報告依頼', fields: {} },
  { type: 'shipment.reported', word: '出荷報告受理', fields: {} },
  { type: 'shipment.failed', word: '出荷報告エラー', fields: codes },
  { type: 'correction.opened', word: '要確認に変更', fields: {} },
  {
    type: 'order.edited',
    word: '注文内容を変更',
    fields: { 変更項目: { to: 'fields', read: listOf(parts) } },
  },
  {
    type: 'delivery.completed',
    word: '配送完了',
    fields: {
      経路: { to: 'channel', read: channel },
      配送業者: { to: 'carrier' },
      伝票番号: { to: 'slipNumber' },
    },
  },
  { type: 'delivery.reverted', word: '未配送に戻す', fields: {} },
  { type: 'invoice.printed', word: '請求書を印刷', fields: {} },
  {
    type: 'paymentMethod.changed',
    word: '決済方法を変更',
    fields: { 決済方法: { to: 'to', read: paymentMethod } },
  },
  { type: 'order.cancelled', word: 'キャンセル', fields: {}, fixed: { deleted: false } },
  { type: 'order.cancelled', word: '注文削除', fields: {}, fixed: { deleted: true } },
  {
    type: 'status.overridden',
    word: '表示ステータスを変更',
    fields: { 決済ステータス: { to: 'to', read: paymentStatus }, 理由: { to: 'reason' } },
  },
  {
    type: 'followUp.done',
    word: '対応済み',
    fields: { 対応: { to: 'kind', read: followUp } },
  },
  {
    type: 'sync.doubted',
    word: '同期ずれの疑い',
    fields: { 理由: { to: 'reason', read: doubt } },
  },
  {
    type: 'sync.confirmed',
    word: '同期を確認',
    fields: { 決済ステータス: { to: 'status', read: paymentStatus } },
  },
]
