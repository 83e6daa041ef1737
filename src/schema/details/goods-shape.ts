import * as z from 'zod'

/** The fields of a line of goods. */
export const goodsShape = { name: z.string(), price: z.int(), quantity: z.int().min(1) }
