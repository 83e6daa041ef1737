import type { ViolationCode } from '../refusal/violation-code.js'
import type { Words } from './words.js'

/**
 * What is wrong, or worth a warning, by code. Without the final full stop: the rule id comes before it. What speaks of
 * the same things stands together, and in the words of the rules: equal sentences compress to nothing.
 */
export const VIOLATION_TEXTS = {
  malformed: { ja: '値の形式が正しくありません', en: 'A value does not have the right form' },
  slip_malformed: { ja: '伝票番号が正しくありません', en: 'The slip number cannot be used' },
  slip_check_digit: {
    ja: '伝票番号のチェックデジットが合いません。確認してください',
    en: 'The check digit of the slip number is wrong; check it',
  },
  carrier_ambiguous: {
    ja: '該当する配送業者が複数あります。日本郵便なら、サービス名が必要です',
    en: 'The carrier can mean more than one; for Japan Post, enter its service',
  },
  carrier_unsupported: {
    ja: '対応外の配送業者です',
    en: 'The link does not support this carrier',
  },
  carrier_mail_service: {
    ja: '対応外のメール便です',
    en: 'The link does not support this mail service',
  },
  carrier_missing: {
    ja: '配送業者のない「配送完了」はNPに連携されません',
    en: '"Shipped" without a carrier does not reach NP',
  },
  slip_missing: {
    ja: '伝票番号のない「配送完了」はNPに連携されません',
    en: '"Shipped" without a slip number does not reach NP',
  },
  channel_sanchoku: {
    ja: '産直システムでの「配送完了」はNPに連携されません',
    en: '"Shipped" set through 産直システム does not reach NP',
  },
  channel_unknown: {
    ja: 'この経路での「配送完了」がNPに連携されるかは不明です',
    en: 'Whether "Shipped" set this way reaches NP is not known',
  },
  already_shipped: { ja: 'すでに「配送完了」になっています', en: 'The order is already "Shipped"' },
  shipment_status: {
    ja: '「配送完了」にできるのは「審査OK」のときだけです',
    en: 'Only "Screening OK" allows a change to "Shipped"',
  },
  correction_status: {
    ja: '修正できるのは「要確認」「審査保留」「審査OK」のときだけです',
    en: 'Only "Needs attention", "Screening on hold" and "Screening OK" allow a correction',
  },
  correction_after_shipping: {
    ja: '「配送完了」のままでは修正できません',
    en: 'While it is "Shipped", the order cannot be corrected',
  },
  correction_not_opened: {
    ja: '「要確認」に変更するまで修正できません',
    en: 'Until "Needs attention" is set, the order cannot be corrected',
  },
  report_under_way: {
    ja: '出荷報告の3つのステータスでは「未配送」に戻せません',
    en: 'In the three statuses of the shipment report, the order cannot return to "Not shipped"',
  },
  invoice_not_printed: {
    ja: 'NP後払いwizの請求書が印刷されていません',
    en: 'The NP Atobarai wiz invoice is not printed',
  },
  invoice_status: {
    ja: '請求書の印刷を記録できるのは「審査OK」のときだけです',
    en: 'The invoice can be marked as printed only in "Screening OK"',
  },
  invoice_after_shipping: {
    ja: '請求書の印刷を記録できるのは「未配送」のときだけです',
    en: 'The invoice can be marked as printed only in "Not shipped"',
  },
  invoice_not_wiz: {
    ja: '請求書の印刷を記録できるのはNP後払いwizの注文だけです',
    en: 'The invoice can be marked as printed only for an NP Atobarai wiz order',
  },
  payment_change_status: {
    ja: '決済方法を変更できるのは「要確認」「審査NG」のときだけです',
    en: 'Only "Needs attention" and "Screening NG" allow a change of the payment method',
  },
  payment_method_linked: {
    ja: '外部の決済サービスと連携する決済方法には変更できません',
    en: 'The new payment method is linked to an external party',
  },
  confirm_without_doubt: {
    ja: '同期ずれの疑いがない注文は、表示と違うステータスでは確認できません',
    en: 'Unless the sync is in doubt, only the displayed status can be confirmed',
  },
  sync_suspect: {
    ja: '同期ずれの疑いがあり、表示が実際の状態と違うおそれがあります',
    en: 'The sync is in doubt, so the displayed status may be wrong',
  },
  status_final: {
    ja: '「出荷報告完了」は最終ステータスです',
    en: '"Shipment reported" is the final status',
  },
  already_requested: {
    ja: 'すでに送信が記録されています',
    en: 'Sending is recorded already',
  },
  step_out_of_order: {
    ja: '今のステータスで行う連携処理ではありません',
    en: 'The link does not take this step in the current status',
  },
  not_asked: {
    ja: '今のステータスで待っているNPの応答ではありません',
    en: 'Nobody asked NP for this answer in the current status',
  },
  link_not_automatic: {
    ja: '連携設定が「自動連携」になっていません',
    en: 'The link setting (連携設定) is not 自動連携',
  },
  sp_code_missing: { ja: 'SPコードが登録されていません', en: 'No SP code is registered' },
  connect_lite: {
    ja: 'NPコネクトライトでは自動連携されません',
    en: 'The link does not support NP Connect Lite',
  },
  multiple_destinations: {
    ja: '複数配送の注文は自動連携されません',
    en: 'Orders with several destinations (複数配送) are not linked',
  },
  preorder: { ja: '予約販売の注文は自動連携されません', en: 'Pre-orders (予約販売) are not linked' },
  source_external: {
    ja: 'ショップのページ以外（外部システムなど）で登録した注文は自動連携されません',
    en: "Orders not placed on the shop's pages are not linked",
  },
  source_payment_change: {
    ja: '後からNP後払いに変えた注文は自動連携されません',
    en: 'Orders switched to NP Atobarai afterwards are not linked',
  },
  email_not_rescreened: {
    ja: 'メールアドレスだけの修正で再審査されるかは不明です',
    en: 'Whether an edit of the e-mail alone leads to a new screening is not known',
  },
  order_closed: {
    ja: 'キャンセル、削除、決済方法の変更で終了した注文です',
    en: 'The order was closed by a cancel, a deletion or a change of the payment method',
  },
  not_cancelled_at_np: {
    ja: '決済方法を変更しても、NP側の取引はキャンセルされません',
    en: 'A change of the payment method does not cancel the transaction at NP',
  },
  receipt_stays_received: {
    ja: '決済方法を変更すると、入金ステータスが「入金完了」になることがあります',
    en: 'A change of the payment method may leave the order "Received"',
  },
  np_console_edit: {
    ja: 'NP管理画面で内容を直した注文は、同期がずれて自動連携が止まるおそれがあります',
    en: "An order edited in NP's console may get out of sync and no longer be linked",
  },
  sync_may_be_lost: {
    ja: 'NP側は変わらないため、この注文は同期がずれるおそれがあります',
    en: 'Nothing changes at NP, and the order may get out of sync',
  },
  cancel_not_linked: {
    ja: 'キャンセルや注文の削除はNPに連携されません',
    en: 'A cancel or deletion does not reach NP',
  },
} as const satisfies Record<ViolationCode, Words>
