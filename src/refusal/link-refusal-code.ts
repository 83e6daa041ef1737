/**
 * The code of a {@link LinkRefusal}: why an order isn't linked, so that it never becomes an `Order`.
 *
 * - `malformed` (READ-24): a value isn't of the documented shape; `detail` is the path, such as `draft.orderNumber`.
 * - `link_not_automatic` (LINK-01): the shop's 連携設定 isn't 自動連携.
 * - `sp_code_missing` (LINK-01): no SPコード is registered.
 * - `connect_lite` (LINK-02): the shop uses NPコネクトライト.
 * - `multiple_destinations` (LINK-03): 複数配送.
 * - `preorder` (LINK-04): 予約販売.
 * - `source_external` (LINK-05): registered from an outside system.
 * - `source_payment_change` (LINK-05): changed to NP後払い later.
 *
 * @category Refusals
 */
export type LinkRefusalCode =
  | 'malformed'
  | 'link_not_automatic'
  | 'sp_code_missing'
  | 'connect_lite'
  | 'multiple_destinations'
  | 'preorder'
  | 'source_external'
  | 'source_payment_change'
