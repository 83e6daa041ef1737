import * as z from 'zod'
import { NP_TRANSACTION_STATES, type NpTransaction } from '../order/np-transaction.js'
import { exactly } from './exactly.js'
import { npTransactionIdSchema } from './np-transaction-id-schema.js'
import type { Schema } from './schema.js'

/** NP's side of an order, as the order has it: unknown fields are an issue. */
export const npTransactionSchema: Schema<NpTransaction> = exactly<NpTransaction>()(
  z
    .strictObject({
      state: z
        .enum(NP_TRANSACTION_STATES)
        .meta({ description: 'requested: not answered yet; live: NP holds a transaction; unknown: nobody can say' }),
      id: npTransactionIdSchema.nullable(),
    })
    .meta({ description: 'What NP holds, as far as it is known' }),
)
