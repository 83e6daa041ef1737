import * as z from 'zod'
import { NP_TRANSACTION_STATES } from '../../order/np-transaction.js'
import { npTransactionIdSchema } from '../value/np-transaction-id-schema.js'

/** The fields of an `NpTransaction`. */
export const npTransactionShape = { state: z.enum(NP_TRANSACTION_STATES), id: npTransactionIdSchema.nullable() }
