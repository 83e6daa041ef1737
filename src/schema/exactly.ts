import type * as z from 'zod'
import type { Schema } from './schema.js'

type Unchanging = string | number | boolean | null | undefined
type DeepReadonly<T> = T extends Unchanging ? T : { readonly [K in keyof T]: DeepReadonly<T[K]> }

/** Whether two types are the same; `extends` both ways would let optional and missing keys pass. */
type Same<A, B> =
  (<X>() => X extends DeepReadonly<A> ? 1 : 2) extends <X>() => X extends DeepReadonly<B> ? 1 : 2 ? true : false

type Exact<S extends z.ZodType, T> =
  Same<z.output<S>, T> extends true ? (Same<z.input<S>, T> extends true ? unknown : never) : never

/**
 * Gives a schema the name of the hand-written type `T`. It compiles only when zod infers that very type, so that
 * the two can't drift apart, and it adds `readonly` in the type alone: zod's own `.readonly()` would freeze. `Named` is
 * what else the type says of the schema.
 */
export function exactly<T, Named extends Schema<T> = Schema<T>>() {
  return <S extends Named>(schema: S & Exact<S, T>): Named => schema
}
