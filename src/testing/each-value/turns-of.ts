import type { Lists } from './lists.js'

/** So many turns it takes until each value of each field has had one: 0, 1, 2 … */
export function turnsOf(...all: readonly Lists[]): readonly number[] {
  const turns = Math.max(...all.flatMap((lists) => Object.values(lists).map(({ length }) => length)))
  return Array.from({ length: turns }, (_, turn) => turn)
}
