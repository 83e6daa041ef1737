import type { Words } from '../../wording/words.js'
import type { ClosingCode } from './closing-code.js'

/**
 * What is said about leaving the NP lifecycle, by code; of what a correction costs too, what both say. What
 * is kept beside an order is said as an observation says it.
 */
export const CLOSING_TEXTS = {
  leaves_np: {
    ja: '決済方法の変更は即時に反映され、NP後払いの管理から外れます',
    en: 'The change takes effect at once: the order leaves the NP lifecycle',
  },
  fee_becomes_zero: {
    ja: '変更後の決済手数料は0円になります',
    en: 'Its payment fee becomes 0 yen',
  },
  leaves_makeshop: {
    ja: 'makeshopの注文をキャンセル、または削除します。NPには連携されません',
    en: 'The order is closed in makeshop; NP is not told',
  },
  approval_perhaps_stands: {
    ja: '「審査NG」ですが、NPには承認された取引が残っているおそれがあります。NP管理画面に残っている場合、出荷済みかこれから出荷するなら、makeshopの決済ステータスを「審査OK」に変更し、同期ずれの疑いと同期の確認を記録し、取りやめるなら、決済方法の変更やキャンセルの前に、NP管理画面でキャンセルしてください',
    en: 'It shows "Screening NG", but NP may hold it as approved. If NP\'s console shows that: for goods that have left or are to ship, set "Screening OK" in makeshop, doubt the sync and confirm that; otherwise cancel it there before the payment method is changed or the order is cancelled',
  },
  transaction_perhaps_stands: {
    ja: '記録に反して、NPに取引が残っているおそれがあります。NP管理画面に残っていれば、NP管理画面でキャンセルしてください',
    en: 'NP may hold a transaction of this order, although none is on record. If its console shows one, cancel it there',
  },
  approval_given_up: {
    ja: 'makeshop上の「審査OK」が失われ、元に戻せるとは限りません',
    en: 'The approval (審査OK) is given up in makeshop, and may not come back',
  },
  closing_after_shipping: {
    ja: '商品はすでに出荷されています。返送してもらう場合は、別に手配してください',
    en: 'The goods have left already; if they are to come back, arrange that separately',
  },
  changed_after_shipping: {
    ja: '商品はすでに出荷されています。変更後も、商品を送り直さないでください。代金は変更後の決済方法で受け取ることになります',
    en: 'The goods have left already: do not send them again after the change. They are paid for by the new payment method',
  },
  invoice_becomes_void: {
    ja: 'キャンセルや決済方法の変更をした後は、印刷済みのwiz請求書は使えません。手元の荷物に入っていれば、そのときに取り出してください',
    en: 'Once this is done, the printed wiz invoice is not to be used any more: then take it out if it is in a parcel that is still here',
  },
  parcel_to_stop_first: {
    ja: '荷物は{detail}として確保されています。この操作を始めると出荷できなくなるため、その前に荷物を止めて、確保を解除してください。すでに出ていれば、先にそのことを記録してください',
    en: 'The parcel is claimed as {detail}, and may not leave once this is begun. Before you do it, have the parcel stopped, and release the claim; if it has left already, record that first',
  },
} as const satisfies Record<
  Exclude<ClosingCode, 'goods_perhaps_with_buyer' | 'claimed_parcel_to_stop' | 'confirmed_otherwise'>,
  Words
>
