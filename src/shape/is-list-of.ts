import { listOf } from './list-of.js'

/** Whether a value is a list of which every item passes; a hole counts as `undefined`. */
export function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return listOf(value, isItem) !== null
}
