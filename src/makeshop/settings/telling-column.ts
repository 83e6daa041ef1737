/**
 * A column that tells something only where its cells are filled.
 *
 * - `processing` 処理状況: a cancel or a return (CANC-01).
 * - `destination` 配送番号: several destinations (LINK-03).
 * - `paymentMethod` 決済方法: an order that isn't NP's, where `otherwise.service` stands in for an empty cell.
 *
 * @category makeshop
 */
export type TellingColumn = Extract<(typeof TELLING_COLUMNS)[number], string>

/**
 * The values of {@link TellingColumn}.
 *
 * @category makeshop
 */
export const TELLING_COLUMNS = ['processing', 'destination', 'paymentMethod'] as const
