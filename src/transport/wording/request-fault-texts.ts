import type { Words } from '../../wording/words.js'
import type { RequestFaultCode } from '../request-fault.js'

/** Why nothing is asked of NP for an order, by code. Without the final full stop: the rule id comes before it. */
export const REQUEST_FAULT_TEXTS = {
  malformed: {
    ja: '注文または送信内容の形式が正しくないため、送信できません',
    en: 'The order or its details do not have the documented form, so nothing can be sent',
  },
  order_closed: {
    ja: 'キャンセル、削除、決済方法の変更で終了した注文のため、送信しません',
    en: 'The order is closed, so nothing is sent for it',
  },
  sync_suspect: {
    ja: '表示がNPの実際の状態と違うおそれがあるため、同期の確認が済むまで送信しません',
    en: 'The displayed status may be wrong, so nothing is sent until the sync is confirmed',
  },
  already_requested: {
    ja: '審査依頼はすでに送信されている可能性があるため、再送しません。NP管理画面で注文番号を検索してください',
    en: "The screening request may be at NP already, so it is not sent again. Look the order number up in NP's console",
  },
  not_due: {
    ja: '今の決済ステータスでは送信するものがありません',
    en: 'In its current status, the order has nothing to be sent',
  },
  np_transaction_unknown: {
    ja: 'NPに登録済みの可能性があり、NP取引IDが分かりません。NP管理画面で注文を探してください',
    en: "NP may know the order, and its NP transaction id is not known. Look the order up in NP's console",
  },
  shipment_unknown: {
    ja: '配送業者と伝票番号が分かりません。NP管理画面で出荷報告の有無を確認してください',
    en: "Carrier and slip number are not known. Look in NP's console whether the shipment was reported",
  },
  invoice_not_printed: {
    ja: 'NP後払いwizの請求書の印刷日が分かりません。印刷した日を確認し、NP管理画面から報告してください',
    en: "When the wiz invoice was printed is not known. Find the day and report the shipment in NP's console",
  },
} as const satisfies Record<RequestFaultCode, Words>
