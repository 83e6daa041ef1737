import type * as z from 'zod'
import type { Schema } from './schema.js'

/**
 * A schema of values that a field tells apart, such as events by their `type`. zod's `discriminatedUnion` takes it
 * beside schemas of your own.
 *
 * @category Schemas
 */
export type DiscriminableSchema<T> = Schema<T> & {
  /** What zod knows of it. */
  readonly _zod: {
    /** By which values of which field it is told apart. */
    readonly propValues: z.core.util.PropValues
  }
}
