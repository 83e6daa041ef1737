/** A list that names so many at most, the first ones, and counts all. */
interface CountedList<T> {
  readonly items: readonly T[]
  readonly count: () => number
  /** Adds one more; `isToStay`: it is named however many there are. */
  readonly add: (item: T, isToStay?: boolean) => void
}

/** An empty list. */
export function countedList<T>(namedAtMost: number): CountedList<T> {
  const items: T[] = []
  let count = 0
  return {
    items,
    count: () => count,
    add(item, isToStay = false) {
      count += 1
      if (isToStay || items.length < namedAtMost) items.push(item)
    },
  }
}
