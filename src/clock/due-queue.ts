/** What is to happen at a moment; what falls on the same moment happens in the order in which it was put in. */
interface Due<What> {
  readonly at: number
  readonly what: What
}

export interface DueQueue<What> {
  /** Puts something in, and gives the way to take it out again, which does nothing once it is out. */
  put(at: number, what: What): () => void
  /** When the earliest is due; never (`Infinity`) where there is none. */
  nextAt(): number
  /** Takes out the earliest that is due by now; `null` where none is. */
  takeUntil(now: number): Due<What> | null
}

/** A binary heap whose entries know their places: putting in and taking out cost the logarithm of what waits. */
export function createDueQueue<What>(): DueQueue<What> {
  const heap: Placed<What>[] = []
  let turns = 0

  function takeOut(entry: Placed<What>): void {
    const { place } = entry
    if (heap[place] !== entry) return
    const last = heap.pop()
    if (last === undefined || last === entry) return
    rise(heap, last, place)
    sink(heap, last, last.place)
  }

  return {
    put(at, what) {
      const entry = { at, what, turn: turns++, place: heap.length }
      rise(heap, entry, heap.length)
      return () => takeOut(entry)
    },
    nextAt: () => heap[0]?.at ?? Number.POSITIVE_INFINITY,
    takeUntil(now) {
      const first = heap[0]
      if (first === undefined || first.at > now) return null
      takeOut(first)
      return first
    },
  }
}

interface Placed<What> extends Due<What> {
  readonly turn: number
  place: number
}

/** Puts an entry at a place, or above it. */
function rise<What>(heap: Placed<What>[], entry: Placed<What>, from: number): void {
  let hole = from
  for (;;) {
    const above = (hole - 1) >> 1
    const parent = heap[above]
    if (parent === undefined || before(parent, entry)) break
    putAt(heap, parent, hole)
    hole = above
  }
  putAt(heap, entry, hole)
}

/** Puts an entry at a place, or below it. */
function sink<What>(heap: Placed<What>[], entry: Placed<What>, from: number): void {
  let hole = from
  for (;;) {
    const left = 2 * hole + 1
    const [one, other] = [heap[left], heap[left + 1]]
    if (one === undefined) break
    const smaller = other !== undefined && before(other, one) ? other : one
    if (before(entry, smaller)) break
    putAt(heap, smaller, hole)
    hole = smaller === other ? left + 1 : left
  }
  putAt(heap, entry, hole)
}

function putAt<What>(heap: Placed<What>[], entry: Placed<What>, place: number): void {
  heap[place] = entry
  entry.place = place
}

function before<What>(one: Placed<What>, other: Placed<What>): boolean {
  return one.at < other.at || (one.at === other.at && one.turn < other.turn)
}
