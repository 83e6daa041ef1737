/**
 * Why a part of a list, or of the shop's orders, can't be read. `detail` is its path, such as
 * `transactions[3].orderNumber`.
 *
 * - `malformed` (READ-24): it isn't of the documented shape, or comes twice.
 * - `number_shortened` (READ-24): a spreadsheet shortened a long 注文番号 (2.0264E+16), so any of several orders may be
 *   meant.
 *
 * @category Back office
 */
export type UnreadCode = 'malformed' | 'number_shortened'
