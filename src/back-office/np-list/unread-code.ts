/**
 * Why a part of a list, or of the shop's orders, isn't read. `detail` is its path, such as
 * `transactions[3].orderNumber`.
 *
 * - `malformed` (READ-24): it isn't of the documented shape, or comes twice.
 * - `number_shortened` (READ-24): a 注文番号 such as 2.0264E+16, to which a spreadsheet shortened a long one: any of
 *   several orders may be meant.
 *
 * @category Back office
 */
export type UnreadCode = 'malformed' | 'number_shortened'
