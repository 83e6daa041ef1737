import * as z from 'zod'
import { exactly } from '../../schema/exactly.js'
import type { Schema } from '../../schema/schema.js'
import type { MakeshopOrder } from './makeshop-order.js'
import { makeshopOrderShape } from './makeshop-order-shape.js'

/**
 * An order of makeshop's order API. Whatever it has beside the known fields is kept, personal data included, so it
 * stays in here: what is handed on is what `importOrders` makes of it.
 */
export const makeshopOrderSchema: Schema<MakeshopOrder> = exactly<MakeshopOrder>()(z.looseObject(makeshopOrderShape))
