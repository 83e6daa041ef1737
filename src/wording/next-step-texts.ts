import type { StepName } from '../refusal/next-step.js'
import type { Words } from './words.js'

/** What a person can do instead of what was refused, by step. */
export const NEXT_STEP_TEXTS = {
  open_correction: {
    ja: '修正や変更をするなら、「決済ステータスを変更する」から「要確認」に変更してください。',
    en: 'To change it, set "Needs attention" (要確認) under 「決済ステータスを変更する」.',
  },
  edit_order: {
    ja: '「注文内容を変更する」で修正してください。修正後は再審査になります。',
    en: 'Edit the order under 「注文内容を変更する」. It is then screened anew.',
  },
  revert_delivery: {
    ja: '配送ステータスを「未配送」に戻してください。',
    en: 'Return the order to "Not shipped".',
  },
  complete_delivery: {
    ja: '自動連携に対応する配送業者で商品を出荷してから、注文詳細で伝票番号を入力し、実際の配送業者を選んで「配送完了」にしてください。',
    en: 'Ship by a supported carrier, then set "Shipped" in 注文詳細 with slip number and carrier.',
  },
  change_payment_method: {
    ja: '外部の決済サービスと連携しない決済方法に変更してください。',
    en: 'Change to a payment method that is not linked to an external party.',
  },
  choose_unlinked_method: {
    ja: '外部の決済サービスと連携しない決済方法を選んでください。',
    en: 'Choose a payment method that is not linked to an external party.',
  },
  use_connect_pro: {
    ja: 'NPコネクトプロへの変更をNPに申し込んでください。',
    en: 'Ask NP for a change to NP Connect Pro.',
  },
  set_link_automatic: {
    ja: '連携設定を「自動連携」にしてください。',
    en: 'Set the link setting (連携設定) to 自動連携.',
  },
  register_sp_code: {
    ja: 'NP発行のSPコードを登録してください。',
    en: 'Register the SP code from NP.',
  },
  check_payment_information: {
    ja: '注文詳細の「決済情報」を確認してください。',
    en: 'Look at the payment information (決済情報).',
  },
  check_np_console: {
    ja: 'NP管理画面でこの注文の状態を確認してください。',
    en: "Look the order up in NP's console.",
  },
  confirm_sync: {
    ja: 'NP管理画面と注文詳細で正しいステータスを確認し、同期の確認を記録してください。',
    en: "Look the true status up in NP's console and makeshop, then confirm the sync.",
  },
  doubt_sync: {
    ja: '同期ずれの疑いを記録してから、正しいステータスで同期の確認を記録してください。',
    en: 'Doubt the sync, then confirm the true status.',
  },
  handle_by_hand: {
    ja: 'NP管理画面でこの注文を処理してください。',
    en: "Handle this order in NP's console.",
  },
  cancel_order: {
    ja: '注文を取り消すなら、makeshopでキャンセルし、NP側に取引があれば、NP管理画面でもキャンセルしてください。',
    en: "To abandon it, cancel it in makeshop; if NP holds a transaction, cancel it in NP's console.",
  },
  print_invoice: {
    ja: '請求書をNPのwizプリントアプリで印刷してください。',
    en: "Print the invoice with NP's wiz print app.",
  },
  correct_slip_number: {
    ja: '伝票番号を1件だけ、半角英数字とハイフンの20文字以内で入力してください。',
    en: 'Enter one slip number: up to 20 half-width letters, digits and hyphens.',
  },
  wait_for_link: {
    ja: '自動連携かNPの処理が進むまで待ってください。',
    en: 'Wait for the link or NP to move on.',
  },
  settle_follow_ups: {
    ja: '残作業を済ませ、完了を記録してください。',
    en: 'Do what is left and settle it.',
  },
  nothing_to_do: {
    ja: '対応は不要です。',
    en: 'Nothing is left to do.',
  },
  fix_input: {
    ja: '示された原因を直して、やり直してください。',
    en: 'Correct what is named and try again.',
  },
} as const satisfies Record<StepName, Words>
