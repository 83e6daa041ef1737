import * as z from 'zod'
import { partyShape } from './party-shape.js'

/** The fields of a buyer. */
export const buyerShape = { ...partyShape, email: z.string().nullish() }
