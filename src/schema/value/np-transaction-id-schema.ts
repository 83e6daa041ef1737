import { isNpTransactionId } from '../../order/form/is-np-transaction-id.js'
import type { Schema } from '../schema.js'
import { textThat } from './text-that.js'

/**
 * NP取引ID: 1 to 64 visible characters, kept as they came.
 *
 * @category Schemas
 */
export const npTransactionIdSchema: Schema<string> = textThat(isNpTransactionId, 'not_an_np_transaction_id')
