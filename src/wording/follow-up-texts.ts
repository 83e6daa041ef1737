import type { FollowUpKind } from '../vocabulary/follow-up.js'
import type { Words } from './words.js'

/**
 * What each follow-up asks a person to do.
 *
 * @category Wording
 */
export const FOLLOW_UP_TEXTS = {
  cancel_in_np_console: {
    ja: 'NP管理画面で取引をキャンセルしてください。makeshopの操作だけでは、NP側の取引が残ることがあります。',
    en: "Cancel the transaction in NP's console; what was done in makeshop may leave it alive at NP.",
  },
  reset_receipt_status: {
    ja: '実際に入金がなければ、入金ステータスを「未入金」に戻してください。',
    en: 'If no money came in, set the receipt status back to "Not received".',
  },
  report_in_np_console: {
    ja: 'メール便の出荷は、NP管理画面で報告してください。',
    en: "Report the mail-service shipment in NP's console.",
  },
  complete_delivery_again: {
    ja: '出荷がNPに伝わっていません。「未配送」に戻し、伝票番号と配送業者を入力して、もう一度「配送完了」にしてください。',
    en: 'NP does not know of the shipment. Return to "Not shipped", then set "Shipped" with slip number and carrier.',
  },
  check_np_console: {
    ja: 'NP管理画面で実際の状態を確認してください。makeshopの表示と違っているおそれがあります。',
    en: "Look the order up in NP's console; what makeshop shows may be wrong.",
  },
  ask_np_shipping_option: {
    ja: 'この配送業者の出荷を「出荷オプション」で報告できるか、NPに問い合わせてください。',
    en: 'Ask NP whether its 出荷オプション covers the carrier.',
  },
} as const satisfies Record<FollowUpKind, Words>
