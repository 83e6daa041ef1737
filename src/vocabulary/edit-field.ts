/**
 * What an edit of an order can touch.
 *
 * @category Vocabulary
 */
export const EDIT_FIELDS = ['email', 'buyer', 'destination', 'items', 'amount', 'shipping'] as const

/**
 * The part of an order that an edit touched.
 *
 * - `email`: the e-mail address; alone, it is outside the correction procedure (CORR-04, READ-13).
 * - `buyer`: 注文者, apart from the e-mail address.
 * - `destination`: 配送先.
 * - `items`: 商品.
 * - `amount`: 金額, and so 送料, 手数料, ポイント and クーポン.
 * - `shipping`: 配送業者 or 伝票番号, not 送料; the only content that isn't on the wiz invoice (READ-11).
 *
 * @category Vocabulary
 */
export type EditField = Extract<(typeof EDIT_FIELDS)[number], string>
