import * as z from 'zod'
import type { NpTransaction } from '../../order/np-transaction.js'
import { exactly } from '../exactly.js'
import type { Schema } from '../schema.js'
import { npTransactionShape } from './np-transaction-shape.js'

/** NP's side of an order, as the order has it: unknown fields are an issue. */
export const npTransactionSchema: Schema<NpTransaction> = exactly<NpTransaction>()(z.strictObject(npTransactionShape))
