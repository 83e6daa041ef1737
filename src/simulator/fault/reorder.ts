import type { Random } from '../random.js'

/** Turned by some places, so that the order is another one wherever there can be one. */
export function reorder<E>(list: readonly E[], random: Random): readonly E[] {
  const by = 1 + random.below(list.length - 1)
  return [...list.slice(by), ...list.slice(0, by)]
}
