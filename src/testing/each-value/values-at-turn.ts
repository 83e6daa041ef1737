import type { Fields, Lists } from './lists.js'

/** One value of each field; where a list has no more, it begins anew. */
export function valuesAtTurn(lists: Lists, turn: number): Fields {
  return Object.fromEntries(Object.entries(lists).map(([field, values]) => [field, values[turn % values.length]]))
}
