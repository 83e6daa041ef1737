/**
 * What is wrong with a row of an export, beside what it says itself.
 *
 * - `row_names_no_order` (READ-24): it can't be read, and may be of any order.
 * - `file_unfit` (READ-24): the file as a whole can't be relied on (`outcome: 'file'` with `issues`). It is no export,
 *   it lacks columns, it isn't read to its end, or a column has no filled cell.
 * - `rows_apart` (LINK-03): its order had a row before, and their rows don't stand together. It may go to several
 *   destinations.
 * - `number_form_new` (READ-26): its number, which is `detail`, has a form that no order of NP's in the exports before
 *   had. So its order may be kept under another number, and goods that have left would leave again under this one. It
 *   isn't begun until somebody says that such numbers are of new orders (`mayHaveNewForms`).
 * - `changed_to_np` (LINK-05): its number was met with another 決済方法 before, so the order isn't linked.
 * - `multiple_destinations_before` (LINK-03): it went to several destinations when it was met, so it isn't linked.
 * - `order_cancelled_before` (CANC-01): it was cancelled when it was met. Whether NP cancelled it, or goes on with it,
 *   isn't known, so it isn't kept.
 * - `goods_returned_before` (READ-25): its goods had come back when it was met. The same.
 * - `kept_unreadable` (READ-24): what is kept of its order can't be restored, and stays as it is: begun anew, it would
 *   forget that goods left.
 * - `malformed` (READ-24): the row, or what is kept of its order, isn't of the documented shape; `detail` is the path.
 *   `row.shown.at`: the row was imported as of another `at` than that of the take-over.
 *
 * @category Taking over
 */
export type TakenRowCode =
  | 'row_names_no_order'
  | 'file_unfit'
  | 'rows_apart'
  | 'number_form_new'
  | 'changed_to_np'
  | 'multiple_destinations_before'
  | 'order_cancelled_before'
  | 'goods_returned_before'
  | 'kept_unreadable'
  | 'malformed'

/**
 * Why an export isn't taken over.
 *
 * - `export_outdated` (LINK-06): a newer one was; `detail` is when that was made. By the older one, orders that the
 *   newest lacks would ship. If that time lies in the future, it was wrong: nothing may ship until it is put right.
 * - `export_ahead` (LINK-06): by its `at`, which is `detail`, it will be made more than an hour from `now`.
 *
 * @category Taking over
 */
export type TakeOverCode = 'export_outdated' | 'export_ahead'
