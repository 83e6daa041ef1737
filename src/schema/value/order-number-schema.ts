import { isOrderNumber } from '../../order/form/is-order-number.js'
import type { Schema } from '../schema.js'
import { textThat } from './text-that.js'

/**
 * 注文番号: 1 to 40 visible characters.
 *
 * @category Schemas
 */
export const orderNumberSchema: Schema<string> = textThat(isOrderNumber, 'not_an_order_number')
