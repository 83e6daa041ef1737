import type { Locale } from '../../vocabulary/locale.js'

/**
 * What is wrong with one value. From 1.0.0 on, codes change in a major version only; messages may change in any
 * release.
 *
 * - `missing`: a required field isn't there.
 * - `unknown_field`: a field that isn't defined, where none may be added.
 * - `not_an_object`: an object is wanted.
 * - `not_a_list`: an array is wanted.
 * - `not_a_text`: a string is wanted.
 * - `not_a_boolean`: `true` or `false` is wanted.
 * - `not_a_whole_number`: a whole number is wanted.
 * - `not_among`: none of the allowed values; the message lists them.
 * - `too_small`: a whole number below the least one allowed.
 * - `too_large`: a whole number above the greatest one allowed.
 * - `empty`: an empty or blank text, or an empty list.
 * - `duplicate`: the same value a second time.
 * - `not_an_instant` (READ-23): no ISO 8601 instant with `Z` or an offset, or on a day that doesn't exist.
 * - `not_an_order_number` (READ-24): not a 注文番号 of 1 to 40 visible characters.
 * - `not_an_np_transaction_id`: no NP取引ID of 1 to 64 visible characters.
 * - `not_a_claim_name`: nothing that names a claim of a parcel: 1 to 64 visible characters.
 * - `not_a_slip_number` (READ-19): no normalised 伝票番号.
 * - `unknown_format_version`: a stored order in a format that this release doesn't know.
 * - `unreadable`: reading the value throws.
 * - `malformed`: anything else.
 *
 * @category Schemas
 */
export type ShapeIssueCode =
  | 'missing'
  | 'unknown_field'
  | 'not_an_object'
  | 'not_a_list'
  | 'not_a_text'
  | 'not_a_boolean'
  | 'not_a_whole_number'
  | 'not_among'
  | 'too_small'
  | 'too_large'
  | 'empty'
  | 'duplicate'
  | 'not_an_instant'
  | 'not_an_order_number'
  | 'not_an_np_transaction_id'
  | 'not_a_claim_name'
  | 'not_a_slip_number'
  | 'unknown_format_version'
  | 'unreadable'
  | 'malformed'

/**
 * One value that isn't of the documented shape (READ-24). It says where and what is wanted, and never repeats
 * the value: that may be personal data or the SPコード. Only `parseImportSettings` of `./makeshop` does, of the labels
 * and meanings in a file that is the shop's own.
 *
 * @category Schemas
 */
export interface ShapeIssue {
  /** What is wrong with it. */
  readonly code: ShapeIssueCode
  /** Where, such as `npTransaction.state` or `openFollowUps[2]`; empty for the whole value. */
  readonly path: string
  /** What is wanted, in both languages. */
  readonly message: Readonly<Record<Locale, string>>
}
