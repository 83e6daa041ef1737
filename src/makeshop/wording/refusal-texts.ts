import type { RowRefusalCode } from '../../back-office/observation/row/row-refusal-code.js'
import type { LinkRefusalCode } from '../../refusal/link-refusal-code.js'
import type { Words } from '../../wording/words.js'

/**
 * What an order is that isn't imported, though 自動連携 has nothing against it; without full stops. Not what becomes of
 * its row: a take-over records it, an import alone leaves it out.
 */
export const REFUSAL_TEXTS = {
  provisional_order: {
    ja: '仮注文です。確定するまで出荷しないでください',
    en: 'It is a provisional order; never ship it before it becomes an order',
  },
  other_payment_method: {
    ja: 'NP後払い以外の注文です',
    en: 'It is not paid with NP Atobarai',
  },
  order_cancelled: {
    ja: 'キャンセル済みの注文です。キャンセルは連携されないので、NP側も確認してください',
    en: 'It is cancelled; a cancel is not linked, so look at NP too',
  },
  goods_returned: {
    ja: '返送された注文です。NP管理画面でのキャンセルが必要か確認してください',
    en: "The goods came back; see whether it has to be cancelled in NP's console",
  },
} as const satisfies Record<Exclude<RowRefusalCode, LinkRefusalCode>, Words>
