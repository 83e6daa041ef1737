import type { Words } from '../../wording/words.js'
import type { ShipmentCode } from './shipment-code.js'

/**
 * What a planned shipment will lead to, and how far its calls have come. An open look into NP's console is said as the
 * gate says it, and what becomes of a kept order's parcel as an observation and the gate for parcels say it.
 */
export const SHIPMENT_TEXTS = {
  will_be_reported: { ja: '出荷報告がNPに連携されます', en: 'The shipment will be reported to NP' },
  will_need_attention: {
    ja: '「配送完了」にすると「要確認」になります',
    en: 'Once it is "Shipped", the order will need attention',
  },
  report_by_hand: {
    ja: '出荷後、NP管理画面で出荷報告をしてください',
    en: "Report the shipment in NP's console once it has left",
  },
  carrier_to_settle: {
    ja: 'これから出荷するなら、自動連携に対応する配送業者で出荷してください。この配送業者で出荷する場合や出荷済みの場合は、出荷オプションで報告できるかをNPに問い合わせてください',
    en: 'If the goods are still here, ship them by a supported carrier. If this one takes or took them, ask NP whether its 出荷オプション contract covers it',
  },
  carrier_perhaps_meant: {
    ja: '次の配送業者のいずれかではありませんか: {carriers}。該当する場合は、makeshopで配送業者を正式名称で選んでから「配送完了」にしてください',
    en: 'Perhaps meant: {carriers}. If so, choose the carrier in makeshop by its exact name before setting "Shipped"',
  },
  np_will_not_be_told: {
    ja: '「審査OK」のまま残り、出荷報告はNPに連携されません。手渡しなどで伝票番号がないなら、作らずに、先に報告の方法をNPに問い合わせてください',
    en: 'The order will stay in "Screening OK", and the shipment will not be reported to NP. If there is no slip number, as when handed over in person, make none up: first ask NP how to report it',
  },
  reporting_not_known: {
    ja: 'APIでの「配送完了」がNPに連携されるかどうかは分かっていません',
    en: 'Whether "Shipped" set by the API is reported to NP is not known',
  },
  slip_to_enter: {
    ja: '伝票番号と配送業者を登録してください。結果が分からないときは、もう一度送信できます',
    en: 'Enter the slip number and carrier; where the outcome is not known, the same call may be sent again',
  },
  slip_refused: {
    ja: '伝票番号と配送業者を登録できませんでした。「配送完了」は送信しないでください。makeshopのメッセージが示す原因を取り除いてから、もう一度登録してください',
    en: 'The slip number and carrier were not taken, so "Shipped" must not be sent. Remove the cause that makeshop\'s message names, then enter them again',
  },
  slip_entered: {
    ja: '伝票番号と配送業者を登録しました。「配送完了」を送信できます',
    en: 'The slip number and carrier are entered; "Shipped" may be sent now',
  },
  completion_refused: {
    ja: '「配送完了」にできませんでした。伝票番号と配送業者は登録済みなので、makeshopのメッセージが示す原因を取り除けば、残りは「配送完了」だけです',
    en: '"Shipped" was not taken. The slip number and carrier stay entered: once the cause that makeshop\'s message names is removed, only "Shipped" is left',
  },
  completed: { ja: '「配送完了」になりました', en: 'The order is "Shipped"' },
  completed_without_slip: {
    ja: '伝票番号と配送業者がないまま「配送完了」になりました。出荷報告はNPに連携されません',
    en: 'The order is "Shipped" without slip number and carrier, and NP is not told',
  },
  completed_in_doubt: {
    ja: '「配送完了」になりましたが、伝票番号と配送業者が登録されたかどうかは分かりません',
    en: 'The order is "Shipped", but whether the slip number and carrier are entered is not known',
  },
  no_calls: {
    ja: '伝票番号、または対応している配送業者がないため、送信する内容がありません',
    en: 'There is nothing to send, for want of the slip number or of a supported carrier',
  },
  invoice_too_old: {
    ja: 'wiz請求書の印刷日から10日を過ぎ、NPが出荷報告を受け付けません。印刷し直し、記録にある前の印刷日を消して（invoicePrintedAt: null）、新しい印刷を記録してから、「配送完了」にしてください',
    en: 'NP no longer takes a report with the day on which the wiz invoice was printed, more than 10 days ago. Print it anew, clear the old day on record (invoicePrintedAt: null), and record the new printing; only then set "Shipped"',
  },
  reported_otherwise: {
    ja: 'この注文は、{detail}で出荷報告済みか、報告の処理中です。配送業者または伝票番号が、入力されたものと違います。報告したほうが間違っているなら、NPに報告が届いてから訂正の方法をNPに問い合わせ、その後でmakeshopでも訂正してください。もう一度「配送完了」にしないでください',
    en: 'This order is reported, or being reported, by {detail}, not by the carrier or slip number that was given. If the reported one is wrong, ask NP how to correct it once NP has the report, then correct it in makeshop. Do not set "Shipped" again',
  },
} as const satisfies Record<
  Exclude<ShipmentCode, 'console_check_open' | 'goods_left_before' | 'parcel_claimed' | 'claimed_parcel_to_stop'>,
  Words
>
