import type { RowRefusalCode } from '../../back-office/observation/row/row-refusal-code.js'
import type { LinkRefusalCode } from '../../refusal/link-refusal.js'
import type { Words } from '../../wording/words.js'

/** Why an order isn't imported that 自動連携 has nothing against; without full stops. */
export const REFUSAL_TEXTS = {
  provisional_order: {
    ja: '仮注文のため取り込みません。確定するまで出荷しないでください',
    en: 'It is a provisional order and is not imported; never ship it before it becomes an order',
  },
  other_payment_method: {
    ja: 'NP後払い以外の注文のため、取り込みません',
    en: 'It is not paid with NP Atobarai and is not imported',
  },
  order_cancelled: {
    ja: 'キャンセル済みの注文のため、取り込みません。キャンセルは連携されないので、NP側も確認してください',
    en: 'It is cancelled and is not imported; a cancel is not linked, so look at NP too',
  },
  goods_returned: {
    ja: '返送された注文のため、取り込みません。NP管理画面でのキャンセルが必要か確認してください',
    en: "The goods came back and it is not imported; see whether it has to be cancelled in NP's console",
  },
} as const satisfies Record<Exclude<RowRefusalCode, LinkRefusalCode>, Words>
