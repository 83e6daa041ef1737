import type { ViolationCode } from '../refusal/violation.js'
import type { Words } from './words.js'

/**
 * What is wrong, or worth a word, by code. Without the final full stop: the rule id comes before it.
 *
 * @category Wording
 */
export const VIOLATION_TEXTS = {
  malformed: { ja: '値の形式が正しくありません', en: 'A value does not have the documented form' },
  order_closed: {
    ja: 'キャンセル、削除、決済方法の変更で終了した注文です',
    en: 'The order is closed: it was cancelled or deleted, or its payment method was changed',
  },
  sync_suspect: {
    ja: '表示がNPの実際の状態と違うおそれがあり、同期の確認が済むまで進められません',
    en: 'The displayed status may be wrong, and this waits until the sync is confirmed',
  },
  status_final: {
    ja: '「出荷報告完了」は最終ステータスです',
    en: '"Shipment reported" is the final status',
  },
  step_out_of_order: {
    ja: '今のステータスでは行われない連携処理です',
    en: 'The link does not take this step in the current status',
  },
  already_requested: {
    ja: '送信済みのため、再送しません',
    en: 'It was already sent, and a second one is never sent',
  },
  not_asked: {
    ja: '今のステータスでは届くはずのないNPの応答です',
    en: 'In the current status, NP is not expected to answer this',
  },
  correction_status: {
    ja: '修正できるのは「要確認」「審査保留」「審査OK」のときだけです',
    en: 'Only "Needs attention", "Screening on hold" and "Screening OK" allow a correction',
  },
  correction_not_opened: {
    ja: '修正するには、先に「要確認」へ変更する必要があります',
    en: 'The payment status has to be "Needs attention" before the edit',
  },
  correction_after_shipping: {
    ja: '「配送完了」のままでは修正できません',
    en: 'While the order is "Shipped", it cannot be corrected',
  },
  shipment_status: {
    ja: '「審査OK」になっていない注文は「配送完了」にできません',
    en: 'Only an order in "Screening OK" can be set to "Shipped"',
  },
  already_shipped: { ja: 'すでに「配送完了」になっています', en: 'The order is already "Shipped"' },
  invoice_not_printed: {
    ja: 'NP後払いwizの請求書がまだ印刷されていません',
    en: 'The NP Atobarai wiz invoice is not printed yet',
  },
  channel_sanchoku: {
    ja: '産直システムでの「配送完了」はNPに連携されません',
    en: '"Shipped" set through 産直システム does not reach NP',
  },
  channel_unknown: {
    ja: 'この経路での「配送完了」がNPに連携されるかどうかは不明です',
    en: 'Whether "Shipped" set in this way reaches NP is not known',
  },
  slip_missing: {
    ja: '伝票番号がないため、出荷報告がNPに連携されません',
    en: 'Without a slip number, the shipment report does not reach NP',
  },
  carrier_missing: {
    ja: '配送業者がないため、出荷報告がNPに連携されません',
    en: 'Without a carrier, the shipment report does not reach NP',
  },
  slip_malformed: { ja: '伝票番号が正しくありません', en: 'The slip number cannot be used' },
  carrier_mail_service: {
    ja: 'メール便の出荷報告は自動連携に対応していません',
    en: 'Shipments by mail service are not linked',
  },
  carrier_ambiguous: {
    ja: '配送業者を1つに決められません。日本郵便の場合は、ゆうパックなどのサービス名が必要です',
    en: 'The carrier can mean more than one; for Japan Post, the name of its service is needed',
  },
  carrier_unsupported: {
    ja: '自動連携に対応していない配送業者です',
    en: 'The link does not support this carrier',
  },
  report_under_way: {
    ja: '出荷報告の手続きに入っているため、「未配送」には戻せません',
    en: 'The shipment report is under way, so the order cannot return to "Not shipped"',
  },
  invoice_status: {
    ja: '請求書を「印刷済み」として記録できるのは「審査OK」のときだけです',
    en: 'The invoice can be marked as printed only in "Screening OK"',
  },
  invoice_not_wiz: {
    ja: '請求書を「印刷済み」として記録できるのはNP後払いwizの注文だけです',
    en: 'Only an NP Atobarai wiz order has an invoice to be marked as printed',
  },
  invoice_after_shipping: {
    ja: '「配送完了」の注文の請求書は印刷済みにできません',
    en: 'Once the order is "Shipped", its invoice cannot be marked as printed',
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
    ja: '同期ずれの疑いが記録されていない注文は、表示と違うステータスでは確認できません',
    en: 'The sync is not in doubt, so no other status than the displayed one can be confirmed',
  },
  link_not_automatic: {
    ja: '連携設定が「自動連携」になっていません',
    en: 'The link setting (連携設定) is not 自動連携',
  },
  sp_code_missing: { ja: 'SPコードが登録されていません', en: 'No SP code is registered' },
  connect_lite: {
    ja: 'NPコネクトライトでは自動連携を使えません',
    en: 'NP Connect Lite does not support automatic linking',
  },
  multiple_destinations: {
    ja: '複数配送の注文は自動連携されません',
    en: 'Orders with several destinations are not linked',
  },
  preorder: { ja: '予約販売の注文は自動連携されません', en: 'Pre-orders are not linked' },
  source_external: {
    ja: '外部システムで登録した注文は自動連携されません',
    en: 'Orders entered by an external system are not linked',
  },
  source_payment_change: {
    ja: '後からNP後払いに変えた注文は自動連携されません',
    en: 'Orders switched to NP Atobarai afterwards are not linked',
  },
  email_not_rescreened: {
    ja: 'メールアドレスだけの修正で再審査されるかどうかは、makeshopのヘルプに記載がありません',
    en: 'Whether a new e-mail address leads to a new screening is not documented',
  },
  slip_check_digit: {
    ja: '伝票番号のチェックデジットが合いません。入力誤りがないか確認してください',
    en: 'The check digit of the slip number does not match; look for a typing mistake',
  },
  np_console_edit: {
    ja: 'NP管理画面で内容を直した注文は、自動連携が止まるおそれがあります',
    en: "An order whose contents were edited in NP's console may no longer be linked",
  },
  not_cancelled_at_np: {
    ja: '決済方法を変更しても、NP側の取引はキャンセルされません',
    en: 'The change of the payment method does not cancel the transaction at NP',
  },
  receipt_stays_received: {
    ja: '決済方法を変更しても、入金ステータスは「入金完了」のままです',
    en: 'The receipt status stays "Received" after the change of the payment method',
  },
  cancel_not_linked: {
    ja: 'キャンセルや注文の削除はNPに連携されません',
    en: 'A cancel or deletion does not reach NP',
  },
  sync_may_be_lost: {
    ja: 'この注文は、今後も同期が取れないままになるおそれがあります',
    en: 'From now on, this order may stay out of sync',
  },
} as const satisfies Record<ViolationCode, Words>
