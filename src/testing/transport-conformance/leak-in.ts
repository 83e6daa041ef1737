import { lookThrough } from './look-through.js'

/** The first of the values that is found anywhere in a thing, as `lookThrough` looks. */
export function leakIn(thing: unknown, values: readonly string[]): string | null {
  return values[lookThrough(thing, values).place] ?? null
}
