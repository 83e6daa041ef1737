const MOST_IN_A_SHELF = 512

/** Where an order stands in an index: by its rank, and by its number where others have the same rank. */
export interface Place {
  readonly rank: number
  readonly orderNumber: string
}

/**
 * Places in their order, in shelves of some hundred: putting in and taking out move one shelf, not all that there is.
 */
interface OrderedIndex {
  /** Puts in a place; none, where there is none. */
  put(place: Place | null): void
  /** Takes out a place, if it is there. */
  take(place: Place | null): void
  /** The order numbers of the places behind one, up to a rank, at most so many. */
  behind(after: Place | null, upTo: number, limit: number): string[]
}

export function createOrderedIndex(): OrderedIndex {
  const shelves: Place[][] = [[]]

  return {
    put(place) {
      if (place === null) return
      const index = shelfFor(shelves, place)
      const shelf = shelves[index] ?? []
      shelf.splice(firstNotBefore(shelf, place), 0, place)
      if (shelf.length > MOST_IN_A_SHELF) shelves.splice(index + 1, 0, shelf.splice(MOST_IN_A_SHELF / 2))
    },
    take(place) {
      if (place === null) return
      const index = shelfFor(shelves, place)
      const shelf = shelves[index] ?? []
      const slot = firstNotBefore(shelf, place)
      const found = shelf[slot]
      if (found === undefined || compare(found, place) !== 0) return
      shelf.splice(slot, 1)
      if (shelf.length === 0 && shelves.length > 1) shelves.splice(index, 1)
    },
    behind(after, upTo, limit) {
      const numbers: string[] = []
      for (let index = after === null ? 0 : shelfFor(shelves, after); index < shelves.length; index += 1) {
        for (const place of shelves[index] ?? []) {
          if (after !== null && compare(place, after) <= 0) continue
          if (place.rank > upTo || numbers.length === limit) return numbers
          numbers.push(place.orderNumber)
        }
      }
      return numbers
    },
  }
}

/** The last shelf that begins with the place or before it. */
function shelfFor(shelves: readonly (readonly Place[])[], place: Place): number {
  let [low, high] = [0, shelves.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const first = shelves[middle]?.[0]
    if (first !== undefined && compare(first, place) <= 0) low = middle
    else high = middle - 1
  }
  return low
}

function firstNotBefore(shelf: readonly Place[], place: Place): number {
  let [low, high] = [0, shelf.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const found = shelf[middle]
    if (found !== undefined && compare(found, place) < 0) low = middle + 1
    else high = middle
  }
  return low
}

function compare(one: Place, other: Place): number {
  if (one.rank !== other.rank) return one.rank - other.rank
  if (one.orderNumber === other.orderNumber) return 0
  return one.orderNumber < other.orderNumber ? -1 : 1
}
