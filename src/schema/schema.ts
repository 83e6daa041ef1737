import type * as z from 'zod'

/**
 * A zod schema that takes and gives the same type: what it accepts it copies, and never converts. All of zod's
 * methods that don't depend on the inner structure work on it, such as `safeParse`, `optional`, `array`, `refine`
 * and `pipe`.
 *
 * @category Schemas
 */
export type Schema<T> = z.ZodType<T, T>
