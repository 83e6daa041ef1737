import type { FollowUpKind } from '../vocabulary/follow-up.js'
import type { Words } from './words.js'

/** What each follow-up asks a person to do. */
export const FOLLOW_UP_TEXTS = {
  cancel_in_np_console: {
    ja: 'NP側に取引があれば、NP管理画面でキャンセルしてください。',
    en: "If NP holds a transaction, cancel it in NP's console.",
  },
  reset_receipt_status: {
    ja: '入金がなければ入金ステータスを「未入金」に戻してください。',
    en: 'If nothing was received, return the order to "Not received".',
  },
  report_in_np_console: {
    ja: 'メール便の出荷は、NP管理画面で報告してください。',
    en: "Report the mail shipment in NP's console.",
  },
  complete_delivery_again: {
    ja: '「配送完了」の連携を確認できません。対応外のメール便なら「未配送」に戻さず、NP管理画面で報告してください。伝票番号のない出荷はNPに問い合わせてください。それ以外は「未配送」に戻し、注文詳細で伝票番号を入力し、実際の配送業者を選んで「配送完了」にしてください。',
    en: 'NP may not have the shipment. Unsupported mail services are not linked; report them in NP\'s console. With no slip, ask NP. Otherwise return the order to "Not shipped", then set "Shipped" in 注文詳細 with slip number and carrier.',
  },
  check_np_console: {
    ja: 'NP管理画面でこの注文の状態を確認してください。表示と違うおそれがあります。',
    en: "Look the order up in NP's console; the displayed status may be wrong.",
  },
  ask_np_shipping_option: {
    ja: 'この配送業者の出荷を「出荷オプション」契約で報告できるか、NPに問い合わせてください。',
    en: 'Ask NP whether its 出荷オプション contract covers the carrier.',
  },
} as const satisfies Record<FollowUpKind, Words>
