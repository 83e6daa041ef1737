import { isSlipNumber } from '../../order/form/is-slip-number.js'
import type { Schema } from '../schema.js'
import { textThat } from './text-that.js'

/**
 * 伝票番号, normalised: 1 to 20 half-width alphanumerics or hyphens, at least one of them a digit (READ-19).
 *
 * @category Schemas
 */
export const slipNumberSchema: Schema<string> = textThat(isSlipNumber, 'not_a_slip_number')
