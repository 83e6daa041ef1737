import { FOLLOW_UP_KINDS } from 'makeshop-np-atobarai'
import { followUpLabel } from 'makeshop-np-atobarai/back-office'
import { listOf, oneOf, paymentMethod, paymentStatus } from './labels.mjs'

const codes = { エラーコード: { to: 'codes' } }
const parts = oneOf({
  email: 'メールアドレス',
  buyer: '注文者',
  destination: '配送先',
  items: '商品',
  amount: '金額',
  shipping: '配送業者・伝票番号',
})
const channel = oneOf({
  order_detail: '注文詳細',
  sanchoku: '産直システム',
  other: ['その他', 'CSV一括', 'CSV', 'API', '一括'],
})
const followUp = oneOf(Object.fromEntries(FOLLOW_UP_KINDS.map((kind) => [kind, followUpLabel(kind)])))
const doubt = oneOf({ np_console_edited: 'NP管理画面で変更', other: 'その他' })

/**
 * What can happen to an order, as it is written in an events file: by the package's own label for the event, and the
 * fields it takes.
 *
 * @type {Readonly<Record<import('makeshop-np-atobarai').OrderEvent['type'], Record<string,
 * import('./read-row.mjs').Field>>>}
 */
export const EVENT_FIELDS = {
  'screening.requested': {},
  'screening.accepted': { NP取引ID: { to: 'npTransactionId' } },
  'screening.approved': {},
  'screening.held': codes,
  'screening.rejected': codes,
  'screening.failed': codes,
  'shipment.requested': {},
  'shipment.reported': {},
  'shipment.failed': codes,
  'correction.opened': {},
  'order.edited': { 変更項目: { to: 'fields', read: listOf(parts) } },
  'delivery.completed': {
    経路: { to: 'channel', read: channel },
    配送業者: { to: 'carrier' },
    伝票番号: { to: 'slipNumber' },
  },
  'delivery.reverted': {},
  'invoice.printed': {},
  'paymentMethod.changed': { 決済方法: { to: 'to', read: paymentMethod } },
  'order.cancelled': { 削除: { to: 'deleted', otherwise: false } },
  'status.overridden': { 決済ステータス: { to: 'to', read: paymentStatus }, 理由: { to: 'reason' } },
  'followUp.done': { 残作業: { to: 'kind', read: followUp } },
  'sync.doubted': { 理由: { to: 'reason', read: doubt } },
  'sync.confirmed': { 決済ステータス: { to: 'status', read: paymentStatus } },
}
