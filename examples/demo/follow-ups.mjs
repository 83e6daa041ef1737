/** A follow-up in a few words, for lists and for 残作業 in an events file; `explain` says it in full. */
export const FOLLOW_UPS = {
  ja: {
    cancel_in_np_console: 'NPでキャンセル',
    reset_receipt_status: '入金ステータスを未入金に',
    report_in_np_console: 'NPで出荷報告',
    complete_delivery_again: '配送完了のやり直し',
    check_np_console: 'NPで確認',
    ask_np_shipping_option: '出荷オプションの問い合わせ',
  },
  en: {
    cancel_in_np_console: 'cancel at NP',
    reset_receipt_status: 'reset receipt status',
    report_in_np_console: 'report at NP',
    complete_delivery_again: 'set Shipped again',
    check_np_console: 'check at NP',
    ask_np_shipping_option: 'ask NP about 出荷オプション',
  },
}
