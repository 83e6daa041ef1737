import type { Fields, Lists } from './lists.js'

/** Each value of each field by itself. */
export function valuesAlone(lists: Lists): readonly Fields[] {
  return Object.entries(lists).flatMap(([field, values]) => values.map((value) => ({ [field]: value })))
}
