import type { StepName } from '../refusal/next-step.js'
import type { Words } from './words.js'

/**
 * What a person can do instead of what was refused, by step.
 *
 * @category Wording
 */
export const NEXT_STEP_TEXTS = {
  wait_for_link: {
    ja: '自動連携の処理が進むまでお待ちください。',
    en: 'Wait for the link to move on.',
  },
  open_correction: {
    ja: '「決済ステータスを変更する」から「要確認」に変更してください。',
    en: 'Set the payment status to 要確認 (Needs attention) under 「決済ステータスを変更する」.',
  },
  edit_order: {
    ja: '「注文内容を変更する」で修正してください。修正後に審査をやり直します。',
    en: 'Edit the order under 「注文内容を変更する」; it is then screened anew.',
  },
  revert_delivery: {
    ja: '配送ステータスを「未配送」に戻してください。',
    en: 'Return the delivery status to "Not shipped".',
  },
  complete_delivery: {
    ja: '伝票番号と配送業者を入力して「配送完了」にしてください。',
    en: 'Set "Shipped" with slip number and carrier.',
  },
  print_invoice: {
    ja: 'NPのwizプリントアプリで請求書を印刷してください。',
    en: "Print the invoice with NP's wiz print app.",
  },
  correct_slip_number: {
    ja: '伝票番号を1件だけ、半角英数字とハイフンの20文字以内で入力してください。',
    en: 'Enter a single slip number: up to 20 half-width letters, digits and hyphens.',
  },
  change_payment_method: {
    ja: '外部の決済サービスと連携しない決済方法に変更してください。',
    en: 'Change to a payment method that is not linked to an external party.',
  },
  choose_unlinked_method: {
    ja: '銀行振込など、外部の決済サービスと連携しない決済方法を選んでください。',
    en: 'Choose a payment method that is not linked to an external party, such as a bank transfer.',
  },
  doubt_sync: {
    ja: '先に同期ずれの疑いを記録してから、正しいステータスを確認してください。',
    en: 'Record the doubt about the sync first, then confirm the true status.',
  },
  confirm_sync: {
    ja: 'NP管理画面で正しいステータスを調べ、同期の確認を記録してください。',
    en: "Look the true status up in NP's console and confirm the sync.",
  },
  settle_follow_ups: {
    ja: '残作業を済ませて、完了を記録してください。',
    en: 'Do what is still open, and record it.',
  },
  check_order_information: {
    ja: '注文詳細の「決済情報」で原因を確認してください。',
    en: 'Look at the payment information (決済情報) of the order.',
  },
  check_np_console: {
    ja: 'NP管理画面でこの注文の状態を確認してください。',
    en: "Look the order up in NP's console.",
  },
  cancel_order: {
    ja: '取りやめる場合は、makeshopとNP管理画面の両方でキャンセルしてください。',
    en: "To give the order up, cancel it in makeshop and in NP's console.",
  },
  nothing_to_do: {
    ja: 'これ以上の作業は必要ありません。',
    en: 'Nothing is left to do.',
  },
  fix_input: {
    ja: '値を正しい形式に直して、もう一度実行してください。',
    en: 'Put the value right and try again.',
  },
  set_link_automatic: {
    ja: '連携設定を「自動連携」にしてください。',
    en: 'Set the link setting (連携設定) to 自動連携.',
  },
  register_sp_code: {
    ja: 'NPから発行されたSPコードを設定画面に登録してください。',
    en: 'Register the SP code from NP in the settings.',
  },
  use_connect_pro: {
    ja: 'NPコネクトプロを利用してください。',
    en: 'Use NP Connect Pro.',
  },
  handle_by_hand: {
    ja: 'この注文は自動連携されません。NP管理画面で手続きしてください。',
    en: "This order is not linked; handle it in NP's console.",
  },
} as const satisfies Record<StepName, Words>
