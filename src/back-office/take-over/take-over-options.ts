import type { RowOptions } from '../observation/row/row-options.js'

/**
 * When an export was made, and which payment methods its shop has. You can pass the options of an
 * import here.
 *
 * @category Taking over
 */
export type TakeOverOptions = Pick<RowOptions, 'at' | 'ownPaymentMethods'>
