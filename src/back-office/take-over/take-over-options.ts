import type { RowOptions } from '../observation/row/row-options.js'

/**
 * When an export was made, and which payment methods its shop has. The options of an import are such.
 *
 * @category Taking over
 */
export type TakeOverOptions = Pick<RowOptions, 'at' | 'ownPaymentMethods'>
