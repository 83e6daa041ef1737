import * as z from 'zod'
import type { PaymentMethod } from '../../vocabulary/payment-method.js'
import { exactly } from '../exactly.js'
import type { Schema } from '../schema.js'
import { paymentMethodShape } from './payment-method-shape.js'

/**
 * A payment method as others give it: unknown fields are dropped.
 *
 * @category Schemas
 */
export const paymentMethodSchema: Schema<PaymentMethod> = exactly<PaymentMethod>()(z.object(paymentMethodShape))
