import type { NpCodeConfidence, NpCodeField } from '../../np-code/np-code-types.js'
import type { NpCode } from '../../np-code/np-codes.js'

/**
 * What in an order's details is likely to make NP hold or reject it.
 *
 * - `no_block_number`: an address without any number.
 * - `no_room_number`: an address that ends with a building, without a room.
 * - `no_prefecture`: an address that doesn't begin with one.
 * - `company_in_address`: a company's name, which has a field of its own.
 * - `temporary_address`: a hotel, or a pick-up at a post office or a carrier's depot.
 * - `po_box`: 私書箱.
 * - `improbable_telephone`: hardly a number: the same digit throughout, whatever the first three are.
 * - `no_leading_zero`: a telephone number that doesn't begin with 0, as all in Japan do.
 * - `shop_telephone`, `shop_email`: the shop's own, as the settings have them.
 * - `no_email`: none is given.
 * - `over_limit`: more than a buyer usually may owe.
 * - `sum_differs`: goods and amount differ, within what one source allows and another doesn't.
 * - `fees_only`: nothing but postage and fees is billed.
 * - `test_order`: the buyer's name says that it is a test.
 * - `not_katakana`: a reading with anything other than katakana.
 * - `pictograph`: a sign that NP's systems hardly take.
 * - `rare_character`: a character that older systems don't know, such as 𠮷.
 *
 * @experimental Never compared with NP's systems.
 * @category NPコネクトプロ
 */
export type DetailsWarningCode =
  | 'no_block_number'
  | 'no_room_number'
  | 'no_prefecture'
  | 'company_in_address'
  | 'temporary_address'
  | 'po_box'
  | 'improbable_telephone'
  | 'no_leading_zero'
  | 'shop_telephone'
  | 'shop_email'
  | 'no_email'
  | 'over_limit'
  | 'sum_differs'
  | 'fees_only'
  | 'test_order'
  | 'not_katakana'
  | 'pictograph'
  | 'rare_character'

/**
 * Something in an order's details that NP is likely to hold, reject or refuse. It never holds the value itself.
 *
 * @experimental Never compared with NP's systems.
 * @category NPコネクトプロ
 */
export interface DetailsWarning {
  /** NP may take it all the same. */
  readonly effect: 'warn'
  /** NP's code: what it would give as its reason. */
  readonly npCode: NpCode
  /** Where in the details: `buyer.address`, `goods`, `amount`. */
  readonly path: NpCodeField
  /** What shows it. */
  readonly code: DetailsWarningCode
  /** How sure that is; `C` if it is this library's guess at what NP looks for. */
  readonly confidence: NpCodeConfidence
}
